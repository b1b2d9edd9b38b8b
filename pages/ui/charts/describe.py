"""What each chart shows, in sentences: the accessible name of the chart and of its marks."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from followup_rules.claims import Document
from followup_rules.interview import Interview
from followup_rules.steps import Plan, Step
from followup_rules.windows_by_document import DocumentWindow
from followup_rules.wording import STEP_NAMES, day_name, listed
from pages.ui.charts.words import agreeing, day_of, full_name, state, window_days


def describe_timeline(interview: Interview, plan: Plan, today: date) -> str:
    """The whole timeline in sentences: the marked days, then every step in order."""
    return " ".join(["Timeline.", _marked_days(interview, today), *(describe_step(step, plan, today) for step in plan.steps)])


def describe_calendar(interview: Interview, plan: Plan, today: date) -> str:
    """The same of the calendar."""
    return describe_timeline(interview, plan, today).replace("Timeline.", "Calendar.", 1)


def describe_windows(
    interview: Interview,
    plan: Plan,
    windows: Sequence[DocumentWindow],
    today: date,
    documents: Sequence[Document],
) -> str:
    """The days of every document for each step of the plan that one of them times, and how many fit the planned day."""
    steps = [step for step in plan.steps if any(window.step == step.kind for window in windows)]
    return " ".join(
        [
            "The days that each article gives for each step.",
            _marked_days(interview, today),
            *(_voices(step, [window for window in windows if window.step == step.kind], documents) for step in steps),
        ]
    )


def describe_mini(plan: Plan, today: date) -> str:
    """A small plan in sentences."""
    return " ".join(describe_step(step, plan, today) for step in plan.steps) or "No step."


def describe_step(step: Step, plan: Plan, today: date) -> str:
    """One step with its days: "First status check: next, in 9 days, planned Tue 1 Dec, at the latest Mon 7 Dec."."""
    words = [state(step, plan, today)]
    if step.status != "done":
        dated = {"planned": step.recommended, "from": step.earliest, "at the latest": step.latest}
        words += [f"{label} {day_name(day)}" for label, day in dated.items() if day and not (label == "from" and day == step.recommended)]
    return f"{full_name(step)}: {', '.join(word for word in words if word)}."


def describe_window(window: DocumentWindow) -> str:
    """One window: "B, first status check: Thu 26 Nov to Sat 28 Nov"."""
    whose = f"{window.document}, {STEP_NAMES[window.step].lower()}" if window.document else STEP_NAMES[window.step]
    return f"{whose}: {_days(window)}"


def _voices(step: Step, windows: Sequence[DocumentWindow], documents: Sequence[Document]) -> str:
    """One step: what each document says of it, and how many fit its day."""
    voices = [
        f"{document.id} {listed(_days(window) for window in windows if window.document == document.id) or 'does not say'}"
        for document in documents
    ]
    day = day_of(step)
    fitting = f" {len(agreeing(windows, day))} of {len(documents)} fit {day_name(day)}." if day else ""
    return f"{full_name(step)}: {'; '.join(voices)}.{fitting}"


def _days(window: DocumentWindow) -> str:
    return f"{window_days(window)}, says both" if window.divided else window_days(window)


def _marked_days(interview: Interview, today: date) -> str:
    """The interview, today and their date, in one sentence."""
    named = f", they said by {day_name(interview.named_day)}" if interview.named_day else ""
    return f"Interview {day_name(interview.held_on)}, today {day_name(today)}{named}."
