"""Words that harm a message: pressing, stock phrases, small talk, arguing. The words are in `words/unwanted`."""

from __future__ import annotations

from collections.abc import Iterator

from followup_rules.checking.asked import Asked
from followup_rules.checking.result import Check
from followup_rules.checking.subject import Subject
from followup_rules.checking.text import Text
from followup_rules.checking.words import unwanted_lists


def find(text: Text, about: Subject, asked: dict[str, Asked]) -> Iterator[Check]:
    """A finding for each harmful place, or one that there is none."""
    for element, words in unwanted_lists().items():
        wish = asked.get(element)
        if wish is None or wish.level == "left_out":
            continue
        claims = (*wish.include, *wish.avoid)
        found = [
            Check(
                element,
                met=False,
                advice=phrase.advice,
                claims=claims,
                where=place.words,
                better=phrase.better,
                span=(place.start, place.end),
            )
            for phrase in words.phrases
            if not phrase.messages or about.occasion.message in phrase.messages
            for place in text.find(phrase.patterns)
        ]
        yield from found or [Check(element, met=True, advice=words.met, claims=claims)]
