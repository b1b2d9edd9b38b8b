"""Finds pairs of timing claims that leave no common day, by every honest reading of each."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from itertools import combinations
from typing import Literal

from followup_rules.claims import Document
from followup_rules.interview import Channel
from followup_rules.placing import Events, PlacedClaim, placed_claims
from followup_rules.situation import Situation

USUAL_THANKS = timedelta(days=1)
"""Claims that count from a thank-you that is not sent yet are compared with each other as if it went out then."""


@dataclass(frozen=True, slots=True)
class DayClash:
    """Two placed claims that clash on a step and channels; `by_reading`: one of them by a reading that the plan does not use.

    `floors` are two different first days, of which the later one would satisfy both.
    """

    kind: Literal["days", "floors"]
    pair: tuple[PlacedClaim, PlacedClaim]
    step: str
    channels: frozenset[Channel]
    by_reading: bool


def clashing_days(situation: Situation, steps: set[str], channels: set[Channel]) -> Iterator[DayClash]:
    """The clashes of timing claims on these steps and channels."""
    events, happened = _events(situation)
    used = {(document.id, claim.id): claim.timing for document in situation.documents for claim in document.claims_about["timing"]}
    documents = [_by_every_reading(document) for document in situation.documents]
    for step in sorted(steps):
        for alike in _alike(documents, channels):
            placed = placed_claims(documents, step, min(alike), situation.interview, events, situation.working_days)
            for one, other in combinations(placed, 2):
                kind = _clash(one, other)
                if kind is not None and _comparable(one, other, happened):
                    by_reading = any(used[p.document, p.claim.id] is not p.claim.timing for p in (one, other))
                    yield DayClash(kind, (one, other), step, alike, by_reading)


def _alike(documents: list[Document], channels: set[Channel]) -> list[frozenset[Channel]]:
    """The channels in groups that no timing claim tells apart."""
    named = {claim.timing.channel for document in documents for claim in document.claims_about["timing"] if claim.timing is not None}
    groups: dict[frozenset[tuple[Channel, ...]], set[Channel]] = {}
    for channel in channels:
        groups.setdefault(frozenset(group for group in named if channel in group), set()).add(channel)
    return sorted((frozenset(group) for group in groups.values()), key=min)


def _events(situation: Situation) -> tuple[Events, set[str]]:
    """The days that windows count from, with the names of those that have happened."""
    history, held = situation.history, situation.interview.held_on
    events = Events(
        interview=held,
        thank_you=history.thanked_on or held + USUAL_THANKS,
        previous_message=history.checked_on or held,
        named_day=situation.interview.named_day,
        answered=history.answered,
    )
    happened = {"interview", "named_day"}
    happened |= {"thank_you"} if history.thanked_on else set()
    happened |= {"previous_message"} if history.checked_on else set()
    return events, happened


def _by_every_reading(document: Document) -> Document:
    """The document with nothing but its timing claims, each once for every reading of it."""
    claims = (
        claim.model_copy(update={"timing": timing})
        for claim in document.claims_about["timing"]
        for timing in (claim.timing, *(reading.timing for reading in claim.readings if not reading.used))
        if timing is not None
    )
    return Document.model_construct(id=document.id, title=document.title, claims=tuple(claims))


def _comparable(one: PlacedClaim, other: PlacedClaim, happened: set[str]) -> bool:
    """Whether two placed claims are not one, and count from what has happened or from the same event."""
    after = {placed.claim.timing.after for placed in (one, other) if placed.claim.timing is not None}
    differ = (one.document, one.claim.id) != (other.document, other.claim.id)
    return differ and (len(after) == 1 or after <= happened)


def _clash(one: PlacedClaim, other: PlacedClaim) -> Literal["days", "floors"] | None:
    if one.kind == other.kind == "floor":
        return None if one.first == other.first else "floors"
    for avoided, window in ((one, other), (other, one)):
        if avoided.kind == "rules_out":
            recommends = window.kind in ("allows", "confines")
            return "days" if recommends and _lies_inside(window, avoided) else None
    first = max(one.first, other.first)
    return "days" if any(placed.last is not None and placed.last < first for placed in (one, other)) else None


def _lies_inside(window: PlacedClaim, other: PlacedClaim) -> bool:
    if not other.covers(window.first):
        return False
    return other.last is None or (window.last is not None and window.last <= other.last)
