"""A document's word on a day, and the earliest day on which most documents agree."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from followup_rules.agreement import Choice, choose, word_on
from followup_rules.claims import Claim
from followup_rules.placing import Kind, PlacedClaim

DAY = date(2026, 3, 2)
CLAIM = Claim.model_validate(
    {
        "id": "X-1",
        "section": "S",
        "paragraph": 1,
        "says": "Write.",
        "modality": "may",
        "timing": {"step": "thank_you", "after": "interview"},
    }
)


def day(number: int) -> date:
    """The day with that number."""
    return DAY + timedelta(days=number)


def placed(kind: Kind, first: int, last: int | None, document: str = "X", best: tuple[int, int] | None = None) -> PlacedClaim:
    """A claim of a document on the numbered days."""
    liked = None if best is None else (day(best[0]), day(best[1]))
    return PlacedClaim(document, CLAIM, kind, day(first), None if last is None else day(last), liked)


def test_a_document_without_a_claim_is_silent() -> None:
    """Silence is never agreement."""
    assert word_on(day(3), []) == "silent"


@pytest.mark.parametrize(("number", "word"), [(2, "object"), (3, "agree"), (5, "agree"), (6, "object")])
def test_a_window_agrees_from_its_first_to_its_last_day(number: int, word: str) -> None:
    """Both ends are included, whether it confines or only allows."""
    assert word_on(day(number), [placed("confines", 3, 5)]) == word
    assert word_on(day(number), [placed("allows", 3, 5)]) == word


@pytest.mark.parametrize(("number", "word"), [(3, "silent"), (2, "object")])
def test_a_floor_alone_objects_before_it_and_recommends_nothing(number: int, word: str) -> None:
    """From its day on, a document with nothing but a floor is silent."""
    assert word_on(day(number), [placed("floor", 3, None)]) == word


@pytest.mark.parametrize(("number", "word"), [(1, "object"), (2, "silent")])
def test_days_to_avoid_are_ruled_out_and_the_others_left_open(number: int, word: str) -> None:
    """What a document says to avoid recommends no other day."""
    assert word_on(day(number), [placed("rules_out", 0, 1)]) == word


def test_a_document_that_allows_and_rules_out_a_day_is_divided() -> None:
    """A floor or a confining window against an allowing one."""
    assert word_on(day(0), [placed("allows", 0, 1), placed("floor", 1, None)]) == "divided"
    assert word_on(day(9), [placed("confines", 0, 7), placed("allows", 7, None)]) == "divided"
    assert word_on(day(7), [placed("confines", 0, 7), placed("allows", 7, None)]) == "agree"


def test_a_window_that_only_allows_rules_nothing_out() -> None:
    """Outside a may-window another claim of the document still counts."""
    assert word_on(day(5), [placed("allows", 0, 1), placed("confines", 0, 7)]) == "agree"


def test_the_ideal_day_is_the_earliest_with_most_agreement() -> None:
    """X 0..2, Y 1..2, Z 2..9: all three meet on day 2; the run with any agreement is 0..9."""
    claims = [placed("confines", 0, 2, "X"), placed("confines", 1, 2, "Y"), placed("allows", 2, 9, "Z")]
    assert choose(claims, day(0)) == Choice(day(2), day(0), day(9))


def test_several_claims_of_one_document_count_once() -> None:
    """X says day 1 twice, Y and Z say day 5 once each."""
    claims = [placed("allows", 1, 1, "X"), placed("allows", 1, 2, "X"), placed("allows", 5, 5, "Y"), placed("allows", 5, 6, "Z")]
    assert choose(claims, day(0)).ideal == day(5)


def test_barred_days_are_neither_ideal_nor_in_the_run() -> None:
    """Day 2 has two voices, but the days before 4 are barred."""
    claims = [placed("allows", 0, 9, "X"), placed("allows", 2, 2, "Y")]
    assert choose(claims, day(4)) == Choice(day(4), day(4), day(9))
    assert choose(claims, day(0), day(1)) == Choice(day(0), day(0), day(1))


def test_the_run_stops_at_a_day_on_which_nobody_agrees() -> None:
    """X 0..2, Y and Z 4..5: day 3 breaks the run."""
    claims = [placed("allows", 0, 2, "X"), placed("allows", 4, 5, "Y"), placed("allows", 4, 5, "Z")]
    assert choose(claims, day(0)) == Choice(day(4), day(4), day(5))


def test_an_open_claim_leaves_the_run_open() -> None:
    """No last day where one that agrees has none."""
    assert choose([placed("allows", 3, None)], day(0)) == Choice(day(3), day(3), None)


def test_among_equal_days_the_ones_that_a_document_likes_most_come_first() -> None:
    """X allows 0..2 and likes 1..2; a day with more voices still wins over a liked one."""
    liking = placed("confines", 0, 2, "X", best=(1, 2))
    assert choose([liking], day(0)).ideal == day(1)
    assert choose([liking, placed("allows", 0, 0, "Y")], day(0)).ideal == day(0)


def test_without_any_agreement_the_first_open_day_stands_alone() -> None:
    """Everything is over: nothing is invented round the day."""
    assert choose([placed("confines", 0, 2)], day(30)) == Choice(day(30), day(30), day(30))


def test_the_last_day_may_be_the_ideal_one() -> None:
    """X allows day 0, X and Y meet on day 5, and no day after 5 is open."""
    claims = [placed("allows", 0, None, "X"), placed("allows", 5, 9, "Y")]
    assert choose(claims, day(0), day(5)) == Choice(day(5), day(0), day(5))


def test_a_document_prefers_a_day_if_any_of_its_claims_does() -> None:
    """X likes day 3 by one of its two claims, so 3 comes before 0 with the same agreement."""
    claims = [placed("allows", 0, 9), placed("allows", 0, 9, best=(3, 4))]
    assert choose(claims, day(0)).ideal == day(3)
