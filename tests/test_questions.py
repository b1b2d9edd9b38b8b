"""The questions as a collection: which are asked, in which order, and when one is pointless."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import get_args

import pytest

from followup_rules import Channel, Interview, plan
from pages.ui.answers import CHOICES, UNSURE, Answers, Said
from pages.ui.questions import QUESTIONS
from pages.ui.walk import additions, after, before, missing, walk

TODAY = date(2026, 11, 22)
WAITING = Answers(held_on=date(2026, 11, 19), said=Said("none"), sent=())


def test_the_walk_starts_with_what_a_plan_needs() -> None:
    """Three questions come first, and a plan needs no other."""
    assert [question.id for question in walk(Answers(), TODAY)][:3] == ["on", "by", "sent"]
    assert missing(WAITING, TODAY) == []
    assert [question.id for question in missing(Answers(held_on=TODAY), TODAY)] == ["by", "sent"]


def test_each_question_says_why_it_is_asked() -> None:
    """A question has a title that asks, a reason in one line, a heading, a name for its Change button and an error."""
    for question in QUESTIONS.values():
        assert question.title.endswith("?")
        assert question.why
        assert not question.why.endswith(".")
        assert question.name
        assert question.subject
        assert question.missing or question.id == "avoid"


def test_every_value_of_the_rules_can_be_chosen() -> None:
    """The options of a choice are the values that the rules know, and "not sure"."""
    for name, choice in CHOICES.items():
        values = [option.value for option in QUESTIONS[name].options]
        assert sorted(values) == sorted([*choice.values, UNSURE]), name
        assert choice.field in Interview.model_fields
    assert {option.value for option in QUESTIONS["avoid"].options} == set(get_args(Channel))


def test_an_interview_to_come_leaves_one_question() -> None:
    """Before the interview nothing can have been said or sent: its day is enough."""
    tomorrow = Answers(held_on=date(2026, 11, 23))
    assert [question.id for question in walk(tomorrow, TODAY)] == ["on"]
    assert missing(tomorrow, TODAY) == []
    assert additions(tomorrow, TODAY) == []


def test_on_the_day_of_the_interview_all_are_asked() -> None:
    """The day itself counts as held."""
    assert len(walk(Answers(held_on=TODAY), TODAY)) == len(walk(Answers(), TODAY))


def test_after_a_decision_nothing_is_added() -> None:
    """Once they have decided, no further answer changes the plan."""
    assert additions(replace(WAITING, outcome="rejected"), TODAY) == []


@pytest.mark.parametrize(
    ("value", "asked"), [("screening", False), ("first", False), ("technical", True), ("final", True), (UNSURE, False)]
)
def test_how_near_the_end_matters_for_late_rounds_only(value: str, asked: bool) -> None:  # noqa: FBT001, a table of cases
    """The question follows a technical or a final round, no other."""
    assert (QUESTIONS["ending"] in additions(WAITING.choose("round", value), TODAY)) is asked


def test_back_and_continue_are_opposite() -> None:
    """From each question of the walk, Continue and then Back leads to it again."""
    steps = walk(WAITING, TODAY)
    for question in steps[:-1]:
        following = after(question, WAITING, TODAY)
        assert following is not None
        assert before(following, WAITING, TODAY) == question
    assert before(steps[0], WAITING, TODAY) is None
    assert after(steps[-1], WAITING, TODAY) is None


@pytest.mark.parametrize("name", CHOICES)
def test_every_choice_changes_some_plan(name: str) -> None:
    """No question is asked for nothing: of its answers, two lead to different plans in some interview."""
    bases = [
        WAITING,
        WAITING.choose("round", "final"),
        WAITING.choose("ending", "yes"),
        replace(WAITING, held_on=date(2026, 11, 2)),
        replace(WAITING, held_on=date(2026, 11, 2), said=Said("day", date(2026, 11, 20))),
    ]
    plans = [{str(plan(base.choose(name, value).interview, today=TODAY)) for value in (*CHOICES[name].values, UNSURE)} for base in bases]
    assert max(len(different) for different in plans) > 1


@pytest.mark.parametrize(
    ("said", "named"),
    [
        (Said("within", count=10, unit="days"), date(2026, 11, 29)),
        (Said("within", count=5, unit="working days"), date(2026, 11, 27)),
        (Said("within", count=3, unit="weeks"), date(2026, 12, 10)),
        (Said("within", count=1, unit="months"), date(2026, 12, 19)),
        (Said("day", date(2026, 11, 30)), date(2026, 11, 30)),
        (Said("longer", date(2026, 11, 22)), None),
        (Said("unsure"), None),
    ],
)
def test_their_words_become_a_named_day(said: Said, named: date | None) -> None:
    """A time span is counted from the interview; a delay without a day leaves none."""
    interview = replace(WAITING, said=said).interview
    assert interview.named_day == named
    assert interview.delayed_on == (said.day if said.how == "longer" else None)


def test_a_month_ends_where_the_shorter_one_does() -> None:
    """A month from 31 January is the last of February, in leap years the 29th; December leads into the next year."""
    month = replace(WAITING, said=Said("within", count=1, unit="months"))
    assert replace(month, held_on=date(2027, 1, 31)).named_day == date(2027, 2, 28)
    assert replace(month, held_on=date(2028, 1, 31)).named_day == date(2028, 2, 29)
    assert replace(month, held_on=date(2026, 12, 15)).named_day == date(2027, 1, 15)


def test_working_days_are_those_of_the_employers_country() -> None:
    """Thanksgiving lies between, in the United States; in Germany a day less is enough."""
    within = replace(WAITING, said=Said("within", count=5, unit="working days"))
    assert replace(within, country="DE").named_day == date(2026, 11, 26)
    assert replace(within, country="US").named_day == date(2026, 11, 27)


@pytest.mark.parametrize(
    ("said", "before"),
    [
        (Said("day", date(2026, 12, 11)), date(2026, 12, 11)),
        (Said("within", count=3, unit="weeks"), date(2026, 12, 10)),
        (Said("longer", date(2026, 11, 20), before=date(2026, 12, 11)), date(2026, 12, 11)),
        (Said("day", date(2026, 11, 20)), None),
        (Said("none"), None),
        (None, None),
    ],
)
def test_a_delay_keeps_the_day_that_is_still_ahead(said: Said | None, before: date | None) -> None:
    """Told on Sun 22 Nov: nobody is asked before the day that they had named; one that has passed says no more."""
    delayed = replace(WAITING, said=said).delayed(date(2026, 11, 22))
    assert delayed.said == Said("longer", date(2026, 11, 22), before=before)
    assert delayed.interview.delayed_from == before
