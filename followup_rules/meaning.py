"""What a conflict means for one interview, in sentences: the days of each side, what it would plan alone, what the plan does."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from followup_rules.conflicts import Conflict, document_of
from followup_rules.effects import EFFECTS, Effect, ahead, alternatives, effect_of
from followup_rules.interview import Interview
from followup_rules.library import documents
from followup_rules.planning import plan
from followup_rules.side_days import dated
from followup_rules.situation import situation_of
from followup_rules.steps import Plan
from followup_rules.wording import BY_CHANNEL, STEP_NAMES, day_name, listed


@dataclass(frozen=True, slots=True)
class SideMeaning:
    """One side in one interview: what it says, in which documents, what it allows, and the plan without the other sides.

    `allows` has dates where the side has days for a step ahead, and is empty where there is nothing to count;
    `alone` is empty where the plan would be the same.
    """

    says: str
    documents: tuple[str, ...]
    allows: str
    alone: str

    @property
    def sentence(self) -> str:
        """What it allows and would plan alone, for example "Thu 26 Nov; alone, first status check on Thu 26 Nov"."""
        return "; ".join(part for part in (self.allows, f"alone, {self.alone}" if self.alone else "") if part)


@dataclass(frozen=True, slots=True)
class Meaning:
    """A conflict in one interview: whether it arises, what it changes, its sides, and that part of the plan."""

    conflict: Conflict
    arises: bool
    effect: Effect
    sides: tuple[SideMeaning, ...]
    settled: str

    @property
    def badge(self) -> str:
        """The effect in a few words."""
        return EFFECTS[self.effect]

    @property
    def sentences(self) -> tuple[str, ...]:
        """One sentence for each side that has something to count, one for the plan where it is concerned, and why."""
        said = (f"{listed(side.documents)}: {side.sentence}." for side in self.sides if side.sentence)
        settled = (f"The plan: {self.settled}.",) if self.settled else ()
        return (*said, *settled, self.conflict.because)


def meanings(interview: Interview, conflicts: Iterable[Conflict], *, today: date) -> tuple[Meaning, ...]:
    """What each conflict means for an interview: those that change its plan first, then the others that arise, then the rest."""
    current = plan(interview, today=today)
    found = [meaning(conflict, interview, current, today=today) for conflict in conflicts]
    weight = list(EFFECTS)
    return tuple(sorted(found, key=lambda one: (weight.index(one.effect), not one.arises, not one.conflict.real)))


def meaning(conflict: Conflict, interview: Interview, current: Plan, *, today: date) -> Meaning:
    """What a conflict means for an interview whose plan by the five documents, on the user's day, is `current`."""
    arises = conflict.when(interview)
    found = alternatives(conflict, interview, current, today)
    effect = effect_of(conflict, interview, current, found)
    kinds = {kind for alternative in found for kind in _differing(alternative.plan, current)}
    situation = situation_of(interview, today, documents())
    sides = tuple(
        SideMeaning(
            side.says,
            tuple(sorted({document_of(claim) for claim in side.claims})),
            dated(side, current, situation) if arises else str(conflict.allows(side.claims)),
            _in_words(alternative.plan, alternative.effect, kinds),
        )
        for side, alternative in zip(conflict.stated, found, strict=True)
    )
    return Meaning(conflict, arises, effect, sides, _in_words(current, effect, kinds))


def _differing(one: Plan, other: Plan) -> set[str]:
    """The steps ahead that are not the same in two plans."""
    shown = [{(kind, step.recommended, step.channel) for kind, step in ahead(plan).items()} for plan in (one, other)]
    return {kind for kind, _, _ in shown[0] ^ shown[1]}


def _in_words(plan: Plan, effect: Effect, kinds: set[str]) -> str:
    """The part of a plan that an effect is about; empty where there is none, or only one on the wording."""
    steps = [step for step in ahead(plan).values() if step.recommended is not None]
    if effect == "changes_steps":
        return listed(STEP_NAMES[step.kind].lower() for step in steps) or "nothing more to send"
    concerned = [(STEP_NAMES[step.kind].lower(), step) for step in steps if step.kind in kinds]
    if effect == "moves_date":
        return listed(f"{name} on {day_name(step.recommended)}" for name, step in concerned if step.recommended)
    if effect == "changes_channel":
        return listed(f"{name} {BY_CHANNEL[step.channel]}" for name, step in concerned if step.channel)
    return ""
