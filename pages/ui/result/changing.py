"""Leaves the result for a question, and tells on the way back what the new answer did to the plan."""

from __future__ import annotations

from dataclasses import dataclass

import streamlit as st

from pages.ui.attempt import leave_for
from pages.ui.model import Result, result_of
from pages.ui.moved import what_moved
from pages.ui.place import Place
from pages.ui.questions import QUESTIONS

BEFORE = "before"


@dataclass(frozen=True, slots=True)
class Earlier:
    """What the user saw before the last change, and the question that was answered anew."""

    result: Result
    question: str


def change(result: Result, question: str) -> None:
    """Goes to a question that leads straight back to the result, and remembers the plan as it is."""
    remember(result, question)
    leave_for(result.answers, Place("change", question))


def remember(result: Result, question: str) -> None:
    """Keeps the plan as it is before a change, so that the result can say what moved."""
    st.session_state[BEFORE] = Earlier(result, question)


def show(result: Result) -> None:
    """What the last change did to the plan, apart from what a new day or other documents did to it."""
    earlier = st.session_state.get(BEFORE)
    if not isinstance(earlier, Earlier) or earlier.result.answers == result.answers:
        return
    before = earlier.result
    if (before.today, before.documents) != (result.today, result.documents):
        before = result_of(before.answers, result.visitor)
    subject = QUESTIONS[earlier.question].subject
    because = "After what happened" if earlier.question == "happened" else f"Because you changed **{subject}**"
    words = what_moved(before.plan, result.plan, because, result.today)
    st.info(words, title="Your plan changed", icon=":material/update:")
