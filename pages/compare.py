"""The comparison: what each document says on every topic, where they contradict each other, and what that means for one interview."""

from __future__ import annotations

import streamlit as st

from followup_rules.wording import number
from pages.ui.codec import current, written
from pages.ui.compare import disagreements, on_your_dates, one_article, own_document, summary, topics
from pages.ui.compare.model import Comparison, comparison_of
from pages.ui.frame import frame, show_left_out
from pages.ui.own_documents import compared
from pages.ui.part import part
from pages.ui.turns import turn
from pages.ui.visitor import visitor

JUMPS = {
    "Topic by topic": "topics",
    "Where they disagree": "disagreements",
    "On your dates": "dates",
    "Follow one article only": "one-article",
    "A document of your own": "own-document",
}


def main() -> None:
    """The page, for the answers in the URL."""
    user = visitor()
    link = current(user.today)
    title = f"Compare the {number(len(compared())).lower()} articles"
    frame(title, written(link.answers), wide=True)
    show_left_out(link)
    st.title(title, anchor=False)
    comparison = comparison_of(link.answers, user)
    _example(comparison)
    st.markdown(" · ".join(f"[{name}](#{anchor})" for name, anchor in JUMPS.items()))
    for name, show in (
        ("The summary", summary.show),
        ("The topics", topics.show),
        ("The conflicts", disagreements.show),
        ("The days of the articles", on_your_dates.show),
        ("The plans by one article", one_article.show),
    ):
        with part(name):
            show(comparison)
    own_document.show()


def _example(comparison: Comparison) -> None:
    """Says that this is not the user's interview, and leads to the questions."""
    if comparison.is_example:
        with st.container(border=True, horizontal=True, vertical_alignment="center"):
            st.markdown(
                "**No plan of your own yet, so this is an example.** An interview three days ago, thanks sent, a date named.",
                width="stretch",
            )
            label = "Answer the questions"
            st.page_link("app.py", label=label, icon=":material/arrow_forward:", query_params=written(comparison.given))


with turn():
    main()
