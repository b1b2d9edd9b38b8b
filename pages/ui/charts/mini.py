"""One small plan: the windows of one article, or of the whole plan, with the day of each step."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from followup_rules.interview import Interview
from followup_rules.steps import Plan, Step
from followup_rules.windows_by_document import DocumentWindow
from followup_rules.wording import STEP_NAMES, day_name
from followup_rules.working_days import WorkingDays
from pages.ui.charts.day_scale import DayScale
from pages.ui.charts.describe import describe_window
from pages.ui.charts.dots import step_dot, step_words
from pages.ui.charts.palette import palette
from pages.ui.charts.rules import RULE_NAMES, marked_days, rule_rows
from pages.ui.charts.template import Row, Spec, filled
from pages.ui.charts.window_bars import packed, packed_height, window_bars
from pages.ui.charts.windows import windows_scale
from pages.ui.charts.words import window_days

LABEL_ROWS = (7, 22)
TOP, AROUND, DOTS = 32, 6, 20
"""Pixels: the room for the labels, around the bars, and for the row of planned days."""


def mini_spec(
    interview: Interview,
    plan: Plan,
    windows: Sequence[DocumentWindow],
    today: date,
    scale: DayScale | None = None,
    *,
    dark: bool = False,
) -> Spec:
    """A small plan as a Vega-Lite specification; without `windows` the plan's own are drawn.

    Plans that stand beside each other get one `scale` (see `windows_scale`), so that their days line up.
    """
    shown = list(windows) or _plan_windows(plan)
    rows = packed(shown)
    axis = scale or windows_scale(interview, [plan], shown, today)
    bars_at = TOP + DOTS + AROUND
    height = bars_at + packed_height(len(rows)) + AROUND
    marked = marked_days(interview, today)
    labelled = {kind: day for kind, day in marked.items() if kind != "interview"}
    interview_line = rule_rows({"interview": marked["interview"]}, axis, height, (TOP - 8,), lambda *_: ("", ""))
    return filled(
        "mini",
        rows={
            "bands": axis.bands(WorkingDays(interview.country, interview.region), TOP, height),
            "rules": interview_line + rule_rows(labelled, axis, height, LABEL_ROWS, _label),
            "bars": window_bars(rows, bars_at, axis, _words),
            "dots": [dot for step in plan.steps if (dot := _dot(step, plan, today, axis))],
        },
        params=axis.ticks() | {"palette": palette(dark=dark)},
        height=height,
    )


def _plan_windows(plan: Plan) -> list[DocumentWindow]:
    """The plan's own windows, in the shape of a document's."""
    return [DocumentWindow("", step.kind, step.earliest, step.latest, divided=False, claims=()) for step in plan.steps if step.earliest]


def _dot(step: Step, plan: Plan, today: date, axis: DayScale) -> Row | None:
    return step_dot(step, step_words(step, plan, today), is_next=step == plan.next, scale=axis, y=TOP + DOTS / 2)


def _label(kind: str, day: date) -> tuple[str, str]:
    """A label for a small place: their date without words, today without its date."""
    text = RULE_NAMES[kind] if kind == "today" else day_name(day).partition(" ")[2]
    return text, text


def _words(window: DocumentWindow) -> Row:
    return {"tip": {"Step": STEP_NAMES[window.step], "Days": window_days(window)}, "say": describe_window(window)}
