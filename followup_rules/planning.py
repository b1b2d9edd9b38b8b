"""From an interview to a plan: the one place where the steps are put together."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import MAXYEAR, date, datetime

from followup_rules.channels import NewsChannels, for_feedback, news_channels
from followup_rules.claims import Document
from followup_rules.contradictions import too_far
from followup_rules.endings import feedback_step, move_on_step, outcome_note
from followup_rules.interview import Interview
from followup_rules.library import documents as all_documents
from followup_rules.limits import CheckLimit, check_limit, none_at_all
from followup_rules.notes import notes
from followup_rules.situation import Situation, situation_of
from followup_rules.status_checks import done_checks, optional_check, planned_checks
from followup_rules.steps import Action, Plan, Reason, Step
from followup_rules.thanking import place_of_thanks, thank_you_step
from followup_rules.wording import day_beside, day_name

RULES_VERSION = "1.6"
"""Changes whenever advice changes; see the changelog."""
LAST_YEAR = MAXYEAR - 3
"""Of the interview: a day that they named may be two years later, and the steps come after it."""

NO_THANKS_PLANNED = Reason(
    "No thanks are planned. Should you write for another reason, a word of thanks does no harm.", rule="one_message", ours=True
)
NOTHING_SAID = Reason("The articles you follow do not say when to ask for news here, so the plan has no status check.", ours=True)


def plan(interview: Interview, *, today: date, documents: Iterable[Document] | None = None) -> Plan:
    """The plan for an interview, on the user's day; by the five documents, or by those that are given.

    Raises ValueError, with one sentence, for a `today` with a time, for a message, an answer or an announcement dated after `today`, for
    an interview more than two years away, and for two documents with one id. The same arguments always give the same plan.
    """
    return plan_for(situation_to_plan(interview, today, documents))


def situation_to_plan(interview: Interview, today: date, documents: Iterable[Document] | None = None) -> Situation:
    """The situation that a plan is made for; ValueError as for `plan`."""
    _refuse_impossible_dates(interview, today)
    followed = tuple(sorted(all_documents() if documents is None else documents, key=lambda document: document.id))
    if len({document.id for document in followed}) < len(followed):
        message = "Two documents have the same id, and each counts once; give one of them another id"
        raise ValueError(message)
    return situation_of(interview, today, followed)


def plan_for(situation: Situation) -> Plan:
    """The plan for a situation."""
    interview = situation.interview
    if interview.outcome == "rejected":
        return _after_rejection(situation)
    to_come = situation.days_since < 0
    news = news_channels(situation)
    note = outcome_note(situation, news)
    if note is not None and (interview.outcome != "waiting" or not to_come):
        return _plan(situation, _done_steps(situation), None, "stop", note)
    limit = check_limit(situation)
    steps = _steps(situation, limit, news) if note is None else _questions_before_leaving(situation)
    following = next((step for step in steps if step.status in ("due", "upcoming")), None)
    why_no_check = _silence(steps, limit) if note is None else (note,)
    return _plan(situation, steps, following, _action(following, situation.today, to_come=to_come), *why_no_check)


def _steps(situation: Situation, limit: CheckLimit, news: NewsChannels) -> list[Step]:
    steps = _questions_before_leaving(situation)
    history = situation.history
    thanks = thank_you_step(situation)
    if thanks is not None:
        steps.append(thanks)
        if thanks.recommended is not None:
            history = history.with_thanks(thanks.recommended)
    steps.extend(done_checks(situation))
    stopped = limit.reached(history)
    place = place_of_thanks(situation, thanks)
    for step in planned_checks(situation, history, limit, news, thanks=place):
        steps.append(step)
        if step.recommended is not None:
            history = history.with_check(step.recommended)
    optional = optional_check(situation, history, news) if stopped else None
    moving_on = move_on_step(situation, history, limit)
    steps.extend(step for step in (optional, moving_on) if step is not None)
    return _in_order(steps)


def _questions_before_leaving(situation: Situation) -> list[Step]:
    """Before the interview: what to ask there, if a followed document says so."""
    claims = situation.guidance("before_leaving") if situation.days_since < 0 else {}
    if not claims:
        return []
    held = situation.interview.held_on
    agree = tuple(sorted(set(claims.values())))
    silent = tuple(document.id for document in situation.documents if document.id not in agree)
    reason = Reason("Before you leave, ask about the next steps and by when you will hear.", tuple(sorted(claims)))
    return [
        Step(
            "ask_timeline",
            "upcoming",
            earliest=held,
            recommended=held,
            latest=held,
            channel="in_person",
            channels=("in_person",),
            agree=agree,
            silent=silent,
            reasons=(reason,),
        )
    ]


def _in_order(steps: list[Step]) -> list[Step]:
    """The steps by their days: a missed one, which has none, first; what is optional and moving on last."""

    def place(step: Step) -> tuple[bool, date]:
        return step.status == "optional" or step.kind == "move_on", step.done_on or step.recommended or date.min

    return sorted(steps, key=place)


def _done_steps(situation: Situation) -> list[Step]:
    thanks = thank_you_step(situation)
    sent = [thanks] if thanks is not None and thanks.status == "done" else []
    return _in_order([*sent, *done_checks(situation)])


def _after_rejection(situation: Situation) -> Plan:
    feedback = feedback_step(situation)
    steps = _done_steps(situation)
    if feedback is None:
        note = Reason(
            "They turned you down, and there is nothing to send: "
            + ("the articles you follow say nothing of it." if for_feedback(situation) else "every way to write to them is ruled out."),
            rule="outcome",
            ours=True,
        )
        return _plan(situation, steps, None, "stop", note)
    steps = _in_order([*steps, feedback])
    if feedback.status == "done":
        note = Reason(
            f"You asked for feedback on {day_name(feedback.done_on or situation.today)}. There is nothing more to send.",
            feedback.reasons[0].claims,
            "outcome",
        )
        return _plan(situation, steps, None, "stop", note)
    return _plan(situation, steps, feedback, _action(feedback, situation.today, to_come=False))


def _action(following: Step | None, today: date, *, to_come: bool) -> Action:
    if to_come:
        return "prepare"
    if following is None or following.kind == "move_on":
        return "stop"
    return "act" if following.recommended == today else "wait"


def _silence(steps: list[Step], limit: CheckLimit) -> tuple[Reason, ...]:
    """A note where the followed documents leave the plan without any status check."""
    if any(step.kind.startswith("status_check") for step in steps):
        return ()
    why = none_at_all(limit) or NOTHING_SAID
    missed = any(step.status == "missed" for step in steps)
    return (why, NO_THANKS_PLANNED) if missed else (why,)


def _plan(situation: Situation, steps: list[Step], following: Step | None, action: Action, *first_notes: Reason) -> Plan:
    return Plan(following, action, tuple(steps), (*first_notes, *notes(situation, steps)), RULES_VERSION)


def _refuse_impossible_dates(interview: Interview, today: date) -> None:
    if isinstance(today, datetime):
        message = "Give “today” as a day, without the time"
        raise ValueError(message)  # noqa: TRY004, as for every other value that cannot be used
    if interview.held_on.year > LAST_YEAR:
        message = f"Enter an interview day before the end of {LAST_YEAR}; after it the calendar has too few days for a plan"
        raise ValueError(message)
    if too_far(interview.held_on, today):
        message = f"Enter an interview day within two years of today, {day_beside(today, interview.held_on)}"
        raise ValueError(message)
    told = [("A message", m.sent_on) for m in interview.sent]
    told += [("An answer", m.replied_on) for m in interview.sent if m.replied_on is not None]
    told += [("The announced delay", interview.delayed_on)] if interview.delayed_on is not None else []
    for what, day in told:
        if day > today:
            message = f"{what} is dated {day_beside(day, today)}, which is still to come; enter a day up to today, {day_beside(today, day)}"
            raise ValueError(message)
