"""Makes a typed detail fit into a sentence: recognises what shape of words it is.

People type "The move to SAP", "how you plan the move", "I led two moves" or "Fluent in Spanish." into
the same box. A template asks for the shape it can carry and has another sentence for the rest.
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from pathlib import Path

_LAST_STOPS = re.compile(r"[\s.,;:…]+$")
_ARTICLE = re.compile(r"^(the|a|an)\s+", re.IGNORECASE)
FIRST_WORDS = 3
"""The shape of a phrase shows in so many of its first words."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """One detail, made ready for the inside of a sentence; false where the detail is empty.

    `noun` can follow "about" or "with"; `clause` has a subject of its own. At most one of them is filled;
    `text` always is, and can stand after a colon. `mine`: the noun is something that the user has. `aim`:
    the text is an infinitive.
    """

    text: str = ""
    noun: str = ""
    clause: str = ""
    mine: bool = False
    aim: bool = False

    def __bool__(self) -> bool:
        return bool(self.text)


def topic_phrase(detail: str) -> Phrase:
    """Something that was talked about: all but a clause can follow "about"."""
    text = inner(detail)
    if not text or _is_clause(text) or _first(text) == "to" or _is_asked(text):
        return Phrase(text)
    return Phrase(text, noun=text.rstrip("?! "))


def fit_phrase(detail: str) -> Phrase:
    """Why the job suits the user: "it combines ...", "combines ...", "the mix of ...", "my years in ...", "to grow"."""
    text = inner(detail)
    first = _first(text)
    if first in _words("doings"):
        return Phrase(text, clause=f"it {text[0].lower()}{text[1:]}")
    if not text or _is_clause(text):
        return Phrase(text, clause=text)
    if first == "to":
        return Phrase(text, aim=True)
    if first.endswith("ing") and _takes_an_object(text):
        return Phrase(text, noun=text)
    mine = first == "my" or bool(_words("own_words") & set(_split(text)[:FIRST_WORDS]))
    if mine:
        return Phrase(text, noun=text if _is_determined(text) or first == "over" else f"my {text}", mine=True)
    return Phrase(text, noun=text if _is_determined(text) or _is_counted(text) else "")


def qualification_phrase(detail: str) -> Phrase:
    """What qualifies the user: "five years of SQL", "I led two moves", "led two moves", "fluent in Spanish", "leading a team"."""
    text = inner(detail)
    first, start = _first(text), text[:1].lower() + text[1:]
    if first in _words("deeds") or (first.endswith("ed") and first not in _words("not_deeds") | _words("qualities")):
        return Phrase(text, clause=f"I {start}")
    if not text or _is_clause(text):
        return Phrase(text, clause=text)
    if first.endswith("-working"):
        return Phrase(text, clause=f"I am {start if _split(text)[1:2] in ([], ['and']) else f'a {start}'}")
    if _words("qualities") & set(_split(text)[:FIRST_WORDS]):
        return Phrase(text, clause=f"I am {_with_article(text)}") if _needs_no_article(text) else Phrase(text)
    if first.endswith("ing") and first not in _words("not_activities") and _is_activity(text):
        return Phrase(text, noun=f"experience in {start}")
    carries = _is_determined(text) or _is_counted(text) or _words("uncounted") & set(_split(text)[:FIRST_WORDS])
    return Phrase(text, noun=text) if carries else Phrase(text)


def role_phrase(detail: str, word: str) -> str:
    """The role with its article and a noun: "the Analyst role", "the summer internship", or "the role"."""
    text = role_title(detail)
    if not text:
        return f"the {word}"
    return f"the {text}" if _split(text)[-1] in _words("role_words") else f"the {text} {word}"


def role_title(detail: str) -> str:
    """The role as it was typed, without an article or a full stop."""
    return _ARTICLE.sub("", _LAST_STOPS.sub("", detail))


def inner(detail: str) -> str:
    """A detail without its last full stop, without the words that a draft has anyway, small where it may be."""
    text = _LAST_STOPS.sub("", detail)
    if not text:
        return ""
    said = text.replace("’", "'").casefold()
    for opening in _openings():
        if said.startswith(f"{opening} "):
            text = text[len(opening) :].lstrip()
            break
    first = text.split(" ", 1)[0]
    return first.lower() + text[len(first) :] if first.casefold() in _words("small") and (len(first) == 1 or not first.isupper()) else text


def _is_clause(text: str) -> bool:
    """Whether it has a subject and a verb, so that it cannot follow a preposition."""
    words = _split(text)
    if words[0].partition("'")[0] in _words("subjects") or _is_told(words):
        return True
    relative = {"that", "which", "who"} & set(words)
    return words[0] not in _words("question_words") and bool(_words("verbs") & set(words[1:])) and not relative


def _is_told(words: list[str]) -> bool:
    """Whether it says what one thing does: "the role offers variety", "my skills match it"."""
    if len(words) < FIRST_WORDS or words[0] not in _words("determiners") - _words("question_words"):
        return False
    return words[2] in _words("after_plural" if words[1].endswith("s") else "after_singular")


def _is_asked(text: str) -> bool:
    """Whether it is a question as one asks it: "how do you plan?"; "what is next" can be discussed as it is."""
    words = _split(text)
    if words[0] not in _words("question_words"):
        return words[0] in _words("asking")
    if words[0] not in _words("own_subjects") and set(words[1:2]) <= _words("asking"):
        return len(words) > 1
    return any(verb in _words("asking") and subject in _words("subjects") for verb, subject in pairwise(words))


def _takes_an_object(text: str) -> bool:
    """Whether a word in -ing is surely what somebody does: "using my languages", "working with children"."""
    after = (_split(text)[1:2] or [""])[0]
    return after in _words("determiners") | _words("numbers") | _words("after_qualities")


def _is_activity(text: str) -> bool:
    """Whether a word in -ing is what somebody does rather than the first half of a noun: "driving licence"."""
    return not _words("heads") & set(_split(text)[1:2])


def _needs_no_article(text: str) -> bool:
    """Whether a quality comes first, has an article, or is last but for what it is in: "PMP certified in 2020"."""
    words = _split(text)
    at = next(number for number, word in enumerate(words) if word in _words("qualities"))
    return at == 0 or _is_determined(text) or len(words) == at + 1 or words[at + 1] in _words("after_qualities")


def _is_determined(text: str) -> bool:
    return _first(text) in _words("determiners")


def _is_counted(text: str) -> bool:
    return _first(text) in _words("numbers") or text[:1].isdigit()


def _with_article(text: str) -> str:
    """A quality with the article that its noun needs: "a trained nurse", but "trained in first aid" and "PMP certified"."""
    words = _split(text)
    if words[0] not in _words("qualities"):
        return text
    small = text[0].lower() + text[1:]
    if len(words) == 1 or words[1] in _words("after_qualities"):
        return small
    return f"{'an' if small[0] in 'aeiou' else 'a'} {small}"


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
