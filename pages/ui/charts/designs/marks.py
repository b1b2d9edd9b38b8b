"""Marks that several charts draw alike: the windows of documents, and the days of steps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pages.ui.charts.designs.common import MARK, TIP, TONE, expr, ink, on_rows, placed

if TYPE_CHECKING:
    import altair as alt


TICK = "M-0.5,0.05L-0.12,0.4L0.5,-0.35"
"""A tick drawn as a path, because not every font has the character."""


def window_bars(height: int) -> alt.LayerChart:
    """Slim bars, `height` pixels high: solid, outlined for later checks, dashed where a document says both."""
    bars = MARK.mark_rect(
        fill=expr("palette[datum.fill]"),
        stroke=expr(TONE),
        strokeWidth=1.5,
        strokeDash=expr("datum.dash"),
        cornerRadius=3,
        y2Offset=height,
        xOffset=1,
        x2Offset=-1,
        tooltip=TIP,
    )
    return on_rows("bars", placed(bars, x="from:Q", x2="to:Q", y="top:Q", y2="top:Q", description="say:N"))


def step_dots(share: float = 1) -> tuple[alt.Chart, alt.Chart]:
    """The days of steps, at a `share` of their area, and the ticks in those that are done.

    Filled if done or next, hollow later, a square for the step that sends nothing.
    """
    dots = MARK.mark_point(
        opacity=1,
        shape=expr("datum.shape"),
        size=expr(f"datum.area * {share}"),
        strokeWidth=2.5 if share == 1 else 2,
        fill=expr(f"datum.filled ? {TONE} : palette.bg"),
        stroke=expr(TONE),
        tooltip=TIP,
    )
    ticks = MARK.mark_point(
        aria=False,
        opacity=expr("datum.done ? 1 : 0"),
        shape=TICK,
        size=100 * share,
        fill="transparent",
        stroke=ink("on"),
        strokeWidth=2 if share == 1 else 1.5,
    )
    return placed(dots, x="at:Q", y="y:Q", description="say:N"), placed(ticks, x="at:Q", y="y:Q")
