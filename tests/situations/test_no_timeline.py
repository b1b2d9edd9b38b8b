"""Nobody said when they would decide: the wait of about a week, to the day."""

from __future__ import annotations

from followup_rules import Interview
from tests.situations.story import assert_acts, assert_waits, assert_words, check, day, on, step, thanks, told


def tuesday() -> Interview:
    """Interview on Tue 15 Sep, nothing said about timing, thanks by email the next day."""
    return told("Tue 15 Sep", thanks("Wed 16 Sep"))


def test_thanked_the_next_day_waits_a_week() -> None:
    """Lena thanked them on Wednesday and heard nothing about timing: she asks a week after the interview."""
    # 7 = Tue 22: A allows 22..29, B thanks + 7 give or take one = 22..24, D by email 15..22 and from 22 on.
    found = assert_waits(on("Fri 18 Sep", tuesday()), "status_check_1", "Tue 22 Sep")
    assert_words(found, agree="ABD", silent="CE")
    assert found.channel == "email"


def test_window_runs_from_the_first_free_day_to_the_last_that_anybody_allows() -> None:
    """Lena wonders how long she may put it off: until the two weeks of A are over."""
    # Thanks on Wed 16 + 6 days bars up to Mon 21; A allows to 15 + 14 = Tue 29; D is divided after Tue 22.
    found = step(on("Fri 18 Sep", tuesday()), "status_check_1")
    assert (found.earliest, found.latest) == (day("Tue 22 Sep"), day("Tue 29 Sep"))


def test_day_before_is_still_waiting() -> None:
    """Monday evening, Lena is impatient: still a day to wait."""
    assert_waits(on("Mon 21 Sep", tuesday()), "status_check_1", "Tue 22 Sep")


def test_on_the_day_it_is_time() -> None:
    """A week is over: today."""
    assert_words(assert_acts(on("Tue 22 Sep", tuesday()), "status_check_1", "Tue 22 Sep"), agree="ABD", silent="CE")


def test_a_day_late_is_for_today() -> None:
    """Lena forgot on Tuesday: Wednesday it is, and D now says both."""
    # 8 = Wed 23: A 22..29 and B 22..24 allow it; D's email claim ended on 22, its other claim allows.
    assert_words(assert_acts(on("Wed 23 Sep", tuesday()), "status_check_1", "Wed 23 Sep"), agree="AB", divided="D", silent="CE")


def test_last_day_of_the_window() -> None:
    """Two weeks to the day: A still allows it, B's week is long over."""
    found = assert_acts(on("Tue 29 Sep", tuesday()), "status_check_1", "Tue 29 Sep")
    assert_words(found, agree="A", divided="D", object_="B", silent="CE")
    assert found.latest == day("Tue 29 Sep")


def test_past_the_window_it_is_still_today_and_the_window_says_so() -> None:
    """A day past everybody's window: no article allows the day, the plan still says to write, and `latest` moves along."""
    found = assert_acts(on("Wed 30 Sep", tuesday()), "status_check_1", "Wed 30 Sep")
    assert_words(found, divided="D", object_="AB", silent="CE")
    assert found.latest == day("Wed 30 Sep")


def test_thanked_on_the_very_day() -> None:
    """Omar wrote from the train home: the check is a week after the interview all the same."""
    # Thanks on 0: barred to 5, B 6..8. Day 6: B, D = 2. Day 7: A, B, D = 3.
    found = assert_waits(on("Thu 17 Sep", told("Tue 15 Sep", thanks("Tue 15 Sep"))), "status_check_1", "Tue 22 Sep")
    assert_words(found, agree="ABD", silent="CE")


def test_day_six_is_free_where_the_thanks_went_out_on_the_day() -> None:
    """About a week after thanks on day 0 starts on day 6: the window opens a day earlier than the planned day."""
    found = step(on("Thu 17 Sep", told("Tue 15 Sep", thanks("Tue 15 Sep"))), "status_check_1")
    assert found.earliest == day("Mon 21 Sep")


def test_thanked_on_the_second_day_waits_a_day_longer() -> None:
    """Thanks on Thursday: Tuesday would be only five days later, so Wednesday."""
    # Thu 17 + 6 = Wed 23 (day 8): A, B agree, D says both.
    found = assert_waits(on("Fri 18 Sep", told("Tue 15 Sep", thanks("Thu 17 Sep"))), "status_check_1", "Wed 23 Sep")
    assert_words(found, agree="AB", divided="D", silent="CE")


