"""What only the user can do before a call."""

from __future__ import annotations

from collections.abc import Iterator

from followup_rules.checking.asked import Asked
from followup_rules.checking.result import Check
from followup_rules.checking.subject import Subject
from followup_rules.checking.text import Text
from followup_rules.checking.words import wanted_lists

ELEMENT = "rehearsal"


def find(text: Text, about: Subject, asked: dict[str, Asked]) -> Iterator[Check]:
    """The reminder, where a document asks for it."""
    del text, about
    wish = asked.get(ELEMENT)
    if wish is not None and wish.level != "left_out":
        yield Check(ELEMENT, met=None, advice=wanted_lists()[ELEMENT].missing, claims=wish.include)
