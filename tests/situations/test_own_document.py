"""A document of one's own unlike the five: a limit on one check, working days, floors, feedback, a channel to avoid."""

from __future__ import annotations

import pytest

from followup_rules import Document, documents
from tests.situations.story import article, assert_acts, assert_stops, assert_waits, assert_words, check, day, on, step, thanks, told

TUESDAY = "Tue 15 Sep"
THANKED = thanks("Wed 16 Sep")


def only(letters: str, *own: Document) -> list[Document]:
    """Some of the five, and a document of one's own."""
    return [*(each for each in documents() if each.id in letters), *own]


def test_never_a_third_check_leaves_two() -> None:
    """It does not mean that there is none at all; A alone would go on."""
    never = article('modality = "must"\nlimit = { step = "status_check_3", most = 0 }')
    assert_waits(on("Fri 18 Sep", told(TUESDAY, THANKED), only("ABCDE", never)), "status_check_1", "Tue 22 Sep")
    asked = told(TUESDAY, THANKED, check("Tue 22 Sep", reply="no_news", replied_on=day("Wed 23 Sep")), check("Tue 29 Sep"))
    assert_waits(on("Wed 30 Sep", asked, only("A")), "status_check_3", "Tue 6 Oct")
    assert_stops(on("Wed 30 Sep", asked, only("A", never)), "Tue 6 Oct")


@pytest.mark.parametrize("timing", ["from = 14", 'from = 10, unit = "working_days"'])
def test_a_floor_between_checks_counts_in_any_unit(timing: str) -> None:
    """Fourteen days after Tue 22 Sep and ten working days after it are the same Tuesday."""
    floor = article(f'modality = "must"\ntiming = {{ step = "any_status_check", after = "previous_message", {timing}, not_before = true }}')
    asked = told(TUESDAY, THANKED, check("Tue 22 Sep"))
    assert_waits(on("Wed 23 Sep", asked, only("ABCDE", floor)), "status_check_2", "Tue 6 Oct")


def test_a_floor_takes_no_check_away_from_the_others() -> None:
    """E times any check from the named day on; a document that only says how long to wait after one leaves it standing."""
    floor = article('modality = "must"\ntiming = { step = "any_status_check", after = "previous_message", from = 7, not_before = true }')
    asked = told(TUESDAY, THANKED, check("Mon 21 Sep"), named_day="Fri 18 Sep")
    assert_waits(on("Tue 22 Sep", asked, only("E", floor)), "status_check_2", "Mon 28 Sep")


def test_a_floor_on_the_named_day_leaves_the_general_advice() -> None:
    """D alone would ask on the day after their date; so it does beside a document that objects to that day and gives none."""
    floor = article('modality = "must"\ntiming = { step = "any_status_check", after = "named_day", from = 2, not_before = true }')
    passed = told(TUESDAY, THANKED, named_day="Wed 23 Sep")
    found = assert_acts(on("Thu 24 Sep", passed, only("BCD", floor)), "status_check_1", "Thu 24 Sep")
    assert "F" in found.object


def test_a_window_to_avoid_times_nothing() -> None:
    """Beside days of its own it only bars; alone it gives no day."""
    avoided = 'modality = "avoid"\ntiming = { step = "any_status_check", after = "named_day", from = 0, to = 4 }'
    own = article(f'modality = "should"\ntiming = {{ step = "status_check_1", after = "interview", from = 2, to = 20 }}\n---\n{avoided}')
    passed = told(TUESDAY, THANKED, named_day="Fri 18 Sep")
    assert_waits(on("Sat 19 Sep", passed, [own]), "status_check_1", "Wed 23 Sep")
    assert on("Sat 19 Sep", passed, [article(avoided)]).next is None


def test_its_days_for_the_feedback_count() -> None:
    """Nobody else gives any; before them the plan waits, after them it asks at once and says who disagrees."""
    timed = only("ABCDE", article('modality = "should"\ntiming = { step = "ask_feedback", after = "interview", from = 10, to = 14 }'))
    rejected = told(TUESDAY, THANKED, outcome="rejected")
    found = assert_waits(on("Fri 18 Sep", rejected, timed), "ask_feedback", "Fri 25 Sep")
    assert found.latest == day("Tue 29 Sep")
    assert_words(found, agree="F", silent="ABCDE")
    assert not any("No article says when" in reason.text for reason in found.reasons)
    floor = only(
        "ABCDE", article('modality = "must"\ntiming = { step = "ask_feedback", after = "interview", from = 10, not_before = true }')
    )
    barred = assert_waits(on("Fri 18 Sep", rejected, floor), "ask_feedback", "Fri 25 Sep")
    assert any(reason.text == "Not before Fri 25 Sep." and reason.claims == ("F-1",) for reason in barred.reasons)
    assert_words(assert_acts(on("Tue 29 Sep", rejected, floor), "ask_feedback", "Tue 29 Sep"), silent="ABCDEF")
    late = assert_acts(on("Thu 1 Oct", rejected, timed), "ask_feedback", "Thu 1 Oct")
    assert_words(late, object_="F", silent="ABCDE")


def test_who_would_avoid_the_channel_is_named() -> None:
    """D prefers a call for a senior job and outweighs it; where nobody does, the call is no longer acceptable."""
    avoids = article('modality = "must"\nchannel = { advice = "avoid", channels = "phone", step = "any_status_check" }')
    senior = told(TUESDAY, THANKED, seniority="senior")
    found = step(on("Fri 18 Sep", senior, only("ABCDE", avoids)), "status_check_1")
    assert found.channel == "phone"
    assert any(reason.text == "F advises against it by phone." and reason.claims == ("F-1",) for reason in found.reasons)
    alone = article(
        'modality = "must"\nchannel = { advice = "avoid", channels = "phone", step = "any_status_check" }\n---\n'
        'modality = "should"\ntiming = { step = "status_check_1", after = "interview", from = 7 }'
    )
    assert "phone" not in step(on("Fri 18 Sep", told(TUESDAY, THANKED), [alone]), "status_check_1").channels
