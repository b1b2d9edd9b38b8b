"""The design of the calendar: a week a row, a cell a day."""

from __future__ import annotations

import altair as alt

from pages.ui.charts.designs.common import FONT_SIZE, MARK, NARROW, TIP, TONE, expr, finished, ink, on_rows, placed

EDGE_TO_EDGE = 49
"""The height of a cell within its row, in pixels."""
TINY = 320
"""Below this width of the plot, in pixels, "29 Mar" needs smaller letters to fit its cell."""
TEXT = "palette[datum.text]"
TO_MIDDLE = expr("width / 14")


def design() -> alt.LayerChart:
    """The finished chart, without rows."""
    heads = MARK.mark_text(text=expr("datum.text"), color=ink("muted"), fontSize=FONT_SIZE, dx=TO_MIDDLE)
    gaps = MARK.mark_text(text=expr("datum.text"), color=ink("muted"), fontSize=FONT_SIZE)
    layers = [
        on_rows("heads", placed(heads, x="at:Q", y=alt.value(10))),
        on_rows("cells", _cells(), _numbers(), _words()),
        on_rows("gaps", placed(gaps, x=alt.XDatum(3.5).to_dict(), y="y:Q")),
    ]
    return finished(alt.X(axis=None, scale=alt.Scale(domain=[0, 7], nice=False, zero=False)), layers)


def _cells() -> alt.Chart:
    cells = MARK.mark_rect(
        fill=expr(TONE),
        stroke=expr("palette[datum.edge]"),
        strokeWidth=expr("datum.width"),
        cornerRadius=5,
        xOffset=1.5,
        x2Offset=expr("width / 7 - 1.5"),
        yOffset=1.5,
        y2Offset=EDGE_TO_EDGE + 1.5,
        tooltip=TIP,
    )
    return placed(cells, x="at:Q", x2="at:Q", y="top:Q", y2="top:Q", description="say:N")


def _numbers() -> alt.Chart:
    """The day of the month, higher up in a cell that has two words to say."""
    y = expr("length(datum.words) > 1 ? 13 : 17")
    numbers = MARK.mark_text(
        text=expr("datum.number"),
        color=expr(TEXT),
        fontSize=expr(f"width < {TINY} ? 12 : 14"),
        fontWeight=600,
        dx=TO_MIDDLE,
        dy=y,
        tooltip=TIP,
    )
    return placed(numbers, x="at:Q", y="top:Q")


def _words() -> alt.Chart:
    words = MARK.mark_text(
        text=expr("datum.words"),
        color=expr(TEXT),
        fontSize=expr(f"width < {TINY} ? 9.5 : width < {NARROW} ? 10.5 : {FONT_SIZE}"),
        lineHeight=13,
        dx=TO_MIDDLE,
        dy=expr("length(datum.words) > 1 ? 28 : 36"),
        tooltip=TIP,
    )
    return placed(words, x="at:Q", y="top:Q")
