"""Facts that change the channel as well: none of them moves a day against its direction."""

from __future__ import annotations

from itertools import combinations

import pytest

from followup_rules import Step, documents
from followup_rules.situation import Situation, situation_of
from followup_rules.true_to_tempo import AGAINST_ITS_DIRECTION, MOST_FACTS, true_to_tempo
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
    assert [(why.rule, why.ours, bool(why.claims)) for why in after.reasons if why.text == AGAINST_ITS_DIRECTION] == [("tempo", True, True)]


def test_the_day_itself_changes_neither_the_channel_nor_why() -> None:
    """A plan for a call whose day has passed would look, on that day, as early as the email that was planned."""
    facts = told("Fri 2 Oct", thanks("Sat 24 Oct"), seniority="entry", urgency="urgent", stage="final", late_in_hiring=True)
    before, after = (on(today, facts).next for today in ("Thu 29 Oct", "Fri 30 Oct"))
    assert before is not None
    assert after is not None
    assert (before.recommended, before.channel, before.latest, before.reasons) == (
        after.recommended,
        after.channel,
        after.latest,
        after.reasons,
    )


def test_a_fact_about_days_is_no_fact_that_could_be_left_out() -> None:
    """A sixth article speaks for sooner where they named a day: the check stays after that day, whatever the channel."""
    named = pace("named_day = [true]", "sooner")
    found = on("Fri 20 Nov", told("Thu 19 Nov", thanks("Fri 20 Nov"), seniority="senior", named_day="Fri 11 Dec"), [*documents(), named])
    assert found.next is not None
    assert found.next.recommended is not None
    assert found.next.recommended > day("Fri 11 Dec")


@pytest.mark.parametrize(
    ("facts", "more", "plans"),
    [
        ({}, 0, 0),
        ({"organisation": "government"}, 0, 0),
        ({"seniority": "senior"}, 0, 2),
        ({"seniority": "senior"}, MOST_FACTS - 1, 2**MOST_FACTS),
        ({"seniority": "senior"}, MOST_FACTS, 0),
    ],
    ids=["no fact", "a fact that changes no channel", "one that does", "as many as may be", "more"],
)
def test_only_facts_that_change_the_channel_are_left_out_and_not_too_many(facts: dict[str, str], more: int, plans: int) -> None:
    """Each fact doubles the work, so with many of them days stay as they are."""
    answers = {"urgency": "normal", "organisation": "company", "stage": "first", "style": "formal"}
    pairs = list(combinations(answers, 2))
    several = [pace(f'{one} = ["{answers[one]}"], {two} = ["{answers[two]}"]', name=f"F{one}{two}") for one, two in pairs]
    known = {**facts, **(answers if more else {})}
    situation = situation_of(told("Thu 19 Nov", **known), day("Fri 20 Nov"), (*documents(), *several[:more]))
    step = Step("status_check_1", "upcoming", recommended=day("Mon 30 Nov"))
    planned: list[Situation] = []

    def plans_it(other: Situation) -> Step:
        planned.append(other)
        return step

    assert true_to_tempo(situation, step, plans_it) == step
    assert len(planned) == plans


def test_where_fewer_facts_leave_no_check_the_step_stays() -> None:
    """Without the senior job it would be an email, which the followed articles may not time."""
    situation = situation_of(told("Thu 19 Nov", seniority="senior"), day("Fri 20 Nov"), documents())
    step = Step("status_check_1", "upcoming", recommended=day("Mon 30 Nov"))
    assert true_to_tempo(situation, step, lambda other: step if other.interview.seniority else None) == step
