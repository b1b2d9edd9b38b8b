"""The design of the timeline: lanes of bars with a dot on the planned day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pages.ui.charts.designs.common import (
    MARK,
    TIP,
    TONE,
    expr,
    finished_by_day,
    haloed,
    head_strips,
    on_rows,
    placed,
)
from pages.ui.charts.designs.days import days_off, marked_labels, marked_lines
from pages.ui.charts.designs.marks import step_dots

if TYPE_CHECKING:
    import altair as alt

SOFT = "palette[datum.tone + '_soft']"
OPEN_END = "\N{SINGLE RIGHT-POINTING ANGLE QUOTATION MARK}"


def design() -> alt.LayerChart:
    """The finished chart, without rows."""
    layers = [
        days_off(),
        marked_lines(),
        head_strips(height=24, size=14),
        marked_labels(),
        on_rows("bars", _bars(), _open_ends()),
        on_rows("dots", _dates(), *step_dots()),
    ]
    return finished_by_day(layers)


def _bars() -> alt.Chart:
    bars = MARK.mark_rect(
        fill=expr(SOFT),
        stroke=expr(TONE),
        strokeWidth=1.2,
        strokeDash=expr("datum.dash"),
        cornerRadius=5,
        tooltip=TIP,
    )
    return placed(bars, x="from:Q", x2="to:Q", y="top:Q", y2="bottom:Q", description="say:N")


def _open_ends() -> alt.Chart:
    """A sign at the right end of a bar that has no latest day."""
    text = expr(f"datum.open ? '{OPEN_END}' : ''")
    signs = MARK.mark_text(text=text, color=expr(TONE), fontSize=16, fontWeight=700, align="right", dx=-5, dy=7)
    return placed(signs, x="to:Q", y="top:Q")


def _dates() -> alt.LayerChart:
    """The date beside the bar, never nearer to the dot than its radius."""
    to_dot = "(datum.at - datum.edge) * width / days"
    dates = MARK.mark_text(
        text=expr("datum.date"),
        color=expr("palette[datum.date_tone]"),
        align=expr("datum.align"),
        dx=expr(f"datum.align === 'right' ? min(-7, {to_dot} - 14) : max(7, {to_dot} + 14)"),
        fontSize=14,
        fontWeight=700,
    )
    return haloed(placed(dates, x="edge:Q", y="y:Q"))
