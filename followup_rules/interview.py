"""The facts that a candidate gives about one interview, and what makes them impossible.

Knows no rules: it only refuses answers that contradict each other, with one sentence for the field.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import MAXYEAR, date
from typing import Annotated, Literal, Self

from pydantic import BaseModel, BeforeValidator, ConfigDict, ValidationError, model_validator
from pydantic_core import ErrorDetails, InitErrorDetails, PydanticCustomError

from followup_rules.wording import MESSAGE_NAMES, day_name
from followup_rules.working_days import is_country

Channel = Literal["email", "phone", "linkedin", "letter", "text", "in_person"]
MessageKind = Literal["thank_you", "status_check", "feedback_request", "other"]
Reply = Literal["none", "automatic", "no_news", "new_date", "not_delivered"]
Seniority = Literal["entry", "mid", "senior"]
Urgency = Literal["urgent", "normal"]
Organisation = Literal["startup", "company", "government"]
Stage = Literal["screening", "first", "technical", "final"]
Style = Literal["formal", "informal"]
Outcome = Literal["waiting", "next_round", "rejected", "offer", "withdrawn"]

Code = Annotated[str, BeforeValidator(lambda code: code.strip().upper() if isinstance(code, str) else code)]
"""A country or region of ISO 3166, in capitals however it was typed."""

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


class Message(BaseModel):
    """One message that the candidate sent, and what came back.

    `replied_on` and `back_on` (away until, from an automatic reply) are optional even where the reply
    would have them: people forget. A reply before its message is refused.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)  # built at first use: a sixth of what importing costs

    sent_on: date
    kind: MessageKind
    channel: Channel
    reply: Reply = "none"
    replied_on: date | None = None
    back_on: date | None = None

    @model_validator(mode="after")
    def _reply_follows_message(self) -> Self:
        if self.replied_on is not None and self.replied_on < self.sent_on:
            raise _error(
                "replied_on",
                f"The answer must not be dated before {day_name(self.sent_on)}, the day you sent the message",
            )
        return self

    @property
    def arrived(self) -> bool:
        """Whether it reached them; what bounced or went to a wrong number counts for nothing."""
        return self.reply != "not_delivered"

    @property
    def unanswered(self) -> bool:
        """Whether nobody has answered; an automatic reply is no answer."""
        return self.reply in ("none", "automatic")

    @property
    def answered_on(self) -> date:
        """The day of what came back; without one that of the message, since nothing came earlier."""
        return self.replied_on or self.sent_on


class Interview(BaseModel):
    """The answers: what was said, what was sent, what came back. None means "not sure" throughout.

    Frozen. Dates are calendar days of the candidate. Bad input raises pydantic.ValidationError whose
    entries carry the field as `loc` and one sentence as `msg` (see `problems`).
    """

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)  # built at first use: a sixth of what importing costs

    held_on: date
    named_day: date | None = None
    seniority: Seniority | None = None
    urgency: Urgency | None = None
    organisation: Organisation | None = None
    stage: Stage | None = None
    late_in_hiring: bool | None = None
    style: Style | None = None
    channel: Channel | None = None
    asked_channel: Channel | None = None
    barred_channels: tuple[Channel, ...] = ()
    sent: tuple[Message, ...] = ()
    outcome: Outcome = "waiting"
    other_offer_by: date | None = None
    delayed_on: date | None = None
    """The day they announced, unasked, that it takes longer, without naming a new day. It clears a day that they named
    before, which is then left out; whichever came last is given."""
    country: Code = "US"
    region: Code | None = None

    @model_validator(mode="after")
    def _answers_fit_together(self) -> Self:
        found = list(_problems_in(self))
        if found:
            raise ValidationError.from_exception_data(
                "Interview",
                [InitErrorDetails(type=_error(p.field, p.sentence), loc=(p.field,), input=None) for p in found],
            )
        return self


def problems(error: ValidationError) -> dict[str, str]:
    """The sentence for each field of a refused Interview or Message, keyed by the field's name."""
    return {_field_of(entry): _sentence_of(entry) for entry in error.errors()}


def _field_of(entry: ErrorDetails) -> str:
    return str(entry["loc"][0]) if entry["loc"] else str(entry.get("ctx", {}).get("field", ""))


def _sentence_of(entry: ErrorDetails) -> str:
    """Our own sentences stay; the library's are said in plain words."""
    if entry["type"] == "literal_error":
        return f"Choose one of {entry['ctx']['expected']}"
    if entry["type"] == "missing":
        return "This answer is needed"
    if entry["type"] == "extra_forbidden":
        return "There is no such question; leave it out"
    if entry["type"] == "tuple_type":
        return "Enter a list"
    if entry["type"].startswith("date"):
        return "Enter a day, written as 2026-11-20"
    return entry["msg"]


def _error(field: str, sentence: str) -> PydanticCustomError:
    return PydanticCustomError("answer", "{sentence}", {"field": field, "sentence": sentence})


def _problems_in(answers: Interview) -> Iterator[Problem]:
    held = day_name(answers.held_on)
    if answers.named_day is not None and answers.named_day < answers.held_on:
        yield Problem("named_day", f"The day they named must not be before {held}, the day of your interview")
    for field in ("named_day", "other_offer_by", "delayed_on"):
        if too_far(getattr(answers, field), answers.held_on):
            yield Problem(field, f"Enter a day within two years of {held}, the day of your interview")
    if answers.delayed_on is not None and answers.delayed_on < answers.held_on:
        yield Problem("delayed_on", f"The day they told you must not be before {held}, the day of your interview")
    if answers.delayed_on is not None and answers.named_day is not None:
        yield Problem("delayed_on", "Only their latest word counts: leave out the day they named, or that it takes longer")
    if len(answers.sent) > MOST_MESSAGES:
        yield Problem("sent", f"Enter at most {MOST_MESSAGES} messages; leave out the oldest ones of kind “other”")
    yield from _problems_in_messages(answers)
    if answers.asked_channel is not None and answers.asked_channel in answers.barred_channels:
        yield Problem("asked_channel", "The way they asked for cannot also be one that they ruled out; change one of the two")
    if not is_country(answers.country):
        yield Problem("country", "Enter the country as its two letters, for example US, GB or DE")
    if answers.region is not None and not (answers.region.isalnum() and answers.region.isascii() and len(answers.region) <= REGION_LETTERS):
        yield Problem("region", "Enter the region as its code of up to three letters, for example CA, ENG or BY")


def _problems_in_messages(answers: Interview) -> Iterator[Problem]:
    held = day_name(answers.held_on)
    for message in answers.sent:
        which = f"The {MESSAGE_NAMES[message.channel]} of {day_name(message.sent_on)}"
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