def test_thanked_on_the_third_day() -> None:
    """Thanks went out late, on Friday: Fri 18 + 6 = Thu 24."""
    assert_waits(on("Fri 18 Sep", told("Tue 15 Sep", thanks("Fri 18 Sep"))), "status_check_1", "Thu 24 Sep")


def test_thanked_on_the_ninth_day() -> None:
    """Mia sent separate thanks on day 9: about a week later only B still allows a check."""
    # Thu 24 + 6 = Wed 30 (day 15): A ended on day 14, B 30 Sep..2 Oct.
    found = assert_waits(on("Fri 25 Sep", told("Tue 15 Sep", thanks("Thu 24 Sep"))), "status_check_1", "Wed 30 Sep")
    assert_words(found, agree="B", divided="D", object_="A", silent="CE")
    assert found.latest == day("Fri 2 Oct")


def test_panel_thanked_on_three_days_counts_from_the_last() -> None:
    """Four interviewers, thanks on Tue, Wed and Thu: a week of quiet counts from the last one."""
    # Last thanks Thu 17 + 6 = Wed 23.
    panel = told("Tue 15 Sep", thanks("Tue 15 Sep"), thanks("Wed 16 Sep"), thanks("Wed 16 Sep"), thanks("Thu 17 Sep"))
    assert_waits(on("Fri 18 Sep", panel), "status_check_1", "Wed 23 Sep")


def test_thanked_in_person_at_the_door() -> None:
    """Ravi handed over a card on his way out: thanks are done, the check comes after a week."""
    card = told("Tue 15 Sep", thanks("Tue 15 Sep", channel="in_person"))
    found = on("Wed 16 Sep", card)
    assert step(found, "thank_you").status == "done"
    assert_waits(found, "status_check_1", "Tue 22 Sep")


def test_thanks_answered_politely_change_nothing() -> None:
    """“Thank you, we will be in touch”: a kind answer to the thanks is no news and starts no new wait."""
    # The wait after an answer without news is about a status check; this one answers a thank-you.
    polite = told("Tue 15 Sep", thanks("Wed 16 Sep", reply="no_news", replied_on=day("Thu 17 Sep")))
    assert_waits(on("Fri 18 Sep", polite), "status_check_1", "Tue 22 Sep")


def test_asked_too_early_without_ever_thanking() -> None:
    """Jo asked for news on day 3 and never thanked: no separate thanks any more, the second check a week later."""
    # Fri 18 + 7 = Fri 25.
    found = on("Mon 21 Sep", told("Tue 15 Sep", check("Fri 18 Sep")))
    assert_waits(found, "status_check_2", "Fri 25 Sep")
    assert not [each for each in found.steps if each.kind == "thank_you" and each.status in ("due", "upcoming")]


def test_asked_the_day_after_thanking() -> None:
    """Kim thanked on day 1 and asked on day 2; the next check is a week after the first, not after the interview."""
    # Thu 17 + 7 = Thu 24.
    assert_waits(on("Fri 18 Sep", told("Tue 15 Sep", thanks("Wed 16 Sep"), check("Thu 17 Sep"))), "status_check_2", "Thu 24 Sep")


def test_messages_told_in_the_wrong_order() -> None:
    """Whoever remembers the check first and the thanks second has sent the same messages."""
    in_order = told("Tue 15 Sep", thanks("Wed 16 Sep"), check("Tue 22 Sep"))
    mixed_up = told("Tue 15 Sep", check("Tue 22 Sep"), thanks("Wed 16 Sep"))
    assert on("Wed 23 Sep", mixed_up).steps == on("Wed 23 Sep", in_order).steps


def test_months_ago_with_thanks() -> None:
    """The interview was in March and Dana only said thank you: one check, today."""
    found = assert_acts(on("Tue 15 Sep", told("Tue 3 Mar", thanks("Wed 4 Mar"))), "status_check_1", "Tue 15 Sep")
    assert not found.carries_thanks
    assert found.latest == day("Tue 15 Sep")


def test_months_ago_and_nothing_sent() -> None:
    """The interview was in March and nothing was ever sent: one message with the thanks in it, today."""
    found = on("Tue 15 Sep", told("Tue 3 Mar"))
    assert assert_acts(found, "status_check_1", "Tue 15 Sep").carries_thanks
    assert step(found, "thank_you").status == "missed"
