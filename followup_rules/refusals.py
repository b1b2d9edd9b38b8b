"""Why a document's file is refused: one plain sentence that names the claim and the field."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from followup_rules.advice import ChannelAdvice, Content, Guidance, Limit, Tempo, Timing, When
from followup_rules.claims import Claim, Document, Reading
from followup_rules.wording import listed

if TYPE_CHECKING:
    from pydantic import BaseModel, ValidationError
    from pydantic_core import ErrorDetails

GUIDE = "docs/adding_a_document.md"
LONGEST_NAME = 60
FEW_OPTIONS = 9
SENTENCES = {
    "missing": "it is missing",
    "string_type": "it must be text in quotes",
    "int_type": "it must be a whole number",
    "int_parsing": "it must be a whole number",
    "int_from_float": "it must be a whole number",
    "bool_type": "it must be true or false",
    "bool_parsing": "it must be true or false",
    "tuple_type": "it must be a list in square brackets",
    "model_type": "it must be a table in curly brackets",
    "greater_than_equal": "it must be {ge} or more",
    "less_than_equal": "it must be {le} or less",
    "string_too_long": "it may have at most {max_length} characters",
    "string_too_short": "it must not be empty",
    "too_long": "it may have at most {max_length} entries",
    "too_short": "it must name something; leave it out where it does not matter",
    "value_error": "{error}",
}
PATTERNS = {
    "id": "it begins with a letter or digit, holds letters A to Z, digits and hyphens only, and is not too long",
    "source": "it must be the name of a file, without a folder",
}
TABLES: dict[str, type[BaseModel]] = {
    "claims": Claim,
    "readings": Reading,
    "when": When,
    "timing": Timing,
    "limit": Limit,
    "tempo": Tempo,
    "channel": ChannelAdvice,
    "content": Content,
    "guidance": Guidance,
}


def refusal(data: Mapping[str, object], error: ValidationError) -> str:
    """The first problem of a document, as a sentence that begins with the claim and the field.

    Of several problems in one claim, an unknown field comes first: a slip of the pen causes the others.
    """
    first = min(error.errors(), key=lambda entry: (_claim_number(entry) or 0, entry["type"] != "extra_forbidden"))
    number = _claim_number(first)
    where = [] if number is None else [_claim_named(data, number)]
    place = [str(part + 1) if isinstance(part, int) else part for part in _field(first)]
    if place:
        where.append(f"field “{shortened('.'.join(place))}”")
    return f"{', '.join(where)}: {_sentence(first)}" if where else _sentence(first)


def _claim_number(entry: ErrorDetails) -> int | None:
    place = entry["loc"]
    return place[1] if place[:1] == ("claims",) and len(place) > 1 and isinstance(place[1], int) else None


def _field(entry: ErrorDetails) -> tuple[int | str, ...]:
    """The field's path; the position of a word in a list says nothing that the word does not."""
    place = entry["loc"] if _claim_number(entry) is None else entry["loc"][2:]
    return place[:-1] if place and isinstance(place[-1], int) else place


def _claim_named(data: Mapping[str, object], number: int) -> str:
    claims = data["claims"]
    claim = claims[number] if isinstance(claims, list) else None
    name = claim.get("id") if isinstance(claim, dict) else None
    return f"claim “{shortened(name)}”" if isinstance(name, str) and name else f"claim number {number + 1}"


def _sentence(entry: ErrorDetails) -> str:
    kind, context = entry["type"], entry.get("ctx", {})
    if kind == "extra_forbidden":
        return _unknown_field(entry)
    if kind == "literal_error":
        return _unknown_word(entry)
    if kind == "string_pattern_mismatch":
        return PATTERNS[str(entry["loc"][-1])]
    if kind == "tuple_type" and entry["loc"][-1] in ("claims", "readings"):
        name = "claims" if entry["loc"][-1] == "claims" else "claims.readings"
        return f"each one begins with [[{name}]], in two square brackets"
    if isinstance(entry["input"], str) and kind in ("too_long", "too_short"):
        kind = f"string_{kind}"
    return SENTENCES.get(kind, f"it cannot be used as it is; see {GUIDE}").format(**context)


def _unknown_field(entry: ErrorDetails) -> str:
    names = [part for part in entry["loc"] if isinstance(part, str)]
    table = next((TABLES[name] for name in reversed(names[:-1]) if name in TABLES), Document)
    known = [field.alias or name for name, field in table.model_fields.items()]
    return f"there is no such field; {_suggested(names[-1], known)}"


def _unknown_word(entry: ErrorDetails) -> str:
    known = [option.strip("'") for option in str(entry.get("ctx", {})["expected"]).replace(" or ", ", ").split(", ")]
    given = entry["input"]
    if not isinstance(given, str):
        return f"it must be a word in quotes; {_suggested('', known)}"
    return f"“{shortened(given)}” is not known here; {_suggested(given, known)}"


def _suggested(given: str, known: list[str]) -> str:
    if len(known) <= FEW_OPTIONS:
        return f"use {listed((f'“{word}”' for word in known), 'or')}"
    from difflib import get_close_matches  # noqa: PLC0415, only a misspelt word needs it

    close = get_close_matches(given[:LONGEST_NAME], known, n=1)
    return f"did you mean “{close[0]}”?" if close else f"{GUIDE} lists the known ones"


def shortened(text: str, most: int = LONGEST_NAME) -> str:
    """Text of a stranger's file, made safe to print: one line, not long."""
    plain = "".join(character if character.isprintable() else "?" for character in text[: most + 1])
    return plain if len(plain) <= most else f"{plain[:most]}..."
