"""The thank-you not yet sent, from the day of the interview to day nine and beyond."""

from __future__ import annotations

import pytest

from tests.situations.story import assert_acts, assert_waits, assert_words, day, kinds, on, other, step, thanks, told


def test_home_from_the_interview() -> None:
    """Day 0: the four articles that time the thank-you meet on tomorrow."""
    # Day 0: B, E agree, C objects, D says both (its floor of a day). Day 1: B, C, D, E.
    found = assert_waits(on("Tue 15 Sep", told("Tue 15 Sep")), "thank_you", "Wed 16 Sep")
    assert_words(found, agree="BCDE", silent="A")
    assert found.earliest == day("Tue 15 Sep")


def test_day_one() -> None:
    """The day after: today."""
    assert_words(assert_acts(on("Wed 16 Sep", told("Tue 15 Sep")), "thank_you", "Wed 16 Sep"), agree="BCDE", silent="A")


def test_day_two() -> None:
    """The second day is still everybody's: D's “ideally” rules nothing out."""
    assert_words(assert_acts(on("Thu 17 Sep", told("Tue 15 Sep")), "thank_you", "Thu 17 Sep"), agree="BCDE", silent="A")


def test_day_three_is_late() -> None:
    """Day 3: late, D alone still allows it, and the plan cites what makes it late."""
    found = assert_acts(on("Fri 18 Sep", told("Tue 15 Sep")), "thank_you", "Fri 18 Sep")
    assert_words(found, agree="D", object_="BCE", silent="A")
    assert "D-conclusion" in {claim for reason in found.reasons for claim in reason.claims}


def test_day_five_is_a_sunday() -> None:
    """Day 5 is a Sunday: an email waits in the inbox, so the late thanks go out today."""
    found = on("Sun 20 Sep", told("Tue 15 Sep"))
    assert_words(assert_acts(found, "thank_you", "Sun 20 Sep"), agree="D", object_="BCE", silent="A")


def test_check_after_late_thanks_leaves_about_a_week() -> None:
    """Thanks on day 5 push the check out: about a week later, on the next working day."""
    # Sun 20 + 6 = Sat 26 (A 22..29, B 26..28) -> Mon 28.
    found = step(on("Sun 20 Sep", told("Tue 15 Sep")), "status_check_1")
    assert found.recommended == day("Mon 28 Sep")
    assert_words(found, agree="AB", divided="D", silent="CE")


def test_day_six_is_the_last_for_separate_thanks() -> None:
    """Day 6: still two messages; Mon 21 + 6 = Sun 27, so the check is on Mon 28."""
    found = on("Mon 21 Sep", told("Tue 15 Sep"))
    assert_acts(found, "thank_you", "Mon 21 Sep")
    assert step(found, "status_check_1").recommended == day("Mon 28 Sep")


@pytest.mark.parametrize("today", ["Tue 22 Sep", "Thu 24 Sep"])
def test_from_day_seven_thanks_and_check_are_one_message(today: str) -> None:
    """Days 7 and 9: one message today, the thank-you missed with a reason."""
    found = on(today, told("Tue 15 Sep"))
    assert assert_acts(found, "status_check_1", today).carries_thanks
    missed = step(found, "thank_you")
    assert (missed.status, missed.recommended) == ("missed", None)
    assert missed.reasons


def test_day_eleven_is_a_saturday() -> None:
    """Day 11 is a Saturday: the one message with thanks in it is a status check and waits for Monday."""
    assert assert_waits(on("Sat 26 Sep", told("Tue 15 Sep")), "status_check_1", "Mon 28 Sep").carries_thanks


def test_named_day_passed_on_day_three_makes_it_one_message() -> None:
    """“We decide by Thursday”, it is Friday, day 3, nothing sent: one message, today."""
    # Named 2 = Thu 17; day 3 = Fri 18 is after it.
    found = on("Fri 18 Sep", told("Tue 15 Sep", named_day="Thu 17 Sep"))
    assert assert_acts(found, "status_check_1", "Fri 18 Sep").carries_thanks
    assert step(found, "thank_you").status == "missed"


def test_through_day_two_the_thanks_go_first_even_when_the_named_day_has_passed() -> None:
    """“You hear tomorrow”, it is day 2, nothing sent: thanks today, the check two days later."""
    # Named 1 = Wed 16. Thanks Thu 17 + 2 = Sat 19 -> Mon 21.
    found = on("Thu 17 Sep", told("Tue 15 Sep", named_day="Wed 16 Sep"))
    assert_acts(found, "thank_you", "Thu 17 Sep")
    assert step(found, "status_check_1").recommended == day("Mon 21 Sep")


def test_named_day_itself_has_not_passed() -> None:
    """“By Friday”, it is Friday, day 3, nothing sent: the day is not over, so late thanks today and the check after."""
    # Named 3 = Fri 18; first allowed Sat 19; thanks Fri 18 + 2 = Sun 20 -> Mon 21.
    found = on("Fri 18 Sep", told("Tue 15 Sep", named_day="Fri 18 Sep"))
    assert_acts(found, "thank_you", "Fri 18 Sep")
    assert step(found, "status_check_1").recommended == day("Mon 21 Sep")


