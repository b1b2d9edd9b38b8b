"""The charts of a plan: pure functions from a plan to a Vega-Lite specification, and to the sentences that say the same."""

from __future__ import annotations

from pages.ui.charts.calendar import calendar_spec
from pages.ui.charts.describe import describe_calendar, describe_mini, describe_timeline, describe_windows
from pages.ui.charts.legends import calendar_legend, timeline_legend
from pages.ui.charts.matrix import MatrixRow, Tile, Verdict, describe_matrix, matrix_spec
from pages.ui.charts.mini import mini_spec
from pages.ui.charts.pictures import png_bytes, svg_bytes
from pages.ui.charts.timeline import timeline_spec
from pages.ui.charts.windows import windows_scale, windows_spec

__all__ = [
    "MatrixRow",
    "Tile",
    "Verdict",
    "calendar_legend",
    "calendar_spec",
    "describe_calendar",
    "describe_matrix",
    "describe_mini",
    "describe_timeline",
    "describe_windows",
    "matrix_spec",
    "mini_spec",
    "png_bytes",
    "svg_bytes",
    "timeline_legend",
    "timeline_spec",
    "windows_scale",
    "windows_spec",
]
