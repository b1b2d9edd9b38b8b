"""The charts of a plan: pure functions from a plan to a Vega-Lite specification, and to the sentence that says the same."""

from __future__ import annotations

from pages.ui.charts.calendar import calendar_spec
from pages.ui.charts.describe import describe_timeline
from pages.ui.charts.matrix import MatrixRow, Tile, Verdict, matrix_spec
from pages.ui.charts.mini import mini_spec
from pages.ui.charts.timeline import timeline_spec
from pages.ui.charts.windows import windows_scale, windows_spec

__all__ = [
    "MatrixRow",
    "Tile",
    "Verdict",
    "calendar_spec",
    "describe_timeline",
    "matrix_spec",
    "mini_spec",
    "timeline_spec",
    "windows_scale",
    "windows_spec",
]
