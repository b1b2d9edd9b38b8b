"""What the charts share: the day axis, pixel rows, colours by name, heads of lanes, and the look of the whole."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import altair as alt

NARROW = 520
"""Below this width of the plot, in pixels, the short texts are used."""
TONE = "palette[datum.tone]"
TIP = alt.ExprRef("datum.tip")
"""What a mark tells the pointer: labelled words."""
FONT_SIZE = 13
AXIS = 24
"""The height of the axis with its labels, in pixels."""
NAME_SHARE = 0.55
"""The share of a lane's head that its name may fill; the note on the right has the rest."""
MARK = alt.Chart()
"""What every mark starts from; its rows come from the group that it stands in."""
PADDING = {"left": 0, "top": 0, "right": 0, "bottom": 4}
LEFT, RIGHT = alt.value(0), alt.value("width")


def ink(name: str) -> alt.ExprRef:
    """A colour of the palette that the page fills in."""
    return alt.ExprRef(f"palette.{name}")


def expr(expression: str) -> alt.ExprRef:
    """A property that Vega works out for every row."""
    return alt.ExprRef(expression)


def wide_or_narrow(wide: str, narrow: str) -> alt.ExprRef:
    """One expression on a wide chart, another on a phone."""
    return alt.ExprRef(f"width < {NARROW} ? {narrow} : {wide}")


def placed(mark: alt.Chart, **channels: str | Mapping[str, Any]) -> alt.Chart:
    """The mark with its channels: x in days, y in pixels from the top."""
    chart: alt.Chart = mark.encode(**channels)
    return chart


def on_rows(name: str, *layers: alt.Chart | alt.LayerChart) -> alt.LayerChart:
    """Layers on top of each other, one mark a row of those that the page fills in under this name."""
    return alt.LayerChart(data=alt.NamedData(name=name), layer=list(layers))


def haloed(text: alt.Chart) -> alt.LayerChart:
    """A text that stays readable over lines: drawn first as a halo in the colour of what is behind it."""
    halo = text.copy(deep=True)
    halo.mark.stroke = halo.mark.color = expr("palette[datum.halo || 'bg']")
    halo.mark.strokeWidth = 5
    halo.mark.strokeJoin = "round"
    return alt.LayerChart(layer=[halo, text])


def head_strips(height: int, size: int) -> alt.LayerChart:
    """The strip above each lane, over all lines, so that no text is crossed: a name on the left, a note on the right."""
    strip = MARK.mark_rect(aria=False, fill=ink("strip"), cornerRadius=4, y2Offset=height)
    name = MARK.mark_text(
        text=wide_or_narrow("datum.long", "datum.short"),
        color=ink("ink"),
        fontSize=size,
        fontWeight=600,
        align="left",
        dx=8,
        dy=height / 2,
        limit=expr(f"width * {NAME_SHARE}"),
    )
    note = MARK.mark_text(
        text=wide_or_narrow("datum.note", "datum.short_note"),
        color=expr(TONE),
        fontSize=FONT_SIZE,
        align="right",
        dx=-8,
        dy=height / 2,
        limit=expr(f"width * {1 - NAME_SHARE} - 20"),
    )
    return on_rows(
        "lanes",
        placed(strip, x=LEFT, x2=RIGHT, y="top:Q", y2="top:Q"),
        placed(name, x=LEFT, y="top:Q"),
        placed(note, x=RIGHT, y="top:Q"),
    )


def _day_axis() -> alt.X:
    """An axis of days, with every label under the middle of its day."""
    axis = alt.Axis(
        title=None,
        values=expr("ticks"),
        labelExpr=f"tick_names[floor(datum.value)][width < {NARROW} ? 1 : 0]",
        labelColor=ink("muted"),
        labelFontSize=FONT_SIZE,
        labelFontWeight="normal",
        labelPadding=6,
        labelOverlap=True,
        labelAngle=0,
        grid=False,
        domain=True,
        domainColor=ink("axis"),
        ticks=True,
        tickColor=ink("axis"),
        tickSize=5,
        description="Days",
    )
    return alt.X(axis=axis, scale=alt.Scale(domain=[0, expr("days")], nice=False, zero=False))


def finished(x: alt.X, layers: list[alt.LayerChart], params: tuple[str, ...] = (), *, below: int = PADDING["bottom"]) -> alt.LayerChart:
    """The layers as one chart with an opaque background, as wide as its place; the page fills in `params`.

    `below` is the room under the rows, in pixels: the page adds their height, so that the place of the
    whole chart is known before it is drawn and nothing jumps.
    """
    chart: alt.LayerChart = (
        alt.LayerChart(layer=layers)
        .encode(x=x, y=alt.Y(scale=None, axis=None))
        .add_params(*(alt.param(name=name, value=None) for name in ("palette", *params)))
        .properties(
            autosize=alt.AutoSizeParams(type="fit", contains="padding"),
            background=ink("bg"),
            padding=PADDING,
            height=below,
            usermeta={"below": below},
        )
        .configure_view(stroke=None)
        .configure_mark(tooltip=None)
        .configure_text(aria=False, baseline="middle", tooltip=None)
    )
    return chart


def finished_by_day(layers: list[alt.LayerChart]) -> alt.LayerChart:
    """The same on the axis of days, whose labels stand below the rows."""
    return finished(_day_axis(), layers, ("days", "ticks", "tick_names"), below=AXIS + PADDING["bottom"])
