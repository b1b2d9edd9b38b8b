"""The precedence rules that bar days for a step: each gives the first day that is left.

The rules, with the reason for each, are in `precedence.py`: the named day, spacing, one message.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from followup_rules.claims import Claim, Timing
from followup_rules.history import History
from followup_rules.interview import Channel
from followup_rules.placing import PlacedClaim, counted, gives_days, speaks_of
from followup_rules.precedence import ONE_MESSAGE_FROM, SHORTEST_AFTER_THANKS, THANKS_FIRST_THROUGH, WEEK_BETWEEN_CHECKS
from followup_rules.situation import Situation
from followup_rules.steps import Reason
from followup_rules.vocabulary import STATUS_CHECKS, Event
from followup_rules.wording import day_name, days, listed


@dataclass(frozen=True, slots=True)
class Bar:
    """No day before `first`, and why."""

    first: date
    reason: Reason


def named_day_claims(situation: Situation) -> tuple[str, ...]:
    """The ids of the claims that carry the rule of the named day, on some channel; none where no day was named."""
    if situation.interview.named_day is None:
        return ()
    return tuple(sorted(claim.id for _, claim in situation.timed_after("named_day")))


def named_day_claims_on(channel: Channel | None, situation: Situation) -> tuple[str, ...]:
    """Those of them that time a status check on a channel; None: on whatever channel."""
    if situation.interview.named_day is None:
        return ()
    return tuple(sorted(claim.id for _, claim in situation.timed_after("named_day") if _times_a_check(claim, channel)))


def is_first_after_named_day(situation: Situation, history: History) -> bool:
    """Whether the next status check is the first one since the employer named the day."""
    named = situation.interview.named_day
    if named is None:
        return False
    return history.answered or history.checked_on is None or history.checked_on <= named


def timing_claims(situation: Situation, placed: list[PlacedClaim], history: History) -> list[PlacedClaim]:
    """Those placed claims that may time the next status check.

    Once a day was named, the first check after it is timed by claims about named days, a later one by claims about
    the previous message, where a followed document has such a claim; one that only rules days out times nothing.
    """
    if situation.interview.named_day is None:
        return placed
    event = "named_day" if is_first_after_named_day(situation, history) else "previous_message"
    found = [claim for claim in placed if claim.claim.timing is not None and claim.claim.timing.after == event]
    return found if gives_days(found) else placed


def bars_for_check(situation: Situation, history: History, channel: Channel | None = None) -> Iterator[Bar]:
    """The bars on the next of the three status checks, on a channel; None: only those that hold on whatever channel."""
    interview, step = situation.interview, STATUS_CHECKS[history.checks]
    carriers = named_day_claims_on(channel, situation)
    if carriers and interview.named_day is not None and is_first_after_named_day(situation, history):
        text = f"They named {day_name(interview.named_day)}. That day counts before any general advice, and we let it pass first."
        yield Bar(interview.named_day + timedelta(days=1), Reason(text, carriers, "named_day"))
    if history.waiting_since is not None and not history.answered:
        wait = _wait_after(situation, "previous_message", history.waiting_since, step, channel)
        yield _after_check(history.waiting_since, wait, since_answer=history.waiting_since != history.checked_on)
    if history.thanked_on is not None and (history.thanked_since or not history.answered):
        wait = _wait_after(situation, "thank_you", history.thanked_on, step, channel)
        yield _after_thanks(situation, history.thanked_on, wait, has_named_day=bool(carriers))
    if history.answered:
        return
    if interview.delayed_on is not None:
        text = f"They told you on {day_name(interview.delayed_on)} that it takes longer. No article covers that; we leave them a week."
        yield Bar(interview.delayed_on + timedelta(days=WEEK_BETWEEN_CHECKS), Reason(text, rule="spacing", ours=True))
    if interview.delayed_from is not None and (history.checked_on is None or history.checked_on <= interview.delayed_from):
        text = f"They had named {day_name(interview.delayed_from)}, and then told you that it takes longer: we ask after that day."
        yield Bar(interview.delayed_from + timedelta(days=1), Reason(text, rule="named_day", ours=True))


def last_separate_day(situation: Situation) -> date:
    """The last day for a thank-you of its own; from the day after it on, the status check carries the thanks."""
    held, named = situation.interview.held_on, situation.interview.named_day
    last = held + timedelta(days=ONE_MESSAGE_FROM - 1)
    return last if named is None else min(last, max(named, held + timedelta(days=THANKS_FIRST_THROUGH)))


def bar_when_carrying_thanks(situation: Situation) -> Bar:
    """From when on the status check carries the thanks."""
    first = last_separate_day(situation) + timedelta(days=1)
    since = f" in the {days(situation.days_since)} since the interview" if situation.days_since > 0 else " of its own is possible"
    text = f"No thank-you{since}: thank them and ask in one message."
    return Bar(first, Reason(text, rule="one_message", ours=True))


@dataclass(frozen=True, slots=True)
class _Wait:
    """How long the documents wait after a message: until when, in words, and which claims say so."""

    until: date
    words: str
    claims: tuple[str, ...]


def _after_check(since: date, claimed: _Wait | None, *, since_answer: bool) -> Bar:
    a_week = _Wait(since + timedelta(days=WEEK_BETWEEN_CHECKS), days(WEEK_BETWEEN_CHECKS), ())
    wait = claimed or a_week
    what = f"their answer of {day_name(since)}" if since_answer else f"the status check of {day_name(since)}"
    text = f"Counted from {what}, the next one waits {wait.words}."
    return Bar(wait.until, Reason(text, wait.claims, "spacing", ours=since_answer or wait is a_week))


def _after_thanks(situation: Situation, thanked_on: date, wait: _Wait | None, *, has_named_day: bool) -> Bar:
    counted_from = f"Counted from the thank-you of {day_name(thanked_on)}"
    why_shortest = _why_shortest(situation, wait, has_named_day=has_named_day)
    if wait is None or why_shortest:
        text = f"{counted_from}, we leave {days(SHORTEST_AFTER_THANKS)}, since {why_shortest}."
        return Bar(thanked_on + timedelta(days=SHORTEST_AFTER_THANKS), Reason(text, rule="spacing", ours=True))
    return Bar(wait.until, Reason(f"{counted_from}, the status check waits at least {wait.words}.", wait.claims, "spacing"))


def _why_shortest(situation: Situation, wait: _Wait | None, *, has_named_day: bool) -> str:
    """Why no more than our own shortest wait is left after the thank-you; empty where the documents' own `wait` counts."""
    if has_named_day:
        return "they named a day"
    if wait is None:
        return "no article says more"
    sooner = situation.tempo.sooner
    return f"{listed(sooner)} {'speaks' if len(sooner) == 1 else 'speak'} for sooner" if situation.tempo.net < 0 else ""


