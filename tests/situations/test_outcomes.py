"""Rejected, offered, invited on, withdrawn; another offer; the interview still to come."""

from __future__ import annotations

import pytest

from tests.situations.story import check, claims_behind, day, feedback, kinds, on, other, step, thanks, told


@pytest.mark.parametrize("outcome", ["next_round", "offer", "withdrawn"])
@pytest.mark.parametrize("sent", [(), (thanks("Wed 16 Sep"),), (thanks("Wed 16 Sep"), check("Tue 22 Sep"))])
def test_over_for_the_articles(outcome: str, sent: tuple[object, ...]) -> None:
    """An offer, a next round, withdrawn: no article covers it, the plan stops and says so."""
    found = on("Wed 23 Sep", told("Tue 15 Sep", *sent, outcome=outcome))  # type: ignore[arg-type]
    assert (found.action, found.next) == ("stop", None)
    assert found.notes
    assert kinds(found, "due", "upcoming", "optional") == []


def test_rejected_asks_for_feedback() -> None:
    """A rejection came this morning: D would ask for feedback."""
    found = on("Wed 23 Sep", told("Tue 15 Sep", thanks("Wed 16 Sep"), outcome="rejected"))
    assert found.next is not None
    assert found.next.kind == "ask_feedback"
    assert (found.action, found.next.recommended) == ("act", day("Wed 23 Sep"))
    assert "D-feedback" in claims_behind(found)


def test_rejected_needs_no_more_checks() -> None:
    """After a rejection nobody asks where things stand."""
    found = on("Tue 22 Sep", told("Tue 15 Sep", thanks("Wed 16 Sep"), outcome="rejected"))
    assert kinds(found, "due", "upcoming", "optional") == ["ask_feedback"]


def test_rejected_after_two_unanswered_checks() -> None:
    """Two checks ignored, then a rejection: the limit was for checks, feedback may still be asked."""
    sent = (thanks("Wed 16 Sep"), check("Tue 22 Sep"), check("Tue 29 Sep"))
    found = on("Wed 7 Oct", told("Tue 15 Sep", *sent, outcome="rejected"))
    assert found.next is not None
    assert found.next.kind == "ask_feedback"


def test_feedback_is_asked_for_once() -> None:
    """Feedback was asked for and never came: nothing more to send."""
    found = on("Wed 14 Oct", told("Tue 15 Sep", feedback("Wed 23 Sep"), outcome="rejected"))
    assert found.action == "stop"
    assert step(found, "ask_feedback").status == "done"


def test_bounced_request_for_feedback_counts_for_nothing() -> None:
    """The request bounced: it is still to be sent."""
    found = on("Thu 24 Sep", told("Tue 15 Sep", feedback("Wed 23 Sep", reply="not_delivered"), outcome="rejected"))
    assert found.next is not None
    assert found.next.kind == "ask_feedback"


def test_rejected_and_everything_barred_in_writing() -> None:
    """A rejection by post, no way to reach them at all: no exception, and a reason."""
    everything = ("email", "phone", "linkedin", "letter", "text", "in_person")
    found = on("Wed 23 Sep", told("Tue 15 Sep", outcome="rejected", barred_channels=everything))
    assert found.next is not None or found.notes


def test_other_offer_with_a_deadline() -> None:
    """Another company wants an answer by Friday: no article covers that; a note, marked as ours."""
    without = told("Tue 15 Sep", thanks("Wed 16 Sep"))
    with_offer = told("Tue 15 Sep", thanks("Wed 16 Sep"), other_offer_by="Fri 25 Sep")
    notes = set(on("Fri 18 Sep", with_offer).notes) - set(on("Fri 18 Sep", without).notes)
    assert any(note.ours and "Fri 25 Sep" in note.text for note in notes)


def test_other_offer_does_not_move_the_check() -> None:
    """The deadline is a note, not a date of the articles: the planned day stays."""
    with_offer = told("Tue 15 Sep", thanks("Wed 16 Sep"), other_offer_by="Mon 21 Sep")
    assert step(on("Fri 18 Sep", with_offer), "status_check_1").recommended == day("Tue 22 Sep")


@pytest.mark.parametrize("today", ["Mon 14 Sep", "Tue 1 Sep"])
def test_interview_still_to_come(today: str) -> None:
    """The interview is tomorrow, or in two weeks: ask about the time frame before leaving, as E says."""
    found = on(today, told("Tue 15 Sep"))
    assert found.action == "prepare"
    assert found.next is not None
    assert found.next.kind == "ask_timeline"
    assert "E-ask-timeline" in claims_behind(found)


def test_on_the_day_of_the_interview_the_preparation_is_over() -> None:
    """On the day itself the plan is about what comes after."""
    assert on("Tue 15 Sep", told("Tue 15 Sep")).action == "wait"


def test_messages_before_an_interview_to_come() -> None:
    """The invitation was confirmed last week: another message, no harm."""
    assert on("Mon 14 Sep", told("Tue 15 Sep", other("Mon 7 Sep"))).action == "prepare"
