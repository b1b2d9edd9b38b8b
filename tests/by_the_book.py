"""A second, slow reading of “a document's word on a day”, to hold the engine against. It shares only the claims with it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from functools import lru_cache
from itertools import count

import holidays

from followup_rules import Claim, Document, Interview

LOOK_AHEAD = 60


@lru_cache(maxsize=32)
def _calendar(country: str, region: str | None) -> holidays.HolidayBase:
    known = holidays.list_supported_countries().get(country, [])
    return holidays.country_holidays(country, subdiv=region if region in known else None)


def is_working(interview: Interview, day: date) -> bool:
    """Whether people in the employer's country work on that day."""
    return _calendar(interview.country, interview.region).is_working_day(day)


def next_working(interview: Interview, day: date) -> date:
    """The day, or the first working day after it."""
    return next(each for each in (day + timedelta(days=ahead) for ahead in count()) if is_working(interview, each))


def fifth_working_day(interview: Interview) -> date:
    """The fifth working day after the interview."""
    return _after(interview, interview.held_on, 5, "working_days")


def _after(interview: Interview, start: date, number: int, unit: str) -> date:
    if unit == "days":
        return start + timedelta(days=number)
    for _ in range(number):
        start = next_working(interview, start + timedelta(days=1))
    return start


def _applies(claim: Claim, interview: Interview, kind: str, channel: str | None, *, answered: bool) -> bool:
    timing = claim.timing
    if timing is None or not {kind, "any_status_check" if kind.startswith("status_check") else kind} & set(timing.step):
        return False
    if timing.channel and channel not in timing.channel:
        return False
    facts = {"named_day": interview.named_day is not None, "answered": answered}
    wanted = {name: getattr(claim.when, name) for name in type(claim.when).model_fields if getattr(claim.when, name)}
    return all((facts[name] if name in facts else getattr(interview, name)) in values for name, values in wanted.items())


def word(  # noqa: PLR0913, a word is about all of these
    document: Document, interview: Interview, kind: str, channel: str | None, day: date, anchors: Mapping[str, date], *, answered: bool
) -> str:
    """What the document says of doing that step on that day: agree, divided, object or silent."""
    allowed = ruled_out = gives_timing = False
    for claim in document.claims:
        timing = claim.timing
        if timing is None or timing.after not in anchors or not _applies(claim, interview, kind, channel, answered=answered):
            continue
        start = anchors[timing.after]
        first = _after(interview, start, timing.first, timing.unit)
        last = None if timing.last is None else _after(interview, start, timing.last, timing.unit)
        inside = first <= day and (last is None or day <= last)
        if timing.not_before:
            ruled_out |= not inside
        else:
            gives_timing = True
            allowed |= inside
            ruled_out |= not inside and claim.modality in ("must", "should")
    if allowed:
        return "divided" if ruled_out else "agree"
    return "object" if gives_timing or ruled_out else "silent"
