"""The days of one side of a conflict, put on the calendar of one interview and its plan."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from followup_rules.allowances import allowance_of
from followup_rules.claims import Claim, Document
from followup_rules.conflicts import Side, claims_of, document_of
from followup_rules.history import History
from followup_rules.placing import PlacedClaim
from followup_rules.situation import Situation
from followup_rules.steps import Plan, Step
from followup_rules.windows_by_document import steps_with_history
from followup_rules.wording import day_name, listed


def dated(side: Side, current: Plan, situation: Situation) -> str:
    """What a side allows, in dates of the first step ahead that its claims time; without dates where there is none."""
    claims = [claim for claim in claims_of(side) if claim.timing is not None]
    for step, history in steps_with_history(current.steps, situation):
        placed = [found for claim in claims for found in _placed(claim, step, history, situation)]
        if step.status not in ("done", "missed") and placed:
            return _in_words(sorted(placed, key=lambda claim: (claim.first, claim.last or date.max)))
    return str(allowance_of(claims_of(side)))


def _placed(claim: Claim, step: Step, history: History, situation: Situation) -> list[PlacedClaim]:
    """A claim on the calendar; one that is about a channel, on that channel."""
    named = claim.timing.channel if claim.timing is not None else ()
    channel = named[0] if named and step.channel not in named else step.channel
    alone = Document.model_construct(id=document_of(claim.id), title="", claims=(claim,))
    return replace(situation, documents=(alone,)).placed(step.kind, channel, history)


def _in_words(placed: Sequence[PlacedClaim]) -> str:
    """The days that all of them share, or each one's own days where they share none."""
    first = max(claim.first for claim in placed)
    last = min((claim.last for claim in placed if claim.last is not None), default=None)
    if last is not None and last < first:
        return listed(dict.fromkeys(_in_words([claim]) for claim in placed), "or")
    if last is None:
        return f"{'not before' if all(claim.kind == 'floor' for claim in placed) else 'from'} {day_name(first)}"
    return day_name(first) if last == first else f"{day_name(first)} to {day_name(last)}"
