"""The words on the charts: names of steps, how each stands, and which articles say what."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from types import MappingProxyType

from followup_rules.steps import ONLY_WITHOUT_ANSWER, Plan, Step
from followup_rules.windows_by_document import DocumentWindow
from followup_rules.wording import STEP_NAMES, day_name, days, listed

STEP_TONES: Mapping[str, str] = MappingProxyType({"thank_you": "thank", "move_on": "stop", "ask_feedback": "stop"})
DONE_WORDS: Mapping[str, str] = MappingProxyType({"ask_timeline": "asked", "ask_feedback": "asked", "move_on": "moved on"})


def tone_of(kind: str) -> str:
    """The name of a step's colour; its light one is the same with "_soft"."""
    return STEP_TONES.get(kind, "status")


def day_of(step: Step) -> date | None:
    """The day that a chart marks for a step: the day it was done, else the planned one, else the first of a step without one."""
    return step.done_on or step.recommended or (step.earliest if step.kind == "move_on" else None)


def step_days(plan: Plan) -> Iterator[date]:
    """Every day that the plan's steps name."""
    for step in plan.steps:
        yield from (day for day in (step.done_on, step.earliest, step.recommended, step.latest) if day is not None)


def state(step: Step, plan: Plan, today: date) -> str:
    """How a step stands, in a few words: "sent Fri 20 Nov", "next, in 9 days", "only if no answer"."""
    day, is_next = day_of(step), step == plan.next
    if step.status == "done":
        return f"{DONE_WORDS.get(step.kind, 'sent')} {day_name(day)}" if day else "done"
    if step.status in ("missed", "optional"):
        return step.status
    if not is_next and step.kind in ONLY_WITHOUT_ANSWER:
        return "only if no answer"
    if is_next and day and day < today:
        return "next, now"
    when = distance(day, today) if day else ""
    return f"next, {when}" if when and is_next else when


def distance(day: date, today: date) -> str:
    """How far a day is from today: "yesterday", "today", "tomorrow", "in 9 days", "3 days ago"."""
    apart = (day - today).days
    if apart in (-1, 0, 1):
        return ("yesterday", "today", "tomorrow")[apart + 1]
    return f"in {days(apart)}" if apart > 0 else f"{days(-apart)} ago"


def agreement(step: Step) -> dict[str, str]:
    """Which articles say what of a step's day, by their letters; what none of them says is left out."""
    sides = {"Fits": step.agree, "Says both": step.divided, "Differs": step.object, "Does not say": step.silent}
    return {word: listed(ids) for word, ids in sides.items() if ids}


def facts(step: Step, plan: Plan, today: date) -> dict[str, str]:
    """A step's days and agreement as labelled words, for its tooltip."""
    found = {"Step": full_name(step), "State": state(step, plan, today)}
    dated = {"Planned day": step.recommended, "Earliest": step.earliest, "Latest": step.latest}
    found |= {label: day_name(day) for label, day in dated.items() if day}
    return found | agreement(step)


def full_name(step: Step) -> str:
    """A step's name; a status check that is also the thank-you says so."""
    name = STEP_NAMES[step.kind]
    return f"{name}, with thanks" if step.carries_thanks else name


def agreeing(windows: Iterable[DocumentWindow], day: date) -> set[str]:
    """The documents that agree with a day; one that says both does not."""
    return {
        window.document for window in windows if not window.divided and window.first <= day and (window.last is None or day <= window.last)
    }


def window_days(window: DocumentWindow) -> str:
    """The days of a window in words: "Mon 30 Nov", "Thu 26 Nov to Sat 28 Nov", "from Mon 30 Nov on"."""
    first = day_name(window.first)
    if window.last is None:
        return f"from {first} on"
    return first if window.first == window.last else f"{first} to {day_name(window.last)}"
