"""The open steps of a plan as all-day calendar events, each with its draft and the reasons for its day."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING

from followup_rules.details import Details
from followup_rules.drafting import draft
from followup_rules.interview import Interview
from followup_rules.steps import ONLY_WITHOUT_ANSWER, Plan, Reason, Step
from followup_rules.wording import STEP_NAMES

if TYPE_CHECKING:
    from icalendar import Event

OPEN = ("due", "upcoming", "optional")
ONLY_IF = "Only if nothing has come from them by then."
MORNING = timedelta(hours=9)
"""The alarm, counted from the start of the day where the user is: our choice."""


def ics_bytes(interview: Interview, plan: Plan, details: Details, *, today: date) -> bytes:
    """A calendar with one event for each open step; done and missed steps are left out.

    The same input gives the same bytes. An event keeps its UID while the interview stays the same one,
    so that importing a later plan moves it instead of doubling it.
    """
    from icalendar import Calendar  # noqa: PLC0415, heavy, and only a download needs it

    calendar = Calendar()
    calendar.add("prodid", "-//Interview Follow-up Planner//EN")
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    for step, day in _open_days(plan, today):
        calendar.add_component(_event(interview, plan, step, day, details, today))
    return bytes(calendar.to_ical())


def _open_days(plan: Plan, today: date) -> Iterator[tuple[Step, date]]:
    """The open steps with their days; one that has been open for a while is for today."""
    for step in plan.steps:
        day = step.recommended or step.earliest
        if step.status in OPEN and day is not None:
            yield step, max(day, today)


def _event(interview: Interview, plan: Plan, step: Step, day: date, details: Details, today: date) -> Event:
    from icalendar import Alarm, Event  # noqa: PLC0415, as above

    summary = _summary(step, details)
    event = Event()
    event.add("uid", _uid(interview, step, details))
    event.add("dtstamp", datetime.combine(today, time(), UTC))
    event.add("sequence", max(0, (today - interview.held_on).days))
    event.add("dtstart", day)
    event.add("dtend", day + timedelta(days=1))
    event.add("summary", summary)
    event.add("description", _description(interview, plan, step, details, today))
    event.add("transp", "TRANSPARENT")
    event.add("class", "PRIVATE")
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("trigger", MORNING)
    alarm.add("description", summary)
    event.add_component(alarm)
    return event


def _summary(step: Step, details: Details) -> str:
    optional = "Optional: " if step.status == "optional" else ""
    return f"{optional}{STEP_NAMES[step.kind]}{f', {details.company}' if details.company else ''}"


def _description(interview: Interview, plan: Plan, step: Step, details: Details, today: date) -> str:
    """The condition, the draft, the reasons, and for the next step what the plan notes besides."""
    message = draft(interview, step, details, today=today)
    is_next = step == plan.next
    parts = (
        ONLY_IF if step.kind in ONLY_WITHOUT_ANSWER and not is_next else "",
        f"Subject: {message.subject}" if message.subject else "",
        message.body,
        _listed("Why this day", step.reasons),
        _listed("Besides", plan.notes) if is_next else "",
    )
    return "\n\n".join(part for part in parts if part)


def _listed(head: str, reasons: Iterable[Reason]) -> str:
    lines = [f"- {reason.text}{' (our own choice)' if reason.ours else ''}" for reason in reasons]
    return "\n".join([f"{head}:", *lines]) if lines else ""


def _uid(interview: Interview, step: Step, details: Details) -> str:
    """An id out of the interview's day and the company's name, hashed: more answers later leave the event the same one."""
    digest = hashlib.sha256(f"{interview.held_on}|{details.company}".encode()).hexdigest()
    return f"{digest[:24]}-{step.kind.replace('_', '-')}@interview-follow-up-planner"
