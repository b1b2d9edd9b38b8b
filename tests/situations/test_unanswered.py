"""Silence after a status check, answers without news, and where it stops."""

from __future__ import annotations

import pytest

from tests.situations.story import assert_acts, assert_stops, assert_waits, assert_words, check, day, kinds, on, other, step, thanks, told


def test_three_days_of_silence() -> None:
    """Asked on Tuesday, it is Friday: wait for a week after the message."""
    # Check Tue 22 + 7 = Tue 29: A from there on, D 29 Sep..6 Oct; B, C, E have no word on a later check.
    found = assert_waits(on("Fri 25 Sep", told("Tue 15 Sep", thanks("Wed 16 Sep"), check("Tue 22 Sep"))), "status_check_2", "Tue 29 Sep")
    assert_words(found, agree="AD", silent="BCE")
    assert (found.earliest, found.latest) == (day("Tue 29 Sep"), None)


def test_six_days_of_silence() -> None:
    """A day before the week is over: still waiting."""
    found = on("Mon 28 Sep", told("Tue 15 Sep", thanks("Wed 16 Sep"), check("Tue 22 Sep")))
    assert_waits(found, "status_check_2", "Tue 29 Sep")


@pytest.mark.parametrize("today", ["Tue 29 Sep", "Wed 30 Sep"])
def test_seven_and_eight_days_of_silence(today: str) -> None:
    """The week is over: today, and a day later too."""
    found = on(today, told("Tue 15 Sep", thanks("Wed 16 Sep"), check("Tue 22 Sep")))
    assert_words(assert_acts(found, "status_check_2", today), agree="AD", silent="BCE")


def test_twenty_days_of_silence() -> None:
    """Twenty days after the check: past D's two weeks, A still allows it; today."""
    # Check Wed 23 + 20 = Tue 13 Oct; D ended on Wed 7 Oct.
    found = assert_acts(on("Tue 13 Oct", told("Tue 15 Sep", thanks("Wed 16 Sep"), check("Wed 23 Sep"))), "status_check_2", "Tue 13 Oct")
    assert_words(found, agree="A", object_="D", silent="BCE")


def test_silence_until_a_holiday() -> None:
    """The day that Pat remembers to ask again is Columbus Day: the next working day."""
    found = on("Mon 12 Oct", told("Tue 15 Sep", thanks("Wed 16 Sep"), check("Tue 22 Sep")))
    assert_waits(found, "status_check_2", "Tue 13 Oct")


def test_check_sent_on_a_saturday() -> None:
    """The first check went out on a Saturday: a week later is a Saturday, so Monday."""
    # Sat 26 + 7 = Sat 3 Oct -> Mon 5 Oct.
    found = on("Mon 28 Sep", told("Tue 15 Sep", thanks("Wed 16 Sep"), check("Sat 26 Sep")))
    assert_waits(found, "status_check_2", "Mon 5 Oct")


def test_two_unanswered_stop_at_once() -> None:
    """The second check went out this morning and the first never got an answer: nothing more to send."""
    found = on("Tue 29 Sep", told("Tue 15 Sep", thanks("Wed 16 Sep"), check("Tue 22 Sep"), check("Tue 29 Sep")))
    assert_stops(found, "Tue 6 Oct")


def test_third_is_optional_after_two_unanswered() -> None:
    """What E alone allows stays visible, without a day."""
    found = on("Mon 12 Oct", told("Tue 15 Sep", thanks("Wed 16 Sep"), check("Tue 22 Sep"), check("Tue 29 Sep")))
    assert_stops(found, "Tue 6 Oct")
    third = step(found, "status_check_3")
    assert (third.status, third.recommended) == ("optional", None)


def test_third_unanswered_was_the_last() -> None:
    """Rosa used the optional third as well: nothing is left, not even as an option."""
    sent = (thanks("Wed 16 Sep"), check("Tue 22 Sep"), check("Tue 29 Sep"), check("Tue 6 Oct"))
    found = on("Wed 7 Oct", told("Tue 15 Sep", *sent))
    assert_stops(found, "Tue 13 Oct")
    assert kinds(found, "optional") == []


