"""Which channels suit a step, best first. Precedence rules "channel" and "calls"."""

from __future__ import annotations

from collections.abc import Container
from dataclasses import dataclass
from datetime import date

from followup_rules.claims import ChannelAdvice, Claim, Timing
from followup_rules.interview import Channel
from followup_rules.placing import counted, speaks_of
from followup_rules.situation import Situation

FOR_NEWS: tuple[Channel, ...] = ("email", "linkedin", "phone", "text")
"""Letters and visits are for a thank-you at most."""
FOR_THANKS: tuple[Channel, ...] = ("email", "letter", "linkedin", "text", "phone", "in_person")
RELUCTANT_FOR_THANKS: tuple[Channel, ...] = ("phone", "in_person")
"""Nobody needs to be called or visited to be thanked, so only where nothing else is open."""
NEED_SOMEBODY_THERE: tuple[Channel, ...] = ("phone", "in_person")
"""What falls on a working day: a message that is written waits until it is read."""
UNMENTIONED: Channel = "text"
"""No document names text messages of its own accord, so they need a claim, a habit or no other way."""


@dataclass(frozen=True, slots=True)
class NewsChannels:
    """The channels for asking for news, best first.

    `calls` is the first day for calls with its claims, None where any day will do; `others` are for the days before it:
    the same without the phone or, where nothing is left, what else is open.
    """

    channels: tuple[Channel, ...]
    others: tuple[Channel, ...]
    calls: tuple[date, tuple[str, ...]] | None

    def on(self, day: date) -> tuple[Channel, ...]:
        """The channels that are acceptable on a day: no call before its first day."""
        return self.channels if self.calls is None or day >= self.calls[0] else self.others

    @property
    def without_calls(self) -> NewsChannels:
        """The other channels."""
        return NewsChannels(self.others, self.others, self.calls)


def news_channels(situation: Situation) -> NewsChannels:
    """The channels for asking for news, whatever the number of the status check."""
    channels, calls = for_status_check(situation), first_day_for_calls(situation)
    without_phone = {*situation.interview.barred_channels, "phone"}
    others = tuple(channel for channel in channels if channel != "phone") or _ranked(situation, "any_status_check", without_phone)
    return NewsChannels(channels, others, calls)


def for_status_check(situation: Situation) -> tuple[Channel, ...]:
    """The channels for asking for news, best first; empty where every one is ruled out."""
    return _for_question(situation, "any_status_check")


def for_feedback(situation: Situation) -> tuple[Channel, ...]:
    """The channels for asking for feedback, best first: what is advised for status checks alone does not count."""
    return _for_question(situation, "ask_feedback")


def for_thanks(situation: Situation) -> tuple[Channel, ...]:
    """The channels for the thank-you, best first; being asked to phone does not make it a call."""
    asked = situation.interview.asked_channel
    if asked is not None and asked != "phone":
        return (asked,)
    return _ranked(situation, "thank_you", situation.interview.barred_channels)


def usual_channel(situation: Situation, step: str) -> Channel:
    """The best channel for a step of this name if none were ruled out."""
    return _ranked(situation, step, ())[0]


def prefers(claim: Claim, step: str, channel: Channel) -> bool:
    """Whether a claim prefers a channel for a step of this name, for just these facts."""
    return claim.channel is not None and _advises_on(claim, step) and _is_preferring(claim, claim.channel, channel)


def avoids(claim: Claim, step: str, channel: Channel) -> bool:
    """Whether a claim advises against a channel for a step of this name."""
    return claim.channel is not None and _advises_on(claim, step) and claim.channel.advice == "avoid" and channel in claim.channel.channels


def _for_question(situation: Situation, step: str) -> tuple[Channel, ...]:
    asked = situation.interview.asked_channel
    return (asked,) if asked is not None else _ranked(situation, step, situation.interview.barred_channels)


def _ranked(situation: Situation, step: str, barred: Container[Channel]) -> tuple[Channel, ...]:
    """The channels for a step of this name, best first, without those that are barred."""
    interview = situation.interview
    possible, reluctant = (FOR_THANKS, RELUCTANT_FOR_THANKS) if step == "thank_you" else (FOR_NEWS, ())
    opened = [channel for channel in possible if channel not in barred]
    advice = [
        (claim, claim.channel)
        for _, claim in situation.claims("channel", lambda claim: _advises_on(claim, step))
        if claim.channel is not None
    ]
    balance = {channel: _balance(advice, channel) for channel in opened}
    suitable = [
        channel
        for channel in opened
        if channel not in reluctant and (channel != UNMENTIONED or channel == interview.channel or balance[channel] > 0)
    ]
    unopposed = [channel for channel in suitable if channel == interview.channel or balance[channel] >= 0]
    if set(unopposed) - {"phone"}:  # a call may have to wait, and no advice against email should cost a day
        suitable = unopposed

    def rank(channel: Channel) -> tuple[int, ...]:
        return (
            channel in reluctant,
            channel != interview.channel,
            balance[channel] < 0,
            -_preferring(advice, channel),
            channel != "email",
            -balance[channel],
            opened.index(channel),
        )

    return tuple(sorted(suitable or opened, key=rank))


def _is_preferring(claim: Claim, advice: ChannelAdvice, channel: Channel) -> bool:
    return advice.advice == "prefer" and channel in advice.channels and bool(claim.when.conditions)


def _advises_on(claim: Claim, step: str) -> bool:
    return claim.channel is not None and (not claim.channel.step or step in claim.channel.step)


def _balance(advice: list[tuple[Claim, ChannelAdvice]], channel: Channel) -> int:
    """How many claims speak for a channel, less those that speak against it."""
    return sum(-1 if given.advice == "avoid" else 1 for _, given in advice if channel in given.channels)


def _preferring(advice: list[tuple[Claim, ChannelAdvice]], channel: Channel) -> int:
    """How many claims prefer a channel for just these facts."""
    return sum(_is_preferring(claim, given, channel) for claim, given in advice)


def first_day_for_calls(situation: Situation) -> tuple[date, tuple[str, ...]] | None:
    """The first day for a status check by phone, the strictest that a document gives, with its claims.

    None where they asked to be called or no followed document has a floor for calls.
    """
    if situation.interview.asked_channel == "phone":
        return None
    floors = [
        (counted(situation.interview.held_on, claim.timing.first, claim.timing.unit, situation.working_days), claim.id)
        for _, claim in situation.timed_after("interview")
        if claim.timing is not None and _is_call_floor(claim.timing)
    ]
    if not floors:
        return None
    first = max(day for day, _ in floors)
    return first, tuple(sorted(claim for day, claim in floors if day == first))


def _is_call_floor(timing: Timing) -> bool:
    return timing.not_before and "phone" in timing.channel and speaks_of(timing, "status_check_1", "phone")
