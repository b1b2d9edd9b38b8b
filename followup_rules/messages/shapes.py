"""What shape the words of a typed detail have: a clause, a question, a noun that is determined or counted, an activity, a quality."""

from __future__ import annotations

import re
import tomllib
from functools import lru_cache
from itertools import pairwise
from pathlib import Path

LAST_STOPS = re.compile(r"[\s.,;:…]+$")
MOST_OF_A_PERSON = 6
"""Words that tell what somebody is: "a quick learner and team player" is told by its own words."""
FIRST_WORDS = 3
"""The shape of a phrase shows in so many of its first words."""


def as_clause(text: str) -> str:
    """A clause as it is, and what somebody is with a subject: "fast learner" is "I am a fast learner"; empty for anything else."""
    words = words_of(text)
    if text and is_clause(text):
        return text
    persons = listed_words("persons")
    is_person = 1 < len(words) <= MOST_OF_A_PERSON and words[-1] in persons and set(words) <= listed_words("person_words") | persons
    if not is_person:
        return ""
    small = text[0].lower() + text[1:]
    return f"I am {small if words[0] in ('a', 'an') else _with_a(small)}"


def inner(detail: str, *, is_topic: bool = False) -> str:
    """A detail without its last full stop, without the words that a draft has anyway, small where it may be."""
    text = LAST_STOPS.sub("", detail)
    if not text:
        return ""
    said = text.replace("’", "'").casefold()
    opening = next((opening for opening in _openings(is_topic=is_topic) if _opens(opening, said)), "")
    text = text[len(opening) :].lstrip()
    first = text.split(" ", 1)[0]
    is_written_small = first.casefold() in listed_words("small") and (len(first) == 1 or not first.isupper())
    return first.lower() + text[len(first) :] if is_written_small else text


def is_clause(text: str) -> bool:
    """Whether it has a subject and a verb, so that it cannot follow a preposition."""
    words = words_of(text)
    if words[0].partition("'")[0] in listed_words("subjects") or _is_told(words):
        return True
    relative = {"that", "which", "who"} & set(words)
    return words[0] not in listed_words("question_words") and bool(listed_words("verbs") & set(words[1:])) and not relative


def _is_told(words: list[str]) -> bool:
    """Whether it says what one thing does: "the role offers variety", "my skills match it"."""
    if len(words) < FIRST_WORDS or words[0] not in listed_words("determiners") - listed_words("question_words"):
        return False
    return words[2] in listed_words("after_plural" if words[1].endswith("s") else "after_singular")


def is_asked(text: str) -> bool:
    """Whether it is a question as one asks it: "how do you plan?"; "what is next" can be discussed as it is."""
    words = words_of(text)
    if words[0] not in listed_words("question_words"):
        return words[0] in listed_words("asking")
    if words[0] not in listed_words("own_subjects") and set(words[1:2]) <= listed_words("asking"):
        return len(words) > 1
    return any(verb in listed_words("asking") and subject in listed_words("subjects") for verb, subject in pairwise(words))


def takes_an_object(text: str) -> bool:
    """Whether a word in -ing is surely what somebody does: "using my languages", "working with children"."""
    after = (words_of(text)[1:2] or [""])[0]
    return after in listed_words("determiners") | listed_words("numbers") | listed_words("after_qualities")


def is_activity(text: str) -> bool:
    """Whether a word in -ing is what somebody does rather than the first half of a noun: "driving licence"."""
    return not listed_words("heads") & set(words_of(text)[1:2])


def needs_no_article(text: str) -> bool:
    """Whether a quality comes first, has an article, or is last but for what it is in: "PMP certified in 2020"."""
    words = words_of(text)
    at = next(number for number, word in enumerate(words) if word in listed_words("qualities"))
    return at == 0 or is_determined(text) or len(words) == at + 1 or words[at + 1] in listed_words("after_qualities")


def is_determined(text: str) -> bool:
    """Whether it begins with a word that a noun needs nothing else after: "the", "my"."""
    return first_word(text) in listed_words("determiners")


def is_counted(text: str) -> bool:
    """Whether it begins with a number."""
    return first_word(text) in listed_words("numbers") or text[:1].isdigit()


def with_article(text: str) -> str:
    """A quality with the article that its noun needs: "a trained nurse", but "trained in first aid" and "PMP certified"."""
    words = words_of(text)
    if words[0] not in listed_words("qualities"):
        return text
    small = text[0].lower() + text[1:]
    if len(words) == 1 or words[1] in listed_words("after_qualities"):
        return small
    return _with_a(small)


def _with_a(text: str) -> str:
    return f"{'an' if text[0] in 'aeiou' else 'a'} {text}"


def first_word(text: str) -> str:
    """The first word, in small letters; "" where there is none."""
    return words_of(text)[0]


def words_of(text: str) -> list[str]:
    """The words in small letters, without brackets and quotes; never empty."""
    return [word.strip('()"“”') for word in text.replace("’", "'").casefold().replace(",", " ").split()] or [""]


def _opens(opening: str, said: str) -> bool:
    rest = said.removeprefix(f"{opening} ")
    return rest != said and (opening not in listed_words("before_a_noun") or is_determined(rest))


@lru_cache(maxsize=2)
def _openings(*, is_topic: bool) -> tuple[str, ...]:
    kinds = ("openings", "topic_openings", "before_a_noun") if is_topic else ("openings",)
    return tuple(sorted((opening for kind in kinds for opening in listed_words(kind)), key=len, reverse=True))


@lru_cache(maxsize=32)
def listed_words(kind: str) -> frozenset[str]:
    """The words of one list of `phrases.toml`."""
    return frozenset(_lists()[kind])


@lru_cache(maxsize=1)
def _lists() -> dict[str, list[str]]:
    return tomllib.loads((Path(__file__).parent / "phrases.toml").read_text(encoding="utf-8"))
