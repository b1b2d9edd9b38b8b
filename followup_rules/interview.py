"""The facts that a candidate gives about one interview. Knows no rules: it only refuses what cannot be, with a sentence for the field."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal, Self

from pydantic import BaseModel, BeforeValidator, ConfigDict, ValidationError, model_validator
from pydantic_core import ErrorDetails, InitErrorDetails, PydanticCustomError

from followup_rules.contradictions import contradictions
from followup_rules.wording import day_name

Channel = Literal["email", "phone", "linkedin", "letter", "text", "in_person"]
MessageKind = Literal["thank_you", "status_check", "feedback_request", "other"]
Reply = Literal["none", "automatic", "no_news", "new_date", "not_delivered"]
Seniority = Literal["entry", "mid", "senior"]
Urgency = Literal["urgent", "normal"]
Organisation = Literal["startup", "company", "government"]
Stage = Literal["screening", "first", "technical", "final"]
Style = Literal["formal", "informal"]
Outcome = Literal["waiting", "next_round", "rejected", "offer", "withdrawn"]


def day_of(text: str) -> date:
    """A day written as 2026-11-20; ValueError for all else, though the libraries also take numbers, weeks and days without dashes."""
    day = date.fromisoformat(text)
    if day.isoformat() != text:
        raise ValueError(text)
    return day


def _as_written(value: object) -> object:
    """A day itself, or one that is written as one."""
    if isinstance(value, date):
        return value
    try:
        return day_of(str(value))
    except ValueError:
        raise PydanticCustomError("date_as_written", "it is no day") from None


Day = Annotated[date, BeforeValidator(_as_written)]
"""A calendar day of the candidate."""
Code = Annotated[str, BeforeValidator(lambda code: code.strip().upper() if isinstance(code, str) else code)]
"""A country or region of ISO 3166, in capitals however it was typed."""
SENTENCES = {
    "missing": "This answer is needed",
    "extra_forbidden": "There is no such question; leave it out",
    "tuple_type": "Enter a list",
    "model_type": "Enter a message with its day, kind and channel",
    "string_type": "Enter a text",
    "bool": "Enter true or false, or leave it out",
    "date": "Enter a day, written as 2026-11-20",
}
"""What to do about the library's own kinds of error, by how their names begin."""


class Message(BaseModel):
    """One message that the candidate sent, and what came back.

    `replied_on` and `back_on` (away until, from an automatic reply) are optional even where the reply
    would have them: people forget. A reply before its message is refused.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)  # built at first use: a sixth of what importing costs

    sent_on: Day
    kind: MessageKind
    channel: Channel
    reply: Reply = "none"
    replied_on: Day | None = None
    back_on: Day | None = None

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

    held_on: Day
    named_day: Day | None = None
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
    other_offer_by: Day | None = None
    delayed_on: Day | None = None
    """The day they announced, unasked, that it takes longer, without naming a new day. It clears a day that they named
    before, which is then left out; whichever came last is given."""
    delayed_from: Day | None = None
    """The day that they had named before that delay, where it still lay ahead: nobody asks before it is over."""
    country: Code = "US"
    region: Code | None = None

    @model_validator(mode="after")
    def _answers_fit_together(self) -> Self:
        found = list(contradictions(self))
        if found:
            raise ValidationError.from_exception_data(
                "Interview",
                [InitErrorDetails(type=_error(p.field, p.sentence), loc=(p.field,), input=None) for p in found],
            )
        return self


def problems(error: ValidationError) -> dict[str, str]:
    """The first sentence for each field of a refused Interview or Message, keyed by the field's name."""
    return {_field_of(entry): _sentence_of(entry) for entry in reversed(error.errors())}


def _field_of(entry: ErrorDetails) -> str:
    return str(entry["loc"][0]) if entry["loc"] else str(entry.get("ctx", {}).get("field", ""))


def _sentence_of(entry: ErrorDetails) -> str:
    """Our own sentences stay; the library's are said in plain words."""
    if entry["type"] == "literal_error":
        return f"Choose one of {entry['ctx']['expected']}"
    return next((sentence for kind, sentence in SENTENCES.items() if entry["type"].startswith(kind)), entry["msg"])


def _error(field: str, sentence: str) -> PydanticCustomError:
    return PydanticCustomError("answer", "{sentence}", {"field": field, "sentence": sentence})
