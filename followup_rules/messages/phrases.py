"""Makes a typed detail fit into a sentence: recognises what shape of words it is.

People type "The move to SAP", "how you plan the move", "I led two moves" or "Fluent in Spanish." into
the same box. A template asks for the shape it can carry and has another sentence for the rest.
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

_LAST_STOPS = re.compile(r"[\s.,;:…]+$")
_ARTICLE = re.compile(r"^(the|a|an)\s+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Phrase:
    """One detail, made ready for the inside of a sentence; false where the detail is empty.

    `noun` can follow "about" or "with"; `clause` is a sentence with its own subject. At most one of them
    is filled; `text` always is, and can stand after a colon.
    """

    text: str = ""
    noun: str = ""
    clause: str = ""

    def __bool__(self) -> bool:
        return bool(self.text)

    @property
    def mine(self) -> bool:
        """Whether it names what the user has rather than what the work offers: "my years in stock planning"."""
        return bool(self.noun) and _first(self.noun) in _words("own_words")

    @property
    def aim(self) -> bool:
        """Whether it is an infinitive: "to grow into a lead role"."""
        return _first(self.text) == "to"


def topic_phrase(detail: str) -> Phrase:
    """Something that was talked about: all but a clause with its own subject can follow "about"."""
    text = _inner(detail)
    if not text:
        return Phrase()
    return Phrase(text) if _first(text) in _words("subjects") else Phrase(text, noun=text)


def fact_phrase(detail: str) -> Phrase:
    """Something about the user: "five years of SQL", "I led two moves", "led two moves", "fluent in Spanish"."""
    text = _inner(detail)
    if not text:
        return Phrase()
    first = _first(text)
    if first in _words("deeds") or (first.endswith("ed") and first not in _words("not_deeds") | _words("qualities")):
        return Phrase(text, clause=f"I {text}")
    if first in _words("subjects") or _has_verb(text):
        return Phrase(text, clause=text)
    if _words("qualities") & set(_split(text)[:3]):
        return Phrase(text, clause=f"I am {text}")
    return Phrase(text) if first == "to" else Phrase(text, noun=text)


def role_phrase(detail: str, word: str) -> str:
    """The role with its article and a noun: "the Analyst role", "the summer internship", or "the role"."""
    text = _ARTICLE.sub("", _LAST_STOPS.sub("", detail))
    if not text:
        return f"the {word}"
    last = _split(text)[-1:]
    return f"the {text}" if last and last[0] in _words("role_words") else f"the {text} {word}"


def _inner(detail: str) -> str:
    """A detail without its last full stop, without the words that a draft has anyway, small where it may be."""
    text = _LAST_STOPS.sub("", detail)
    for opening in _openings():
        if text.replace("’", "'").casefold().startswith(f"{opening} "):
            text = text[len(opening) :].lstrip()
            break
    first = text.split(" ", 1)[0]
    return first.lower() + text[len(first) :] if first.casefold() in _words("small") and not first.isupper() else text


def _has_verb(text: str) -> bool:
    words = _split(text)
    return words[0] not in _words("question_words") and bool(_words("verbs") & set(words[1:])) and not {"that", "which", "who"} & set(words)


def _first(text: str) -> str:
    return _split(text)[0]


def _split(text: str) -> list[str]:
    return [word.strip('()"“”') for word in text.replace("’", "'").casefold().replace(",", " ").split()] or [""]


@lru_cache(maxsize=1)
def _openings() -> tuple[str, ...]:
    return tuple(sorted(_words("openings"), key=len, reverse=True))


@lru_cache(maxsize=16)
def _words(kind: str) -> frozenset[str]:
    return frozenset(_lists()[kind])


@lru_cache(maxsize=1)
def _lists() -> dict[str, list[str]]:
    return tomllib.loads((Path(__file__).parent / "phrases.toml").read_text(encoding="utf-8"))
