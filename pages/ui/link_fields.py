"""Which parameters a link may have: one entry each, with how it is written and how it is read."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import TypeVar

from followup_rules.contradictions import MOST_MESSAGES, too_far
from followup_rules.interview import day_of
from followup_rules.working_days import is_country
from pages.ui.answers import CHOICES, OUTCOMES, UNSURE, Answers
from pages.ui.link_parts import channel_of, message_of, message_text, said_of, said_text
from pages.ui.questions import QUESTIONS

LONGEST_REGION = 3
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Field:
    """One parameter. `words` names it to the user.

    `write` gives its values, none if there is nothing to say. `read` adds one value to the answers, given
    the user's day; ValueError (also pydantic's) or OverflowError if it cannot be used.
    """

    words: str
    write: Callable[[Answers], list[str]]
    read: Callable[[Answers, str, date], Answers]
    most: int = 1


def _read_day(answers: Answers, value: str, today: date) -> Answers:
    held_on = day_of(value)
    return replace(answers, held_on=_if(held_on, not too_far(held_on, today)))


def _read_said(answers: Answers, value: str, today: date) -> Answers:
    said = said_of(value)
    return replace(answers, said=_if(said, said.how != "longer" or said.day is None or said.day <= today))


def _read_message(answers: Answers, value: str, today: date) -> Answers:
    if value == "none":
        return replace(answers, sent=answers.sent or ())
    message = message_of(value)
    past = max(message.sent_on, message.replied_on or message.sent_on) <= today
    return replace(answers, sent=(*(answers.sent or ()), _if(message, past)))


def _write_messages(answers: Answers) -> list[str]:
    if answers.sent is None:
        return []
    return [message_text(message) for message in answers.sent] or ["none"]


def _read_barred(answers: Answers, value: str, _today: date) -> Answers:
    words = () if value == "none" else tuple(dict.fromkeys(value.split(".")))
    return replace(answers, barred=tuple(channel_of(word) for word in words))


def _read_outcome(answers: Answers, value: str, _today: date) -> Answers:
    return replace(answers, outcome=OUTCOMES[[str(outcome) for outcome in OUTCOMES].index(value)])


def _read_region(answers: Answers, value: str, _today: date) -> Answers:
    return replace(answers, region=_if(value, value.isascii() and value.isalnum() and len(value) <= LONGEST_REGION))


def _choice(name: str) -> Field:
    def write(answers: Answers) -> list[str]:
        return [answers.choices[name]] if name in answers.choices else []

    def read(answers: Answers, value: str, _today: date) -> Answers:
        return answers.choose(name, _if(value, value in (*CHOICES[name].values, UNSURE)))

    return Field(QUESTIONS[name].subject, write, read)


def _if(value: T, usable: bool) -> T:  # noqa: FBT001, reads as a sentence where it is used
    """The value, or ValueError where it cannot be used."""
    if not usable:
        message = "the value cannot be used"
        raise ValueError(message)
    return value


FIELDS: Mapping[str, Field] = {
    "on": Field("the interview date", lambda answers: [answers.held_on.isoformat()] if answers.held_on else [], _read_day),
    "by": Field("their date", lambda answers: [said_text(answers.said)] if answers.said else [], _read_said),
    "sent": Field("a message", _write_messages, _read_message, most=MOST_MESSAGES),
    **{name: _choice(name) for name in CHOICES},
    "avoid": Field(
        "the ways to leave out",
        lambda answers: [] if answers.barred is None else [".".join(answers.barred) or "none"],
        _read_barred,
    ),
    "offer": Field(
        "the other offer",
        lambda answers: [answers.offer_by.isoformat()] if answers.offer_by else [],
        lambda answers, value, _today: replace(answers, offer_by=day_of(value)),
    ),
    "outcome": Field("what happened", lambda answers: [] if answers.outcome == "waiting" else [answers.outcome], _read_outcome),
    "country": Field(
        "the country",
        lambda answers: [answers.country] if answers.country else [],
        lambda answers, value, _today: replace(answers, country=_if(value, is_country(value))),
    ),
    "guess": Field(
        "the country",
        lambda answers: [answers.guessed_country] if answers.guessed_country else [],
        lambda answers, value, _today: replace(answers, guessed_country=_if(value, is_country(value))),
    ),
    "region": Field("the region", lambda answers: [answers.region] if answers.region else [], _read_region),
    "example": Field(
        "the example",
        lambda answers: ["yes"] if answers.example else [],
        lambda answers, value, _today: replace(answers, example=bool(_if(value, value == "yes"))),
    ),
}
