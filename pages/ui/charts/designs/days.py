"""The days that every chart on the axis of days shows: days off as columns, marked days as lines with labels."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pages.ui.charts.designs.common import FONT_SIZE, MARK, TIP, TONE, expr, haloed, on_rows, placed, wide_or_narrow

if TYPE_CHECKING:
    import altair as alt


def days_off() -> alt.LayerChart:
    """Weekends and public holidays, as faint columns behind everything."""
    columns = MARK.mark_rect(aria=False, fill=expr(TONE), tooltip=TIP)
    return on_rows("bands", placed(columns, x="from:Q", x2="to:Q", y="top:Q", y2="bottom:Q"))


def marked_lines() -> alt.LayerChart:
    """The interview, today and their date, as lines that differ in dash and width."""
    lines = MARK.mark_rule(color=expr(TONE), strokeDash=expr("datum.dash"), strokeWidth=expr("datum.width"), tooltip=expr("datum.say"))
    return on_rows("rules", placed(lines, x="at:Q", y="top:Q", y2="bottom:Q", description="say:N"))


def marked_labels() -> alt.LayerChart:
    """The words above the marked days."""
    labels = MARK.mark_text(
        color=expr(TONE),
        text=wide_or_narrow("datum.long", "datum.short"),
        align=expr("datum.align"),
        dx=expr("datum.align === 'right' ? 1 : -1"),
        fontSize=FONT_SIZE,
        fontWeight=600,
    )
    return on_rows("rules", haloed(placed(labels, x="at:Q", y="label_y:Q")))
