"""The whole matrix as rows of a file: every claim, topic by topic, and who says nothing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from followup_rules import Claim
from followup_rules.against_the_plan import Verdict
from followup_rules.topics import MATRIX, MatrixTopic
from pages.ui.compare.cells import Cell

VERDICTS: Mapping[Verdict, str] = {
    "same": "same as the plan",
    "differs": "differs",
    "both": "says two things",
    "silent": "does not say",
    "outside": "outside the plan",
}


def topic_rows(matrix: Mapping[MatrixTopic, tuple[Cell, ...]]) -> list[dict[str, str]]:
    """One row for each claim on each topic, and one for each document that is silent on it."""
    return [row for cells in matrix.values() for cell in cells for row in _rows(cell)]


def _rows(cell: Cell) -> Iterator[dict[str, str]]:
    for claim in cell.claims or (None,):
        yield {
            "Topic": MATRIX[cell.topic].name,
            "Article": cell.document.id,
            "Title": cell.document.title,
            "Beside the plan": VERDICTS[cell.verdict],
            **_claim(claim),
        }


def _claim(claim: Claim | None) -> dict[str, str]:
    if claim is None:
        return {"Says": "", "Figure": "", "Section": "", "Paragraph": "", "Rests on": "", "Can be read as": ""}
    return {
        "Says": claim.says,
        "Figure": claim.figure or "",
        "Section": claim.section,
        "Paragraph": str(claim.paragraph),
        "Rests on": claim.basis.replace("_", " "),
        "Can be read as": " / ".join(f"{reading.says}{' (the plan)' if reading.used else ''}" for reading in claim.readings),
    }
