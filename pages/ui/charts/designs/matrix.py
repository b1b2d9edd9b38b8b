"""The design of the matrix: a strip for each topic, and a tile under it for each document."""

from __future__ import annotations

import altair as alt

from pages.ui.charts.designs.common import FONT_SIZE, MARK, TIP, TONE, expr, finished, head_strips, ink, on_rows, placed

TILE = 44
"""The height of a tile, in pixels."""
COLUMN = "width / columns"
ROOMY, TIGHT = f"{COLUMN} >= 150", f"{COLUMN} < 60"
"""Whether a column has room for whole words, or not even for short ones: then a sign stands for the verdict."""
BESIDE = f"({ROOMY} ? 6 : 2)"
TO_MIDDLE = expr(f"{COLUMN} / 2")
TEXT_WIDTH = expr(f"{COLUMN} - 2 * {BESIDE} - 4")


def design() -> alt.LayerChart:
    """The finished chart, without rows."""
    text = expr(f"{COLUMN} >= 120 ? datum.long : datum.short")
    heads = MARK.mark_text(text=text, color=ink("ink"), fontSize=FONT_SIZE, fontWeight=600, limit=TEXT_WIDTH)
    layers = [
        on_rows("heads", placed(heads, x="at:Q", y=alt.value(9))),
        head_strips(height=20, size=FONT_SIZE),
        on_rows("tiles", _tiles(), _figures(), _verdicts()),
    ]
    x = alt.X(axis=None, scale=alt.Scale(domain=[0, expr("columns")], nice=False, zero=False))
    return finished(x, layers, params=("columns",))


def _tiles() -> alt.Chart:
    tiles = MARK.mark_rect(
        fill=expr(TONE),
        stroke=expr("palette[datum.edge]"),
        strokeWidth=1,
        cornerRadius=5,
        xOffset=expr(BESIDE),
        x2Offset=expr(f"{COLUMN} - {BESIDE}"),
        y2Offset=TILE,
        tooltip=TIP,
    )
    return placed(tiles, x="at:Q", x2="at:Q", y="top:Q", y2="top:Q", description="say:N")


def _figures() -> alt.Chart:
    figures = MARK.mark_text(
        text=expr(f"{ROOMY} ? datum.long : datum.short"),
        color=expr("palette[datum.text]"),
        fontSize=expr(f"{ROOMY} ? 15 : {TIGHT} ? 10.5 : 12.5"),
        fontWeight=700,
        limit=TEXT_WIDTH,
        dx=TO_MIDDLE,
        dy=15,
        tooltip=TIP,
    )
    return placed(figures, x="at:Q", y="top:Q")


def _verdicts() -> alt.Chart:
    verdicts = MARK.mark_text(
        text=expr(f"{ROOMY} ? datum.verdict : {TIGHT} ? datum.sign : datum.short_verdict"),
        color=expr("palette[datum.text]"),
        fontSize=expr(f"{ROOMY} ? {FONT_SIZE} : 11.5"),
        limit=TEXT_WIDTH,
        dx=TO_MIDDLE,
        dy=32,
        tooltip=TIP,
    )
    return placed(verdicts, x="at:Q", y="top:Q")
