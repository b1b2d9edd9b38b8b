"""How a plan ends: asking for feedback after a rejection, moving on, and what no article covers.

Precedence rules "outcome" and "stop".
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from followup_rules.adjusting import moved_to_working_day, scheduled
from followup_rules.agreement import Choice, choose
from followup_rules.bars import named_day_claims
from followup_rules.channel_reasons import channel_reason
from followup_rules.channels import NEED_SOMEBODY_THERE, NewsChannels, for_feedback, for_thanks
from followup_rules.history import History, arrived
from followup_rules.last_word import away_until
from followup_rules.limits import CheckLimit, none_at_all
from followup_rules.placing import PlacedClaim, gives_days
from followup_rules.precedence import MOST_CHECKS, WEEK_BEFORE_MOVING_ON
from followup_rules.situation import Situation
from followup_rules.steps import Reason, Status, Step
from followup_rules.voices import agreement_reason, voices_on
from followup_rules.wording import BY_CHANNEL, day_name, number

NOT_COVERED = {
    "next_round": "You are invited to the next round. The articles stop there; once that interview is over, plan anew from its day.",
    "offer": "You have an offer. The articles do not cover answering one.",
    "withdrawn": "You have withdrawn. The articles do not cover that.",
}
NOT_TIMED = Reason("No article says when; we say while they still remember you.", rule="outcome", ours=True)


def feedback_step(situation: Situation) -> Step | None:
    """Asking for feedback once, done or due; None where no followed document speaks of it or no channel is open."""
    guidance = tuple(sorted(situation.guidance("feedback")))
    asked = arrived(situation.interview, "feedback_request")
    if asked:
        reason = Reason("You have asked for feedback; once is enough.", guidance, "outcome")
        return Step("ask_feedback", "done", done_on=asked[0].sent_on, channel=asked[0].channel, reasons=(reason,))
    channels = for_feedback(situation)
    if not channels:
        return None
    placed = situation.placed("ask_feedback", channels[0], situation.history)
    claims = guidance or tuple(sorted(claim.claim.id for claim in placed if gives_days([claim])))
    if not claims:
        return None
    floors = [claim for claim in placed if claim.kind == "floor"]
    first = max([situation.today, *(claim.first for claim in floors)])
    schedule = scheduled(choose(placed, first) if gives_days(placed) else Choice(first, first, None))
    if channels[0] in NEED_SOMEBODY_THERE:
        schedule = moved_to_working_day(schedule, situation)
    day = schedule.recommended
    voices = voices_on(day, placed, situation)
    reasons = (
        Reason("They turned you down. You may ask for feedback, politely; we ask once.", claims, "outcome"),
        agreement_reason(day, placed, voices) if gives_days(placed) else NOT_TIMED,
        *_not_before(situation, first, floors),
        *schedule.reasons,
        *channel_reason(situation, "ask_feedback", channels[0]),
    )
    return Step(
        "ask_feedback",
        "due" if day == situation.today else "upcoming",
        earliest=schedule.earliest,
        recommended=day,
        latest=schedule.latest,
        channel=channels[0],
        channels=channels,
        agree=voices.agree,
        divided=voices.divided,
        object=voices.object,
        silent=voices.silent,
        reasons=reasons,
    )


def _not_before(situation: Situation, first: date, floors: Iterable[PlacedClaim]) -> Iterator[Reason]:
    """That a followed document lets nobody ask sooner."""
    if first > situation.today:
        claims = tuple(sorted(claim.claim.id for claim in floors if claim.first == first))
        yield Reason(f"Not before {day_name(first)}.", claims, "outcome")


def move_on_step(situation: Situation, history: History, limit: CheckLimit) -> Step | None:
    """Moving on, a week after the last status check, a delay or an absence, when their date is over; None without any check."""
    if history.checked_on is None:
        return None
    first, why = max(_waits_before_moving_on(situation, history.checked_on), key=lambda wait: wait[0])
    return Step("move_on", _status(first, situation.today), earliest=first, reasons=(why, _why_stop(history, limit)))


def _waits_before_moving_on(situation: Situation, checked_on: date) -> Iterator[tuple[date, Reason]]:
    """From when nothing is waited for any more, each with why."""
    named, delayed = situation.interview.named_day, situation.interview.delayed_on
    week = timedelta(days=WEEK_BEFORE_MOVING_ON)
    yield checked_on + week, Reason(f"A week after the last status check of {day_name(checked_on)}.", rule="stop", ours=True)
    if named is not None:
        claims = named_day_claims(situation)
        text = f"They named {day_name(named)}, and that day has to be over before you move on."
        yield named + timedelta(days=1), Reason(text, claims, "named_day", ours=not claims)
    if delayed is not None:
        text = f"A week after {day_name(delayed)}, when they told you that it takes longer."
        yield delayed + week, Reason(text, rule="stop", ours=True)
    had_named = situation.interview.delayed_from
    if had_named is not None:
        text = f"They had named {day_name(had_named)}, and then told you that it takes longer: a week after that day."
        yield had_named + week, Reason(text, rule="stop", ours=True)
    away = away_until(situation.interview)
    if away is not None:
        yield away + week, Reason(f"A week after {day_name(away)}, until which your contact is away.", rule="stop", ours=True)


def _why_stop(history: History, limit: CheckLimit) -> Reason:
    if history.checks >= MOST_CHECKS:
        more = "we plan no more" if limit.is_ours else "no article allows one more"
        claims = () if limit.is_ours else limit.claims
        return Reason(f"{number(MOST_CHECKS)} status checks in all; {more}.", claims, "stop", ours=limit.is_ours)
    if (none := none_at_all(limit)) is not None:
        return none
    if history.checks >= limit.last:
        return Reason(f"No status check after {'the first' if limit.last == 1 else 'the second'}.", limit.last_claims, "stop")
    if limit.unanswered is not None and history.unanswered >= limit.unanswered:
        checks = "status check without an answer is" if history.unanswered == 1 else "status checks without an answer are"
        return Reason(f"{number(history.unanswered)} {checks} enough.", limit.strictest, "stop")
    return Reason("No article you follow times another status check.", rule="stop", ours=True)


def _status(earliest: date, today: date) -> Status:
    return "due" if earliest <= today else "upcoming"


def outcome_note(situation: Situation, news: NewsChannels) -> Reason | None:
    """What the plan says where the outcome is one that the articles do not cover."""
    text = NOT_COVERED.get(situation.interview.outcome)
    if situation.interview.outcome == "waiting" and not news.channels:
        text = "Every way to ask for news is ruled out. The articles do not cover that, so the plan ends here."
        thanks = for_thanks(situation)
        if thanks and not arrived(situation.interview, "thank_you"):
            text += f" You may still say thank you {BY_CHANNEL[thanks[0]]}."
    return None if text is None else Reason(text, rule="outcome", ours=True)
