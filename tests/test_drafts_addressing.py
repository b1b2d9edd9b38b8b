"""To whom a draft speaks, on which channel, and of which year."""

from __future__ import annotations

from datetime import date

import pytest

from followup_rules import Details, Interview, draft, plan
from followup_rules.drafting import Draft

HELD, TODAY = date(2026, 11, 19), date(2026, 11, 20)


def thank_you(known: Details, channel: str = "email") -> Draft:
    """The thank-you of the day after an interview."""
    interview = Interview(held_on=HELD)
    step = plan(interview, today=TODAY).next
    assert step is not None
    return draft(interview, step, known, today=TODAY, channel=channel)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("name", "greeting"),
    [
        ("van Gogh", "Hello van Gogh,"),
        ("de la Cruz", "Hello de la Cruz,"),
        ("J. R. Smith", "Hello J. R. Smith,"),
        ("jane okafor", "Hi jane,"),
        ("Okafor, Jane", "Hi Jane,"),
        ("Mrs. Smith, Head of Sales", "Hello Mrs. Smith,"),
        ("Jane Okafor, PhD", "Hi Jane,"),
        ("Jane Okafor, CEO", "Hi Jane,"),
        ("Jane Okafor, Northwind", "Hi Jane,"),
        ("Okafor, Anne-Marie", "Hi Anne-Marie,"),
        ("Smith, John, PhD", "Hi John,"),
        ("McDonald, Jane", "Hi Jane,"),
        (",, Jane", "Hi Jane,"),
        ("O'Neill, Jane", "Hi Jane,"),
        ("Jane van Gogh", "Hi Jane,"),
    ],
)
def test_only_a_first_name_greets_alone(name: str, greeting: str) -> None:
    """An initial, and the small word of a family name, are none; what is all in small letters is taken as typed."""
    assert thank_you(Details(recipients=(name,))).body.startswith(greeting)


def test_a_subject_says_the_year_of_an_interview_long_ago() -> None:
    """Asked thirteen months later: without the year it would be the last autumn's."""
    long_ago = Interview(held_on=date(2025, 10, 1))
    found = plan(long_ago, today=date(2026, 11, 23)).next
    assert found is not None
    assert "October 1, 2025" in draft(long_ago, found, Details(), today=date(2026, 11, 23)).subject


def test_a_channel_that_is_none_is_refused_with_a_sentence() -> None:
    """Where it comes from outside."""
    with pytest.raises(ValueError, match=r"^“fax” is no channel; choose one of email, phone"):
        thank_you(Details(), channel="fax")


def test_whoever_is_known_as_an_office_is_greeted_so() -> None:
    """Nobody is told to use a name instead of the one that was typed."""
    for name, greeting in (("HR", "Dear HR,"), ("the hiring manager", "Dear hiring manager,")):
        drafted = thank_you(Details(recipients=(name,), tone="formal"))
        assert drafted.body.startswith(greeting)
        assert [check.where for check in drafted.checks if check.met is False] == []
