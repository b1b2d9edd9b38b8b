"""Whether an email has a subject line that is plain and not too long."""

from __future__ import annotations

from collections.abc import Iterator

from followup_rules.checking.asked import Asked
from followup_rules.checking.result import Check
from followup_rules.checking.subject import Subject
from followup_rules.checking.text import Text
from followup_rules.checking.words import wanted_lists

ELEMENT = "subject_line"
MOST_CHARACTERS = 120
"""More than this is cut in every list of messages: our choice."""


def find(text: Text, about: Subject, asked: dict[str, Asked]) -> Iterator[Check]:
    """One finding about the subject line; where none was given there is nothing to judge."""
    wish, words = asked.get(ELEMENT), wanted_lists()[ELEMENT]
    if wish is None or wish.level == "left_out" or about.channel != "email":
        return
    if not text.subject:
        met = None if text.subject is None else False
        yield Check(ELEMENT, met=met, advice=words.missing, claims=wish.include, better=words.better)
    elif len(text.subject) > MOST_CHARACTERS:
        yield Check(ELEMENT, met=False, advice="Shorten the subject line", claims=wish.include, where=text.subject)
    elif any(pattern.search(text.subject.lower()) for pattern in words.general):
        yield Check(ELEMENT, met=None, advice=words.general_advice, claims=wish.include, where=text.subject, better=words.better)
    else:
        yield Check(ELEMENT, met=True, advice=words.met, claims=wish.include)
