"""They said when: ahead, today, passed, moved."""

from __future__ import annotations

import pytest

from followup_rules import Message
from tests.situations.story import assert_acts, assert_waits, assert_words, check, claims_behind, day, on, other, step, thanks, told


def test_named_day_ahead() -> None:
    """Interview Thu 19 Nov, “by Mon 30 Nov”, thanked on Friday, today Sunday: the day after their day."""
    # 30 Nov + 1 = Tue 1 Dec (day 12): A, E agree; B thanks + 6..8 = 26..28 Nov objects; D's email week is over.
    waiting = told("Thu 19 Nov", thanks("Fri 20 Nov"), named_day="Mon 30 Nov")
    found = assert_waits(on("Sun 22 Nov", waiting), "status_check_1", "Tue 1 Dec")
    assert_words(found, agree="AE", divided="D", object_="B", silent="C")
    assert found.latest is None


def test_named_day_is_today() -> None:
    """Today is the day: it has not passed yet, so tomorrow."""
    waiting = told("Tue 15 Sep", thanks("Wed 16 Sep"), named_day="Tue 22 Sep")
    assert_waits(on("Tue 22 Sep", waiting), "status_check_1", "Wed 23 Sep")


def test_named_day_passed_by_a_day() -> None:
    """Their day was yesterday: today."""
    waiting = told("Tue 15 Sep", thanks("Wed 16 Sep"), named_day="Tue 22 Sep")
    assert_acts(on("Wed 23 Sep", waiting), "status_check_1", "Wed 23 Sep")


def test_named_day_passed_by_weeks() -> None:
    """Their day was three weeks ago and silence since: today, and A and E still agree."""
    waiting = told("Tue 15 Sep", thanks("Wed 16 Sep"), named_day="Tue 22 Sep")
    found = assert_acts(on("Wed 14 Oct", waiting), "status_check_1", "Wed 14 Oct")
    assert {"A", "E"} <= set(found.agree)


def test_no_check_before_a_named_day_however_far() -> None:
    """“Within six weeks”: two weeks in, it is still waiting, whatever the no-timeline articles say."""
    # 15 Sep + 42 = Tue 27 Oct; + 1 = Wed 28 Oct.
    waiting = told("Tue 15 Sep", thanks("Wed 16 Sep"), named_day="Tue 27 Oct")
    assert_waits(on("Tue 29 Sep", waiting), "status_check_1", "Wed 28 Oct")


def test_range_counts_to_its_end() -> None:
    """“Two to three weeks”: the end counts, three weeks."""
    # 15 Sep + 21 = Tue 6 Oct; + 1 = Wed 7 Oct.
    assert_waits(on("Wed 30 Sep", told("Tue 15 Sep", thanks("Wed 16 Sep"), named_day="Tue 6 Oct")), "status_check_1", "Wed 7 Oct")


def test_early_next_week_ends_on_its_last_day() -> None:
    """“Early next week”, taken as by Tuesday: Wednesday."""
    assert_waits(on("Sun 20 Sep", told("Tue 15 Sep", thanks("Wed 16 Sep"), named_day="Tue 22 Sep")), "status_check_1", "Wed 23 Sep")


def test_end_of_next_week_gives_monday() -> None:
    """“By the end of next week” is Friday: the day after is a Saturday, so Monday."""
    assert_waits(on("Fri 18 Sep", told("Tue 15 Sep", thanks("Wed 16 Sep"), named_day="Fri 25 Sep")), "status_check_1", "Mon 28 Sep")


def test_named_friday_before_a_long_weekend() -> None:
    """“By Fri 9 Oct”: Saturday, Sunday and Columbus Day in between, so Tuesday."""
    assert_waits(on("Fri 2 Oct", told("Tue 15 Sep", thanks("Wed 16 Sep"), named_day="Fri 9 Oct")), "status_check_1", "Tue 13 Oct")


def test_decision_by_the_end_of_the_year() -> None:
    """“Before the year is out”: 31 Dec, then New Year's Day and a weekend."""
    waiting = told("Mon 14 Dec", thanks("Tue 15 Dec"), named_day="Thu 31 Dec")
    assert_waits(on("Thu 31 Dec", waiting), "status_check_1", "Mon 4 Jan 2027")


