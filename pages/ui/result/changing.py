"""Leaves the result for a question, and tells on the way back what the new answer did to the plan."""

from __future__ import annotations

import streamlit as st

from pages.ui.attempt import leave_for
from pages.ui.earlier import as_of_now, earlier, remember
from pages.ui.model import Result
from pages.ui.moved import what_moved
from pages.ui.place import Place
from pages.ui.questions import QUESTIONS


def change(result: Result, question: str) -> None:
    """Goes to a question that leads straight back to the result, and remembers the plan as it is."""
    remember(result, question)
    leave_for(result.answers, Place("change", question))


def show(result: Result) -> None:
    """What the last change did to the plan, apart from what a new day or other documents did to it."""
    seen = earlier()
    if seen is None or seen.result.answers == result.answers:
        return
    before = as_of_now(seen.result, result.visitor)
    subject = QUESTIONS[seen.question].subject
    because = "After what happened" if seen.question == "happened" else f"Because you changed **{subject}**"
    st.info(what_moved(before, result, because), title="Your plan changed", icon=":material/update:")