def _wait_after(situation: Situation, event: Event, since: date, step: str, channel: Channel | None) -> _Wait | None:
    """How long a status check on a channel waits after an event that got no new day; None if no claim says so.

    The shortest wait that a window allows, since agreement decides above it; but never less than a floor. Where
    no claim speaks of this check, those that speak of others count.
    """
    timed = [
        (claim.timing, claim.id)
        for _, claim in situation.timed_after(event, answered=False)
        if claim.timing is not None and claim.modality in ("must", "should", "may") and _times_a_check(claim, channel)
    ]
    own = [(timing, claim) for timing, claim in timed if speaks_of(timing, step, channel)]
    found = [(counted(since, max(1, timing.first), timing.unit, situation.working_days), timing, claim) for timing, claim in own or timed]
    if not found:
        return None
    shortest = min((day for day, timing, _ in found if not timing.not_before), default=since)
    until = max([shortest, *(day for day, timing, _ in found if timing.not_before)])
    words = next(_in_words(timing) for day, timing, _ in found if day == until)
    return _Wait(until, words, tuple(sorted(claim for day, _, claim in found if day == until)))


def _times_a_check(claim: Claim, channel: Channel | None) -> bool:
    return claim.timing is not None and any(speaks_of(claim.timing, step, channel) for step in STATUS_CHECKS)


def _in_words(timing: Timing) -> str:
    words = days(max(1, timing.first))
    return words.replace("day", "working day") if timing.unit == "working_days" else words
