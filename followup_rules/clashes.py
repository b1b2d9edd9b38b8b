"""Finds pairs of claims that cannot both be followed in one interview, in the five documents or in any others.

It compares what can be compared: days, numbers, channels, elements of a message and directions. Reasons and other
guidance are left to a reader; `conflicts.toml` holds what a reader found.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from itertools import combinations, product
from typing import Literal, NamedTuple, get_args

from followup_rules.allowances import each_step
from followup_rules.claims import STATUS_CHECKS, ChannelAdvice, Claim, Document, Limit
from followup_rules.clashing_days import clashing_days
from followup_rules.interview import Channel, Interview
from followup_rules.situation import Situation, situation_of
from followup_rules.vocabulary import NAMES_OF_CHECKS

ClashKind = Literal["days", "floors", "number", "channel", "content", "tempo"]
STEPS_AHEAD: dict[str, tuple[str, ...]] = {"waiting": ("thank_you", *STATUS_CHECKS), "rejected": ("ask_feedback",)}
"""The steps that can still be taken, by outcome; what other outcomes ask for, no document covers."""


@dataclass(frozen=True, slots=True)
class Clash:
    """Two claims that cannot both be followed: in what, and on which steps and channels.

    `by_reading`: only by an honest reading that the plan does not use. `documents` and `claims` hold ids, in one order.
    """

    kind: ClashKind
    documents: tuple[str, str]
    claims: tuple[str, str]
    steps: tuple[str, ...]
    channels: tuple[Channel, ...]
    by_reading: bool = False


Named = tuple[str, str]
"""The id of a claim and that of its document."""
Pair = tuple[tuple[str, Claim], tuple[str, Claim]]
"""Two claims, each after the id of its document."""


class _Found(NamedTuple):
    """A clash of two claims on some steps and channels, by one reading of each."""

    kind: ClashKind
    pair: Pair
    steps: AbstractSet[str]
    channels: AbstractSet[Channel]
    by_reading: bool = False


def clashes(documents: Iterable[Document], interview: Interview) -> tuple[Clash, ...]:
    """The clashes between the claims of documents in this interview, each pair once for each kind, in a fixed order."""
    situation = situation_of(interview, interview.held_on, tuple(sorted(documents, key=lambda document: document.id)))
    found: dict[tuple[ClashKind, Named, Named], list[_Found]] = {}
    for finder in (_in_days, _in_number, _in_channel, _in_content, _in_tempo):
        for clash in finder(situation):
            if clash.steps and clash.channels:
                one, other = sorted((claim.id, document) for document, claim in clash.pair)
                found.setdefault((clash.kind, one, other), []).append(clash)
    return tuple(_merged(*key, found[key]) for key in sorted(found, key=lambda key: (*zip(*key[1:], strict=True), key[0])))


def _merged(kind: ClashKind, one: Named, other: Named, found: list[_Found]) -> Clash:
    """One clash for a pair, on all steps and channels and by all readings on which it was found."""
    return Clash(
        kind,
        (one[1], other[1]),
        (one[0], other[0]),
        tuple(sorted(set().union(*(clash.steps for clash in found)))),
        tuple(sorted(set().union(*(clash.channels for clash in found)))),
        all(clash.by_reading for clash in found),
    )


def _in_days(situation: Situation) -> Iterator[_Found]:
    for found in clashing_days(situation, _steps((), situation), _channels((), situation)):
        one, other = ((placed.document, placed.claim) for placed in found.pair)
        yield _Found(found.kind, (one, other), {found.step}, found.channels, found.by_reading)


def _in_number(situation: Situation) -> Iterator[_Found]:
    """Different caps on the same steps, by every reading."""
    for pair in _pairs(situation, "limit"):
        for (one, used), (other, other_used) in product(*(_limits(claim) for _, claim in pair)):
            if _cap(one) != _cap(other) and None not in (_cap(one), _cap(other)):
                steps = _steps(one.step, situation) & _steps(other.step, situation)
                yield _Found("number", pair, steps, _channels((), situation), by_reading=not (used and other_used))


def _in_channel(situation: Situation) -> Iterator[_Found]:
    """What one prefers or accepts and the other avoids, and two preferences for different channels."""
    for pair in _pairs(situation, "channel"):
        one, other = (claim.channel for _, claim in pair)
        if one is not None and other is not None:
            steps = _steps(one.step, situation) & _steps(other.step, situation)
            yield _Found("channel", pair, steps, _channels_in_dispute(one, other) & _channels((), situation))


def _in_content(situation: Situation) -> Iterator[_Found]:
    """The same element to include and to avoid."""
    avoided = list(situation.claims("content", lambda claim: claim.content is not None and claim.content.advice == "avoid"))
    elements = {claim.content.element for _, claim in avoided if claim.content is not None}
    included = situation.claims(
        "content", lambda claim: claim.content is not None and claim.content.advice == "include" and claim.content.element in elements
    )
    for pair in product(included, avoided):
        one, other = (claim.content for _, claim in pair)
        if one is not None and other is not None and one.element == other.element:
            steps = _steps(one.step, situation) & _steps(other.step, situation)
            yield _Found("content", pair, steps, _channels(one.channel, situation) & _channels(other.channel, situation))


def _in_tempo(situation: Situation) -> Iterator[_Found]:
    """Sooner and later at once."""
    for pair in _pairs(situation, "tempo"):
        directions = {claim.tempo.direction for _, claim in pair if claim.tempo is not None}
        if len(directions) > 1:
            yield _Found("tempo", pair, _steps(("any_status_check",), situation), _channels((), situation))


def _pairs(situation: Situation, about: str) -> Iterator[Pair]:
    return combinations(situation.claims(about, lambda _: True), 2)


def _cap(limit: Limit) -> int | None:
    """How many messages a limit allows; of status checks, those before one that it bars by its number. None where it bars none."""
    whole = NAMES_OF_CHECKS.isdisjoint(limit.step) or limit.checks is not None
    return limit.most if whole else limit.last_check


def _limits(claim: Claim) -> list[tuple[Limit, bool]]:
    """The limits of a claim by every reading, each with whether the plan uses it."""
    others = [(reading.limit, False) for reading in claim.readings if reading.limit is not None and not reading.used]
    return [*([(claim.limit, True)] if claim.limit is not None else []), *others]


def _channels_in_dispute(one: ChannelAdvice, other: ChannelAdvice) -> set[Channel]:
    if "avoid" in (one.advice, other.advice):
        return set(one.channels) & set(other.channels) if one.advice != other.advice else set()
    apart = one.advice == other.advice == "prefer" and not set(one.channels) & set(other.channels)
    return {*one.channels, *other.channels} if apart else set()


def _steps(named: Iterable[str], situation: Situation) -> set[str]:
    """The steps that can still be taken of those named; all of them if none is named."""
    ahead = set(STEPS_AHEAD.get(situation.interview.outcome, ()))
    wanted = set(each_step(named))
    return ahead & wanted if wanted else ahead


def _channels(named: Iterable[Channel], situation: Situation) -> set[Channel]:
    """The channels that are not ruled out of those named; all of them if none is named."""
    opened = set(get_args(Channel)) - set(situation.interview.barred_channels)
    wanted = set(named)
    return opened & wanted if wanted else opened
