"""The plan as a chart, in the view that the user chose, with its words and its legend."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from pages.ui import charts
from pages.ui.charts.template import Spec
from pages.ui.model import Result

VIEWS: Mapping[str, str] = {"timeline": "Timeline", "calendar": "Calendar"}


@dataclass(frozen=True, slots=True)
class Drawn:
    """A chart: its Vega-Lite specification, what it shows in sentences, and the line under it."""

    spec: Spec
    words: str
    legend: str


def chart_of(view: str, result: Result, *, dark: bool) -> Drawn:
    """The chart of the result's plan as a timeline or as a calendar."""
    interview, plan, today = result.interview, result.plan, result.today
    if view == "calendar":
        spec = charts.calendar_spec(interview, plan, today, dark=dark)
        return Drawn(spec, charts.describe_calendar(interview, plan, today), charts.calendar_legend(interview, plan, today))
    spec = charts.timeline_spec(interview, plan, today, dark=dark)
    return Drawn(spec, charts.describe_timeline(interview, plan, today), charts.timeline_legend(interview, plan, today))
