"""Following one article alone: its own days, and only the rules that its claims carry."""

from __future__ import annotations

from followup_rules import Document, documents
from tests.situations.story import assert_stops, assert_waits, assert_words, check, day, kinds, on, step, thanks, told

ONLY_PHONE = ("email", "linkedin", "letter", "text", "in_person")


def only(letter: str) -> list[Document]:
    """One of the five, alone."""
    return [each for each in documents() if each.id == letter]


def test_a_alone_waits_a_week() -> None:
    """A without a timeline: one week at the earliest, two at the latest."""
    found = step(on("Fri 18 Sep", told("Tue 15 Sep", thanks("Wed 16 Sep")), only("A")), "status_check_1")
    assert (found.earliest, found.recommended, found.latest) == (day("Tue 22 Sep"), day("Tue 22 Sep"), day("Tue 29 Sep"))
    assert_words(found, agree="A")


def test_a_alone_after_late_thanks_knows_no_week_after_them() -> None:
    """About a week after the thanks is B's: with A alone thanks on day 5 change nothing."""
    assert step(on("Sun 20 Sep", told("Tue 15 Sep", thanks("Sun 20 Sep")), only("A")), "status_check_1").recommended == day("Tue 22 Sep")


def test_a_alone_keeps_the_named_day() -> None:
    """A: keep to their schedule; the day after."""
    waiting = told("Tue 15 Sep", thanks("Wed 16 Sep"), named_day="Tue 29 Sep")
    assert_waits(on("Fri 18 Sep", waiting, only("A")), "status_check_1", "Wed 30 Sep")


def test_b_alone_counts_from_the_thanks() -> None:
    """B: about a week after the thanks, so from six days on."""
    # Thanks Thu 17 + 6 = Wed 23, + 8 = Fri 25.
    found = step(on("Fri 18 Sep", told("Tue 15 Sep", thanks("Thu 17 Sep")), only("B")), "status_check_1")
    assert (found.earliest, found.recommended, found.latest) == (day("Wed 23 Sep"), day("Wed 23 Sep"), day("Fri 25 Sep"))


def test_b_alone_has_no_word_on_a_named_day_and_keeps_its_own_days() -> None:
    """Their date has no advice in B, so B times the check as if they had named none."""
    # Thanks Thu 17 + 6 = Wed 23.
    found = step(on("Fri 18 Sep", told("Tue 15 Sep", thanks("Thu 17 Sep"), named_day="Fri 18 Sep"), only("B")), "status_check_1")
    assert (found.recommended, found.latest) == (day("Wed 23 Sep"), day("Fri 25 Sep"))
    assert_words(found, agree="B")


def test_c_alone_thanks_the_next_day() -> None:
    """C: a day at the least, two at the most."""
    found = assert_waits(on("Tue 15 Sep", told("Tue 15 Sep"), only("C")), "thank_you", "Wed 16 Sep")
    assert (found.earliest, found.latest) == (day("Wed 16 Sep"), day("Thu 17 Sep"))


def test_c_alone_has_no_status_check() -> None:
    """C knows only the one message: once it is sent, nothing is left, and the plan says why."""
    found = on("Tue 22 Sep", told("Tue 15 Sep", thanks("Wed 16 Sep")), only("C"))
    assert not [each for each in found.steps if each.kind.startswith("status_check") and each.recommended]
    assert found.next is not None or found.notes


def test_d_alone_thanks_the_next_day() -> None:
    """D: ideally within a day, but not before one: the day after is the one day for both."""
    assert_words(assert_waits(on("Tue 15 Sep", told("Tue 15 Sep"), only("D")), "thank_you", "Wed 16 Sep"), agree="D")


def test_d_alone_last_check_a_week_later_then_stop() -> None:
    """D: one last time after a week or two, then move on."""
    asked = told("Tue 15 Sep", thanks("Wed 16 Sep"), check("Tue 22 Sep"))
    found = step(on("Wed 23 Sep", asked, only("D")), "status_check_2")
    assert (found.recommended, found.latest) == (day("Tue 29 Sep"), day("Tue 6 Oct"))
    twice = told("Tue 15 Sep", thanks("Wed 16 Sep"), check("Tue 22 Sep"), check("Tue 29 Sep"))
    assert_stops(on("Wed 30 Sep", twice, only("D")), "Tue 6 Oct")


def test_e_alone_thanks_at_once() -> None:
    """E: as soon as possible, so on the day itself."""
    found = on("Tue 15 Sep", told("Tue 15 Sep"), only("E"))
    thank_you = step(found, "thank_you")
    assert (found.action, thank_you.recommended, thank_you.latest) == (
        "act",
        day("Tue 15 Sep"),
        day("Thu 17 Sep"),
    )


def test_e_alone_keeps_the_named_day() -> None:
    """E: refer back to their timeline; the day after."""
    waiting = told("Tue 15 Sep", thanks("Wed 16 Sep"), named_day="Tue 29 Sep")
    assert_waits(on("Fri 18 Sep", waiting, only("E")), "status_check_1", "Wed 30 Sep")


def test_e_alone_stops_after_two() -> None:
    """E, in its lower reading: two attempts in all."""
    twice = told("Tue 15 Sep", thanks("Wed 16 Sep"), check("Wed 23 Sep"), check("Wed 30 Sep"), named_day="Tue 22 Sep")
    assert on("Thu 1 Oct", twice, only("E")).action == "stop"


def test_e_alone_has_no_floor_under_calls() -> None:
    """The fifth working day is D's: with E alone the call comes right after their day."""
    # Named Wed 16; thanks Tue 15, two days of our own -> Thu 17. The five together wait until Tue 22.
    called = told("Tue 15 Sep", thanks("Tue 15 Sep", channel="in_person"), barred_channels=ONLY_PHONE, named_day="Wed 16 Sep")
    assert step(on("Wed 16 Sep", called, only("E")), "status_check_1").recommended == day("Thu 17 Sep")
    assert step(on("Wed 16 Sep", called), "status_check_1").recommended == day("Tue 22 Sep")


def test_a_alone_knows_no_pace() -> None:
    """Sooner and later are D's facts: A alone does not move for a senior role."""
    slow = told("Tue 15 Sep", thanks("Wed 16 Sep"), seniority="senior", organisation="government", channel="email")
    assert step(on("Fri 18 Sep", slow, only("A")), "status_check_1").recommended == day("Tue 22 Sep")


def test_working_days_are_ours_and_hold_for_every_article() -> None:
    """No article speaks of weekends: our own rule holds with A alone too."""
    # Fri 18 Dec + 7 = Christmas Day -> Mon 28.
    found = on("Mon 21 Dec", told("Fri 18 Dec", thanks("Sat 19 Dec")), only("A"))
    assert step(found, "status_check_1").recommended == day("Mon 28 Dec")


def test_words_are_only_those_of_the_article_followed() -> None:
    """With one article, no other is asked."""
    found = on("Fri 18 Sep", told("Tue 15 Sep", thanks("Wed 16 Sep")), only("A"))
    for each in found.steps:
        assert set(each.agree + each.divided + each.object + each.silent) <= {"A"}
    assert kinds(found, "done") == ["thank_you"]
