"""The windows of every document on one axis, and under them how many agree with each day of each step."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from types import MappingProxyType

from followup_rules.claims import Document
from followup_rules.interview import Interview
from followup_rules.steps import Plan
from followup_rules.windows_by_document import DocumentWindow
from followup_rules.working_days import WorkingDays
from pages.ui.charts.count_strip import CountStrip, agreement_runs
from pages.ui.charts.day_scale import DayScale
from pages.ui.charts.document_lane import DocumentLane
from pages.ui.charts.palette import palette
from pages.ui.charts.rules import marked_days, rule_rows
from pages.ui.charts.template import Row, Spec, filled
from pages.ui.charts.window_bars import packed
from pages.ui.charts.words import day_of, step_days, tone_of

TOP, BEFORE_COUNTS = 58, 4
"""Pixels: the room for the labels of the marked days, and between the windows and the counts."""
COLUMNS: Mapping[str, str] = MappingProxyType({"status": "count1", "thank": "thank_soft", "stop": "stop_soft"})
"""The colour of the planned day's column, by the colour of its step."""


def windows_spec(
    interview: Interview,
    plan: Plan,
    windows: Sequence[DocumentWindow],
    today: date,
    documents: Sequence[Document],
    *,
    dark: bool = False,
) -> Spec:
    """Each document's windows for each step of the plan as a Vega-Lite specification, for any width from 280 pixels up."""
    scale = windows_scale(interview, [plan], windows, today)
    timed = plan.next if plan.next and any(window.step == plan.next.kind for window in windows) else None
    lanes: list[DocumentLane] = []
    for document in documents:
        own = [window for window in windows if window.document == document.id]
        lanes.append(DocumentLane(document, packed(own), timed, lanes[-1].bottom if lanes else TOP))
    bottom = (lanes[-1].bottom if lanes else TOP) + BEFORE_COUNTS
    strips: list[CountStrip] = []
    for step in plan.steps:
        if about := [window for window in windows if window.step == step.kind]:
            runs = agreement_runs(about, scale, day_of(step))
            strips.append(CountStrip(step, runs, len(documents), strips[-1].bottom if strips else bottom))
    days_off = scale.bands(WorkingDays(interview.country, interview.region), TOP, bottom)
    return filled(
        "windows",
        rows={
            "bands": days_off + _planned_column(plan, scale, bottom),
            "rules": rule_rows(marked_days(interview, today), scale, bottom),
            "lanes": [lane.head() for lane in lanes] + [strip.head(scale) for strip in strips],
            "bars": [bar for lane in lanes for bar in lane.bars(scale)],
            "counts": [cell for strip in strips for cell in strip.cells(scale)],
            "planned": [outline for strip in strips for outline in strip.planned(scale)],
        },
        params=scale.ticks() | {"palette": palette(dark=dark)},
        height=strips[-1].bottom if strips else bottom,
    )


def windows_scale(interview: Interview, plans: Iterable[Plan], windows: Iterable[DocumentWindow], today: date) -> DayScale:
    """The days of several plans and of all windows together, so that charts beside each other share one axis."""
    window_days = [day for window in windows for day in (window.first, window.last) if day is not None]
    return DayScale.around(
        [*marked_days(interview, today).values(), *window_days, *(day for plan in plans for day in step_days(plan))],
    )


def _planned_column(plan: Plan, scale: DayScale, bottom: int) -> list[Row]:
    """The day of the next step, as a soft column behind the windows."""
    day = day_of(plan.next) if plan.next else None
    if plan.next is None or day is None:
        return []
    tone = COLUMNS[tone_of(plan.next.kind)]
    return [{"from": scale.start(day), "to": scale.end(day), "top": TOP, "bottom": bottom, "tone": tone, "tip": {"Day": "Planned day"}}]
