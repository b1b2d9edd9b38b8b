"""The first screen: what the app gives, and the way in."""

from __future__ import annotations

import streamlit as st

from pages.ui.answers import Answers, example
from pages.ui.attempt import leave_for
from pages.ui.button import button
from pages.ui.place import Place
from pages.ui.visitor import Visitor

TITLE = "When to follow up, and what to write"
CARDS = (
    (":material/event_available:", "A date", "Your one next step with its weekday, then the steps after it"),
    (":material/edit_note:", "A draft", "A message that is ready to edit, copy or download"),
    (":material/balance:", "The reasons", "Which articles agree with the date, and which do not"),
)


def show(visitor: Visitor) -> None:
    """Heading, three cards, the way in, and what happens to the answers."""
    st.title(TITLE, anchor=False)
    st.markdown(
        "You had the interview, now you wait. Three short questions give you one next step with a date; a few more make it more exact."
    )
    with st.grid(3, min_column_width=200, border=True, gap="small") as cards:
        for icon, name, words in CARDS:
            with cards.container():
                st.markdown(f":blue[{icon}] **{name}**  \n{words}")
    st.space("small")
    with st.container(horizontal=True, vertical_alignment="center"):
        arrow = ":material/arrow_forward:"
        button("Start", leave_for, _fresh(visitor), Place("ask", "on"), key="start", type="primary", icon=arrow, icon_position="right")
        button("See an example plan", leave_for, example(visitor.today, visitor.country), key="example", type="tertiary")
    st.markdown(
        ":small[:gray[About a minute. No account, no tracking. Dates and choices are kept in the page address so you can bookmark them. "
        "Names and message text are not.]]"
    )


def _fresh(visitor: Visitor) -> Answers:
    """No answers, but the country that the browser suggests, so that a shared link gives the same plan."""
    return Answers(guessed_country=visitor.country if visitor.knows_country else None)
