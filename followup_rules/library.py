"""Reads documents: the five beside this file, and files that somebody brings along."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable
from functools import lru_cache
from itertools import pairwise
from pathlib import Path

from pydantic import ValidationError

from followup_rules.claims import Document
from followup_rules.refusals import refusal, shortened

FOLDER = Path(__file__).parent / "documents"
MOST_BYTES = 256 * 1024
MOST_DEPTH = 12
MOST_DOTS = 60
"""Dots in one line; no prose has more, and the parser is slow with names of thousands of parts."""
LONGEST_COMPLAINT = 120


class DocumentError(ValueError):
    """A document that cannot be used; the message names the claim and the field."""


@lru_cache(maxsize=1)
def documents() -> tuple[Document, ...]:
    """The documents of this project, in the order of their ids; every TOML file in `documents/` is one."""
    return joined(load_document(path) for path in sorted(FOLDER.glob("*.toml")))


def joined(several: Iterable[Document]) -> tuple[Document, ...]:
    """Documents side by side, in the order of their ids; DocumentError where two share an id, or two claims do."""
    owners: dict[str, str] = {}
    ordered = sorted(several, key=lambda document: document.id)
    for before, after in pairwise(ordered):
        if before.id == after.id:
            message = f"two documents have the id “{before.id}”; give “{after.title}” another one"
            raise DocumentError(message)
    for document in ordered:
        for claim in document.claims:
            owner = owners.setdefault(claim.id, document.id)
            if owner != document.id:
                message = f"claim “{claim.id}” stands in document {owner} and in document {document.id}; give one of them another id"
                raise DocumentError(message)
    return tuple(ordered)


def load_document(source: Path | str | bytes) -> Document:
    """A document from a TOML file or from its bytes; DocumentError, with one sentence, if it cannot be used."""
    name, raw = ("The file", source) if isinstance(source, bytes) else _read(Path(source))
    if len(raw) > MOST_BYTES:
        message = f"{name} is too large; a document has at most {MOST_BYTES // 1024} KiB"
        raise DocumentError(message)
    data = _tables(name, raw)
    try:
        return Document.model_validate(data)
    except ValidationError as error:
        message = f"{name}: {refusal(data, error)}"
        raise DocumentError(message) from None


def _read(path: Path) -> tuple[str, bytes]:
    try:
        with path.open("rb") as file:
            return path.name, file.read(MOST_BYTES + 1)
    except IsADirectoryError:
        message = f"{path} is a folder; give a file in it"
        raise DocumentError(message) from None
    except (OSError, ValueError):  # no path holds a NUL
        message = f"{path.name} cannot be read; check that the file is there"
        raise DocumentError(message) from None


def _tables(name: str, raw: bytes) -> dict[str, object]:
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        message = f"{name} is not text in UTF-8; save it as a plain text file"
        raise DocumentError(message) from None
    too_deep = f"{name} has tables inside tables, more than {MOST_DEPTH} deep; a claim needs three"
    if any(line.count(".") > MOST_DOTS for line in text.split("\n")):
        message = f"{name} has a line with more than {MOST_DOTS} dots"
        raise DocumentError(message)
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        message = f"{name} is not a TOML file: {shortened(str(error), LONGEST_COMPLAINT)}"
        raise DocumentError(message) from None
    except ValueError:
        message = f"{name} has a number with too many digits"
        raise DocumentError(message) from None
    except RecursionError:
        raise DocumentError(too_deep) from None
    if _is_deeper(data, MOST_DEPTH):
        raise DocumentError(too_deep)
    return data


def _is_deeper(value: object, most: int) -> bool:
    """Whether tables and lists lie inside each other more than `most` deep, found without recursion."""
    layer = [value]
    for _ in range(most + 1):
        layer = [
            inner for outer in layer if isinstance(outer, dict | list) for inner in (outer.values() if isinstance(outer, dict) else outer)
        ]
        if not layer:
            return False
    return any(isinstance(value, dict | list) for value in layer)
