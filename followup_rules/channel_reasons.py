"""Why a step is for its channel, in a sentence. Precedence rule "channel"."""

from __future__ import annotations

from followup_rules.channels import avoids, prefers, usual_channel
from followup_rules.interview import Channel
from followup_rules.situation import Situation
from followup_rules.steps import Reason
from followup_rules.wording import BY_CHANNEL, listed, sentence


def channel_reason(situation: Situation, step: str, channel: Channel) -> tuple[Reason, ...]:
    """Why a step of this name is for that channel, and who would avoid it; nothing where it is the email that nothing speaks against."""
    return (*_why(situation, step, channel), *advised_against(situation, step, channel))


def advised_against(situation: Situation, step: str, channel: Channel) -> tuple[Reason, ...]:
    """Who would avoid the channel for a step of this name; nothing where nobody would."""
    against = {claim.id: document for document, claim in situation.claims("channel", lambda claim: avoids(claim, step, channel))}
    if not against:
        return ()
    documents = sorted(set(against.values()))
    verb = "advises" if len(documents) == 1 else "advise"
    return (Reason(f"{listed(documents)} {verb} against it {BY_CHANNEL[channel]}.", tuple(sorted(against)), "channel"),)


def _why(situation: Situation, step: str, channel: Channel) -> tuple[Reason, ...]:
    interview = situation.interview
    if interview.asked_channel == channel:
        return (_for_channel(channel, "they asked for it"),)
    if interview.channel == channel:
        return (_for_channel(channel, "you have been in touch that way so far"),) if channel != "email" else ()
    if interview.barred_channels:
        usual = usual_channel(situation, step)
        if usual in interview.barred_channels:
            return (_for_channel(channel, f"you cannot reach them {BY_CHANNEL[usual]}"),)
    if channel == "email":
        return ()
    advised = {claim.id: document for document, claim in situation.claims("channel", lambda claim: prefers(claim, step, channel))}
    if not advised:
        return ()
    documents = sorted(set(advised.values()))
    verb = "prefers" if len(documents) == 1 else "prefer"
    return (_for_channel(channel, f"{listed(documents)} {verb} that for jobs or rounds like yours", tuple(sorted(advised))),)


def _for_channel(channel: Channel, why: str, claims: tuple[str, ...] = ()) -> Reason:
    return Reason(f"{sentence(BY_CHANNEL[channel])}, since {why}.", claims, "channel")
