"""Answers that contradict each other or cannot be: the field to mend, and a sentence that tells how."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import MAXYEAR, date
from typing import TYPE_CHECKING

from followup_rules.wording import MESSAGE_NAMES, day_beside
from followup_rules.working_days import is_country

if TYPE_CHECKING:
    from followup_rules.interview import Interview

MOST_MESSAGES = 30
REGION_LETTERS = 3
MOST_YEARS = 2
"""Dates further than that from the interview are taken for slips of the keyboard."""


class Problem(Exception):
    """A contradiction between answers: the field to mend, and a sentence that tells how."""

    def __init__(self, field: str, sentence: str) -> None:
        super().__init__(sentence)
        self.field = field
        self.sentence = sentence


def contradictions(answers: Interview) -> Iterator[Problem]:
    """What cannot be, field by field."""
    held = answers.held_on
    if answers.named_day is not None and answers.named_day < held:
        yield Problem(
            "named_day", f"The day they named must not be before {day_beside(held, answers.named_day)}, the day of your interview"
        )
    for field in ("named_day", "other_offer_by", "delayed_on", "delayed_from"):
        day = getattr(answers, field)
        if too_far(day, held):
            yield Problem(field, f"Enter a day within two years of {day_beside(held, day)}, the day of your interview")
    yield from _about_the_delay(answers)
    if len(answers.sent) > MOST_MESSAGES:
        yield Problem("sent", f"Enter at most {MOST_MESSAGES} messages; leave out the oldest ones of kind “other”")
    yield from _about_messages(answers)
    if answers.asked_channel is not None and answers.asked_channel in answers.barred_channels:
        yield Problem("asked_channel", "The way they asked for cannot also be one that they ruled out; change one of the two")
    if not is_country(answers.country):
        yield Problem("country", "Enter the country as its two letters, for example US, GB or DE")
    if answers.region is not None and not (answers.region.isalnum() and answers.region.isascii() and len(answers.region) <= REGION_LETTERS):
        yield Problem("region", "Enter the region as its code of up to three letters, for example CA, ENG or BY")


def _about_the_delay(answers: Interview) -> Iterator[Problem]:
    delayed, had_named = answers.delayed_on, answers.delayed_from
    if delayed is not None and delayed < answers.held_on:
        held = day_beside(answers.held_on, delayed)
        yield Problem("delayed_on", f"The day they told you must not be before {held}, the day of your interview")
    if delayed is not None and answers.named_day is not None:
        yield Problem("delayed_on", "Only their latest word counts: leave out the day they named, or that it takes longer")
    if had_named is not None and (delayed is None or had_named < delayed):
        yield Problem("delayed_from", "Enter a day that was still ahead when they told you that it takes longer, or leave it out")


def _about_messages(answers: Interview) -> Iterator[Problem]:
    for message in answers.sent:
        which = f"The {MESSAGE_NAMES[message.channel]} of {day_beside(message.sent_on, answers.held_on)}"
        held = day_beside(answers.held_on, message.sent_on)
        if message.kind != "other" and message.sent_on < answers.held_on:
            yield Problem("sent", f"{which} must not be dated before {held}, the day of your interview")
        if any(too_far(day, answers.held_on) for day in (message.sent_on, message.replied_on, message.back_on)):
            yield Problem("sent", f"{which} must have its dates within two years of {held}, the day of your interview")
        cleared = answers.delayed_on is not None and answers.delayed_on >= message.answered_on
        if message.reply == "new_date" and answers.named_day is None and not cleared:
            yield Problem("named_day", "Enter the new day that their answer named")


def too_far(day: date | None, other: date) -> bool:
    """Whether two days lie more than two years apart, either way."""
    return day is not None and max(day, other) > _years_after(min(day, other))


def _years_after(day: date) -> date:
    """The same day of the calendar two years on; 28 February for a leap day."""
    return day.replace(year=min(day.year + MOST_YEARS, MAXYEAR), day=28 if (day.month, day.day) == (2, 29) else day.day)
