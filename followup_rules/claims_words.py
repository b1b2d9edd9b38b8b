"""What a claim is about and when it holds, in a few words."""

from __future__ import annotations

from followup_rules.advice import ChannelAdvice, Content, Limit, Timing, When
from followup_rules.claims import Claim
from followup_rules.wording import CHANNEL_NAMES, listed


def about_in_words(claim: Claim) -> str:
    """What a claim is about: the days, the number, the direction, the channel, the element or the topic."""
    if claim.timing is not None:
        return timing_in_words(claim.timing)
    if claim.limit is not None:
        return _limit(claim.limit)
    if claim.tempo is not None:
        return claim.tempo.direction
    if claim.channel is not None:
        return _channel(claim.channel)
    if claim.content is not None:
        return _content(claim.content)
    return "" if claim.guidance is None else _plain(claim.guidance.topic)


def timing_in_words(timing: Timing) -> str:
    """The days of a timing, as "thank-you: day 0 to day 2 after the interview"."""
    unit = "working day" if timing.unit == "working_days" else "day"
    first = f"{unit} {timing.from_ or 0}"
    if timing.to is None:
        span = f"not before {first}" if timing.not_before else f"{first} or later"
    else:
        span = first if timing.to == timing.from_ else f"{first} to {unit} {timing.to}"
    about = ", a day either way" if timing.about else ""
    best = "" if timing.best_from is None else f", best day {timing.best_from} to {timing.best_to}"
    by = f" by {listed((CHANNEL_NAMES[channel] for channel in timing.channel), 'or')}" if timing.channel else ""
    return f"{_steps(timing.step)}{by}: {span} after the {_plain(timing.after)}{about}{best}"


def condition_in_words(when: When) -> str:
    """When a claim holds, as "if seniority is senior"; empty where it always does."""
    conditions = []
    for name, values in when.conditions:
        if name == "named_day":
            conditions.append("they named a day" if True in values else "they named no day")
        elif name == "answered":
            conditions.append("a new day came back" if True in values else "no new day came back")
        else:
            conditions.append(f"{_plain(name)} is {listed((_plain(str(value)) for value in values), 'or')}")
    return f"if {listed(conditions)}" if conditions else ""


def _limit(limit: Limit) -> str:
    if limit.least is None:
        count = f"at most {limit.most}"
    else:
        count = str(limit.most) if limit.least == limit.most else f"{limit.least} to {limit.most}"
    return f"{_steps(limit.step)}: {count}"


def _channel(advice: ChannelAdvice) -> str:
    step = f" for {_steps(advice.step)}" if advice.step else ""
    return f"{advice.advice} {listed(CHANNEL_NAMES[channel] for channel in advice.channels)}{step}"


def _content(content: Content) -> str:
    step = f" in {_steps(content.step)}" if content.step else ""
    by = f" by {listed((CHANNEL_NAMES[channel] for channel in content.channel), 'or')}" if content.channel else ""
    return f"{content.advice} {_plain(content.element)}{step}{by}"


def _steps(steps: tuple[str, ...]) -> str:
    return listed(_plain(step) for step in steps)


def _plain(word: str) -> str:
    return word.replace("_", " ").replace("thank you", "thank-you")
