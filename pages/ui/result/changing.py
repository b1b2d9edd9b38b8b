"""Leaves the result for a question, and tells on the way back what the new answer did to the plan."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

import streamlit as st

from followup_rules import Document, Plan, plan
from pages.ui.answers import Answers, interview_of
from pages.ui.attempt import leave_for
from pages.ui.moved import what_moved
from pages.ui.place import Place
from pages.ui.questions import QUESTIONS
from pages.ui.result.model import Result

BEFORE = "before"


@dataclass(frozen=True, slots=True)
class Earlier:
    """What the user saw before the last change: the answers, the plan without its reasons, its day and its documents."""

    answers: Answers
    plan: Plan
    today: date
    documents: tuple[Document, ...]
    question: str
    """The one that is answered anew."""


def change(result: Result, question: str) -> None:
    """Goes to a question that leads straight back to the result, and remembers the plan as it is."""
    remember(result, question)
    leave_for(result.answers, Place("change", question))


def remember(result: Result, question: str) -> None:
    """Keeps the plan as it is before a change, so that the result can say what moved."""
    seen = result.plan
    steps = tuple(replace(step, reasons=()) for step in seen.steps)
    following = next((bare for bare, step in zip(steps, seen.steps, strict=True) if step == seen.next), None)
    bare = replace(seen, next=following, steps=steps, notes=())
    st.session_state[BEFORE] = Earlier(result.answers, bare, result.today, result.documents, question)


def show(result: Result) -> None:
    """What the last change did to the plan."""
    earlier = st.session_state.get(BEFORE)
    if not isinstance(earlier, Earlier) or earlier.answers == result.answers:
        return
    subject = QUESTIONS[earlier.question].subject
    because = "After what happened" if earlier.question == "happened" else f"Because you changed **{subject}**"
    words = what_moved(_before(earlier, result), result.plan, because, result.today)
    st.info(words, title="Your plan changed", icon=":material/update:")


def _before(earlier: Earlier, result: Result) -> Plan:
    """The plan of the earlier answers, made anew where a new day or other documents moved it too: only the answers count here."""
    if (earlier.today, earlier.documents) == (result.today, result.documents):
        return earlier.plan
    return plan(interview_of(earlier.answers), today=result.today, documents=result.documents)