def test_recruiter_and_manager_asked_on_the_same_day() -> None:
    """Email to the recruiter and LinkedIn to the manager on one day, both silent: that makes two."""
    sent = (thanks("Wed 16 Sep"), check("Tue 22 Sep"), check("Tue 22 Sep", channel="linkedin"))
    assert_stops(on("Wed 23 Sep", told("Tue 15 Sep", *sent)), "Tue 29 Sep")


def test_three_people_three_channels() -> None:
    """Email, LinkedIn and a call, to three people: three in all."""
    sent = (check("Tue 22 Sep"), check("Thu 24 Sep", channel="linkedin"), check("Mon 28 Sep", channel="phone"))
    assert_stops(on("Tue 29 Sep", told("Tue 15 Sep", thanks("Wed 16 Sep"), *sent)), "Mon 5 Oct")


def test_refused_call_and_unanswered_email() -> None:
    """The assistant would not put the call through, and the email stays unanswered: both reached them, so stop."""
    sent = (check("Tue 22 Sep", channel="phone"), check("Tue 29 Sep"))
    assert_stops(on("Wed 30 Sep", told("Tue 15 Sep", thanks("Wed 16 Sep"), *sent)), "Tue 6 Oct")


def test_two_unanswered_after_a_named_day() -> None:
    """Their day passed long ago and two checks are unanswered: a named day does not buy a third."""
    sent = (thanks("Wed 16 Sep"), check("Wed 23 Sep"), check("Wed 30 Sep"))
    assert_stops(on("Mon 19 Oct", told("Tue 15 Sep", *sent, named_day="Tue 22 Sep")), "Wed 7 Oct")


def test_more_than_three_already_sent() -> None:
    """Five checks are out already: the plan does not fall over, it stops."""
    sent = [check(each) for each in ("Thu 17 Sep", "Fri 18 Sep", "Mon 21 Sep", "Tue 22 Sep", "Wed 23 Sep")]
    assert on("Thu 24 Sep", told("Tue 15 Sep", *sent)).action == "stop"


def test_answer_without_news_starts_the_week_anew() -> None:
    """“Still reviewing”, they answered a day later: a week from that answer."""
    # Check Tue 22, answer Wed 23 + 7 = Wed 30: A from 29 on, D 29 Sep..6 Oct.
    answered = told("Tue 15 Sep", thanks("Wed 16 Sep"), check("Tue 22 Sep", reply="no_news", replied_on=day("Wed 23 Sep")))
    assert_waits(on("Tue 29 Sep", answered), "status_check_2", "Wed 30 Sep")
    assert_acts(on("Wed 30 Sep", answered), "status_check_2", "Wed 30 Sep")


def test_answer_without_news_after_two_weeks() -> None:
    """Their answer took two weeks and said nothing: a week from the answer, not from the question."""
    # Answer Tue 6 Oct + 7 = Tue 13 Oct.
    answered = told("Tue 15 Sep", thanks("Wed 16 Sep"), check("Tue 22 Sep", reply="no_news", replied_on=day("Tue 6 Oct")))
    assert_waits(on("Wed 7 Oct", answered), "status_check_2", "Tue 13 Oct")


def test_answer_without_news_on_a_forgotten_day() -> None:
    """Sol does not remember when they answered: the week counts from the message."""
    answered = told("Tue 15 Sep", thanks("Wed 16 Sep"), check("Tue 22 Sep", reply="no_news"))
    assert_waits(on("Wed 23 Sep", answered), "status_check_2", "Tue 29 Sep")


def test_answered_check_does_not_count_as_unanswered() -> None:
    """First check answered without news, second unanswered: only one is unanswered, so the third is a real step."""
    # Second check Wed 30 + 7 = Wed 7 Oct.
    sent = (thanks("Wed 16 Sep"), check("Tue 22 Sep", reply="no_news", replied_on=day("Wed 23 Sep")), check("Wed 30 Sep"))
    assert_waits(on("Thu 1 Oct", told("Tue 15 Sep", *sent)), "status_check_3", "Wed 7 Oct")


def test_unanswered_then_answered() -> None:
    """First check unanswered, second answered without news: the third comes a week after that answer."""
    # Answer Thu 1 Oct + 7 = Thu 8 Oct.
    sent = (check("Tue 22 Sep"), check("Tue 29 Sep", reply="no_news", replied_on=day("Thu 1 Oct")))
    assert_waits(on("Fri 2 Oct", told("Tue 15 Sep", thanks("Wed 16 Sep"), *sent)), "status_check_3", "Thu 8 Oct")


