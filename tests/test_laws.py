"""Laws of every plan: there is an answer, its days are possible ones, and everything has a reason behind it."""

from __future__ import annotations

import re
from datetime import timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup_rules import Interview, Message, documents, plan
from tests.by_the_book import fifth_working_day, is_working
from tests.plan_reading import CHECKS, CLAIMS, days_ahead, plan_of, planned, reasons, voices
from tests.strategies import Situation, situations

WEEK = timedelta(days=7)
NUMBER = r"(?:\d+|two|three|four|five|six|seven|ten|fourteen)"
NUMBER_OF_DAYS = re.compile(rf"\b{NUMBER}\s+(?:working\s+)?(?:days?|weeks?)\b", re.IGNORECASE)


def arrived_checks(interview: Interview) -> list[Message]:
    """The status checks that reached somebody."""
    return [message for message in interview.sent if message.kind == "status_check" and message.reply != "not_delivered"]


@given(situations())
def test_every_interview_has_a_next_action_or_a_reason_why_not(case: Situation) -> None:
    """Every combination of answers gives a plan; the action fits the next step, and without one a note tells why."""
    found = plan_of(case)
    if found.next is None:
        assert found.action == "stop"
        assert found.notes
        return
    assert found.next in found.steps
    day = found.next.recommended
    fits = {
        "act": day == case.today,
        "wait": day is not None and day > case.today,
        "stop": found.next.kind == "move_on",
        "prepare": case.interview.held_on > case.today,
    }
    assert fits[found.action]


@given(situations())
def test_steps_stand_in_order(case: Situation) -> None:
    """Each kind once, checks by number, what is done before what is ahead, and the days ahead never fall back."""
    found = plan_of(case)
    kinds = [step.kind for step in found.steps]
    assert [kind for kind in kinds if kind in CHECKS] == list(CHECKS)[: sum(kind in CHECKS for kind in kinds)]
    assert len(set(kinds)) == len(kinds)
    ahead = [step.status in ("due", "upcoming") for step in found.steps if step.recommended is not None or step.status == "done"]
    assert ahead == sorted(ahead)
    days = [day for _, day in days_ahead(found)]
    assert days == sorted(days)


@given(situations())
def test_days_lie_in_their_windows_and_not_in_the_past(case: Situation) -> None:
    """A recommended day lies in earliest..latest and never before today; done and missed steps have none."""
    found = plan_of(case)
    for step, day in planned(found):
        assert step.status in ("due", "upcoming")
        assert step.earliest is not None
        assert step.earliest <= day
        assert step.latest is None or day <= step.latest
        assert day >= case.today
    for step in found.steps:
        assert (step.status == "done") == (step.done_on is not None)
        if step.kind == "move_on":
            assert step.recommended is step.latest is None
            assert step.earliest is not None


@given(situations())
def test_no_status_check_on_a_day_off_or_before_their_day_or_by_an_early_call(case: Situation) -> None:
    """Checks fall on working days, after a named day, and by phone from the fifth working day unless asked for."""
    for step, day in planned(plan_of(case)):
        if step.kind not in CHECKS:
            continue
        assert is_working(case.interview, day)
        assert case.interview.named_day is None or day > case.interview.named_day
        if step.channel == "phone" and case.interview.asked_channel != "phone":
            assert day >= fifth_working_day(case.interview)


@given(situations())
def test_channels_are_open_ones(case: Situation) -> None:
    """Never a channel that was ruled out; letters and visits for a check only when asked for; the best stands first."""
    for step, _ in planned(plan_of(case)):
        assert step.kind == "ask_timeline" or not set(step.channels) & set(case.interview.barred_channels)
        assert step.channels[:1] == ((step.channel,) if step.channel else ())
        if step.kind in CHECKS:
            assert step.channel is not None
            assert not {"letter", "in_person"} & (set(step.channels) - {case.interview.asked_channel})


@given(situations(outcome="waiting"))
def test_two_unanswered_or_three_in_all_stop(case: Situation) -> None:
    """Two unanswered checks, or three in all, whoever got them: nothing more to send."""
    arrived = arrived_checks(case.interview)
    unanswered = [message for message in arrived if message.reply in ("none", "automatic")]
    spoken_since = any(message.reply == "new_date" and message.kind != "status_check" for message in case.interview.sent)
    if (len(unanswered) >= 2 or len(arrived) >= 3) and not spoken_since:
        assert plan_of(case).action == "stop"


@given(situations(outcome="waiting"))
def test_a_week_between_checks(case: Situation) -> None:
    """A week after the last check that arrived, or after its answer without news; only an answer with a day lifts it."""
    arrived = arrived_checks(case.interview)
    ahead = [day for step, day in planned(plan_of(case)) if step.kind in CHECKS]
    if arrived and ahead and all(message.reply != "new_date" for message in case.interview.sent):
        last = max(arrived, key=lambda message: message.sent_on)
        assert ahead[0] >= last.sent_on + WEEK
        if len(arrived) == 1 and last.reply == "no_news" and last.replied_on is not None:
            assert ahead[0] >= last.replied_on + WEEK
    assert all(later - earlier >= WEEK for earlier, later in pairwise(ahead))


@given(situations())
def test_every_step_names_what_is_behind_it(case: Situation) -> None:
    """Every step names a claim or a rule, each planned day has each document's word once, no number is without a source."""
    found = plan_of(case)
    for step in found.steps:
        assert any(reason.claims or reason.rule for reason in step.reasons), step.kind
    for step, _ in planned(found):
        assert voices(step) == [each.id for each in documents()]
    for reason in reasons(found):
        assert reason.text
        assert set(reason.claims) <= set(CLAIMS)
        assert reason.claims or reason.rule or reason.ours, reason
        assert not NUMBER_OF_DAYS.search(reason.text) or reason.claims or reason.ours, reason


@given(situations(outcome="waiting"), st.integers(1, 30))
def test_messages_from_the_future_are_refused(case: Situation, ahead: int) -> None:
    """A message dated after today, or an answer dated after today, is a ValueError with a sentence."""
    today = max(case.today, case.interview.held_on)
    later = today + timedelta(days=ahead)
    for message in (
        Message(sent_on=later, kind="other", channel="email"),
        Message(sent_on=today, kind="other", channel="email", reply="no_news", replied_on=later),
    ):
        with pytest.raises(ValueError, match="still to come; enter a day up to today"):
            plan(case.interview.model_copy(update={"sent": (message,)}), today=today)
