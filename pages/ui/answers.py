"""The user's answers as they were given, and the interview that the rules see in them."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from functools import cached_property
from typing import Literal, get_args

from followup_rules.interview import Channel, Interview, Message, Organisation, Outcome, Seniority, Stage, Style, Urgency
from followup_rules.working_days import WorkingDays

UNSURE = "unsure"
CHANNELS: tuple[Channel, ...] = get_args(Channel)
OUTCOMES: tuple[Outcome, ...] = get_args(Outcome)

Unit = Literal["days", "working days", "weeks", "months"]
How = Literal["day", "within", "new_day", "longer", "none", "unsure"]


@dataclass(frozen=True, slots=True)
class Choice:
    """An answer that is one of a few values: the field of Interview that it fills, and its values."""

    field: str
    values: tuple[str, ...]


CHOICES: Mapping[str, Choice] = {
    "level": Choice("seniority", get_args(Seniority)),
    "urgency": Choice("urgency", get_args(Urgency)),
    "employer": Choice("organisation", get_args(Organisation)),
    "style": Choice("style", get_args(Style)),
    "round": Choice("stage", get_args(Stage)),
    "ending": Choice("late_in_hiring", ("yes", "no")),
    "via": Choice("channel", CHANNELS),
    "asked": Choice("asked_channel", CHANNELS),
}


@dataclass(frozen=True, slots=True)
class Said:
    """What they said about timing.

    `day` goes with "day" and "new_day" (the day they named) and with "longer" (the day on which they said
    that it takes longer; `before` is the day they had named until then, if it was still ahead). `count` and
    `unit` go with "within"; of a range they hold the end.
    """

    how: How
    day: date | None = None
    count: int = 0
    unit: Unit = "weeks"
    before: date | None = None


@dataclass(frozen=True)
class Answers:
    """Everything the user has answered; None, or absence from `choices`, means not answered yet.

    `guessed_country` is the one that the browser's language suggests, until the user has said.
    """

    held_on: date | None = None
    said: Said | None = None
    sent: tuple[Message, ...] | None = None
    choices: Mapping[str, str] = field(default_factory=dict)
    barred: tuple[Channel, ...] | None = None
    offer_by: date | None = None
    outcome: Outcome = "waiting"
    country: str | None = None
    region: str | None = None
    guessed_country: str | None = None
    example: bool = False

    def choose(self, question: str, value: str) -> Answers:
        """The same answers with one choice made, or made differently."""
        return replace(self, choices={**self.choices, question: value})

    @property
    def in_country(self) -> str:
        """The employer's country, as far as it is known."""
        return self.country or self.guessed_country or "US"

    @property
    def named_day(self) -> date | None:
        """The last day of what they said, or None if they named none; a time span is counted from the interview."""
        said = self.said
        if said is None or said.how not in ("day", "new_day", "within"):
            return None
        if said.how != "within":
            return said.day
        if self.held_on is None:
            return None
        if said.unit == "working days":
            return WorkingDays(self.in_country, self.region).nth_after(self.held_on, said.count)
        return _later(self.held_on, said.count, said.unit)

    def delayed(self, told_on: date) -> Answers:
        """The same answers once they have told, on that day, that it takes longer: what they had named counts while it is ahead."""
        had_named = self.named_day or (self.said.before if self.said else None)
        return replace(self, said=Said("longer", told_on, before=had_named if had_named and had_named >= told_on else None))

    @cached_property
    def interview(self) -> Interview:
        """The interview as the rules see it. Raises pydantic.ValidationError if answers contradict each other.

        Without the day of the interview there is no interview: ValueError.
        """
        if self.held_on is None:
            message = "the day of the interview is not answered yet"
            raise ValueError(message)
        said = self.said or Said("unsure")
        chosen = {CHOICES[name].field: _meaning(value) for name, value in self.choices.items()}
        return Interview.model_validate(
            {
                **chosen,
                "held_on": self.held_on,
                "named_day": self.named_day,
                "delayed_on": said.day if said.how == "longer" else None,
                "delayed_from": said.before,
                "sent": tuple(sorted(self.sent or (), key=lambda message: message.sent_on)),
                "barred_channels": self.barred or (),
                "other_offer_by": self.offer_by,
                "outcome": self.outcome,
                "country": self.in_country,
                "region": self.region,
            }
        )

    @property
    def unanswered_message(self) -> int | None:
        """The place in `sent` of the latest message that nobody has answered, or None."""
        waiting = [place for place, message in enumerate(self.sent or ()) if message.unanswered]
        return max(waiting, key=lambda place: (self.sent or ())[place].sent_on, default=None)

    def with_message(self, place: int, **changes: object) -> Answers:
        """The same answers with one message changed. Raises pydantic.ValidationError like Message."""
        sent = list(self.sent or ())
        sent[place] = Message.model_validate({**sent[place].model_dump(), **changes})
        return replace(self, sent=tuple(sent))


def example(today: date, country: str) -> Answers:
    """Somebody whose interview was three days ago, who was told a day eight days ahead, and who has sent thanks."""
    return Answers(
        held_on=today - timedelta(days=3),
        said=Said("day", today + timedelta(days=8)),
        sent=(Message(sent_on=today - timedelta(days=2), kind="thank_you", channel="email"),),
        guessed_country=country,
        example=True,
    )


def _meaning(value: str) -> str | bool | None:
    """A choice as Interview takes it: not sure is None, yes and no are booleans."""
    return {UNSURE: None, "yes": True, "no": False}.get(value, value)


def _later(day: date, count: int, unit: Literal["days", "weeks", "months"]) -> date:
    """A day some days, weeks or months after another; the end of a shorter month where it has no such day."""
    if unit == "months":
        months = day.year * 12 + day.month - 1 + count
        year, month = divmod(months, 12)
        return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
    return day + timedelta(days=count * (7 if unit == "weeks" else 1))
