"""The conflicts as rows of a file: one for each side."""

from __future__ import annotations

from collections.abc import Iterable

from followup_rules import Meaning
from followup_rules.wording import listed


def conflict_rows(several: Iterable[Meaning]) -> list[dict[str, str]]:
    """One row for each side of each conflict, with what it means in this interview."""
    return [
        {
            "Conflict": meaning.conflict.question,
            "Real": "yes" if meaning.conflict.real else "no",
            "Arises here": "yes" if meaning.arises else "no",
            "What it changes": meaning.badge,
            "Articles": listed(side.documents),
            "Side": side.says,
            "Allows": side.allows,
            "Alone": side.alone,
            "The plan": meaning.settled,
            "Settled by": meaning.conflict.settled_by.replace("_", " "),
            "Because": meaning.conflict.because,
            "Claims": ", ".join(claims),
        }
        for meaning in several
        for side, claims in zip(meaning.sides, meaning.conflict.sides, strict=True)
    ]
