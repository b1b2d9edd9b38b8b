"""The design of the windows chart: a lane of bars for each document, a strip of counts for each step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pages.ui.charts.designs.common import (
    FONT_SIZE,
    MARK,
    TIP,
    TONE,
    expr,
    finished_by_day,
    head_strips,
    ink,
    on_rows,
    placed,
    wide_or_narrow,
)
from pages.ui.charts.designs.days import days_off, marked_labels, marked_lines
from pages.ui.charts.designs.marks import window_bars

if TYPE_CHECKING:
    import altair as alt

CELL = 26
"""The height of a count, in pixels."""
LEAST_WIDTH = 9
"""Below this width of a cell, in pixels, its number is left out."""


def design() -> alt.LayerChart:
    """The finished chart, without rows."""
    layers = [
        days_off(),
        marked_lines(),
        head_strips(height=20, size=FONT_SIZE),
        marked_labels(),
        window_bars(height=10),
        on_rows("counts", _cells(), _numbers()),
        on_rows("planned", _outlines()),
    ]
    return finished_by_day(layers)


def _cells() -> alt.Chart:
    cells = MARK.mark_rect(fill=expr(TONE), xOffset=0.5, x2Offset=-0.5, y2Offset=CELL, tooltip=TIP)
    return placed(cells, x="from:Q", x2="to:Q", y="top:Q", y2="top:Q", description="say:N")


def _numbers() -> alt.Chart:
    """The number of documents in the middle of its days; no digit where none agrees."""
    width = "(datum.to - datum.from) * width / days"
    numbers = MARK.mark_text(
        text=expr(f"datum.count && {width} >= {LEAST_WIDTH} ? datum.count : ''"),
        color=expr("palette[datum.text]"),
        fontSize=wide_or_narrow(f"{FONT_SIZE}", "11"),
        fontWeight=600,
        dx=expr(f"{width} / 2"),
        dy=CELL / 2,
        tooltip=TIP,
    )
    return placed(numbers, x="from:Q", y="top:Q")


def _outlines() -> alt.Chart:
    outlines = MARK.mark_rect(aria=False, filled=False, stroke=ink("ink"), strokeWidth=2.5, cornerRadius=3, y2Offset=CELL)
    return placed(outlines, x="from:Q", x2="to:Q", y="top:Q", y2="top:Q")
