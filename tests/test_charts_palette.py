"""The colours of the charts keep their contrast in both themes."""

from __future__ import annotations

import pytest

from pages.ui.charts.palette import palette

TEXT = 4.5
"""WCAG AA for text."""
GRAPHICS = 3.0
"""WCAG AA for what one must see to understand the chart."""


def contrast(one: str, other: str) -> float:
    """The contrast of two colours, 1 to 21, as WCAG 2 counts it."""
    dark, light = sorted(_luminance(colour) for colour in (one, other))
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    shares = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4 for share in shares]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@pytest.mark.parametrize("dark", [False, True])
def test_texts_can_be_read_on_what_is_behind_them(*, dark: bool) -> None:
    """Dates and labels on the background, names on their strips, words in tiles and cells, digits on counts."""
    colours = palette(dark=dark)
    pairs = [(tone, "bg") for tone in ("ink", "muted", "status", "thank", "stop", "given")]
    pairs += [(tone, "strip") for tone in ("ink", "muted", "next")]
    pairs += [("ink", behind) for behind in ("status_soft", "thank_soft", "stop_soft", "holiday", "count0", "count1", "count2", "count3")]
    pairs += [("muted", behind) for behind in ("weekend", "holiday")]
    pairs += [("on", behind) for behind in ("status", "thank", "stop", "count4", "count5")]
    assert {
        pair: round(contrast(*(colours[tone] for tone in pair)), 2) for pair in pairs if contrast(*(colours[t] for t in pair)) < TEXT
    } == {}


@pytest.mark.parametrize("dark", [False, True])
def test_bars_lines_and_dots_stand_out(*, dark: bool) -> None:
    """Edges of windows against their fill and the background, lines of marked days against weekends."""
    colours = palette(dark=dark)
    pairs = [(tone, f"{tone}_soft") for tone in ("status", "thank", "stop")]
    pairs += [(tone, behind) for tone in ("status", "thank", "stop", "ink", "given", "muted") for behind in ("bg", "weekend")]
    assert {pair for pair in pairs if contrast(*(colours[tone] for tone in pair)) < GRAPHICS} == set()


def test_both_themes_have_the_same_names() -> None:
    """A chart never asks for a colour that one theme lacks."""
    assert palette(dark=False).keys() == palette(dark=True).keys()
