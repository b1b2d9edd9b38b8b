"""A chart as a picture to keep or send: PNG and SVG, drawn without a network and without a browser."""

from __future__ import annotations

from html import escape
from textwrap import wrap

from pages.ui.charts.template import Spec

WIDTH, PADDING, SCALE = 900, 24, 2
"""Pixels: the whole picture, the margin round it; and how many of a PNG's pixels make one of them."""
FONT = "Liberation Sans"
"""The renderer brings this font along; text in a font that it lacks vanishes from a PNG without a warning."""
SVG_FONTS = f"{FONT}, Arial, Helvetica, sans-serif"
TITLE_LINE, NOTE_LINE = 76, 124
"""The letters that fit on a line."""
VEGA_LITE = "6.4"


def png_bytes(spec: Spec, title: str = "", note: str = "") -> bytes:
    """The chart as a PNG of 1800 pixels across, with a title above it and a smaller note under the title.

    Raises ImportError where the renderer is not installed.
    """
    import vl_convert  # noqa: PLC0415, heavy, and only needed when somebody downloads

    return bytes(vl_convert.vegalite_to_png(_framed(spec, title, note, FONT), vl_version=VEGA_LITE, scale=SCALE))


def svg_bytes(spec: Spec, title: str = "", note: str = "", description: str = "") -> bytes:
    """The chart as an SVG of 900 pixels across, like the PNG; `description` tells a screen reader what it shows.

    Raises ImportError where the renderer is not installed.
    """
    import vl_convert  # noqa: PLC0415, as above

    head, end, rest = vl_convert.vegalite_to_svg(_framed(spec, title, note, SVG_FONTS), vl_version=VEGA_LITE).partition(">")
    return f'{head} role="img"{end}<title>{escape(title)}</title><desc>{escape(description)}</desc>{rest}'.encode()


def _framed(spec: Spec, title: str, note: str, font: str) -> Spec:
    """The chart with its margin, its title and a fixed width; the specification itself stays as it is."""
    colours = next(param["value"] for param in spec["params"] if param["name"] == "palette")
    heading = {
        "text": wrap(title, TITLE_LINE),
        "subtitle": wrap(note, NOTE_LINE),
        "anchor": "start",
        "color": colours["ink"],
        "subtitleColor": colours["muted"],
        "fontSize": 20,
        "subtitleFontSize": 14,
        "subtitlePadding": 6,
        "offset": 18,
    }
    framed = {
        **spec,
        "width": WIDTH,
        "height": spec["height"] - spec["usermeta"]["below"],
        "autosize": {"type": "fit-x", "contains": "padding"},
        "padding": PADDING,
        "config": {**spec["config"], "font": font},
    }
    return framed | ({"title": heading} if title or note else {})
