"""A document of one's own unlike the five: a limit on one check, working days, floors, feedback, a channel to avoid."""

from __future__ import annotations

import pytest

from followup_rules import Document, Step, documents
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
    why = assert_stops(on("Wed 30 Sep", asked, only("A", never)), "Tue 6 Oct").reasons[-1]
    assert (why.text, why.claims, why.rule) == ("No status check after the second.", ("F-1",), "stop")
    second = article('modality = "must"\nlimit = { step = "status_check_2", most = 0 }')
    why = assert_stops(on("Wed 23 Sep", told(TUESDAY, THANKED, check("Tue 22 Sep")), only("A", second)), "Tue 29 Sep").reasons[-1]
    assert why.text == "No status check after the first."


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
    assert [(reason.claims, reason.rule) for reason in barred.reasons if reason.text == "Not before Fri 25 Sep."] == [(("F-1",), "outcome")]
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


def test_whoever_times_the_feedback_speaks_of_it() -> None:
    """A document that advises nothing else: it is asked for on its first day, and the claim stands behind it."""
    only_days = article('modality = "must"\ntiming = { step = "ask_feedback", after = "interview", from = 14, to = 20 }')
    found = on("Wed 23 Sep", told(TUESDAY, THANKED, outcome="rejected"), [only_days])
    assert (step(found, "ask_feedback").recommended, step(found, "ask_feedback").reasons[0].claims) == (day("Tue 29 Sep"), ("F-1",))
    floor = article('modality = "must"\ntiming = { step = "ask_feedback", after = "interview", from = 14, not_before = true }')
    assert on("Wed 23 Sep", told(TUESDAY, THANKED, outcome="rejected"), [floor]).next is None


def test_of_several_days_for_the_feedback_the_earliest_counts_and_of_floors_the_last() -> None:
    """Windows hold nothing back; the floor that does is the one that is cited."""
    timing = 'timing = {{ step = "ask_feedback", after = "interview", from = {} }}'.format
    rejected = told(TUESDAY, THANKED, outcome="rejected")
    windows = f'modality = "may"\n{timing("3, to = 5")}\n---\nmodality = "may"\n{timing("10, to = 14")}'
    assert_acts(on("Fri 18 Sep", rejected, only("ABCDE", article(windows))), "ask_feedback", "Fri 18 Sep")
    floors = f'modality = "may"\n{timing("5, not_before = true")}\n---\nmodality = "may"\n{timing("10, not_before = true")}'
    barred = assert_waits(on("Fri 18 Sep", rejected, only("ABCDE", article(floors))), "ask_feedback", "Fri 25 Sep")
    assert [reason.claims for reason in barred.reasons if reason.text == "Not before Fri 25 Sep."] == [("F-2",)]


def avoiding(channels: str, step: str = "any_status_check") -> Document:
    """A document that would avoid a channel."""
    return article(f'modality = "must"\nchannel = {{ advice = "avoid", channels = "{channels}", step = "{step}" }}')


def against(found: Step) -> list[str]:
    """What the reasons of a step say against its channel."""
    return [reason.text for reason in found.reasons if "advises against" in reason.text]


def test_only_advice_against_this_channel_and_step_is_told() -> None:
    """The email stays, since the others outweigh one; advice against another channel, or for the thanks alone, is not told."""
    waiting = told(TUESDAY, THANKED)
    for own, told_of in ((avoiding("email"), 1), (avoiding("linkedin"), 0), (avoiding("email", "thank_you"), 0)):
        found = step(on("Fri 18 Sep", waiting, only("ABCDE", own)), "status_check_1")
        assert (found.channel, len(against(found))) == ("email", told_of)


def test_the_way_that_was_used_so_far_stays_though_somebody_would_avoid_it() -> None:
    """What they know comes before what an article says; it is told."""
    used = told(TUESDAY, THANKED, channel="linkedin")
    twice = article("\n---\n".join(['modality = "must"\nchannel = { advice = "avoid", channels = "linkedin" }'] * 2))
    found = step(on("Fri 18 Sep", used, only("ABCDE", twice)), "status_check_1")
    assert found.channel == "linkedin"
    assert against(found) == ["F advises against it on LinkedIn."]
    assert "linkedin" not in step(on("Fri 18 Sep", told(TUESDAY, THANKED), only("ABCDE", twice)), "status_check_1").channels


def test_advice_against_email_costs_no_day_where_only_a_call_is_left() -> None:
    """No call is possible on the sixth day, and the email is; who would avoid it is named."""
    few = told(TUESDAY, THANKED, barred_channels=("linkedin", "letter", "text", "in_person"), named_day="Wed 16 Sep", seniority="senior")
    found = step(on("Thu 17 Sep", few, only("ABCDE", avoiding("email"))), "status_check_1")
    plain = step(on("Thu 17 Sep", few), "status_check_1")
    assert (found.channel, found.recommended) == ("email", plain.recommended)
    assert against(found) == ["F advises against it by email."]
    timed = article(
        'modality = "must"\nchannel = { advice = "avoid", channels = "email" }\n---\n'
        'modality = "should"\ntiming = { step = "status_check_1", after = "interview", from = 7 }'
    )
    assert step(on("Fri 18 Sep", few, [timed]), "status_check_1").channels == ("phone", "email")