def test_three_answered_checks_are_enough() -> None:
    """Three friendly answers without news: no article allows a fourth message."""
    sent = [check(each, reply="no_news") for each in ("Tue 22 Sep", "Tue 29 Sep", "Tue 6 Oct")]
    found = on("Fri 9 Oct", told("Tue 15 Sep", thanks("Wed 16 Sep"), *sent))
    assert_stops(found, "Tue 13 Oct")
    assert kinds(found, "optional") == []


def test_out_of_office_is_no_answer() -> None:
    """An automatic reply came back: the next check is a week after the message, as with silence."""
    away = told("Tue 15 Sep", thanks("Wed 16 Sep"), check("Tue 22 Sep", reply="automatic", replied_on=day("Tue 22 Sep")))
    assert_waits(on("Wed 23 Sep", away), "status_check_2", "Tue 29 Sep")


def test_two_out_of_office_replies_stop() -> None:
    """Two automatic replies are two unanswered checks."""
    sent = [check(each, reply="automatic") for each in ("Tue 22 Sep", "Tue 29 Sep")]
    assert_stops(on("Wed 30 Sep", told("Tue 15 Sep", thanks("Wed 16 Sep"), *sent)), "Tue 6 Oct")


def test_away_until_a_day_is_a_note_of_ours() -> None:
    """“Back on 5 October”, says the automatic reply: no article covers that, so a note marked as ours."""
    away = told("Tue 15 Sep", thanks("Wed 16 Sep"), check("Tue 22 Sep", reply="automatic", back_on=day("Mon 5 Oct")))
    without = told("Tue 15 Sep", thanks("Wed 16 Sep"), check("Tue 22 Sep", reply="automatic"))
    notes = set(on("Wed 23 Sep", away).notes) - set(on("Wed 23 Sep", without).notes)
    assert any(note.ours for note in notes)
    assert any("Mon 5 Oct" in note.text for note in notes)


def test_bounced_check_never_happened() -> None:
    """The check came back as undeliverable: it is still the first one, and for today."""
    bounced = told("Tue 15 Sep", thanks("Wed 16 Sep"), check("Tue 22 Sep", reply="not_delivered", replied_on=day("Wed 23 Sep")))
    assert_acts(on("Wed 23 Sep", bounced), "status_check_1", "Wed 23 Sep")


def test_bounced_check_counts_neither_as_unanswered_nor_as_sent() -> None:
    """One bounced, one unanswered: a second check is ahead, a week after the one that arrived."""
    sent = (check("Tue 22 Sep", reply="not_delivered"), check("Wed 23 Sep"))
    assert_waits(on("Thu 24 Sep", told("Tue 15 Sep", thanks("Wed 16 Sep"), *sent)), "status_check_2", "Wed 30 Sep")


def test_wrong_number() -> None:
    """The call reached a stranger: nothing has been asked yet."""
    wrong = told("Tue 15 Sep", thanks("Wed 16 Sep"), check("Tue 22 Sep", channel="phone", reply="not_delivered"))
    assert_acts(on("Tue 22 Sep", wrong), "status_check_1", "Tue 22 Sep")


def test_other_messages_neither_count_nor_space() -> None:
    """Salary form yesterday, references today: the check is due on its day all the same."""
    busy = told("Tue 15 Sep", thanks("Wed 16 Sep"), other("Mon 21 Sep"), other("Tue 22 Sep"))
    assert_acts(on("Tue 22 Sep", busy), "status_check_1", "Tue 22 Sep")


def test_other_messages_do_not_stop() -> None:
    """Three unanswered other messages are no status checks."""
    busy = told("Tue 15 Sep", thanks("Wed 16 Sep"), other("Thu 17 Sep"), other("Fri 18 Sep"), other("Mon 21 Sep"))
    assert_acts(on("Tue 22 Sep", busy), "status_check_1", "Tue 22 Sep")


def test_recruiter_ghosted_after_months() -> None:
    """One check in spring, silence since: the last check is for today."""
    assert_acts(on("Tue 15 Sep", told("Tue 3 Mar", thanks("Wed 4 Mar"), check("Wed 11 Mar"))), "status_check_2", "Tue 15 Sep")