def test_late_thanks_while_the_named_day_is_far() -> None:
    """Day 5, they decide in two weeks: the thanks are late and still worth sending today."""
    found = on("Sun 20 Sep", told("Tue 15 Sep", named_day="Tue 29 Sep"))
    assert_acts(found, "thank_you", "Sun 20 Sep")
    assert step(found, "status_check_1").recommended == day("Wed 30 Sep")


def test_day_eight_with_the_named_day_ahead() -> None:
    """Day 8, nothing sent, they decide on the 29th: the thanks wait for the check after that day."""
    found = on("Wed 23 Sep", told("Tue 15 Sep", named_day="Tue 29 Sep"))
    assert assert_waits(found, "status_check_1", "Wed 30 Sep").carries_thanks
    assert step(found, "thank_you").status == "missed"


def test_thanks_that_bounced_are_still_due() -> None:
    """The address was mistyped and the mail came back on day 1: thanks are due today."""
    bounced = told("Tue 15 Sep", thanks("Wed 16 Sep", reply="not_delivered", replied_on=day("Wed 16 Sep")))
    assert_acts(on("Wed 16 Sep", bounced), "thank_you", "Wed 16 Sep")


def test_thanks_that_bounced_long_ago() -> None:
    """The thanks bounced and Ada noticed on day 8: one message with the thanks in it, as if nothing had been sent."""
    bounced = told("Tue 15 Sep", thanks("Wed 16 Sep", reply="not_delivered", replied_on=day("Wed 23 Sep")))
    assert assert_acts(on("Wed 23 Sep", bounced), "status_check_1", "Wed 23 Sep").carries_thanks


def test_other_message_is_no_thanks() -> None:
    """Sending the requested references on day 1 is another message: the thanks are still due."""
    found = on("Wed 16 Sep", told("Tue 15 Sep", other("Wed 16 Sep")))
    assert_acts(found, "thank_you", "Wed 16 Sep")


def test_friday_afternoon() -> None:
    """Interview on Friday at four: the thanks go out on Saturday, since an email waits in the inbox."""
    # Fri 18 + 1 = Sat 19; check on Fri 18 + 7 = Fri 25.
    found = on("Fri 18 Sep", told("Fri 18 Sep"))
    assert_waits(found, "thank_you", "Sat 19 Sep")
    assert step(found, "status_check_1").recommended == day("Fri 25 Sep")


def test_saturday_interview() -> None:
    """A Saturday interview in a shop: thanks on Sunday, the check not on the Saturday after but on Monday."""
    # Sat 19 + 1 = Sun 20; Sat 19 + 7 = Sat 26 -> Mon 28.
    found = on("Sat 19 Sep", told("Sat 19 Sep"))
    assert_waits(found, "thank_you", "Sun 20 Sep")
    assert step(found, "status_check_1").recommended == day("Mon 28 Sep")


def test_thanks_on_christmas_day() -> None:
    """Interview on Christmas Eve: thanks by email stay on their day, holiday or not."""
    assert_waits(on("Thu 24 Dec", told("Thu 24 Dec")), "thank_you", "Fri 25 Dec")


def test_thanks_by_phone_where_nothing_else_is_known() -> None:
    """Only a phone number, interview on Friday: thanks by phone are a call, so they fall on Monday."""
    # Fri 18 + 1 = Sat 19 (B, C, E; D rules a call out) -> Mon 21.
    only_phone = told("Fri 18 Sep", barred_channels=("email", "linkedin", "letter", "text", "in_person"))
    found = assert_waits(on("Fri 18 Sep", only_phone), "thank_you", "Mon 21 Sep")
    assert found.channel == "phone"


def test_asked_to_call_still_thanks_in_writing() -> None:
    """“Give me a ring next week”: that is about news, the thanks still go by email."""
    found = assert_acts(on("Wed 16 Sep", told("Tue 15 Sep", asked_channel="phone")), "thank_you", "Wed 16 Sep")
    assert found.channel == "email"


def test_done_thanks_are_shown_with_their_day() -> None:
    """What was sent stays in the plan, as done, without a recommended day."""
    found = on("Fri 18 Sep", told("Tue 15 Sep", thanks("Wed 16 Sep")))
    done = step(found, "thank_you")
    assert (done.status, done.done_on, done.recommended) == ("done", day("Wed 16 Sep"), None)
    assert kinds(found, "done") == ["thank_you"]


def test_urgent_does_not_hurry_the_thanks() -> None:
    """Urgent role at a start-up, day 0: the pace never moves the thank-you."""
    hurried = told("Tue 15 Sep", urgency="urgent", organisation="startup", seniority="entry")
    assert_waits(on("Tue 15 Sep", hurried), "thank_you", "Wed 16 Sep")


def test_senior_does_not_delay_the_thanks() -> None:
    """Executive role in government, day 0: thanks tomorrow all the same."""
    slow = told("Tue 15 Sep", seniority="senior", organisation="government")
    assert_waits(on("Tue 15 Sep", slow), "thank_you", "Wed 16 Sep")
