"""What tests read off a plan."""

from __future__ import annotations

from datetime import date

from followup_rules import Document, Plan, Reason, Step, documents, plan
from tests.strategies import Situation

CHECKS = ("status_check_1", "status_check_2", "status_check_3")
CLAIMS = {claim.id: document.id for document in documents() for claim in document.claims}
"""The document of each claim."""


def plan_of(case: Situation, followed: list[Document] | None = None) -> Plan:
    """The plan for a situation."""
    return plan(case.interview, today=case.today, documents=followed)


def planned(found: Plan) -> list[tuple[Step, date]]:
    """The steps that have a recommended day, with it."""
    return [(step, step.recommended) for step in found.steps if step.recommended is not None]


def days_ahead(found: Plan) -> list[tuple[str, date]]:
    """The kind and day of each step ahead, in the plan's order; of moving on, its first day."""
    days = [(step.kind, step.recommended or step.earliest) for step in found.steps if step.status in ("due", "upcoming")]
    return [(kind, day) for kind, day in days if day is not None]


def dates(found: Plan) -> dict[str, tuple[date | None, ...]]:
    """The days of every step, by its kind."""
    return {step.kind: (step.done_on, step.earliest, step.recommended, step.latest) for step in found.steps}


def reasons(found: Plan) -> list[Reason]:
    """All that the plan says, beside its steps and in them."""
    return [*found.notes, *(reason for step in found.steps for reason in step.reasons)]


def voices(step: Step) -> list[str]:
    """The documents that have a word on the step's day, silence included; each should be there once."""
    return sorted((*step.agree, *step.divided, *step.object, *step.silent))
