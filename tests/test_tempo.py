"""Facts for sooner and later: which count, how often, and how a user reads them."""

from __future__ import annotations

from typing import Any

import pytest

from followup_rules import Document, documents
from followup_rules.tempo import Tempo, tempo_of
from tests.situations.story import article, told


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
