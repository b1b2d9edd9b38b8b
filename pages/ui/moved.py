"""What a changed answer did to the plan, or would do, in words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from followup_rules.steps import Plan, Status, Step
from followup_rules.wording import BY_CHANNEL, day_beside, day_name, listed, sentence
from pages.ui.model import Result
from pages.ui.phrases import NAMES, heading


@dataclass(frozen=True, slots=True)
class Tense:
    """The verbs of what a change does: to a step, with one form for several where they differ, and to what the plan says.

    `states` are for a step that comes to be done, missed or optional.
    """

    move: str
    come: str
    send: str
    leave: str
    leave_together: str
    states: Mapping[Status, str]
    say: str


DID = Tense(
    move="moved",
    come="is now in the plan",
    send="now goes",
    leave="is no longer part of the plan",
    leave_together="are no longer part of the plan",
    states={"done": "counts as done", "missed": "is no longer due on its own", "optional": "is up to you now, without a planned day"},
    say="now says",
)
WOULD = Tense(
    move="would move",
    come="would be in the plan",
    send="would go",
    leave="would no longer be part of the plan",
    leave_together="would no longer be part of the plan",
    states={
        "done": "would count as done",
        "missed": "would no longer be due on its own",
        "optional": "would be up to you, without a planned day",
    },
    say="would say",
)


def what_moved(before: Result, now: Result, because: str, tense: Tense = DID) -> str:
    """One paragraph on what differs between two plans; `because` begins it: "Because you changed **their date**"."""
    changes = list(_changes(before.plan, now.plan, tense))
    if _what_is_next(before) != _what_is_next(now):
        changes.append(f"the plan {tense.say}: “{heading(now.plan, now.today, now.interview.outcome).text}”.")
    if not changes:
        return f"{because}, nothing {tense.move}."
    if len(changes) == 1:
        changes.append(f"nothing else {tense.move}.")
    first, *others = changes
    return " ".join([f"{because}, {first}", *map(sentence, others)])


def _what_is_next(result: Result) -> object:
    """What to do next, whatever its day and its way; with nothing to do, why."""
    step = result.plan.next
    return result.interview.outcome if step is None else (step.kind, step.carries_thanks)


def _changes(before: Plan, now: Plan, tense: Tense) -> Iterator[str]:
    """What differs, step by step in the order of the new plan, each as a sentence without a capital."""
    old = {step.kind: step for step in before.steps}
    new = {step.kind: step for step in now.steps}
    for kind, step in new.items():
        if change := _change(old.get(kind), step, tense):
            yield change
    gone = [NAMES[kind] for kind in old if kind not in new]
    if gone:
        yield f"{listed(gone)} {tense.leave if len(gone) == 1 else tense.leave_together}."


def _change(old: Step | None, new: Step, tense: Tense) -> str:
    """What differs in one step, as a sentence without a capital; empty where nothing does."""
    name, day = NAMES[new.kind], _day(new)
    was = None if old is None else _day(old)
    if old is None or (old.status != new.status and {old.status, new.status} & set(tense.states)):
        return f"{name} {tense.states.get(new.status, tense.come)}{_on(day)}."
    changed = []
    if was is not None and day is not None and was != day:
        changed.append(f"{tense.move} from {day_beside(was, day)} to **{day_beside(day, was)}**")
    if old.channel != new.channel and old.channel and new.channel:
        changed.append(f"{tense.send} {BY_CHANNEL[new.channel]}, not {BY_CHANNEL[old.channel]}")
    return f"{name} {' and '.join(changed)}." if changed else ""


def _day(step: Step) -> date | None:
    return step.done_on or step.recommended or (step.earliest if step.kind == "move_on" else None)


def _on(day: date | None) -> str:
    return f", {day_name(day)}" if day else ""
