"""Facts for sooner and later: which count, how often, and how a user reads them."""

from __future__ import annotations

from itertools import combinations
from typing import Any

import pytest

from followup_rules import Document, documents
from followup_rules.tempo import Tempo, tempo_of
from followup_rules.true_to_tempo import AGAINST_ITS_DIRECTION, MOST_FACTS
from tests.situations.story import article, day, on, thanks, told


def tempo(documents: list[Document], **facts: Any) -> Tempo:  # noqa: ANN401, the facts are Interview's fields
    """The tempo of an interview with these facts."""
    return tempo_of(told("Tue 15 Sep", **facts), documents)


def pace(when: str, direction: str = "later", name: str = "F") -> Document:
    """A document that speaks for sooner or later where that condition holds."""
    condition = f"when = {{ {when} }}\n" if when else ""
    return article(f'modality = "fact"\n{condition}tempo = {{ direction = "{direction}" }}', name)


def test_without_any_fact_there_is_no_tempo() -> None:
    """Not sure about everything: nothing speaks for sooner or later."""
    nothing = tempo(list(documents()))
    assert (nothing, nothing.net, nothing.days) == (Tempo(), 0, 0)


def test_two_days_for_each_net_fact() -> None:
    """Urgent and a start-up against a senior job: one is left for sooner."""
    mixed = tempo(list(documents()), urgency="urgent", organisation="startup", seniority="senior")
    assert (mixed.sooner, mixed.later) == (("a start-up", "an urgent role"), ("a senior job",))
    assert (mixed.net, mixed.days) == (-1, -2)


def test_a_fact_counts_once_whoever_names_it() -> None:
    """D names the seniority twice and the sixth document once more: one fact, with all claims behind it."""
    senior = tempo([*documents(), pace('seniority = ["senior"]')], seniority="senior")
    assert (senior.later, senior.days) == (("a senior job",), 2)
    assert len(senior.claims) == 3
    assert "F-1" in senior.claims


@pytest.mark.parametrize(
    ("facts", "words"),
    [
        ({"seniority": "entry"}, "an entry-level job"),
        ({"seniority": "mid"}, "a mid-level job"),
        ({"seniority": "senior"}, "a senior job"),
        ({"urgency": "urgent"}, "an urgent role"),
        ({"urgency": "normal"}, "a role at the usual pace"),
        ({"organisation": "startup"}, "a start-up"),
        ({"organisation": "company"}, "an established company"),
        ({"organisation": "government"}, "a government employer"),
        ({"stage": "screening"}, "a first screening"),
        ({"stage": "first"}, "a first interview"),
        ({"stage": "technical"}, "a technical round"),
        ({"stage": "final"}, "a final round"),
        ({"style": "formal"}, "a formal interview"),
        ({"style": "informal"}, "an informal interview"),
        ({"channel": "phone"}, "the channel"),
        ({"stage": "final", "late_in_hiring": True}, "a final round near the end of their search"),
        ({"late_in_hiring": False}, "a round early in their search"),
        ({"seniority": "senior", "urgency": "urgent"}, "a senior job with an urgent role"),
    ],
)
def test_each_answer_has_its_own_words(facts: dict[str, str | bool], words: str) -> None:
    """Whatever a document hangs its pace on, the plan names what the user answered and nothing else."""
    when = ", ".join(f"{field} = [{str(value).lower() if isinstance(value, bool) else repr(value)}]" for field, value in facts.items())
    assert tempo([pace(when)], **facts).later == (words,)


@pytest.mark.parametrize(
    ("when", "facts", "words"),
    [
        ("named_day = [true]", {"named_day": "Fri 18 Sep"}, "the named day"),
        ("named_day = [false]", {}, "no date from them"),
        ("answered = [false]", {}, "no new date from them"),
        ("", {}, "advice that holds for every interview"),
    ],
)
def test_a_pace_may_hang_on_their_date_or_on_nothing(when: str, facts: dict[str, str], words: str) -> None:
    """No question asks for these facts by themselves, yet a document may."""
    assert tempo([pace(when, "sooner")], **facts).sooner == (words,)


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
