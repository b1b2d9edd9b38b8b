"""The interview's day without the name of its month: a weekday, "yesterday", or a date in numbers that is another one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import timedelta
from functools import lru_cache

from followup_rules.checking.asked import Asked
from followup_rules.checking.days import MONTH, WEEKDAYS, nearest_day
from followup_rules.checking.finders.dates import OTHER_DAY, before, finding
from followup_rules.checking.result import Check
from followup_rules.checking.subject import Subject
from followup_rules.checking.talks import Talk, last_talk, of_weekday
from followup_rules.checking.text import Place, Text
from followup_rules.checking.words import day_words
from followup_rules.messages.forms import SPOKEN

WEEK = timedelta(days=7)
"""A bare weekday means the last one, or the next, only for so long."""
WEEKEND = timedelta(days=5)
"""From then on in a week, "last week" may be the one that is ending."""
ROUNDED = timedelta(days=3)
"""So much people round when they count in weeks."""
_NUMBERS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_COUNTED = (
    r"(?P<day>(?<!before )yesterday|(?P<two>the day before yesterday)|(?<!, )(?<!and )(?P<today>today|this (?:morning|afternoon|evening))"
    rf"|(?P<count>\d{{1,2}}|{'|'.join(_NUMBERS)}) (?P<unit>day|week)s? ago|(?P<last_week>last week)"
    r"|(?<=on the )(?P<number>\d{1,2})(?:st|nd|rd|th)(?=[ ]*(?:[.,;!?)\n]|\Z|(?:and|at|about|with|to|of (?:this|last) month)\b)))\b"
)
_WEEKDAY = rf"(?P<day>{'|'.join(WEEKDAYS)})"
_ON_WEEKDAY = rf"(?:on|last) {_WEEKDAY}\b(?!,?[ ]+(?:the[ ]+)?(?:\d|(?:{MONTH})\b))"
_ON_NUMBERS = r"on (?:the )?(?P<day>(?P<first>\d{1,2})[/.](?P<second>\d{1,2})(?:[/.]\d{2,4})?)\b"


def find(text: Text, about: Subject, asked: dict[str, Asked]) -> Iterator[Check]:
    """A finding for each day that does not fit."""
    del asked
    yield from _counted(text, about)
    yield from _bare_weekdays(text, about)
    yield from _numbers(text, about)


def _counted(text: Text, about: Subject) -> Iterator[Check]:
    """A day that is counted from that of the message, or one of some month, said of the interview that was on another one."""
    for match in _after_conversation(_COUNTED).finditer(text.small, text.start):
        place, may_be_to_come = _day_of(text, match), bool(match["today"] or match["number"])
        if not _fits(match, about) and _may_be_the_interview(last_talk(before(text, place)), to_come=may_be_to_come):
            yield finding(about, place, OTHER_DAY, about.occasion.held_on)


def _fits(match: re.Match[str], about: Subject) -> bool:
    occasion, count = about.occasion, match["count"] or ("two" if match["two"] else "one")
    if match["number"]:
        return int(match["number"]) in {day.day for day in about.known_days}
    if match["today"]:
        # what is written on the day before it goes out may say so, and a call today may be one that followed
        is_thanks = occasion.message in ("thank_you", "thanks_and_status") and about.form not in SPOKEN and not match[0].startswith("call")
        return not is_thanks or occasion.sent_on - occasion.held_on <= timedelta(days=1) or occasion.sent_on in about.known_days
    if match["last_week"]:
        monday = occasion.sent_on - timedelta(days=occasion.sent_on.weekday())
        end = occasion.sent_on if occasion.sent_on - monday >= WEEKEND else monday
        return any(monday - WEEK <= day < end for day in about.known_days)
    ago = int(count) if count.isdecimal() else _NUMBERS.index(count) + 1
    if match["unit"] == "week":
        return any(abs(occasion.sent_on - ago * WEEK - day) <= ROUNDED for day in about.known_days)
    return occasion.sent_on - timedelta(days=ago) in about.known_days


def _bare_weekdays(text: Text, about: Subject) -> Iterator[Check]:
    """A weekday without a date, said of the interview, that is another one."""
    occasion = about.occasion
    if timedelta(0) <= occasion.sent_on - occasion.held_on <= WEEK:
        spoken, possessive = _after_conversation(_ON_WEEKDAY), _weekdays_conversation()
        for match in (*spoken.finditer(text.small, text.start), *possessive.finditer(text.small, text.start)):
            if match["day"] != WEEKDAYS[occasion.held_on.weekday()]:
                place = _day_of(text, match)
                lead = before(text, place)
                talk = of_weekday(lead, match["talk"]) if match.re is possessive else last_talk(lead)
                if talk is not None and _may_be_the_interview(talk) and not _is_known(match["day"], talk, about):
                    yield finding(about, place, OTHER_DAY, occasion.held_on)


def _is_known(weekday: str, talk: Talk, about: Subject) -> bool:
    """Whether a weekday may be that of a known day; one that is still to come is not that of a talk that was had."""
    sent_on = about.occasion.sent_on
    near = (day for day in about.known_days if abs(day - sent_on) <= WEEK and weekday == WEEKDAYS[day.weekday()])
    return any(day <= sent_on or not talk.was_had for day in near)


def _numbers(text: Text, about: Subject) -> Iterator[Check]:
    """A date in numbers, said of the interview, that is another one whichever number is the month."""
    occasion = about.occasion
    known = [sorted((day.month, day.day)) for day in about.known_days]
    for match in _after_conversation(_ON_NUMBERS).finditer(text.small, text.start):
        first, second = int(match["first"]), int(match["second"])
        if sorted((first, second)) not in known:
            place = _day_of(text, match)
            days = (nearest_day(first, second, occasion.sent_on), nearest_day(second, first, occasion.sent_on))
            to_come = any(day is not None and day > occasion.sent_on for day in days)
            if _may_be_the_interview(last_talk(before(text, place)), to_come=to_come):
                yield finding(about, place, OTHER_DAY, occasion.held_on)


def _may_be_the_interview(talk: Talk | None, *, to_come: bool = False) -> bool:
    return talk is not None and talk.may_be_the_interview(to_come=to_come)


def _day_of(text: Text, match: re.Match[str]) -> Place:
    start, end = match.span("day")
    return Place(text.written[start:end], start, end)


@lru_cache(maxsize=4)
def _after_conversation(day: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{day_words('conversation')})\b[^.!?;\n]{{0,40}}?\b{day}", re.ASCII)


@lru_cache(maxsize=1)
def _weekdays_conversation() -> re.Pattern[str]:
    return re.compile(rf"\b{_WEEKDAY}'s (?P<talk>{day_words('conversation')})\b", re.ASCII)
