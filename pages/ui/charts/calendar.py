"""The calendar: a cell a day, dark on planned days, light from the earliest to the latest day of a step."""

from __future__ import annotations

from datetime import date

from followup_rules.interview import Interview
from followup_rules.steps import Plan
from followup_rules.wording import WEEKDAYS
from pages.ui.charts.calendar_day import CalendarDays
from pages.ui.charts.palette import palette
from pages.ui.charts.template import Row, Spec, filled
from pages.ui.charts.weeks import week_rows

HEAD, CELL, GAP = 26, 52, 30
"""The heights in pixels of the weekdays' names, of a week, and of what stands for several empty weeks."""


def calendar_spec(interview: Interview, plan: Plan, today: date, *, dark: bool = False) -> Spec:
    """The weeks of a plan as a Vega-Lite specification, from Monday to Sunday; empty weeks in between shrink to a line."""
    days = CalendarDays(interview, plan, today)
    cells: list[Row] = []
    gaps: list[Row] = []
    top, after_gap = HEAD, True
    for week in week_rows(days.shown()):
        if week.count > 1:
            gaps.append({"y": top + GAP // 2, "text": f"{week.count} weeks in between"})
        else:
            for day in week.days:
                with_month = day.day == 1 or (after_gap and day == week.monday)
                cells.append({"top": top} | days.cell(day, with_month=with_month))
        after_gap = week.count > 1
        top += GAP if after_gap else CELL
    heads: list[Row] = [{"at": number, "text": name} for number, name in enumerate(WEEKDAYS)]
    return filled("calendar", rows={"heads": heads, "cells": cells, "gaps": gaps}, params={"palette": palette(dark=dark)}, height=top)
