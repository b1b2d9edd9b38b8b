"""The plan as it was before a change; kept in this session, so that a page can tell what an answer moves."""

from __future__ import annotations

from dataclasses import dataclass

import streamlit as st

from pages.ui.answers import Answers
from pages.ui.model import Result, result_of
from pages.ui.own_documents import followed
from pages.ui.visitor import Visitor

BEFORE = "before"


@dataclass(frozen=True, slots=True)
class Earlier:
    """What the user saw before the last change, and the question that was answered anew."""

    result: Result
    question: str


def remember(result: Result, question: str) -> None:
    """Keeps the plan as it is before a question is answered anew."""
    st.session_state[BEFORE] = Earlier(result, question)


def earlier() -> Earlier | None:
    """What was kept last, if anything."""
    kept = st.session_state.get(BEFORE)
    return kept if isinstance(kept, Earlier) else None


def result_before(answers: Answers, visitor: Visitor) -> Result:
    """The result for the answers before a change: what the user saw, or anew if the day or the documents are others by now."""
    seen = earlier()
    if seen and (seen.result.answers, seen.result.today, seen.result.documents) == (answers, visitor.today, followed()):
        return seen.result
    return result_of(answers, visitor, kept_as="plan_before")
