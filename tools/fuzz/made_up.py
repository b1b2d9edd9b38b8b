"""Documents as people could write them: claims of the five with a few fields changed, as the fuzzer's bytes choose."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from copy import deepcopy
from functools import lru_cache
from typing import Any

import tomli_w

from followup_rules.library import FOLDER

MOST_CLAIMS, MOST_CHANGES = 4, 3
ODD: tuple[Any, ...] = (
    -1,
    0,
    1,
    3,
    400,
    10**9,
    "",
    "must",
    "named_day",
    "working_days",
    "any_status_check",
    "phone",
    "\u202e",
    True,
    [],
    ["thank_you"],
    {},
)
"""Values that a field may get whatever it is called."""


def made_up(data: bytes) -> bytes:
    """A document in TOML; every byte chooses one thing, and where they end the first of everything is chosen."""
    bytes_left = iter(data)

    def chosen(options: int) -> int:
        return next(bytes_left, 0) % options

    claims = [deepcopy(_claims()[(256 * chosen(256) + chosen(256)) % len(_claims())]) for _ in range(1 + chosen(MOST_CLAIMS))]
    for number, claim in enumerate(claims):
        claim["id"] = f"own-{number}"
        for _ in range(chosen(MOST_CHANGES + 1)):
            tables = [claim, *(value for value in claim.values() if isinstance(value, dict))]
            table = tables[chosen(len(tables))]
            field = sorted(table)[chosen(len(table))] if table else "when"
            values = [*_values().get(field, ()), *ODD]
            table[field] = deepcopy(values[chosen(len(values))])
    return tomli_w.dumps({"id": "own", "title": "Made up", "claims": claims}).encode()


@lru_cache(maxsize=1)
def _claims() -> list[dict[str, Any]]:
    return [claim for path in sorted(FOLDER.glob("*.toml")) for claim in tomllib.loads(path.read_text("utf-8"))["claims"]]


@lru_cache(maxsize=1)
def _values() -> dict[str, list[Any]]:
    """Every value that the five documents have somewhere, by the name of its field."""
    found: dict[str, list[Any]] = {}
    for field, value in (pair for claim in _claims() for pair in _fields(claim)):
        if value not in found.setdefault(field, []):
            found[field].append(value)
    return found


def _fields(table: dict[str, Any]) -> Iterator[tuple[str, Any]]:
    for field, value in table.items():
        yield field, value
        if isinstance(value, dict):
            yield from _fields(value)
