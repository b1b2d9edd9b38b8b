"""Facts that change the channel as well: none of them moves a day against its direction."""

from __future__ import annotations

from itertools import combinations

import pytest

from followup_rules import documents
from followup_rules.true_to_tempo import AGAINST_ITS_DIRECTION, MOST_FACTS
from tests.situations.story import day, on, thanks, told
from tests.test_tempo import pace


@pytest.mark.parametrize(
    ("held", "thanked", "facts", "fact", "way"),
    [
        ("Mon 2 Mar", "Mon 16 Mar", {"stage": "final", "urgency": "urgent"}, {"organisation": "startup"}, -1),
        ("Sat 7 Mar", "Fri 20 Mar", {"seniority": "entry", "urgency": "urgent"}, {"stage": "final", "late_in_hiring": True}, 1),
    ],
    ids=["sooner", "later"],
)
def test_a_fact_that_also_changes_the_channel_moves_no_day_against_its_direction(
    held: str, thanked: str, facts: dict[str, str], fact: dict[str, object], way: int
) -> None:
    """Thanks of two weeks after the interview: what D says by phone and by email differs then."""
    before, after = (on(thanked, told(held, thanks(thanked), **each)).next for each in (facts, {**facts, **fact}))
    assert before is not None
    assert after is not None
    assert before.recommended is not None
    assert after.recommended is not None
    assert way * (after.recommended - before.recommended).days >= 0
    assert after.earliest is not None
    assert after.earliest <= after.recommended
    assert AGAINST_ITS_DIRECTION in [reason.text for reason in after.reasons]


def test_a_fact_about_days_is_no_fact_that_could_be_left_out() -> None:
    """A sixth article speaks for sooner where they named a day: the check stays after that day, whatever the channel."""
    named = pace("named_day = [true]", "sooner")
    found = on("Fri 20 Nov", told("Thu 19 Nov", thanks("Fri 20 Nov"), seniority="senior", named_day="Fri 11 Dec"), [*documents(), named])
    assert found.next is not None
    assert found.next.recommended is not None
    assert found.next.recommended > day("Fri 11 Dec")


def test_more_facts_than_the_articles_know_leave_the_days_as_they_are() -> None:
    """Each of a document's many facts would double the work; with too many of them a plan takes no longer than before."""
    answers = {"seniority": "senior", "urgency": "normal", "organisation": "company", "stage": "final", "style": "formal"}
    pairs = list(combinations(answers, 2))
    several = [f'{first} = ["{answers[first]}"], {second} = ["{answers[second]}"]' for first, second in pairs]
    many = [pace(when, name=f"F{number}") for number, when in enumerate(several)]
    found = on("Fri 20 Nov", told("Thu 19 Nov", thanks("Fri 20 Nov"), **answers), [*documents(), *many])
    assert len(several) > MOST_FACTS
    assert found.next is not None
    assert AGAINST_ITS_DIRECTION not in [reason.text for reason in found.next.reasons]
