"""Reads documents: the five beside this file, and files that somebody brings along."""

from __future__ import annotations

import tomllib
from functools import lru_cache
from pathlib import Path

from pydantic import ValidationError

from followup_rules.claims import Document

FOLDER = Path(__file__).parent / "documents"
MOST_BYTES = 256 * 1024
MOST_DEPTH = 12


class DocumentError(ValueError):
    """A document that cannot be used; the message names the claim and the field."""


@lru_cache(maxsize=1)
def documents() -> tuple[Document, ...]:
    """The documents of this project, in the order of their ids; every TOML file in `documents/` is one."""
    return tuple(sorted((load_document(path) for path in sorted(FOLDER.glob("*.toml"))), key=lambda document: document.id))


def load_document(source: Path | str | bytes) -> Document:
    """A document from a TOML file or from its bytes; DocumentError, with one sentence, if it cannot be used."""
    name, raw = ("The file", source) if isinstance(source, bytes) else (Path(source).name, Path(source).read_bytes())
    if len(raw) > MOST_BYTES:
        message = f"{name} is too large; a document has at most {MOST_BYTES // 1024} KiB"
        raise DocumentError(message)
    try:
        data = tomllib.loads(raw.decode("utf-8"))
    except UnicodeDecodeError:
        message = f"{name} is not text in UTF-8; save it as a plain text file"
        raise DocumentError(message) from None
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        message = f"{name} is not a TOML file: {error}"
        raise DocumentError(message) from None
    try:
        return Document.model_validate(data)
    except ValidationError as error:
        message = f"{name}: {_place(data, error)}"
        raise DocumentError(message) from None


def _place(data: dict[str, object], error: ValidationError) -> str:
    """The first problem of a document, with the claim's id and the field's name."""
    first = error.errors()[0]
    place = list(first["loc"])
    text = str(first["msg"]).removeprefix("Value error, ")
    if place[:1] == ["claims"] and len(place) > 1 and isinstance(place[1], int):
        claims = data["claims"]
        claim = claims[place[1]] if isinstance(claims, list) else None
        name = claim.get("id") if isinstance(claim, dict) else None
        where = f"claim “{name}”" if isinstance(name, str) else f"claim number {place[1] + 1}"
        place = place[2:]
    else:
        where = "the document"
    field = ".".join(str(part) for part in place)
    return f"{where}, field “{field}”: {text}" if field else f"{where}: {text}"
