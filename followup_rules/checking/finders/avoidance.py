"""Words that harm a message: pressing, stock phrases, leftovers, small talk, arguing. The words are in `words/unwanted`."""

from __future__ import annotations

from collections.abc import Iterator

from followup_rules.checking.asked import Asked
from followup_rules.checking.result import Check
from followup_rules.checking.subject import Subject
from followup_rules.checking.text import Text
from followup_rules.checking.words import Unwanted, unwanted_lists
from followup_rules.messages.names import called


def find(text: Text, about: Subject, asked: dict[str, Asked]) -> Iterator[Check]:
    """A finding for each harmful place, or one that there is none."""
    for element, words in unwanted_lists().items():
        wish = asked.get(words.like or element)
        if wish is None or wish.level == "left_out":
            continue
        claims = (*wish.include, *wish.avoid)
        found = [finding for finding in _places(text, about, words, claims) if not _is_typed(finding.where.casefold(), about)]
        yield from found or [Check(element, met=True, advice=words.met, claims=claims)]


def _is_typed(words: str, about: Subject) -> bool:
    """Whether the user typed these words into the details, or greets by what they typed as a name: "Dear HR"."""
    names = (called(name, "formal", about.interview.country).casefold() for name in about.details.recipients)
    return words in about.own_words or words.partition(" ")[2] in names


def _places(text: Text, about: Subject, words: Unwanted, claims: tuple[str, ...]) -> Iterator[Check]:
    taken: list[tuple[int, int]] = []
    for phrase in words.phrases:
        if phrase.messages and about.occasion.message not in phrase.messages:
            continue
        for place in text.find(phrase.patterns):
            span = (place.start, place.end)
            if phrase.excusable and text.leads_to(place, words.excuses):
                continue
            if not any(start < span[1] and span[0] < end for start, end in taken):
                taken.append(span)
                met, behind = (None, ()) if phrase.unsure else (False, claims)
                yield Check(words.element, met=met, advice=phrase.advice, claims=behind, where=place.words, better=phrase.better, span=span)
