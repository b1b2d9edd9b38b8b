"""The word lists that finders look for, read from the TOML files beside this one: data, found by being there."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Annotated, TypeVar

from pydantic import BeforeValidator, ConfigDict, Field, TypeAdapter, with_config

from followup_rules.messages.occasion import MessageName

FOLDER = Path(__file__).parent
Pattern = re.Pattern[str]
Row = TypeVar("Row")
STRICT = ConfigDict(extra="forbid")


ONLY_ENGLISH = re.MULTILINE | re.ASCII
"""Of patterns for small letters: a word's edge is found in half the time where letters are those of English."""
AS_WRITTEN = "(?-i:"
"""What a pattern holds that tells capitals from small letters."""
_CAPITAL = re.compile(r"(?<!\\)[A-Z]")
_GROUP = re.compile(r"\\.|\[(?:\\.|[^\]\\])*\]|\((?!\?)")
"""A bracket that opens a group, or a whole escape or set of characters, in which a bracket opens nothing."""
_NOT_BEFORE = re.compile(r"\A\\b((?:\(\?<![^()]*\))+)(.+)\Z", re.DOTALL)
"""A word's beginning, what must not stand before it, and the word with all that follows."""


def _compiled(value: object) -> object:
    """Patterns for small letters as one, since a text is searched for all of them; those that look at capitals one by one."""
    if not isinstance(value, list):
        return value
    small = [item for item in value if AS_WRITTEN not in item]
    if wrong := [item for item in small if _CAPITAL.search(item)]:
        message = f"Write patterns in small letters, or capitals as {AS_WRITTEN}...): {wrong[0]}"
        raise ValueError(message)
    together = [re.compile("|".join(f"(?:{_word_first(_keeping_nothing(item))})" for item in small), ONLY_ENGLISH)] if small else []
    return (*together, *(re.compile(item, re.IGNORECASE | re.MULTILINE) for item in value if AS_WRITTEN in item))


def _keeping_nothing(pattern: str) -> str:
    """A pattern whose groups remember nothing, which finds the same in less time; the lists ask for no group."""
    return _GROUP.sub(lambda match: "(?:" if match[0] == "(" else match[0], pattern)


def _word_first(pattern: str) -> str:
    """A pattern for a word with others that must not stand before it, which looks for the word first, since that mostly is not there."""
    return _NOT_BEFORE.sub(r"\\b(?=\2)\1\2", pattern)


Patterns = Annotated[tuple[Pattern, ...], BeforeValidator(_compiled)]


@with_config(STRICT)
@dataclass(frozen=True, slots=True)
class Wanted:
    """An element that a message should have, and the words that show it.

    `detail` is the field of the details that it comes from: where that is empty, only the user can add it.
    Nobody lists all the ways to say a thing: a message of `unsure_from` words or more may well hold it in
    others, so that its absence is a question to the user. `general` are words that come near it without
    being it; `general_advice` is what to do then.
    """

    element: str
    met: Annotated[str, Field(min_length=4)]
    missing: Annotated[str, Field(min_length=4)]
    better: str = ""
    present: Patterns = ()
    detail: str = ""
    unsure_from: int | None = None
    general: Patterns = ()
    general_advice: str = ""


@with_config(STRICT)
@dataclass(frozen=True, slots=True)
class Phrase:
    """Words that harm a message, why, and what to write instead."""

    patterns: Annotated[Patterns, Field(min_length=1)]
    advice: Annotated[str, Field(min_length=4)]
    better: str = ""
    messages: tuple[MessageName, ...] = ()
    """Only in these messages; in all if empty."""
    excusable: bool = False
    """Whether the excuses of its list hold for it."""
    unsure: bool = False
    """Whether it may be harmless, so that a person has to judge; it is our own judgement then, with no claim behind it."""


@with_config(STRICT)
@dataclass(frozen=True, slots=True)
class Unwanted:
    """An element that a message should not have.

    `like` names the element whose claims stand behind it, where no document speaks of it by itself.
    `excuses` are words that make a phrase harmless: "you don't need to reply today". Each ends with the phrase.
    """

    element: str
    met: Annotated[str, Field(min_length=4)]
    phrases: tuple[Phrase, ...]
    like: str = ""
    excuses: Patterns = ()


@lru_cache(maxsize=1)
def wanted_lists() -> dict[str, Wanted]:
    """The lists of elements that a message should have, by element."""
    return {row.element: row for row in _rows(TypeAdapter(Wanted), "wanted")}


@lru_cache(maxsize=1)
def unwanted_lists() -> dict[str, Unwanted]:
    """The lists of elements that a message should not have, by element."""
    return {row.element: row for row in _rows(TypeAdapter(Unwanted), "unwanted")}


def _rows(kind: TypeAdapter[Row], folder: str) -> list[Row]:
    return [kind.validate_python(tomllib.loads(path.read_text(encoding="utf-8"))) for path in sorted((FOLDER / folder).glob("*.toml"))]


def day_words(kind: str) -> str:
    """The words of one kind beside a day, as the inside of a pattern for small letters."""
    return _inside("days", kind)


def talk_words(kind: str) -> str:
    """The words of one kind beside a talk, in the same way."""
    return _inside("talks", kind)


def company_words(kind: str) -> str:
    """The words of one kind in a company's name, in the same way."""
    return _inside("companies", kind)


@lru_cache(maxsize=1)
def common_words() -> frozenset[str]:
    """Words that stand in every message."""
    return frozenset(tomllib.loads((FOLDER / "common.toml").read_text(encoding="utf-8"))["words"])


@lru_cache(maxsize=1)
def kinds_of_job() -> dict[str, int]:
    """The words of job titles that say what somebody does, each with the number of its kind."""
    kinds = tomllib.loads((FOLDER / "jobs.toml").read_text(encoding="utf-8"))["kinds"]
    return {word: number for number, words in enumerate(kinds) for word in words}


@lru_cache(maxsize=32)
def _inside(file: str, kind: str) -> str:
    lists = tomllib.loads((FOLDER / f"{file}.toml").read_text(encoding="utf-8"))
    return "|".join(re.escape(word.lower()) for word in lists[kind])
