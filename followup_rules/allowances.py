"""What claims that go together allow: days, a number of messages, channels, a direction; and what two such sides share."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import reduce
from itertools import combinations, product
from typing import Literal

from followup_rules.claims import STATUS_CHECKS, Claim, Content, Timing
from followup_rules.interview import Channel
from followup_rules.wording import CHANNEL_NAMES, listed

NOTHING = "nothing"
DIFFERENT_MESSAGES = "both, since they are about different messages"
DEPENDS = "it depends on your dates"
EVENTS = {"interview": "the interview", "thank_you": "the thank-you", "previous_message": "your last message", "named_day": "their date"}
UNITS = {"days": "day", "working_days": "working day"}


@dataclass(frozen=True, slots=True)
class Days:
    """Days for steps, counted from an event in days or working days; both ends included, `last` None where it is open."""

    steps: frozenset[str]
    after: str
    unit: str
    first: int
    last: int | None

    @property
    def text(self) -> str:
        """The days in words, as "day 7 to 14 after the interview"."""
        event = EVENTS[self.after]
        count = f"{UNITS[self.unit]} {self.first}"
        if self.last is None:
            day = event if self.after == "named_day" else f"the day of {event}"
            return f"from {count} after {event} on" if self.first else f"from {day} on"
        return f"{count} after {event}" if self.last == self.first else f"{count} to {self.last} after {event}"

    def comparable(self, other: Days) -> bool:
        """Whether both are about one step and count alike from one event."""
        return bool(self.steps & other.steps) and (self.after, self.unit) == (other.after, other.unit)

    def is_over_before(self, other: Days) -> bool:
        """Whether these days have passed when the others begin, which so many working days never do sooner than so many days."""
        same = bool(self.steps & other.steps) and self.after == other.after
        return same and self.last is not None and (self.unit, other.unit) == ("days", "working_days") and self.last < other.first

    def shared(self, other: Days) -> Days | None:
        """The days in both, or None where there are none."""
        ends = [days.last for days in (self, other) if days.last is not None]
        both = replace(self, steps=self.steps & other.steps, first=max(self.first, other.first), last=min(ends, default=None))
        return both if both.last is None or both.first <= both.last else None


@dataclass(frozen=True, slots=True)
class Allowance:
    """What a side allows; whatever its claims do not speak of is empty or None.

    `days` has one entry for each event that the claims count from; `most` is a number of messages; `prefers`
    tells that a channel is preferred and not only accepted; `contents` is what a message should have or should not have.
    """

    days: tuple[Days, ...] = ()
    most: int | None = None
    channels: tuple[Channel, ...] = ()
    direction: Literal["sooner", "later"] | None = None
    prefers: bool = False
    contents: tuple[Content, ...] = ()

    @property
    def text(self) -> str:
        """The allowance in words; empty where there is nothing to count or to choose from."""
        return "; ".join(self._parts())

    def __str__(self) -> str:
        """The allowance in words."""
        return self.text

    def _parts(self) -> Iterator[str]:
        if self.days:
            yield listed(days.text for days in self.days)
        if self.most is not None:
            yield _at_most(self.most)
        if self.channels:
            yield listed((CHANNEL_NAMES[channel] for channel in self.channels), "or")
        if self.direction is not None:
            yield self.direction


def allowance_of(claims: Iterable[Claim]) -> Allowance:
    """What all of the claims together allow; ValueError where two of them leave no common day."""
    claims = tuple(claims)
    channels = [claim.channel for claim in claims if claim.channel is not None]
    avoided = {channel for advice in channels if advice.advice == "avoid" for channel in advice.channels}
    opened = dict.fromkeys(channel for advice in channels if advice.advice != "avoid" for channel in advice.channels)
    return Allowance(
        days=reduce(_with_days, (_days(claim.timing) for claim in claims if claim.timing is not None), ()),
        most=min((claim.limit.most for claim in claims if claim.limit is not None), default=None),
        channels=tuple(channel for channel in opened if channel not in avoided),
        direction=next((claim.tempo.direction for claim in claims if claim.tempo is not None), None),
        prefers=any(advice.advice == "prefer" for advice in channels),
        contents=tuple(claim.content for claim in claims if claim.content is not None),
    )


def in_common(allowances: Iterable[Allowance]) -> str:
    """What sides have in common, in words; empty where they allow nothing that can be compared."""
    sides = tuple(allowances)
    if all(side.days for side in sides):
        return _common_days([side.days for side in sides])
    if all(side.most is not None for side in sides):
        return _at_most(min(side.most for side in sides if side.most is not None))
    if all(side.channels for side in sides):
        shared = [channel for channel in sides[0].channels if all(channel in side.channels for side in sides)]
        apart = NOTHING if any(side.prefers for side in sides) else ""
        return listed((CHANNEL_NAMES[channel] for channel in shared), "or") or apart
    return NOTHING if len({side.direction for side in sides} - {None}) > 1 else _common_content(sides)


def _common_content(sides: tuple[Allowance, ...]) -> str:
    """Whether one side includes what another avoids, and if so, in one and the same message."""
    pairs = (pair for one, other in combinations(sides, 2) for pair in product(one.contents, other.contents))
    opposed = [(one, other) for one, other in pairs if one.element == other.element and one.advice != other.advice]
    if not opposed:
        return ""
    return NOTHING if any(overlap(one.step, other.step) for one, other in opposed) else DIFFERENT_MESSAGES


def _common_days(sides: list[tuple[Days, ...]]) -> str:
    """The days that all sides share, where they count alike."""
    shared = sides[0]
    for side in sides[1:]:
        pairs = list(product(shared, side))
        if not any(one.steps & other.steps for one, other in pairs):
            return DIFFERENT_MESSAGES
        alike = [one.shared(other) for one, other in pairs if one.comparable(other)]
        if None in alike or any(one.is_over_before(other) or other.is_over_before(one) for one, other in pairs):
            return NOTHING
        shared = tuple(days for days in alike if days is not None)
    return listed(days.text for days in shared) or DEPENDS


def overlap(steps: Iterable[str], others: Iterable[str]) -> bool:
    """Whether steps as a claim names them have one in common; none named means all."""
    one, other = set(each_step(steps)), set(each_step(others))
    return not one or not other or bool(one & other)


def each_step(steps: Iterable[str]) -> tuple[str, ...]:
    """Steps as a claim names them, with each status check on its own."""
    return tuple(step for name in steps for step in (STATUS_CHECKS if name == "any_status_check" else (name,)))


def _days(timing: Timing) -> Days:
    return Days(frozenset(each_step(timing.step)), timing.after, timing.unit, timing.first, timing.last)


def _at_most(count: int) -> str:
    return f"at most {count}" if count else "no status check"


def _with_days(known: tuple[Days, ...], more: Days) -> tuple[Days, ...]:
    """The days with more of them: those that count alike shrink to what they share."""
    for at, days in enumerate(known):
        if days.comparable(more):
            shared = days.shared(more)
            if shared is None:
                message = f"{days.text} and {more.text} have no day in common"
                raise ValueError(message)
            return (*known[:at], shared, *known[at + 1 :])
    return (*known, more)
