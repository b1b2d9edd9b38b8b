"""What a changed answer did to the plan, in words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Literal

from followup_rules.steps import Plan, Step
from followup_rules.wording import BY_CHANNEL, day_name, listed, sentence
from pages.ui.phrases import NAMES, heading

Moves = Literal["moved", "moves"]
"""For what has been changed, and for what a change would do."""
STATES: Mapping[str, str] = {
    "done": "counts as done",
    "missed": "is no longer due on its own",
    "optional": "is up to you now, without a planned day",
}


def what_moved(before: Plan, now: Plan, because: str, today: date, *, verb: Moves = "moved") -> str:
    """One paragraph on what differs between two plans; `because` begins it: "Because you changed **their date**"."""
    changes = list(_changes(before, now, verb))
    if not changes and heading(before, today) != heading(now, today):
        changes = [f"the next step is now: {heading(now, today).text}."]
    if not changes:
        return f"{because}, nothing {verb}."
    first, *others = changes
    rest = [] if others else [f"Nothing else {verb}."]
    return " ".join([f"{because}, {first}", *(sentence(change) for change in others), *rest])


def _changes(before: Plan, now: Plan, verb: Moves) -> Iterator[str]:
    """What differs, step by step in the order of the new plan, each as a sentence without a capital."""
    old = {step.kind: step for step in before.steps}
    new = {step.kind: step for step in now.steps}
    for kind, step in new.items():
        if change := _change(old.get(kind), step, verb):
            yield change
    gone = [NAMES[kind] for kind in old if kind not in new]
    if gone:
        yield f"{listed(gone)} {'is' if len(gone) == 1 else 'are'} no longer part of the plan."


def _change(old: Step | None, new: Step, verb: Moves) -> str:
    """What differs in one step, as a sentence without a capital; empty where nothing does."""
    name, day = NAMES[new.kind], _day(new)
    was = None if old is None else _day(old)
    if old is None or (old.status != new.status and {old.status, new.status} & set(STATES)):
        return f"{name} {STATES.get(new.status, 'is now in the plan')}{_on(day)}."
    if was is not None and day is not None and was != day:
        return f"{name} {verb} from {day_name(was)} to **{day_name(day)}**."
    if old.channel != new.channel and old.channel and new.channel:
        return f"{name} now goes {BY_CHANNEL[new.channel]}, not {BY_CHANNEL[old.channel]}."
    return ""


def _day(step: Step) -> date | None:
    return step.done_on or step.recommended or (step.earliest if step.kind == "move_on" else None)


def _on(day: date | None) -> str:
    return f", {day_name(day)}" if day else ""
