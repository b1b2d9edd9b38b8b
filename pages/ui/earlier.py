"""The plan before a question was answered anew; kept in this session, so that pages can tell what the answer moves."""

from __future__ import annotations

from dataclasses import dataclass

import streamlit as st

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
    seen = st.session_state.get(BEFORE)
    return seen if isinstance(seen, Earlier) else None


def as_of_now(result: Result, visitor: Visitor) -> Result:
    """A result that was kept, or made anew if the day or the documents are others by now."""
    if (result.today, result.documents) == (visitor.today, followed()):
        return result
    return result_of(result.answers, visitor, kept_as="plan_before")
