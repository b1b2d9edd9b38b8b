"""The comparison: what each of the articles would do with this very interview, on one axis."""

from __future__ import annotations

import streamlit as st

from pages.ui.codec import current
from pages.ui.compare import on_your_dates
from pages.ui.frame import frame, show_left_out
from pages.ui.visitor import visitor

TITLE = "Compare the five articles"


def main() -> None:
    """The page, for the answers in the URL."""
    user = visitor()
    link = current(user.today)
    frame(TITLE, link.answers, wide=True)
    show_left_out(link)
    st.title(TITLE, anchor=False)
    st.markdown("Which days each article would pick for each step, and how many of them agree with a day.", width=760)
    on_your_dates.show(link.answers, user)


main()
