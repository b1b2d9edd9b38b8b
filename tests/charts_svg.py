"""Draws a chart at a width and finds where its texts stand, to see whether any is cut or lies upon another."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import combinations
from xml.etree import ElementTree as ET

import vl_convert

from pages.ui.charts.template import Spec

SVG = "{http://www.w3.org/2000/svg}"
NARROW_LETTERS, WIDE_LETTERS = "iljtfrI .,:;'’‘|-–“”()", "mwMW…"
ROUNDING = 1.5


@dataclass(frozen=True)
class Drawn:
    """A line of text as drawn: its box in pixels."""

    text: str
    left: float
    right: float
    top: float
    bottom: float

    def lies_upon(self, other: Drawn) -> bool:
        """Whether the two boxes share room."""
        return (
            self.left < other.right - ROUNDING
            and other.left < self.right - ROUNDING
            and self.top < other.bottom - ROUNDING
            and other.top < self.bottom - ROUNDING
        )


def drawn_texts(spec: Spec, width: int) -> set[Drawn]:
    """Every text of the chart at a width; a halo is the same text at the same place, so it counts once."""
    framed = {**spec, "width": width, "config": {**spec["config"], "font": "Liberation Sans"}}
    root = ET.fromstring(vl_convert.vegalite_to_svg(framed, vl_version="6.4"))  # noqa: S314, drawn from our own specification
    return {text for text in _texts(root, 0, 0) if text.text.strip()}


def misplaced(spec: Spec, width: int) -> list[str]:
    """The texts that are cut at an edge of the chart, and the pairs that lie upon each other."""
    texts = sorted(drawn_texts(spec, width), key=lambda text: (text.top, text.left))
    cut = [text.text for text in texts if text.left < -ROUNDING or text.right > width + ROUNDING]
    return cut + [f"{one.text} / {other.text}" for one, other in combinations(texts, 2) if one.lies_upon(other)]


def _texts(node: ET.Element, x: float, y: float) -> Iterator[Drawn]:
    if moved := re.match(r"translate\(([-\d.]+),([-\d.]+)\)", node.get("transform", "")):
        x, y = x + float(moved[1]), y + float(moved[2])
    if node.tag == f"{SVG}text":
        lines = [line.text or "" for line in node.iter(f"{SVG}tspan")] or [node.text or ""]
        size = float(node.get("font-size", "0").removesuffix("px"))
        for number, line in enumerate(lines):
            yield _box(line, x, y + number * 13, size, node.get("text-anchor", "start"))
    for child in node:
        yield from _texts(child, x, y)


def _box(line: str, x: float, y: float, size: float, anchor: str) -> Drawn:
    width = size * sum(_em(letter) for letter in line)
    left = x - width * {"start": 0, "middle": 0.5, "end": 1}[anchor]
    return Drawn(line, left, left + width, y - 0.72 * size, y + 0.1 * size)


@cache
def _em(letter: str) -> float:
    """The width of a letter of a bold sans-serif font, about, as a share of its size."""
    return 0.3 if letter in NARROW_LETTERS else 0.85 if letter in WIDE_LETTERS else 0.57