def test_their_date_beats_the_most_popular_day() -> None:
    """“You hear by Thursday”: Friday is right although more articles would meet on the Tuesday after."""
    # Named 2 = Thu 17; Wed 16 + 2 = Fri 18 (day 3): A, E, and D's email week agree; B objects (22..24).
    found = assert_waits(on("Wed 16 Sep", told("Tue 15 Sep", thanks("Wed 16 Sep"), named_day="Thu 17 Sep")), "status_check_1", "Fri 18 Sep")
    assert_words(found, agree="ADE", object_="B", silent="C")


def test_you_hear_tonight() -> None:
    """“You hear tonight”, no call came, thanks on day 1: two days of quiet, then the check."""
    # Named 0; thanks Wed 16 + 2 = Fri 18.
    assert_waits(on("Wed 16 Sep", told("Tue 15 Sep", thanks("Wed 16 Sep"), named_day="Tue 15 Sep")), "status_check_1", "Fri 18 Sep")


def test_thanked_on_their_very_day() -> None:
    """Thanks went out on the day they named: two days of quiet end on a Saturday, so Monday."""
    # Named Thu 17, thanks Thu 17 + 2 = Sat 19 -> Mon 21.
    assert_waits(on("Fri 18 Sep", told("Tue 15 Sep", thanks("Thu 17 Sep"), named_day="Thu 17 Sep")), "status_check_1", "Mon 21 Sep")


def test_urgency_never_beats_their_date() -> None:
    """An urgent start-up named a day: nothing moves before it has passed."""
    hurried = told("Tue 15 Sep", thanks("Wed 16 Sep"), named_day="Tue 22 Sep", urgency="urgent", organisation="startup")
    assert_waits(on("Thu 17 Sep", hurried), "status_check_1", "Wed 23 Sep")


def test_executive_search_past_their_date_gets_two_more_days() -> None:
    """A senior role and a named day: our two days for the slower pace come on top."""
    # Named Tue 22 + 1 = Wed 23; + 2 = Fri 25.
    slow = told("Tue 15 Sep", thanks("Wed 16 Sep"), named_day="Tue 22 Sep", seniority="senior", channel="email")
    assert_waits(on("Thu 17 Sep", slow), "status_check_1", "Fri 25 Sep")


def test_answer_with_a_new_day_restarts_the_clock() -> None:
    """“We need until 6 October”: the second check is for the day after that."""
    moved = told("Tue 15 Sep", thanks("Wed 16 Sep"), _answered("Tue 22 Sep", "Wed 23 Sep"), named_day="Tue 6 Oct")
    found = assert_waits(on("Thu 24 Sep", moved), "status_check_2", "Wed 7 Oct")
    assert {"A", "E"} <= set(found.agree)


def test_new_day_lifts_the_week_between_two_checks() -> None:
    """“By Thursday”, they answered on Wednesday: Friday counts, three days after the first check, with B's caution shown."""
    # Check Tue 22, answered Wed 23, named Thu 24, + 1 = Fri 25.
    moved = told("Tue 15 Sep", thanks("Wed 16 Sep"), _answered("Tue 22 Sep", "Wed 23 Sep"), named_day="Thu 24 Sep")
    found = on("Wed 23 Sep", moved)
    assert_waits(found, "status_check_2", "Fri 25 Sep")
    assert "B-short-time" in claims_behind(found)


@pytest.mark.parametrize("today", ["Fri 25 Sep", "Mon 28 Sep", "Wed 14 Oct"])
def test_new_day_has_passed_too(today: str) -> None:
    """The new day went by without a word as well: the second check is for today."""
    moved = told("Tue 15 Sep", thanks("Wed 16 Sep"), _answered("Tue 22 Sep", "Wed 23 Sep"), named_day="Thu 24 Sep")
    assert_acts(on(today, moved), "status_check_2", today)


