"""Laws of change: what one more fact, or one more day, may move; and that nothing else moves anything."""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup_rules import Interview, Message, plan
from tests.plan_reading import dates, days_ahead, plan_of, planned
from tests.strategies import Situation, situations

Facts = dict[str, object]
SLOWER: tuple[Facts, ...] = ({"seniority": "senior"}, {"organisation": "government"}, {"stage": "final", "late_in_hiring": True})
FASTER: tuple[Facts, ...] = ({"seniority": "entry"}, {"organisation": "startup"}, {"urgency": "urgent"})
HELD = date(2026, 9, 15)
THANKS = Message(sent_on=date(2026, 9, 16), kind="thank_you", channel="email")
BEFORE_THANKSGIVING: Facts = {"held_on": date(2026, 11, 12), "sent": (), "named_day": date(2026, 11, 26)}


def told(case: Situation, facts: Facts) -> Situation:
    """The situation with these answers instead."""
    return Situation(Interview.model_validate(case.interview.model_dump() | facts), case.today)


@given(situations(), st.sampled_from([(fact, 1) for fact in SLOWER] + [(fact, -1) for fact in FASTER]))
def test_a_fact_moves_days_only_its_way(case: Situation, change: tuple[Facts, int]) -> None:
    """Adding a fact for later never makes a date earlier; adding one for sooner never later."""
    fact, way = change
    before = dict(days_ahead(plan_of(told(case, dict.fromkeys(fact)))))
    after = dict(days_ahead(plan_of(told(case, fact))))
    for kind in before.keys() & after.keys():
        assert way * (after[kind] - before[kind]).days >= 0, (kind, before[kind], after[kind])


@given(
    st.integers(7, 20),
    st.fixed_dictionaries(
        {},
        optional={
            "seniority": st.sampled_from(["entry", "senior"]),
            "urgency": st.just("urgent"),
            "organisation": st.sampled_from(["startup", "government"]),
            "stage": st.sampled_from(["technical", "final"]),
            "late_in_hiring": st.booleans(),
            "style": st.sampled_from(["formal", "informal"]),
            "channel": st.sampled_from(["phone", "linkedin", "email"]),
        },
    ),
    st.sampled_from([(fact, 1) for fact in SLOWER] + [(fact, -1) for fact in FASTER]),
    st.integers(0, 6),
)
def test_a_fact_moves_days_only_its_way_after_late_thanks_too(
    days_late: int, facts: Facts, change: tuple[Facts, int], weekday: int
) -> None:
    """Then what a document says of a call and of an email differs most, and facts decide which of the two it is."""
    held = HELD + timedelta(days=weekday)
    thanked = held + timedelta(days=days_late)
    sent = (Message(sent_on=thanked, kind="thank_you", channel="email"),)
    case = Situation(Interview.model_validate({"held_on": held, "sent": sent, **facts}), thanked)
    fact, way = change
    before = dict(days_ahead(plan_of(told(case, dict.fromkeys(fact)))))
    after = dict(days_ahead(plan_of(told(case, fact))))
    for kind in before.keys() & after.keys():
        assert way * (after[kind] - before[kind]).days >= 0, (kind, before[kind], after[kind])


@given(situations(stage="technical", late_in_hiring=None))
def test_near_the_end_of_their_search_is_never_earlier(case: Situation) -> None:
    """After a technical round, being near the end of their search never makes a date earlier."""
    before = dict(days_ahead(plan_of(case)))
    after = dict(days_ahead(plan_of(told(case, {"late_in_hiring": True}))))
    assert all(after[kind] >= before[kind] for kind in before.keys() & after.keys())


@given(situations(), st.data())
def test_planning_again_moves_nothing_that_is_ahead(case: Situation, data: st.DataObject) -> None:
    """On a later day, with nothing new and no step overdue, every day that is still ahead stays."""
    first = plan_of(case)
    ahead = [day for _, day in planned(first)]
    if not ahead:
        return
    later = case.today + timedelta(days=data.draw(st.integers(0, (min(ahead) - case.today).days), "days later"))
    again = plan(case.interview, today=later)
    if first.action == again.action or first.action != "prepare":
        assert days_ahead(again) == days_ahead(first)


@given(situations())
def test_same_answers_same_plan(case: Situation) -> None:
    """The same answers on the same day give the same plan."""
    assert repr(plan_of(case)) == repr(plan_of(told(case, {})))


def test_same_plan_in_every_process() -> None:
    """The plan does not depend on the process: the seed of its hashes changes no byte."""
    program = (
        "from datetime import date; from followup_rules import Interview, plan;"
        "facts = dict(seniority='senior', urgency='urgent', style='informal', barred_channels=('text', 'letter'));"
        "print(plan(Interview(held_on=date(2026, 9, 15), **facts), today=date(2026, 9, 18)))"
    )
    outputs = set()
    for seed in ("1", "2", "3"):
        environment = {**os.environ, "PYTHONHASHSEED": seed}
        outputs.add(subprocess.run([sys.executable, "-c", program], env=environment, capture_output=True, check=True).stdout)
    assert len(outputs) == 1
    assert b"status_check_1" in outputs.pop()


@pytest.mark.parametrize(
    ("question", "answer", "other"),
    [
        ("held_on", {}, {"held_on": date(2026, 9, 14)}),
        ("named_day", {}, {"named_day": date(2026, 9, 29)}),
        ("seniority", {"seniority": "mid"}, {"seniority": "senior"}),
        ("urgency", {"urgency": "normal"}, {"urgency": "urgent"}),
        ("organisation", {"organisation": "company"}, {"organisation": "government"}),
        ("stage", {"stage": "screening"}, {"stage": "final"}),
        ("late_in_hiring", {"stage": "technical"}, {"stage": "technical", "late_in_hiring": True}),
        ("style", {}, {"style": "informal"}),
        ("channel", {}, {"channel": "linkedin"}),
        ("asked_channel", {}, {"asked_channel": "phone"}),
        ("barred_channels", {}, {"barred_channels": ("email",)}),
        ("sent", {}, {"sent": ()}),
        ("outcome", {}, {"outcome": "offer"}),
        ("other_offer_by", {}, {"other_offer_by": date(2026, 9, 25)}),
        ("delayed_on", {}, {"delayed_on": date(2026, 9, 18)}),
        ("delayed_from", {"delayed_on": date(2026, 9, 18)}, {"delayed_on": date(2026, 9, 18), "delayed_from": date(2026, 10, 9)}),
        ("country", {}, {"country": "JP"}),
        ("region", BEFORE_THANKSGIVING, {**BEFORE_THANKSGIVING, "region": "CA"}),
    ],
)
def test_every_question_changes_some_plan(question: str, answer: Facts, other: Facts) -> None:
    """No question is idle: it has two answers that lead to other days, other channels or another note."""
    base: Facts = {"held_on": HELD, "sent": (THANKS,)}
    today = date(2026, 11, 13) if question == "region" else date(2026, 9, 18)
    one, two = (plan(Interview.model_validate(base | facts), today=today) for facts in (answer, other))
    channels = [[step.channels for step in found.steps] for found in (one, two)]
    assert dates(one) != dates(two) or channels[0] != channels[1] or one.notes != two.notes


def test_no_question_is_forgotten() -> None:
    """A new field of the interview needs its two answers in the test above."""
    (cases,) = [mark for mark in test_every_question_changes_some_plan.pytestmark if mark.name == "parametrize"]  # type: ignore[attr-defined]
    assert {case[0] for case in cases.args[1]} == set(Interview.model_fields)
