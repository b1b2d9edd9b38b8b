"""Days in the message that do not fit: another interview day, a day to come that has passed, a weekday that is not that date's."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta
from functools import lru_cache

from followup_rules.checking.asked import Asked
from followup_rules.checking.days import MONTH, WEEKDAYS, WrittenDay, written_days
from followup_rules.checking.result import Check
from followup_rules.checking.subject import Subject
from followup_rules.checking.text import Place, Text
from followup_rules.checking.words import day_words
from followup_rules.messages.dates import long_date

ELEMENT = "date"
LOOKED_AT = 100
"""So many characters before a day tell what it is about."""
WEEK = timedelta(days=7)
"""A bare weekday means the last one only for so long."""


def find(text: Text, about: Subject, asked: dict[str, Asked]) -> Iterator[Check]:
    """A finding for each day that does not fit."""
    del asked
    for written in written_days(text, about.occasion.sent_on):
        yield from _judged(text, about, written)
    yield from _yesterday(text, about)
    yield from _bare_weekdays(text, about)
    yield from _numbers(text, about)


def _judged(text: Text, about: Subject, written: WrittenDay) -> Iterator[Check]:
    occasion, place, named = about.occasion, written.place, about.interview.named_day
    others = _other_days(about)
    day = written.among((occasion.held_on, *([named] if named else []), *others))
    before = text.small[max(0, place.start - LOOKED_AT) : place.start]
    if _conversation_on().search(before) and day not in others | {occasion.held_on}:
        yield _finding(about, place, "Your interview was on another day", occasion.held_on)
    elif written.weekday not in (None, day.weekday()):
        yield _finding(about, place, f"This day is a {WEEKDAYS[day.weekday()].capitalize()}", day)
    elif _ahead().search(before) and day not in others | {named, occasion.held_on}:
        sentence = re.split(r"[.!?\n]", before)[-1]
        if named is not None and _told().search(sentence):
            yield _finding(about, place, "They named another day", named)
        elif day < occasion.sent_on:
            yield _finding(about, place, "This day has passed when the message goes out")


def _other_days(about: Subject) -> set[date]:
    """Days that the answers know besides the interview and the named day."""
    interview = about.interview
    messages = {day for message in interview.sent for day in (message.sent_on, message.replied_on, message.back_on)}
    return {day for day in messages | {interview.other_offer_by, interview.delayed_on} if day is not None}


def _yesterday(text: Text, about: Subject) -> Iterator[Check]:
    """The word "yesterday", said of the interview, on a day that is not the day after."""
    occasion = about.occasion
    if (occasion.sent_on - occasion.held_on).days != 1:
        for match in _conversation_yesterday().finditer(text.small, text.start):
            yield _finding(about, _group(text, match, "day"), "The interview is not the day before this message goes out", occasion.held_on)


def _bare_weekdays(text: Text, about: Subject) -> Iterator[Check]:
    """A weekday without a date, said of the interview, that is another one."""
    occasion = about.occasion
    if timedelta(0) <= occasion.sent_on - occasion.held_on <= WEEK:
        spoken, possessive = _conversation_on_weekday(), _weekdays_conversation()
        for match in (*spoken.finditer(text.small, text.start), *possessive.finditer(text.small, text.start)):
            if match["day"] != WEEKDAYS[occasion.held_on.weekday()]:
                yield _finding(about, _group(text, match, "day"), "Your interview was on another day", occasion.held_on)


def _numbers(text: Text, about: Subject) -> Iterator[Check]:
    """A date in numbers, said of the interview, that is another one whichever number is the month."""
    held = about.occasion.held_on
    for match in _conversation_on_numbers().finditer(text.small, text.start):
        if sorted((int(match["first"]), int(match["second"]))) != sorted((held.day, held.month)):
            yield _finding(about, _group(text, match, "day"), "Your interview was on another day", held)


def _finding(about: Subject, place: Place, advice: str, better: date | None = None) -> Check:
    wording = long_date(better, about.interview.country) if better else ""
    return Check(ELEMENT, met=False, advice=advice, where=place.words, better=wording, span=(place.start, place.end))


def _group(text: Text, match: re.Match[str], name: str) -> Place:
    start, end = match.span(name)
    return Place(text.written[start:end], start, end)


@lru_cache(maxsize=1)
def _conversation_on() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{day_words('conversation')})\b[^.!?\n]{{0,60}}\b(?:on|of|from|last)[ ]+(?:the[ ]+)?$")


@lru_cache(maxsize=1)
def _conversation_yesterday() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{day_words('conversation')})\b[^.!?\n]{{0,40}}\b(?P<day>yesterday)\b")


@lru_cache(maxsize=1)
def _conversation_on_weekday() -> re.Pattern[str]:
    spoken = rf"\b(?:{day_words('conversation')})\b[^.!?\n]{{0,40}}\b(?:on|last)"
    return re.compile(rf"{spoken} (?P<day>{'|'.join(WEEKDAYS)})\b(?!,?[ ]+(?:the[ ]+)?(?:\d|(?:{MONTH})\b))")


@lru_cache(maxsize=1)
def _weekdays_conversation() -> re.Pattern[str]:
    return re.compile(rf"\b(?P<day>{'|'.join(WEEKDAYS)})'s (?:{day_words('conversation')})\b")


@lru_cache(maxsize=1)
def _conversation_on_numbers() -> re.Pattern[str]:
    spoken = rf"\b(?:{day_words('conversation')})\b[^.!?\n]{{0,40}}\bon (?:the )?"
    return re.compile(rf"{spoken}(?P<day>(?P<first>\d{{1,2}})[/.](?P<second>\d{{1,2}})(?:[/.]\d{{2,4}})?)\b")


@lru_cache(maxsize=1)
def _ahead() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{day_words('ahead')})[ ]+(?:the[ ]+)?$")


@lru_cache(maxsize=1)
def _told() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{day_words('told')})\b")