def test_after_the_new_day_and_one_unanswered_check_the_third_is_a_week_off() -> None:
    """First check answered with a day, second unanswered: one unanswered, so a third after a week of quiet."""
    # Second check Fri 25 + 7 = Fri 2 Oct. A, D (7..14) and E (any check past the named day) agree.
    moved = told("Tue 15 Sep", thanks("Wed 16 Sep"), _answered("Tue 22 Sep", "Wed 23 Sep"), check("Fri 25 Sep"), named_day="Thu 24 Sep")
    found = assert_waits(on("Mon 28 Sep", moved), "status_check_3", "Fri 2 Oct")
    assert_words(found, agree="ADE", silent="BC")


def test_thanks_answered_with_a_day() -> None:
    """“Thank you! You will hear by the 25th”: that is a named day now."""
    answered = told("Tue 15 Sep", thanks("Wed 16 Sep", reply="new_date", replied_on=day("Wed 16 Sep")), named_day="Fri 25 Sep")
    assert_waits(on("Thu 17 Sep", answered), "status_check_1", "Mon 28 Sep")


def test_other_message_answered_with_a_day() -> None:
    """References sent, “we decide on the 29th” came back: the first check follows that day."""
    answered = told("Tue 15 Sep", thanks("Wed 16 Sep"), other("Fri 18 Sep", reply="new_date"), named_day="Tue 29 Sep")
    assert_waits(on("Mon 21 Sep", answered), "status_check_1", "Wed 30 Sep")


def test_week_of_quiet_holds_after_the_named_day() -> None:
    """Their day passed, the check got no answer: E alone would ask again at once, the plan waits a week."""
    # Check Wed 23 + 7 = Wed 30: A, D, E agree.
    asked = told("Tue 15 Sep", thanks("Wed 16 Sep"), check("Wed 23 Sep"), named_day="Tue 22 Sep")
    found = assert_waits(on("Fri 25 Sep", asked), "status_check_2", "Wed 30 Sep")
    assert_words(found, agree="ADE", silent="BC")


def test_asked_before_their_date_and_week_of_quiet_ends_after_it() -> None:
    """Asked on day 2 although they had named day 6: the next one keeps a week from that message."""
    # Check Thu 17 + 7 = Thu 24; their day Mon 21 has passed by then.
    asked = told("Tue 15 Sep", check("Thu 17 Sep"), named_day="Mon 21 Sep")
    assert_waits(on("Fri 18 Sep", asked), "status_check_2", "Thu 24 Sep")


def test_asked_before_their_date_which_is_far() -> None:
    """Asked on day 2 although they had named three weeks: nothing more until that day has passed."""
    asked = told("Tue 15 Sep", check("Thu 17 Sep"), named_day="Tue 6 Oct")
    assert_waits(on("Fri 25 Sep", asked), "status_check_2", "Wed 7 Oct")


def test_announced_delay_without_a_day_is_no_invitation_to_ask_at_once() -> None:
    """“It takes a little longer, sorry”, they wrote this morning: nobody would expect a message today."""
    delayed = told("Tue 15 Sep", thanks("Wed 16 Sep"), delayed_on="Fri 25 Sep")
    found = on("Fri 25 Sep", delayed)
    assert found.action == "wait"
    assert found.next is not None
    assert found.next.kind == "status_check_1"


def test_delay_clears_the_named_day() -> None:
    """A delay without a day leaves no named day behind: A and E no longer time the check by one."""
    found = on("Fri 25 Sep", told("Tue 15 Sep", thanks("Wed 16 Sep"), delayed_on="Fri 25 Sep"))
    assert not {"A-named-day", "E-named-day"} & {claim for reason in step(found, "status_check_1").reasons for claim in reason.claims}


def _answered(sent: str, replied: str) -> Message:
    """A status check that was answered with a new day."""
    return check(sent, reply="new_date", replied_on=day(replied))


def test_a_delay_after_their_answer_clears_the_day_that_it_named() -> None:
    """Asked on Tue 22, they named a day on Wed 23; on Fri 2 Oct they said that it takes longer: a week from there."""
    asked = check("Tue 22 Sep", reply="new_date", replied_on=day("Wed 23 Sep"))
    found = on("Sat 3 Oct", told("Tue 15 Sep", thanks("Wed 16 Sep"), asked, delayed_on="Fri 2 Oct"))
    assert_waits(found, "status_check_2", until="Fri 9 Oct")
