"""Interviews whose charts are hard to draw: close, far, on one day, over year's end, with nothing left to do."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

from followup_rules import Document, DocumentWindow, Interview, Message, Plan, documents, plan, windows_by_document
from followup_rules.steps import Step


class Case(NamedTuple):
    """An interview with its plan on a day."""

    interview: Interview
    plan: Plan
    today: date

    def windows(self) -> tuple[DocumentWindow, ...]:
        """The documents' windows on that day."""
        return windows_by_document(self.interview, self.today)


def _case(today: date, interview: Interview) -> Case:
    return Case(interview, plan(interview, today=today), today)


def message(day: date, kind: str = "status_check", reply: str = "none") -> Message:
    """A message by email."""
    return Message.model_validate({"sent_on": day, "kind": kind, "channel": "email", "reply": reply})


def plan_of(*steps: Step, following: int | None = None) -> Plan:
    """A plan made by hand, `following` being the number of its next step."""
    return Plan(None if following is None else steps[following], "wait", steps, (), "1.0")


EXAMPLE = Interview(
    held_on=date(2026, 11, 19),
    named_day=date(2026, 11, 30),
    sent=(message(date(2026, 11, 20), "thank_you"),),
)
CASES: Mapping[str, Case] = {
    "example": _case(date(2026, 11, 22), EXAMPLE),
    "interview today": _case(date(2026, 6, 10), Interview(held_on=date(2026, 6, 10))),
    "all on one day": _case(date(2026, 12, 30), Interview(held_on=date(2026, 12, 30), named_day=date(2026, 12, 30), country="AE")),
    "interview ahead": _case(date(2026, 11, 22), Interview(held_on=date(2026, 12, 10))),
    "400 days ago": _case(
        date(2026, 11, 23),
        Interview(held_on=date(2025, 10, 19), named_day=date(2025, 11, 5), sent=(message(date(2025, 11, 6)),)),
    ),
    "their date far away": _case(date(2026, 11, 22), EXAMPLE.model_copy(update={"named_day": date(2027, 3, 30)})),
    "their date yesterday": _case(date(2026, 12, 1), Interview(held_on=date(2026, 11, 2), named_day=date(2026, 11, 30))),
    "their date today": _case(date(2026, 11, 30), EXAMPLE),
    "two unanswered": _case(
        date(2026, 12, 22),
        Interview(
            held_on=date(2026, 11, 26),
            sent=(message(date(2026, 12, 3)), message(date(2026, 12, 11), reply="automatic")),
            country="GB",
            region="ENG",
        ),
    ),
    "rejected": _case(date(2026, 11, 22), EXAMPLE.model_copy(update={"outcome": "rejected"})),
    "offer": _case(date(2026, 11, 22), EXAMPLE.model_copy(update={"outcome": "offer"})),
}


def article(letter: str) -> Document:
    """One of the five documents."""
    return next(document for document in documents() if document.id == letter)
