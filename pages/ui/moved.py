"""What a changed answer did to the plan, in words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

from followup_rules.steps import Plan, Step
from followup_rules.wording import day_name
from pages.ui.phrases import BY, heading, step_in_sentence

STATES: Mapping[str, str] = {
    "done": "counts as done",
    "missed": "is no longer due on its own",
    "optional": "is up to you now, without a planned day",
}
SETTLED = frozenset(STATES)


def what_moved(before: Plan, now: Plan, subject: str, today: date) -> str:
    """One paragraph on what differs between two plans, after the answer called `subject` was changed."""
    changes = list(_changes(before, now, today))
    because = f"Because you changed **{subject}**, "
    if not changes:
        return f"You changed **{subject}**. Nothing moved."
    rest = "Nothing else moved." if len(changes) == 1 else ""
    first, *others = changes
    return " ".join(part for part in (because + first, *(change[0].upper() + change[1:] for change in others), rest) if part)


def _changes(before: Plan, now: Plan, today: date) -> Iterator[str]:
    """What differs, step by step in the order of the new plan, each as a sentence without a capital."""
    old = {step.kind: step for step in before.steps}
    new = {step.kind: step for step in now.steps}
    moved = False
    for kind, step in new.items():
        change = _change(old.get(kind), step)
        moved = moved or bool(change)
        yield from [change] if change else []
    for kind in old:
        if kind not in new:
            moved = True
            yield f"the {step_in_sentence(kind)} is no longer part of the plan."
    if not moved and heading(before, today) != heading(now, today):
        yield f"the next step is now: {heading(now, today).text}."


def _change(old: Step | None, new: Step) -> str:
    """What differs in one step, as a sentence without a capital; empty where nothing does."""
    name, day = f"the {step_in_sentence(new.kind)}", _day(new)
    was = None if old is None else _day(old)
    if old is None or (old.status != new.status and {old.status, new.status} & SETTLED):
        return f"{name} {STATES.get(new.status, 'is now in the plan')}{_on(day)}."
    if was is not None and day is not None and was != day:
        return f"{name} moved from {day_name(was)} to **{day_name(day)}**."
    if old.channel != new.channel and old.channel and new.channel:
        return f"{name} now goes {BY[new.channel]}, not {BY[old.channel]}."
    return ""


def _day(step: Step) -> date | None:
    return step.done_on or step.recommended or (step.earliest if step.kind == "move_on" else None)


def _on(day: date | None) -> str:
    return f", {day_name(day)}" if day else ""
