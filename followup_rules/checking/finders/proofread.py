"""Slips that a machine can see; reading it once more stays with the user."""

from __future__ import annotations

import re
from collections.abc import Iterator

from followup_rules.checking.asked import Asked
from followup_rules.checking.result import Check
from followup_rules.checking.subject import Subject
from followup_rules.checking.text import Text
from followup_rules.checking.words import wanted_lists

ELEMENT = "proofread"
_TWICE = (re.compile(r"\b(the|a|an|to|of|and|in|on|for|with|is|are|i|you|we|it|my|your|at|be)[ \n]+\1\b", re.ASCII),)


def find(text: Text, about: Subject, asked: dict[str, Asked]) -> Iterator[Check]:
    """A finding for each word written twice, and always the reminder."""
    del about
    wish, words = asked.get(ELEMENT), wanted_lists()[ELEMENT]
    if wish is None or wish.level == "left_out":
        return
    for place in text.find(_TWICE):
        yield Check(
            ELEMENT,
            met=False,
            advice="A word stands here twice",
            claims=wish.include,
            where=place.words,
            better=place.words.split()[0],
            span=(place.start, place.end),
        )
    yield Check(ELEMENT, met=None, advice=words.met, claims=wish.include)
