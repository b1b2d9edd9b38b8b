"""What one document says, as data: a claim is one piece of advice, with where it stands.

The files are `documents/*.toml`; `docs/adding_a_document.md` teaches the format.
"""

from __future__ import annotations

from typing import Annotated, Literal, Self

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, model_validator

from followup_rules.interview import Channel, Organisation, Seniority, Stage, Style, Urgency

Modality = Literal["must", "should", "may", "avoid", "fact"]
StepName = Literal["thank_you", "status_check_1", "status_check_2", "status_check_3", "ask_feedback", "any_status_check"]
STATUS_CHECKS = ("status_check_1", "status_check_2", "status_check_3")
Element = Literal[
    "brevity",
    "clarification",
    "contact_details",
    "contribution",
    "decision_date",
    "defensiveness",
    "fit",
    "generic_text",
    "gratitude",
    "greeting_by_name",
    "interest",
    "introduction",
    "invite_contact",
    "looking_forward",
    "next_steps",
    "offer_information",
    "personal",
    "polite_tone",
    "positive_tone",
    "proofread",
    "pushiness",
    "qualification",
    "rehearsal",
    "sign_off",
    "small_talk",
    "specific_point",
    "status_question",
    "subject_line",
]
Topic = Literal["before_leaving", "while_waiting", "moving_on", "feedback", "why_it_matters", "deciding", "about"]


def _as_tuple(value: object) -> object:
    """One value of a TOML file stands for a list of one."""
    return (value,) if isinstance(value, str) else value


Steps = Annotated[tuple[StepName, ...], BeforeValidator(_as_tuple)]
Channels = Annotated[tuple[Channel, ...], BeforeValidator(_as_tuple)]


class _Data(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True)


class When(_Data):
    """The facts that a claim holds for: each field must have one of its values; an empty one does not matter.

    `answered` is whether the last message was answered with a new day; `named_day` whether they named one.
    """

    named_day: tuple[bool, ...] = ()
    answered: tuple[bool, ...] = ()
    seniority: tuple[Seniority, ...] = ()
    urgency: tuple[Urgency, ...] = ()
    organisation: tuple[Organisation, ...] = ()
    stage: tuple[Stage, ...] = ()
    late_in_hiring: tuple[bool, ...] = ()
    style: tuple[Style, ...] = ()
    channel: tuple[Channel, ...] = ()


class Timing(_Data):
    """Days on which a step may be done, counted from an event; both ends included, None for an open end.

    `about` widens both ends by one day. `not_before` is a floor that recommends nothing. `best_from` and
    `best_to` mark the days that the document likes most. `channel` empty: whatever the channel.
    """

    step: Steps
    after: Literal["interview", "thank_you", "previous_message", "named_day"]
    from_: Annotated[int | None, Field(alias="from", ge=0, le=730)] = None
    to: Annotated[int | None, Field(ge=0, le=730)] = None
    unit: Literal["days", "working_days"] = "days"
    channel: Channels = ()
    about: bool = False
    not_before: bool = False
    best_from: Annotated[int | None, Field(ge=0, le=730)] = None
    best_to: Annotated[int | None, Field(ge=0, le=730)] = None

    @model_validator(mode="after")
    def _ends_in_order(self) -> Self:
        if self.from_ is not None and self.to is not None and self.to < self.from_:
            message = "“to” must not be smaller than “from”"
            raise ValueError(message)
        if self.not_before and (self.from_ is None or self.to is not None):
            message = "a “not_before” timing has a “from” and no “to”"
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


class Limit(_Data):
    """How many messages of these steps a document allows: from `least` to `most`."""

    step: Steps
    least: Annotated[int | None, Field(ge=0, le=30)] = None
    most: Annotated[int, Field(ge=0, le=30)]


class Tempo(_Data):
    """A direction without a number: with these facts, write sooner or later."""

    direction: Literal["sooner", "later"]


class ChannelAdvice(_Data):
    """What a document says of channels: preferred, accepted or to be avoided; for all steps if none is named."""

    advice: Literal["prefer", "accept", "avoid"]
    channels: Channels
    step: Steps = ()


class Content(_Data):
    """Something that a message should have (`include`) or should not have (`avoid`); any step or channel if none is named."""

    element: Element
    advice: Literal["include", "avoid"]
    step: Steps = ()
    channel: Channels = ()


class Guidance(_Data):
    """Advice that is about no message: before leaving, while waiting, when to stop, why it matters."""

    topic: Topic


class Reading(_Data):
    """One honest way to read an ambiguous claim; `used` marks the one that the plan follows."""

    says: Annotated[str, Field(min_length=1, max_length=400)]
    used: bool = False
    timing: Timing | None = None
    limit: Limit | None = None


class Claim(_Data):
    """One piece of advice of one document, in our own words, with its place and the figure as worded there.

    Exactly one of `timing`, `limit`, `tempo`, `channel`, `content` and `guidance` says what it is about.
    `paragraph` counts from 1 within the section; `basis` tells what the document rests a reason on.
    """

    id: Annotated[str, Field(pattern=r"^[A-Za-z0-9][A-Za-z0-9-]{0,79}$")]
    section: Annotated[str, Field(min_length=1, max_length=200)]
    paragraph: Annotated[int, Field(ge=1, le=10_000)]
    says: Annotated[str, Field(min_length=1, max_length=400)]
    figure: Annotated[str | None, Field(max_length=120)] = None
    modality: Modality
    basis: Literal["opinion", "unnamed_studies", "named_study", "experience"] = "opinion"
    when: When = When()
    timing: Timing | None = None
    limit: Limit | None = None
    tempo: Tempo | None = None
    channel: ChannelAdvice | None = None
    content: Content | None = None
    guidance: Guidance | None = None
    readings: tuple[Reading, ...] = ()

    @model_validator(mode="after")
    def _sound(self) -> Self:
        about = [name for name in ("timing", "limit", "tempo", "channel", "content", "guidance") if getattr(self, name) is not None]
        if len(about) != 1:
            message = f"give exactly one of timing, limit, tempo, channel, content and guidance, not {len(about)}"
            raise ValueError(message)
        if self.figure is not None and len(self.figure.split()) > MOST_FIGURE_WORDS:
            message = f"“figure” holds at most {MOST_FIGURE_WORDS} words"
            raise ValueError(message)
        if self.readings and sum(reading.used for reading in self.readings) != 1:
            message = "exactly one of the “readings” must be used"
            raise ValueError(message)
        return self


MOST_FIGURE_WORDS = 8


class Document(_Data):
    """One article: who it is by, what it rests on, and its claims in its own order."""

    id: Annotated[str, Field(pattern=r"^[A-Za-z0-9][A-Za-z0-9-]{0,19}$")]
    title: Annotated[str, Field(min_length=1, max_length=200)]
    short_title: Annotated[str, Field(max_length=40)] = ""
    publisher: Annotated[str, Field(max_length=200)] = ""
    basis: Annotated[str, Field(max_length=600)] = ""
    source: Annotated[str, Field(max_length=200)] = ""
    """The file of the article's text, relative to the folder of sources."""
    claims: Annotated[tuple[Claim, ...], Field(max_length=500)] = ()

    @model_validator(mode="after")
    def _ids_differ(self) -> Self:
        seen: set[str] = set()
        for claim in self.claims:
            if claim.id in seen:
                message = f"two claims have the id “{claim.id}”"
                raise ValueError(message)
            seen.add(claim.id)
        return self

    @property
    def name(self) -> str:
        """What the screens call it: the short title, or the title."""
        return self.short_title or self.title
