"""What a conflict changes in the plan of one interview: found by planning again without each of its sides."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from math import inf
from typing import Literal

from followup_rules.allowances import overlap
from followup_rules.claims import Claim, Document
from followup_rules.conflicts import Conflict, Side, claims_of
from followup_rules.history import arrived
from followup_rules.interview import Interview
from followup_rules.library import documents
from followup_rules.planning import plan
from followup_rules.precedence import MOST_CHECKS
from followup_rules.steps import Plan, Step

Effect = Literal["moves_date", "changes_steps", "changes_channel", "changes_wording", "none"]
EFFECTS: dict[Effect, str] = {
    "moves_date": "Moves your date",
    "changes_steps": "Changes the number of steps",
    "changes_channel": "Changes the channel",
    "changes_wording": "Changes the wording",
    "none": "No effect now",
}
"""The effects, the weightiest first, as the screens name them."""
WORDED_BY = ("addressee", "templates")
"""Topics of guidance that bear on how a message is written."""
AHEAD = ("due", "upcoming", "optional")


@dataclass(frozen=True, slots=True)
class Alternative:
    """The plan with one side of a conflict and without the others, and the first thing in which it differs."""

    plan: Plan
    effect: Effect


def alternatives(conflict: Conflict, interview: Interview, current: Plan, today: date) -> tuple[Alternative, ...]:
    """For each side, the plan that follows it and not the others.

    The same plan as `current` where the conflict does not arise or is only apparent, where it is about a number,
    and for a side that gives no plan of its own: one that only says what is too soon, or nothing of days and channels.
    """
    if not conflict.real or not conflict.when(interview) or not all(_plans(side) for side in conflict.stated) or _counts(conflict):
        return tuple(Alternative(current, "none") for _ in conflict.stated)
    plans = (current if _is_floor(side) else _plan_by(side, conflict, interview, today) for side in conflict.stated)
    return tuple(Alternative(other, _difference(other, current)) for other in plans)


def effect_of(conflict: Conflict, interview: Interview, current: Plan, found: tuple[Alternative, ...]) -> Effect:
    """The weightiest effect of a conflict on the steps that are ahead."""
    effects: list[Effect] = [alternative.effect for alternative in found]
    if conflict.when(interview):
        if conflict.real and _counts(conflict) and _number_differs(conflict, interview, current):
            effects.append("changes_steps")
        if _changes_wording(conflict, current):
            effects.append("changes_wording")
    return min(effects, key=list(EFFECTS).index)


def ahead(plan: Plan) -> dict[str, Step]:
    """The steps that send something and are still to be done, by their kind."""
    return {step.kind: step for step in plan.steps if step.status in AHEAD and step.kind not in ("move_on", "ask_timeline")}


def _plans(side: Side) -> bool:
    return any(claim.timing or claim.limit or claim.tempo or claim.channel for claim in claims_of(side))


def _counts(conflict: Conflict) -> bool:
    """Whether it is about the number of messages."""
    return conflict.settled_by in ("stop", "reading") and any(claim.limit for side in conflict.stated for claim in claims_of(side))


def _is_floor(side: Side) -> bool:
    timings = [claim.timing for claim in claims_of(side) if claim.timing is not None]
    return bool(timings) and all(timing.not_before for timing in timings)


def _plan_by(side: Side, conflict: Conflict, interview: Interview, today: date) -> Plan:
    """The plan without the claims of the other sides, except where they are meant by a reading that no plan uses."""
    dropped = {claim for other in conflict.stated for claim in other.claims if claim not in other.readings} - set(side.claims)
    followed = [
        Document.model_construct(
            id=document.id, title=document.title, claims=tuple(claim for claim in document.claims if claim.id not in dropped)
        )
        for document in documents()
    ]
    return plan(interview, today=today, documents=followed)


def _difference(one: Plan, other: Plan) -> Effect:
    """The first thing in which the steps ahead of two plans differ: a date, the steps themselves, a channel."""
    steps, others = ahead(one), ahead(other)
    both = [kind for kind in steps if kind in others]
    if any(steps[kind].recommended != others[kind].recommended for kind in both):
        return "moves_date"
    if set(steps) != set(others):
        return "changes_steps"
    return "changes_channel" if any(steps[kind].channel != others[kind].channel for kind in both) else "none"


def _number_differs(conflict: Conflict, interview: Interview, current: Plan) -> bool:
    """Whether one side allows, and another does not, a status check that could still be sent."""
    caps = [inf if (most := conflict.allows(side).most) is None else most for side in conflict.sides]
    next_one = len(arrived(interview, "status_check")) + 1
    return bool(ahead(current)) and any(min(caps) < number <= max(caps) for number in range(next_one, MOST_CHECKS + 1))


def _changes_wording(conflict: Conflict, current: Plan) -> bool:
    """Whether each side bears on the words of one message that is still to be sent, and you choose or one side loses."""
    if any(_plans(side) for side in conflict.stated) or not (conflict.real or conflict.settled_by == "your_choice"):
        return False
    return any(all(any(_words(claim, step) for claim in claims_of(side)) for side in conflict.stated) for step in ahead(current).values())


def _words(claim: Claim, step: Step) -> bool:
    if claim.content is not None:
        on_channel = not claim.content.channel or step.channel in claim.content.channel
        return on_channel and overlap(claim.content.step, (step.kind,))
    return claim.guidance is not None and claim.guidance.topic in WORDED_BY
