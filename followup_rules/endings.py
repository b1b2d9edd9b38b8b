"""How a plan ends: asking for feedback after a rejection, moving on, and what no article covers.

Precedence rules "outcome" and "stop".
"""

from __future__ import annotations

from datetime import date, timedelta

from followup_rules.adjusting import moved_to_working_day, scheduled
from followup_rules.agreement import Choice
from followup_rules.channels import for_status_check
from followup_rules.history import History, arrived
from followup_rules.limits import CheckLimit
from followup_rules.precedence import WEEK_BEFORE_MOVING_ON
from followup_rules.situation import Situation
from followup_rules.steps import Reason, Status, Step
from followup_rules.wording import day_name, number

NOT_COVERED = {
    "next_round": "You are invited to the next round. The articles stop there; once that interview is over, plan anew from its day.",
    "offer": "You have an offer. The articles do not cover answering one.",
    "withdrawn": "You have withdrawn. The articles do not cover that.",
}


def feedback_step(situation: Situation) -> Step | None:
    """Asking for feedback once, done or due; None where no followed document speaks of it or no channel is open."""
    claims = tuple(sorted(situation.guidance("feedback")))
    asked = arrived(situation.interview, "feedback_request")
    if asked:
        reason = Reason("You have asked for feedback; once is enough.", claims, "outcome")
        return Step("ask_feedback", "done", done_on=asked[0].sent_on, channel=asked[0].channel, reasons=(reason,))
    channels = for_status_check(situation)
    if not claims or not channels:
        return None
    schedule = scheduled(Choice(situation.today, situation.today, None, 0))
    if channels[0] == "phone":
        schedule = moved_to_working_day(schedule, situation)
    day = schedule.recommended
    reasons = (
        Reason("They turned you down. You may ask for feedback, politely and once.", claims, "outcome"),
        Reason("No article says when; we say while they still remember you.", rule="outcome", ours=True),
        *schedule.reasons,
    )
    return Step(
        "ask_feedback",
        "due" if day == situation.today else "upcoming",
        earliest=schedule.earliest,
        recommended=day,
        latest=None,
        channel=channels[0],
        channels=channels,
        silent=tuple(sorted(document.id for document in situation.documents)),
        reasons=reasons,
    )


def move_on_step(situation: Situation, history: History, limit: CheckLimit) -> Step | None:
    """Moving on, a week after the last status check and not before their date is over; None without any status check."""
    if history.checked_on is None:
        return None
    earliest = history.checked_on + timedelta(days=WEEK_BEFORE_MOVING_ON)
    named = situation.interview.named_day
    if named is not None:
        earliest = max(earliest, named + timedelta(days=1))
    reasons = (
        Reason(f"A week after the last status check of {day_name(history.checked_on)}.", rule="stop", ours=True),
        _why_stop(history, limit),
    )
    return Step("move_on", _status(earliest, situation.today), earliest=earliest, reasons=reasons)


def _why_stop(history: History, limit: CheckLimit) -> Reason:
    if history.checks >= limit.at_most:
        return Reason(
            f"{number(limit.at_most)} status checks in all; no article allows one more.", limit.claims, "stop", ours=not limit.claims
        )
    if limit.unanswered is None:
        return Reason("No article you follow times another status check.", rule="stop", ours=True)
    checks = "status check without an answer is" if history.unanswered == 1 else "status checks without an answer are"
    return Reason(f"{number(history.unanswered)} {checks} enough.", limit.claims, "stop")


def _status(earliest: date, today: date) -> Status:
    return "due" if earliest <= today else "upcoming"


def outcome_note(situation: Situation) -> Reason | None:
    """What the plan says where the outcome is one that the articles do not cover."""
    text = NOT_COVERED.get(situation.interview.outcome)
    if situation.interview.outcome == "waiting" and not for_status_check(situation):
        text = "Every way to ask for news is ruled out. The articles do not cover that, so there is nothing to send."
    return None if text is None else Reason(text, rule="outcome", ours=True)
