"""The windows of documents as bars, in rows on which no two of them overlap."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from itertools import groupby
from types import MappingProxyType

from followup_rules.windows_by_document import DocumentWindow
from followup_rules.wording import STEP_NAMES
from pages.ui.charts.day_scale import DayScale
from pages.ui.charts.template import Row
from pages.ui.charts.words import tone_of

BAR, BETWEEN = 10, 4
"""The height of a bar and the room between two rows of them, in pixels."""
FILLS: Mapping[str, str] = MappingProxyType({"status_check_2": "bg", "status_check_3": "bg"})
"""Later checks are outlined, so that they differ from the first by more than their place."""
DASHES: Mapping[str, tuple[int, ...]] = MappingProxyType({"status_check_3": (2, 2)})
BOTH_DASH = (4, 2)
ORDER: Mapping[str, int] = MappingProxyType({step: place for place, step in enumerate(STEP_NAMES)})


def packed(windows: Iterable[DocumentWindow]) -> list[list[DocumentWindow]]:
    """The windows in as few rows as keep each step on one row and apart from the others."""
    rows: list[list[DocumentWindow]] = []
    for _, step in groupby(sorted(windows, key=lambda window: (ORDER[window.step], window.first)), key=lambda window: window.step):
        found = list(step)
        free = next((row for row in rows if not any(_overlap(window, other) for window in found for other in row)), None)
        if free is None:
            rows.append(found)
        else:
            free += found
    return rows


def packed_height(rows: int) -> int:
    """The height of so many rows of bars, in pixels."""
    return rows * BAR + max(0, rows - 1) * BETWEEN


def window_bars(rows: Iterable[Iterable[DocumentWindow]], top: int, scale: DayScale, words: Callable[[DocumentWindow], Row]) -> list[Row]:
    """The bars of packed windows from `top` on, dashed and soft where a document says both; `words` gives what a bar tells of itself."""
    return [
        {
            "from": max(0, scale.start(window.first)),
            "to": scale.end(window.last),
            "top": top + number * (BAR + BETWEEN),
            "tone": tone_of(window.step),
            "fill": f"{tone_of(window.step)}_soft" if window.divided else FILLS.get(window.step, tone_of(window.step)),
            "dash": list(BOTH_DASH if window.divided else DASHES.get(window.step, ())),
            **words(window),
        }
        for number, row in enumerate(rows)
        for window in row
    ]


def _overlap(one: DocumentWindow, other: DocumentWindow) -> bool:
    return (other.last is None or one.first <= other.last) and (one.last is None or other.first <= one.last)
