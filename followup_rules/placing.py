"""Puts timing claims on the calendar: which days a claim is about, in one interview."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from followup_rules.claims import Claim, Document, Timing
from followup_rules.facts import holds
from followup_rules.interview import Channel, Interview
from followup_rules.working_days import WorkingDays

Kind = Literal["allows", "confines", "floor", "rules_out"]
KINDS: dict[str, Kind] = {"must": "confines", "should": "confines", "may": "allows", "avoid": "rules_out"}


@dataclass(frozen=True, slots=True)
class Events:
    """The days that windows are counted from; None for what has not happened."""

    interview: date
    thank_you: date | None = None
    previous_message: date | None = None
    named_day: date | None = None
    answered: bool = False


@dataclass(frozen=True, slots=True)
class PlacedClaim:
    """A timing claim with its first and last day, both included; last None where it is open.

    `kind`: a `may` window allows its days; a `must` or `should` window also confines to them; a floor
    only rules out the days before it; what a document says to avoid rules out its own days. `best` holds
    the first and last of the days that the document likes most.
    """

    document: str
    claim: Claim
    kind: Kind
    first: date
    last: date | None
    best: tuple[date, date] | None = None

    def covers(self, day: date) -> bool:
        """Whether the day lies in the window."""
        return self.first <= day and (self.last is None or day <= self.last)

    def prefers(self, day: date) -> bool:
        """Whether the day is one that the document likes most."""
        return self.best is not None and self.best[0] <= day <= self.best[1]


def gives_days(claims: Iterable[PlacedClaim]) -> bool:
    """Whether one of the claims has days on which to write; one that only rules days out times nothing."""
    return any(claim.kind in ("allows", "confines") for claim in claims)


def placed_claims(
    documents: Iterable[Document],
    step: str,
    channel: Channel | None,
    interview: Interview,
    events: Events,
    working_days: WorkingDays,
) -> list[PlacedClaim]:
    """The timing claims that speak of this step on this channel, in this interview, on the calendar.

    A claim whose event has not happened is left out, and so is one whose condition does not hold.
    """
    return [
        placed
        for document in documents
        for claim in document.claims_about["timing"]
        if claim.timing is not None
        and speaks_of(claim.timing, step, channel)
        and holds(claim.when, interview, answered=events.answered)
        and (placed := _place(document.id, claim, claim.timing, events, working_days)) is not None
    ]


def speaks_of(timing: Timing, step: str, channel: Channel | None) -> bool:
    """Whether a timing is about a step and a channel; one that names no channel is about all."""
    about_step = step in timing.step or ("any_status_check" in timing.step and step.startswith("status_check"))
    return about_step and (not timing.channel or channel in timing.channel)


def counted(start: date, count: int, unit: str, working_days: WorkingDays) -> date:
    """The day that lies a number of days, or of working days, after another."""
    return working_days.nth_after(start, count) if unit == "working_days" else start + timedelta(days=count)


def _place(document: str, claim: Claim, timing: Timing, events: Events, working_days: WorkingDays) -> PlacedClaim | None:
    start: date | None = getattr(events, timing.after)
    kind = "floor" if timing.not_before else KINDS.get(claim.modality)
    if start is None or kind is None:
        return None

    def day(count: int) -> date:
        return counted(start, count, timing.unit, working_days)

    best = None if timing.best_from is None or timing.best_to is None else (day(timing.best_from), day(timing.best_to))
    last = None if timing.last is None else day(timing.last)
    return PlacedClaim(document, claim, kind, day(timing.first), last, best)
