"""The matrix: a row for each topic, a tile for each document, with its figure and whether it says the same as the plan."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Literal

from pages.ui.charts.palette import palette
from pages.ui.charts.template import Row, Spec, filled

Verdict = Literal["same", "differs", "both", "silent", "outside"]
HEAD, LANE = 22, 76
"""Pixels: the row of the documents' names, and a topic with its tiles."""
TILE_TOP = 24
NO_FIGURE = "–"


@dataclass(frozen=True, slots=True)
class VerdictLook:
    """How a tile shows its verdict: its colours, and a sign with words, or with shorter ones on a phone."""

    tone: str
    edge: str
    sign: str
    words: str
    short_words: str


LOOKS: Mapping[Verdict, VerdictLook] = MappingProxyType(
    {
        "same": VerdictLook("status_soft", "status_soft", "✓", "same as the plan", "same"),
        "differs": VerdictLook("holiday", "holiday", "≠", "differs", "differs"),
        "both": VerdictLook("thank_soft", "thank_soft", "⇄", "says two things", "both"),
        "silent": VerdictLook("bg", "grid", "", "does not say", "not said"),
        "outside": VerdictLook("strip", "grid", "", "outside the plan", "outside"),
    }
)


@dataclass(frozen=True, slots=True)
class Tile:
    """What one document says on one topic.

    `figure` holds the few words that carry it, `short_figure` at most ten letters for a phone; both are empty
    where the document is silent. `says` is the whole, for the tooltip.
    """

    document: str
    name: str
    verdict: Verdict
    figure: str = ""
    short_figure: str = ""
    says: str = ""


@dataclass(frozen=True, slots=True)
class MatrixRow:
    """One topic with the question that it answers, and a tile for each document, in the order of the documents."""

    topic: str
    question: str
    tiles: tuple[Tile, ...]


def matrix_spec(rows: Sequence[MatrixRow], *, dark: bool = False) -> Spec:
    """Topics by documents as a Vega-Lite specification; every row has a tile for each document of the first."""
    documents = rows[0].tiles if rows else ()
    tops = [HEAD + LANE * number for number in range(len(rows))]
    return filled(
        "matrix",
        rows={
            "heads": [
                {"at": number + 0.5, "long": f"{tile.document} {tile.name}", "short": tile.document}
                for number, tile in enumerate(documents)
            ],
            "lanes": [
                {"top": top, "long": row.topic, "short": row.topic, "note": row.question, "short_note": "", "tone": "muted"}
                for top, row in zip(tops, rows, strict=True)
            ],
            "tiles": [
                _tile(tile, row.topic) | {"at": number, "top": top + TILE_TOP}
                for top, row in zip(tops, rows, strict=True)
                for number, tile in enumerate(row.tiles)
            ],
        },
        params={"palette": palette(dark=dark), "columns": max(1, len(documents))},
        height=HEAD + LANE * len(rows),
    )


def describe_matrix(rows: Sequence[MatrixRow]) -> str:
    """The whole matrix in sentences: every topic with what each document says."""
    sentences = [f"{row.topic}: {'; '.join(_words(tile) for tile in row.tiles)}." for row in rows]
    return " ".join(["What each article says on each topic, and whether the plan says the same.", *sentences])


def _words(tile: Tile) -> str:
    return f"{tile.document} {', '.join(words for words in (tile.figure, LOOKS[tile.verdict].words) if words)}"


def _tile(tile: Tile, topic: str) -> Row:
    look = LOOKS[tile.verdict]
    facts = {"Article": f"{tile.document} {tile.name}", "Topic": topic, "Says": tile.says or tile.figure}
    figure = tile.figure or NO_FIGURE
    return {
        "tone": look.tone,
        "edge": look.edge,
        "text": "muted" if tile.verdict == "silent" else "ink",
        "long": figure,
        "short": tile.short_figure or figure,
        "sign": look.sign,
        "verdict": f"{look.sign} {look.words}".lstrip(),
        "short_verdict": f"{look.sign} {look.short_words}".lstrip(),
        "tip": {label: words for label, words in facts.items() if words},
        "say": f"{topic}: {_words(tile)}",
    }
