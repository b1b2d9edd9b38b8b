"""What a claim can be about: a time, a limit, a direction, a channel, the content of a message, or guidance besides."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import Annotated, Any, Literal, Self, TypeVar

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, model_validator

from followup_rules.interview import Channel, Organisation, Seniority, Stage, Style, Urgency
from followup_rules.vocabulary import STATUS_CHECKS, Element, Event, StepName, Topic


def as_tuple(value: object) -> object:
    """One value of a TOML file stands for a list of one."""
    return value if isinstance(value, list | tuple | dict) else (value,)


def _shown_as_written(text: str) -> str:
    """Text without characters that break lines or turn the direction of writing."""
    if not text.isprintable():
        message = "it holds a line break or a character that cannot be shown"
        raise ValueError(message)
    return text


Text = Annotated[str, AfterValidator(_shown_as_written)]
Steps = Annotated[tuple[StepName, ...], BeforeValidator(as_tuple)]
Channels = Annotated[tuple[Channel, ...], BeforeValidator(as_tuple)]
Value = TypeVar("Value")
Several = Annotated[tuple[Value, ...], BeforeValidator(as_tuple)]
AtLeastOne = Annotated[tuple[Value, ...], BeforeValidator(as_tuple), Field(min_length=1)]
Count = Annotated[int, Field(ge=0, le=730, strict=True)]
Truth = Annotated[bool, Field(strict=True)]


class Data(BaseModel):
    """The base of everything that is read from a document's file: frozen, and no field but the known ones."""

    # Built when the first file is read: each by itself at import costs more than all of them within a document.
    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True, str_strip_whitespace=True, defer_build=True)

    def model_copy(self, *, update: Mapping[str, Any] | None = None, deep: bool = False) -> Self:
        """A copy with some fields changed, which remembers nothing that was derived from the old ones."""
        copied = super().model_copy(update=update, deep=deep)
        for derived in copied.__dict__.keys() - type(self).model_fields.keys():
            del copied.__dict__[derived]
        return copied


class When(Data):
    """The facts that a claim holds for: each field must have one of its values; an empty one does not matter.

    `answered` is whether the last message was answered with a new day; `named_day` whether they named one.
    """

    named_day: AtLeastOne[Truth] = ()
    answered: AtLeastOne[Truth] = ()
    seniority: AtLeastOne[Seniority] = ()
    urgency: AtLeastOne[Urgency] = ()
    organisation: AtLeastOne[Organisation] = ()
    stage: AtLeastOne[Stage] = ()
    late_in_hiring: AtLeastOne[Truth] = ()
    style: AtLeastOne[Style] = ()
    channel: AtLeastOne[Channel] = ()

    @cached_property
    def conditions(self) -> tuple[tuple[str, tuple[object, ...]], ...]:
        """The fields that matter, each with the values that it may have."""
        return tuple((name, values) for name in type(self).model_fields if (values := getattr(self, name)))


class Timing(Data):
    """Days on which a step may be done, counted from an event; both ends included, None for an open end.

    `about` widens both ends by one day. `not_before` is a floor that recommends nothing. `best_from` and
    `best_to` mark the days that the document likes most. `channel` empty: whatever the channel.
    """

    step: Annotated[Steps, Field(min_length=1)]
    after: Event
    from_: Annotated[Count | None, Field(alias="from")] = None
    to: Count | None = None
    unit: Literal["days", "working_days"] = "days"
    channel: Channels = ()
    about: Truth = False
    not_before: Truth = False
    best_from: Count | None = None
    best_to: Count | None = None

    @model_validator(mode="after")
    def _ends_in_order(self) -> Self:
        if self.from_ is not None and self.to is not None and self.to < self.from_:
            message = f"“to” ({self.to}) must not be smaller than “from” ({self.from_})"
            raise ValueError(message)
        if self.not_before and (self.from_ is None or self.to is not None):
            message = "a “not_before” timing has a “from” and no “to”"
            raise ValueError(message)
        if (self.best_from is None) != (self.best_to is None):
            message = "“best_from” and “best_to” go together"
            raise ValueError(message)
        if self.best_from is not None and self.best_to is not None:
            if self.best_to < self.best_from:
                message = f"“best_to” ({self.best_to}) must not be smaller than “best_from” ({self.best_from})"
                raise ValueError(message)
            if self.best_from < (self.from_ or 0) or (self.to is not None and self.best_to > self.to):
                message = "the days from “best_from” to “best_to” must lie between “from” and “to”"
                raise ValueError(message)
        return self

    @property
    def first(self) -> int:
        """The first day of the window, in `unit` after the event."""
        return max(0, (self.from_ or 0) - self.about)

    @property
    def last(self) -> int | None:
        """The last day of the window, or None where it is open."""
        return None if self.to is None else self.to + self.about


class Limit(Data):
    """How many messages of these steps a document allows: from `least` to `most`."""

    step: Steps
    least: Annotated[int | None, Field(ge=0, le=30, strict=True)] = None
    most: Annotated[int, Field(ge=0, le=30, strict=True)]

    @model_validator(mode="after")
    def _ends_in_order(self) -> Self:
        if self.least is not None and self.most < self.least:
            message = f"“most” ({self.most}) must not be smaller than “least” ({self.least})"
            raise ValueError(message)
        return self

    @property
    def checks(self) -> int | None:
        """How many status checks it allows, whichever they are; None where it is about some of them or about none."""
        return self.most if "any_status_check" in self.step or set(STATUS_CHECKS) <= set(self.step) else None

    @property
    def last_check(self) -> int | None:
        """The number of the last status check that it allows by naming some of them: "no third one" is two. None where it bars none."""
        named = [number for number, step in enumerate(STATUS_CHECKS, start=1) if step in self.step]
        return named[self.most] - 1 if self.checks is None and self.most < len(named) else None


class Tempo(Data):
    """A direction without a number: with these facts, write sooner or later."""

    direction: Literal["sooner", "later"]


class ChannelAdvice(Data):
    """What a document says of channels: preferred, accepted or to be avoided; for all steps if none is named."""

    advice: Literal["prefer", "accept", "avoid"]
    channels: Channels
    step: Steps = ()


class Content(Data):
    """Something that a message should have (`include`) or should not have (`avoid`); any step or channel if none is named."""

    element: Element
    advice: Literal["include", "avoid"]
    step: Steps = ()
    channel: Channels = ()


class Guidance(Data):
    """Advice that is about no message: before leaving, while waiting, when to stop, why it matters."""

    topic: Topic
