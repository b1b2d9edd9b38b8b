"""What each document says of a day, and the earliest day on which most documents agree.

A document counts once, however many claims it has. The README
says the same in ten lines.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import groupby
from typing import Literal

from followup_rules.placing import PlacedClaim

Word = Literal["agree", "divided", "object", "silent"]
ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Choice:
    """The ideal day, and the unbroken run of days round it on which at least one document agrees.

    `latest` None: the run has no end.
    """

    ideal: date
    earliest: date
    latest: date | None


def word_on(day: date, claims: Iterable[PlacedClaim]) -> Word:
    """One document's word on a day, from its placed claims."""
    allowed = ruled_out = has_window = False
    for claim in claims:
        covers = claim.covers(day)
        if claim.kind == "floor":
            ruled_out |= not covers
        elif claim.kind == "rules_out":
            ruled_out |= covers
        else:
            has_window = True
            allowed |= covers
            ruled_out |= claim.kind == "confines" and not covers
    if allowed:
        return "divided" if ruled_out else "agree"
    return "object" if has_window or ruled_out else "silent"


def by_document(claims: Iterable[PlacedClaim]) -> dict[str, list[PlacedClaim]]:
    """Placed claims grouped by the id of their document, ids in order."""
    ordered = sorted(claims, key=lambda claim: claim.document)
    return {document: list(group) for document, group in groupby(ordered, key=lambda claim: claim.document)}


def turning_days(claims: Iterable[PlacedClaim], first: date, last: date | None) -> list[date]:
    """The days from `first` to `last` on which a word can change; between two of them every word stays."""
    days = {first}
    for claim in claims:
        days.add(claim.first)
        if claim.last is not None:
            days.add(claim.last + ONE_DAY)
        if claim.best is not None:
            days.add(claim.best[0])
    return sorted(day for day in days if first <= day and (last is None or day <= last))


def choose(claims: Sequence[PlacedClaim], first: date, last: date | None = None) -> Choice:
    """The earliest day from `first` to `last` on which most documents agree, with the run round it.

    Of days with equal agreement, those that more documents call best come first, then the earliest.
    Where no document agrees on any of these days, it is `first`, and the run is that day alone.
    """
    groups = by_document(claims).values()
    turns = turning_days(claims, first, last)
    counts = [sum(word_on(day, group) == "agree" for group in groups) for day in turns]
    most = max(counts)
    if most == 0:
        return Choice(first, first, first)
    likings = {i: sum(any(claim.prefers(turns[i]) for claim in group) for group in groups) for i, n in enumerate(counts) if n == most}
    best = max(likings, key=lambda i: (likings[i], -i))
    start = end = best
    while start > 0 and counts[start - 1]:
        start -= 1
    while end + 1 < len(turns) and counts[end + 1]:
        end += 1
    run_end = turns[end + 1] - ONE_DAY if end + 1 < len(turns) else last
    return Choice(turns[best], turns[start], run_end)
