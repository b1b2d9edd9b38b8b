"""What the articles advise to do all the while."""

from __future__ import annotations

import streamlit as st

from pages.ui.model import Result
from pages.ui.phrases import letters
from pages.ui.text import plain

SHOWN = ("must", "should", "may")


def show(result: Result) -> None:
    """The last line of the list, and the advice behind a fold; nothing once they have decided."""
    if result.interview.outcome != "waiting":
        return
    advice = [
        (document.id, claim.says)
        for document in result.documents
        for claim in document.guidance_about.get("while_waiting", ())
        if claim.modality in SHOWN
    ]
    if not advice:
        return
    articles = dict.fromkeys(document for document, _ in advice)
    # The last step of the list stays empty: an open one would draw its line on into nothing.
    st.expander(
        f"All the while: make use of the wait ({', '.join(articles)})", type="step", icon=":material/travel_explore:", key="step_wait"
    )
    with st.expander("What to do while you wait", type="compact"):
        st.markdown("\n".join(f"- {plain(says)} {letters([plain(document)])}" for document, says in advice))
