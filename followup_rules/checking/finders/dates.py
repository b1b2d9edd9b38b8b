"""Dates in the message that do not fit: another interview day, a day to come that has passed, a weekday that is not that date's."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from functools import lru_cache

from followup_rules.checking.asked import Asked
from followup_rules.checking.days import WEEKDAYS, WrittenDay, written_days
from followup_rules.checking.result import Check
from followup_rules.checking.subject import Subject
from followup_rules.checking.talks import Talk, last_sentence, last_talk
from followup_rules.checking.text import Place, Text
from followup_rules.checking.words import day_words
from followup_rules.messages.dates import long_date

ELEMENT = "date"
OTHER_DAY = "Your interview was on another day"
LOOKED_AT = 100
"""So many characters before a day tell what it is about."""


def find(text: Text, about: Subject, asked: dict[str, Asked]) -> Iterator[Check]:
    """A finding for each day that does not fit."""
    del asked
    for written in written_days(text, about.occasion.sent_on):
        yield from _judged(text, about, written)


def _judged(text: Text, about: Subject, written: WrittenDay) -> Iterator[Check]:
    occasion, place, named = about.occasion, written.place, about.interview.named_day
    known = about.known_days
    day = written.among(known)
    lead = before(text, place)
    talk = last_talk(lead) if _conversation_on().search(lead) else None
    if talk is not None and day not in known and talk.may_be_the_interview(to_come=day > occasion.sent_on):
        yield finding(about, place, OTHER_DAY, occasion.held_on)
    elif written.weekday not in (None, day.weekday()):
        yield finding(about, place, f"This day is a {WEEKDAYS[day.weekday()].capitalize()}", day)
    elif day not in known:
        told = _told().search(last_sentence(lead))
        by_then = _right_before("by_then").search(lead)
        promised = told and (by_then or _right_before("promised").search(lead))
        if promised and named is not None:
            yield finding(about, place, "They named another day", named)
        elif promised:
            yield Check(ELEMENT, met=None, advice=f"By your answers they named no {place.words}; see whether it still holds")
        elif day < occasion.sent_on and (by_then or (not told and _is_offered(lead, talk))):
            yield finding(about, place, "This day has passed when the message goes out")


def _is_offered(lead: str, talk: Talk | None) -> bool:
    return bool(_right_before("ahead").search(lead)) or (talk is not None and talk.is_offered)


def before(text: Text, place: Place) -> str:
    """The words before a day that tell what it is about."""
    return text.small[max(0, place.start - LOOKED_AT) : place.start]


def finding(about: Subject, place: Place, advice: str, better: date | None = None) -> Check:
    """What is wrong with a day, and the day to write instead."""
    wording = long_date(better, about.interview.country) if better else ""
    return Check(ELEMENT, met=False, advice=advice, where=place.words, better=wording, span=(place.start, place.end))


@lru_cache(maxsize=1)
def _conversation_on() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{day_words('conversation')})\b[^.!?\n]{{0,60}}\b(?:on|of|from|last)[ ]+(?:the[ ]+)?$")


@lru_cache(maxsize=4)
def _right_before(kind: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{day_words(kind)})[ ]+(?:the[ ]+)?$")


@lru_cache(maxsize=1)
def _told() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{day_words('told')})\b")
