"""What each chart shows, in sentences: the accessible name of the chart and of its marks."""

from __future__ import annotations

from datetime import date

from followup_rules.interview import Interview
from followup_rules.plan_text import STEP_NAMES
from followup_rules.steps import Plan, Step
from followup_rules.windows_by_document import DocumentWindow
from followup_rules.wording import day_name
from pages.ui.charts.words import full_name, state, window_days


def describe_timeline(interview: Interview, plan: Plan, today: date) -> str:
    """The whole timeline in sentences: the marked days, then every step in order."""
    return " ".join(["Timeline.", describe_days(interview, today), *(describe_step(step, plan, today) for step in plan.steps)])


def describe_days(interview: Interview, today: date) -> str:
    """The interview, today and their date, in one sentence."""
    named = f", they said by {day_name(interview.named_day)}" if interview.named_day else ""
    return f"Interview {day_name(interview.held_on)}, today {day_name(today)}{named}."


def describe_step(step: Step, plan: Plan, today: date) -> str:
    """One step with its days: "First status check: next, in 9 days, planned Tue 1 Dec, at the latest Mon 7 Dec."."""
    words = [state(step, plan, today)]
    if step.status != "done":
        dated = {"planned": step.recommended, "from": step.earliest, "at the latest": step.latest}
        words += [f"{label} {day_name(day)}" for label, day in dated.items() if day and not (label == "from" and day == step.recommended)]
    return f"{full_name(step)}: {', '.join(word for word in words if word)}."


def describe_window(window: DocumentWindow) -> str:
    """One window: "B, first status check: Thu 26 Nov to Sat 28 Nov"."""
    both = ", says both" if window.divided else ""
    whose = f"{window.document}, {STEP_NAMES[window.step].lower()}" if window.document else STEP_NAMES[window.step]
    return f"{whose}: {window_days(window)}{both}"
