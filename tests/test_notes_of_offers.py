"""What a plan says of another offer that has to be answered, which no article covers."""

from __future__ import annotations

import pytest

from tests.situations.story import on, thanks, told
from tests.test_notes import HELD, said

THANKED = thanks("Wed 16 Sep")


@pytest.mark.parametrize("outcome", ["waiting", "next_round"])
@pytest.mark.parametrize(
    ("today", "note"),
    [
        (
            "Fri 25 Sep",
            (
                "Another offer has to be answered by Fri 25 Sep. No article covers that. "
                "We suggest telling them now, whatever the plan's own days, and asking whether they can decide before it."
            ),
        ),
        ("Sat 26 Sep", "Your other offer had to be answered by Fri 25 Sep. No article covers that, so it changes no day here."),
    ],
)
def test_another_offer_is_noted_through_its_last_day_and_after_it(outcome: str, today: str, note: str) -> None:
    """On its last day there is still time; also where the next round is ahead."""
    assert said(on(today, told(HELD, THANKED, other_offer_by="Fri 25 Sep", outcome=outcome)), None) == [note]


def test_an_offer_to_answer_before_the_interview_calls_for_an_earlier_one() -> None:
    """Nobody decides before they have met somebody; the day of the interview is too late as well."""
    for by, asked in (("Tue 15 Sep", "the interview can be earlier"), ("Wed 16 Sep", "they can decide before it")):
        notes = said(on("Fri 11 Sep", told(HELD, other_offer_by=by)), None)
        assert [note for note in notes if note.endswith(f"asking whether {asked}.")], by
