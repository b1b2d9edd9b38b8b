"""The thank-you: its day, or why there is none of its own any more. Precedence rule "one_message"."""

from __future__ import annotations

from datetime import date
from typing import Literal

from followup_rules.adjusting import Schedule, moved_to_today, moved_to_working_day, scheduled
from followup_rules.agreement import Choice, choose
from followup_rules.bars import last_separate_day
from followup_rules.channel_reasons import channel_reason
from followup_rules.channels import NEED_SOMEBODY_THERE, for_thanks
from followup_rules.history import History, arrived
from followup_rules.interview import Channel, Message
from followup_rules.placing import PlacedClaim, gives_days
from followup_rules.precedence import THANKS_FIRST_THROUGH
from followup_rules.situation import Situation
from followup_rules.steps import Reason, Step
from followup_rules.voices import agreement_reason, voices_on
from followup_rules.wording import day_name, days, listed

NO_HISTORY = History()
PlaceOfThanks = Literal["apart", "in the check", "by the day"]
"""The thanks have a step of their own, or need none; the check carries them; it does if its day is too late for thanks of their own.

The last where no followed document times a thank-you, so that it has no step.
"""


def thank_you_step(situation: Situation) -> Step | None:
    """The thank-you as done, missed, due or upcoming; None where no followed document times one."""
    sent = arrived(situation.interview, "thank_you")
    if sent:
        return _done(situation, sent)
    channels = for_thanks(situation)
    placed = situation.placed("thank_you", channels[0] if channels else None, NO_HISTORY)
    if not gives_days(placed) or not channels:
        return None
    choice = choose(placed, situation.interview.held_on, last_separate_day(situation))
    if situation.history.checks == 0 and not voices_on(choice.ideal, placed, situation).agree:
        return Step("thank_you", "missed", reasons=(_nobody_agrees(situation, placed),))
    schedule = _schedule(choice, situation, channels[0])
    why_missed = _why_missed(situation, schedule.recommended, channels[0])
    if why_missed is not None:
        return Step("thank_you", "missed", reasons=(why_missed,))
    voices = voices_on(schedule.recommended, placed, situation)
    reasons = [agreement_reason(schedule.recommended, placed, voices)]
    after = (schedule.recommended - situation.interview.held_on).days
    if after > THANKS_FIRST_THROUGH and schedule.recommended > choice.ideal:
        reasons.append(_late(after, voices.agree, voices.divided))
    return Step(
        "thank_you",
        "due" if schedule.recommended == situation.today else "upcoming",
        earliest=schedule.earliest,
        recommended=schedule.recommended,
        latest=schedule.latest,
        channel=channels[0],
        channels=channels,
        agree=voices.agree,
        divided=voices.divided,
        object=voices.object,
        silent=voices.silent,
        reasons=(*reasons, *schedule.reasons, *channel_reason(situation, "thank_you", channels[0])),
    )


def place_of_thanks(situation: Situation, thanks: Step | None) -> PlaceOfThanks:
    """Where the thanks belong, seen from the next status check; `thanks` is the step for them, if there is one."""
    if situation.history.checks > 0:
        return "apart"
    if thanks is None:
        return "by the day"
    return "in the check" if thanks.status == "missed" else "apart"


def _schedule(choice: Choice, situation: Situation, channel: Channel) -> Schedule:
    schedule = scheduled(choice)
    if channel not in NEED_SOMEBODY_THERE:
        return moved_to_today(schedule, situation.today, schedule.recommended)
    planned = situation.working_days.next_working(schedule.recommended)
    return moved_to_working_day(moved_to_today(schedule, situation.today, planned), situation)


def _nobody_agrees(situation: Situation, placed: list[PlacedClaim]) -> Reason:
    text = f"No article you follow agrees with a thank-you of its own by {day_name(last_separate_day(situation))}."
    return Reason(text, tuple(sorted(claim.claim.id for claim in placed)), "one_message", ours=True)


def _why_missed(situation: Situation, planned: date, channel: Channel) -> Reason | None:
    if situation.history.checks > 0:
        text = "You have already asked for news, so no separate thank-you is due."
        return Reason(text, rule="one_message", ours=True)
    if planned <= last_separate_day(situation):
        return None
    if situation.today <= last_separate_day(situation):
        what = "call" if channel == "phone" else "visit"
        text = f"It cannot be written, and no {what} is possible before {day_name(planned)}: a thank-you of its own comes too late."
        return Reason(text, rule="one_message", ours=True)
    named = situation.interview.named_day
    since = f"It is {days(situation.days_since)} since the interview"
    if named is not None and situation.named_day_passed:
        since += f" and their date, {day_name(named)}, has passed"
    return Reason(f"{since}: a thank-you of its own comes too late.", rule="one_message", ours=True)


def _late(after: int, agreeing: tuple[str, ...], divided: tuple[str, ...]) -> Reason:
    allowing = agreeing or divided
    who = f"only {listed(allowing)} still {'allows' if len(allowing) == 1 else 'allow'} it" if allowing else "no article allows it"
    if divided and not agreeing:
        who += f", and {'says' if len(divided) == 1 else 'say'} otherwise too"
    text = f"It is late, {days(after)} after the interview: {who}. Late thanks are better than none."
    return Reason(text, rule="one_message", ours=True)


def _done(situation: Situation, sent: list[Message]) -> Step:
    first = sent[0]
    placed = situation.placed("thank_you", first.channel, NO_HISTORY)
    voices = voices_on(first.sent_on, placed, situation)
    reasons = [agreement_reason(first.sent_on, placed, voices)] if placed else []
    if len(sent) > 1:
        reasons.append(
            Reason(
                f"You sent {len(sent)} thank-yous; what follows is counted from the last, {day_name(sent[-1].sent_on)}.",
                rule="spacing",
                ours=True,
            )
        )
    return Step(
        "thank_you",
        "done",
        done_on=first.sent_on,
        channel=first.channel,
        agree=voices.agree,
        divided=voices.divided,
        object=voices.object,
        silent=voices.silent,
        reasons=tuple(reasons) or (Reason("You have sent it.", rule="one_message"),),
    )
