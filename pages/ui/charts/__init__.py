"""The charts of a plan: pure functions from a plan to a Vega-Lite specification, and to the sentence that says the same."""

from __future__ import annotations

from pages.ui.charts.calendar import calendar_spec
from pages.ui.charts.describe import describe_timeline
from pages.ui.charts.timeline import timeline_spec

__all__ = ["calendar_spec", "describe_timeline", "timeline_spec"]
