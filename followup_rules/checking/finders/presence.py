"""Elements that show in certain words: thanks, interest, a question, an offer. The words are in `words/wanted`."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from importlib.util import find_spec

from followup_rules.checking.asked import Asked
from followup_rules.checking.result import Check
from followup_rules.checking.subject import Subject
from followup_rules.checking.text import Text
from followup_rules.checking.words import Wanted, wanted_lists
from followup_rules.messages.bands import words_in


def find(text: Text, about: Subject, asked: dict[str, Asked]) -> Iterator[Check]:
    """One finding for each element that is asked for, except those that have a file of their own."""
    for element, words in wanted_lists().items():
        wish = asked.get(element)
        if wish is not None and wish.level != "left_out" and wish.include and not _has_own_file(element):
            yield from judged(text, about, wish, words)


def judged(text: Text, about: Subject, wish: Asked, words: Wanted) -> Iterator[Check]:
    """Whether the element is there; where only the user can add it, or nobody insists on it, its absence is no fault."""
    detail = str(getattr(about.details, words.detail)) if words.detail else ""
    fault = False if wish.level == "needed" else None
    if text.shows(words.element) or (detail and text.repeats(detail)):
        yield Check(wish.element, met=True, advice=words.met, claims=wish.include)
    elif text.has(words.general):
        yield Check(wish.element, met=fault if detail else None, advice=words.general_advice, claims=wish.include, better=words.better)
    elif wish.level != "welcome" or detail:
        only_users = bool(words.detail) and not detail and not words.general
        unsure = words.unsure_from is not None and words_in(text.body) >= words.unsure_from
        met = None if only_users or unsure else fault
        yield Check(wish.element, met=met, advice=words.missing, claims=wish.include, better=words.better)


@lru_cache(maxsize=64)
def _has_own_file(element: str) -> bool:
    return find_spec(f"{__package__}.{element}") is not None
