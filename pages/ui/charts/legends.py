"""What the marks and tints of a chart mean, in one line under it: only of what the chart really shows."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from followup_rules.interview import Interview
from followup_rules.steps import Plan
from followup_rules.wording import listed
from followup_rules.working_days import WorkingDays
from pages.ui.charts.calendar_day import CalendarDays
from pages.ui.charts.timeline import plan_scale
from pages.ui.charts.weeks import week_rows

MOST_HOLIDAYS = 3
"""So many public holidays are named; more are only called that."""


def timeline_legend(interview: Interview, plan: Plan, today: date) -> str:
    """The line under the timeline, as plain text."""
    runs = plan_scale(interview, plan, today).days_off(_working(interview))
    weekends = " Grey columns: weekends." if any(not run.holiday for run in runs) else ""
    holidays = _holidays(run.holiday for run in runs)
    return f"Dot: planned day. Bar: earliest to latest day.{weekends}{f' Sand: {holidays}.' if holidays else ''}"


def calendar_legend(interview: Interview, plan: Plan, today: date) -> str:
    """The line under the calendar, as plain text, true in both themes: what is strong is dark in one and bright in the other."""
    working = _working(interview)
    weeks = week_rows(CalendarDays(interview, plan, today).shown())
    holidays = _holidays(working.holiday(day) or "" for week in weeks if week.count == 1 for day in week.days)
    return f"Strong colour: planned day. Soft colour: earliest to latest day. Grey: weekends.{f' Sand: {holidays}.' if holidays else ''}"


def _holidays(names: Iterable[str]) -> str:
    found = list(dict.fromkeys(name for name in names if name))
    return listed(found) if len(found) <= MOST_HOLIDAYS else "public holidays"


def _working(interview: Interview) -> WorkingDays:
    return WorkingDays(interview.country, interview.region)
