"""Where the five documents contradict each other or themselves, and how each conflict is settled.

The list stands in `conflicts.toml`; everything that follows from the claims is derived from them here.
"""

from __future__ import annotations

import tomllib
from functools import lru_cache
from math import inf
from pathlib import Path
from typing import Annotated, Literal, Self

from pydantic import Field, field_validator, model_validator

from followup_rules.advice import Data, Text, When
from followup_rules.allowances import Allowance, allowance_of, in_common
from followup_rules.claims import Claim
from followup_rules.facts import holds
from followup_rules.history import history_of
from followup_rules.interview import Channel, Interview, MessageKind, Outcome
from followup_rules.library import documents
from followup_rules.precedence import RULES

FILE = Path(__file__).parent / "conflicts.toml"
OTHER_WAYS = ("agreement", "reading", "your_choice")
"""How a conflict is settled without a precedence rule: by the days on which most documents agree, by how the claims are read,
or by the user, in the draft."""


class Side(Data):
    """Claims that go together in one conflict, with what they say in a few words.

    `readings` gives, for a claim that is meant by a reading that the plan does not use, the number of that reading from 1.
    """

    says: Annotated[Text, Field(min_length=1, max_length=80)]
    claims: Annotated[tuple[str, ...], Field(min_length=1)]
    readings: Annotated[dict[str, int], Field(default_factory=dict)]


class Arises(Data):
    """What has to hold, besides the conditions of the claims, for a conflict to arise.

    `named_from` and `named_to` bound the days between the interview and the named day, `after_message_to` those between the
    last message and the named day; `asked` are channels asked for; `sent` and `not_sent` are kinds of messages.
    """

    facts: Annotated[When, Field(default_factory=When)]
    named_from: int | None = None
    named_to: int | None = None
    after_message_to: int | None = None
    asked: tuple[Channel, ...] = ()
    sent: tuple[MessageKind, ...] = ()
    not_sent: tuple[MessageKind, ...] = ()
    outcome: tuple[Outcome, ...] = ("waiting",)

    def holds(self, interview: Interview) -> bool:
        """Whether it holds in an interview."""
        kinds = {message.kind for message in interview.sent if message.arrived}
        asked = not self.asked or interview.asked_channel in self.asked
        sent = set(self.sent) <= kinds and not set(self.not_sent) & kinds
        return asked and sent and interview.outcome in self.outcome and self._named(interview) and holds(self.facts, interview)

    def _named(self, interview: Interview) -> bool:
        """Whether the named day lies where it has to."""
        bounds = (self.named_from, self.named_to, self.after_message_to)
        if interview.named_day is None:
            return bounds == (None, None, None)
        wait = (interview.named_day - interview.held_on).days
        last = max((message.sent_on for message in interview.sent if message.arrived), default=None)
        room = inf if last is None else (interview.named_day - last).days
        most = inf if self.named_to is None else self.named_to
        return (self.named_from or 0) <= wait <= most and (self.after_message_to is None or 0 <= room <= self.after_message_to)


class Conflict(Data):
    """Claims that cannot all be followed, or seem so, put as a choice, with how and why the plan settles it.

    `real`: by some honest reading, the sides cannot both be followed in some interview; otherwise it only looks so.
    `settled_by` is the id of a precedence rule or one of `OTHER_WAYS`. `unseen` tells, for a real conflict that no
    comparison of days, numbers, channels, elements or directions finds, why.
    """

    id: Annotated[str, Field(pattern=r"^[a-z0-9-]{1,60}$")]
    question: Annotated[Text, Field(min_length=1, max_length=80)]
    stated: Annotated[tuple[Side, ...], Field(alias="sides", min_length=2)]
    real: bool
    settled_by: str
    because: Annotated[Text, Field(min_length=1, max_length=240)]
    arises: Annotated[Arises, Field(default_factory=Arises)]
    unseen: Annotated[Text, Field(max_length=240)] = ""

    @field_validator("settled_by")
    @classmethod
    def _is_a_way(cls, settled_by: str) -> str:
        if settled_by not in {*OTHER_WAYS, *(rule.id for rule in RULES)}:
            message = f"“{settled_by}” is no precedence rule and none of {', '.join(OTHER_WAYS)}"
            raise ValueError(message)
        return settled_by

    @model_validator(mode="after")
    def _sides_differ(self) -> Self:
        if len(set(self.sides)) < len(self.sides):
            message = "two sides hold the same claims"
            raise ValueError(message)
        if unknown := sorted({claim for side in self.sides for claim in side} - set(_claims())):
            message = f"no document has the claim “{unknown[0]}”"
            raise ValueError(message)
        return self

    @property
    def sides(self) -> tuple[tuple[str, ...], ...]:
        """The ids of the claims on each side."""
        return tuple(side.claims for side in self.stated)

    @property
    def kind(self) -> Literal["between", "within"]:
        """Whether documents contradict each other or one contradicts itself."""
        return "within" if len({_claims()[claim][0] for side in self.sides for claim in side}) == 1 else "between"

    @property
    def common(self) -> str:
        """What the sides have in common, in words: days, a number, a channel, "nothing"; empty where nothing can be compared."""
        return in_common(self.allows(side) for side in self.sides)

    def when(self, interview: Interview) -> bool:
        """Whether the conflict arises in an interview: two sides have a claim in force, and what else has to hold does."""
        answered = history_of(interview).answered
        in_force = (any(holds(_claims()[claim][1].when, interview, answered=answered) for claim in side) for side in self.sides)
        return self.arises.holds(interview) and sum(in_force) > 1

    def allows(self, side: tuple[str, ...]) -> Allowance:
        """The days, number, channels or direction that a side allows; ValueError for what is no side of the conflict."""
        return allowance_of(claims_of(self.stated[self.sides.index(side)]))


@lru_cache(maxsize=1)
def conflicts() -> tuple[Conflict, ...]:
    """Every conflict of the five documents that is known, real or apparent, in the order of the list."""
    entries = tomllib.loads(FILE.read_text("utf-8"))["conflicts"]
    return tuple(Conflict.model_validate(entry) for entry in entries)


def claims_of(side: Side) -> tuple[Claim, ...]:
    """The claims of a side as the side means them: with the days or the number of the reading that it names."""
    return tuple(_by_reading(_claims()[claim][1], side.readings.get(claim)) for claim in side.claims)


def document_of(claim: str) -> str:
    """The id of the document that has the claim; KeyError where none has it."""
    return _claims()[claim][0]


def _by_reading(claim: Claim, number: int | None) -> Claim:
    if number is None:
        return claim
    reading = claim.readings[number - 1]
    return claim.model_copy(update={"timing": reading.timing or claim.timing, "limit": reading.limit or claim.limit})


@lru_cache(maxsize=1)
def _claims() -> dict[str, tuple[str, Claim]]:
    """Every claim of the five documents by its id, with the id of its document."""
    return {claim.id: (document.id, claim) for document in documents() for claim in document.claims}
