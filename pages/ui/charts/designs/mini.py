"""The design of a small plan: a row of days, and the windows under it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pages.ui.charts.designs.common import finished_by_day, on_rows
from pages.ui.charts.designs.days import days_off, marked_labels, marked_lines
from pages.ui.charts.designs.marks import step_dots, window_bars

if TYPE_CHECKING:
    import altair as alt


def design() -> alt.LayerChart:
    """The finished chart, without rows."""
    layers = [days_off(), marked_lines(), marked_labels(), window_bars(height=10), on_rows("dots", *step_dots(share=0.5))]
    return finished_by_day(layers)
