"""Stories as people tell them, several facts at once."""

from __future__ import annotations

from tests.situations.story import (
    assert_acts,
    assert_stops,
    assert_waits,
    assert_words,
    check,
    claims_behind,
    day,
    feedback,
    kinds,
    on,
    step,
    thanks,
    told,
)


def test_we_will_let_you_know_within_48_hours() -> None:
    """“You hear within 48 hours”, thanks sent at once: two days have passed on Friday."""
    # Named Thu 17; Fri 18; thanks Tue 15 + 2 = Thu 17 is past.
    assert_waits(on("Wed 16 Sep", told("Tue 15 Sep", thanks("Tue 15 Sep"), named_day="Thu 17 Sep")), "status_check_1", "Fri 18 Sep")


def test_could_be_a_month_or_two() -> None:
    """“A month or two”: the end counts, Sun 15 Nov, so Monday."""
    waiting = told("Tue 15 Sep", thanks("Wed 16 Sep"), named_day="Sun 15 Nov")
    assert_waits(on("Mon 12 Oct", waiting), "status_check_1", "Mon 16 Nov")


def test_you_hear_tonight_and_it_is_tonight() -> None:
    """“You hear tonight”, it is eight in the evening: the thanks are for tomorrow, the question for two days later."""
    # Thanks Wed 16 + 2 = Fri 18.
    found = on("Tue 15 Sep", told("Tue 15 Sep", named_day="Tue 15 Sep"))
    assert_waits(found, "thank_you", "Wed 16 Sep")
    assert step(found, "status_check_1").recommended == day("Fri 18 Sep")


def test_you_hear_tonight_was_three_days_ago() -> None:
    """“You hear tonight”, three days later nothing came and nothing was sent: one message, today."""
    found = on("Fri 18 Sep", told("Tue 15 Sep", named_day="Tue 15 Sep"))
    assert assert_acts(found, "status_check_1", "Fri 18 Sep").carries_thanks


def test_day_four_and_they_decide_tomorrow() -> None:
    """Day 4, nothing sent, the decision is due on day 5: late thanks today, the question once their day is over."""
    # Named Sun 20; Mon 21; thanks Sat 19 + 2 = Mon 21.
    found = on("Sat 19 Sep", told("Tue 15 Sep", named_day="Sun 20 Sep"))
    assert_acts(found, "thank_you", "Sat 19 Sep")
    assert step(found, "status_check_1").recommended == day("Mon 21 Sep")


def test_separate_thanks_after_their_day_had_passed() -> None:
    """Their day was Thursday; on Sunday Eve sent thanks without a question: two days later she may ask."""
    # Thanks Sun 20 + 2 = Tue 22.
    assert_waits(on("Sun 20 Sep", told("Tue 15 Sep", thanks("Sun 20 Sep"), named_day="Thu 17 Sep")), "status_check_1", "Tue 22 Sep")


def test_executive_with_thanks_forgotten_and_their_day_ahead() -> None:
    """Senior role, day 8, nothing sent, they decide on the 29th: the one message carries the thanks, so no extra days."""
    late = told("Tue 15 Sep", named_day="Tue 29 Sep", seniority="senior", channel="email")
    assert assert_waits(on("Wed 23 Sep", late), "status_check_1", "Wed 30 Sep").carries_thanks


def test_still_reviewing_after_their_own_date() -> None:
    """Their day passed, the check got “still reviewing”: a week from that answer, although their day is long over."""
    # Answer Thu 24 + 7 = Thu 1 Oct.
    answered = told(
        "Tue 15 Sep", thanks("Wed 16 Sep"), check("Wed 23 Sep", reply="no_news", replied_on=day("Thu 24 Sep")), named_day="Tue 22 Sep"
    )
    assert_waits(on("Fri 25 Sep", answered), "status_check_2", "Thu 1 Oct")


def test_new_day_twice() -> None:
    """Both checks were answered with a new day, the last one is 20 October: the third is for the day after."""
    sent = (
        check("Tue 22 Sep", reply="new_date", replied_on=day("Wed 23 Sep")),
        check("Thu 1 Oct", reply="new_date", replied_on=day("Thu 1 Oct")),
    )
    moved = told("Tue 15 Sep", thanks("Wed 16 Sep"), *sent, named_day="Tue 20 Oct")
    assert_waits(on("Fri 2 Oct", moved), "status_check_3", "Wed 21 Oct")


def test_asked_again_before_their_new_day() -> None:
    """They named 6 October; Gus asked again on 30 September and got nothing: no third before their day and a week have passed."""
    # Second check Wed 30 + 7 = Wed 7 Oct, the day after their day.
    sent = (check("Tue 22 Sep", reply="new_date", replied_on=day("Wed 23 Sep")), check("Wed 30 Sep"))
    moved = told("Tue 15 Sep", thanks("Wed 16 Sep"), *sent, named_day="Tue 6 Oct")
    assert_waits(on("Thu 1 Oct", moved), "status_check_3", "Wed 7 Oct")


def test_third_after_two_answers_was_ignored() -> None:
    """Two answered checks, the third ignored: three in all."""
    sent = (check("Tue 22 Sep", reply="no_news"), check("Tue 29 Sep", reply="no_news"), check("Tue 6 Oct"))
    assert_stops(on("Wed 7 Oct", told("Tue 15 Sep", thanks("Wed 16 Sep"), *sent)), "Tue 13 Oct")


def test_hiring_manager_left() -> None:
    """The second check bounced, the manager has left: the first one counts, the second is due again."""
    # Check Tue 22 + 7 = Tue 29 has passed.
    sent = (check("Tue 22 Sep"), check("Tue 29 Sep", reply="not_delivered"))
    assert_acts(on("Wed 30 Sep", told("Tue 15 Sep", thanks("Wed 16 Sep"), *sent)), "status_check_2", "Wed 30 Sep")


def test_one_of_two_thanks_bounced() -> None:
    """Thanks to two people, one address was wrong: thanks are done, and the one that bounced keeps nobody waiting."""
    # Thanks Tue 15 arrived; Fri 18 did not, so no wait until Thu 24.
    both = told("Tue 15 Sep", thanks("Tue 15 Sep"), thanks("Fri 18 Sep", reply="not_delivered"))
    assert_waits(on("Fri 18 Sep", both), "status_check_1", "Tue 22 Sep")


def test_dropped_by_the_office_and_called() -> None:
    """A visit and a call, both for news, both without an answer: two checks, whatever the way."""
    sent = (check("Tue 22 Sep", channel="in_person"), check("Tue 29 Sep", channel="phone"))
    assert_stops(on("Wed 30 Sep", told("Tue 15 Sep", thanks("Wed 16 Sep"), *sent)), "Tue 6 Oct")


def test_whole_way_ahead_is_in_the_first_plan() -> None:
    """On the evening of the interview the plan shows the whole way: thanks, two checks a week apart, moving on a week later."""
    # 16 Sep; 15 + 7 = Tue 22; 22 + 7 = Tue 29; 29 + 7 = Tue 6 Oct.
    found = on("Tue 15 Sep", told("Tue 15 Sep"))
    days = [(each.kind, each.recommended or each.earliest) for each in found.steps if each.status in ("due", "upcoming")]
    assert days == [
        ("thank_you", day("Wed 16 Sep")),
        ("status_check_1", day("Tue 22 Sep")),
        ("status_check_2", day("Tue 29 Sep")),
        ("move_on", day("Tue 6 Oct")),
    ]


def test_asked_for_feedback_although_still_waiting() -> None:
    """Somebody asked for feedback before any decision: that is no status check, the first one is still ahead."""
    asked = told("Tue 15 Sep", thanks("Wed 16 Sep"), feedback("Thu 17 Sep"))
    found = on("Fri 18 Sep", asked)
    assert "status_check_1" in kinds(found, "upcoming")
    assert "status_check_2" not in kinds(found, "done")


def test_moved_to_another_country_with_the_job() -> None:
    """The candidate sits in the US, the employer in Riyadh: Friday is off there, Sunday is not."""
    # Fri 18 Sep + 7 = Fri 25 (off), Sat 26 (off) -> Sun 27.
    abroad = told("Fri 18 Sep", thanks("Sat 19 Sep"), country="SA")
    assert_waits(on("Mon 21 Sep", abroad), "status_check_1", "Sun 27 Sep")


def test_other_offer_and_their_day_too_late() -> None:
    """Another offer until Friday, this employer decides the week after: their day holds, a note of ours helps."""
    torn = told("Tue 15 Sep", thanks("Wed 16 Sep"), named_day="Wed 30 Sep", other_offer_by="Fri 25 Sep")
    found = on("Mon 21 Sep", torn)
    assert_waits(found, "status_check_1", "Thu 1 Oct")
    assert any(note.ours for note in found.notes)


def test_named_day_rule_cites_the_articles_that_speak_of_it() -> None:
    """Why not earlier? The plan points to A and E, which keep to the employer's date."""
    assert {"A-named-day", "E-named-day"} <= claims_behind(
        on("Wed 16 Sep", told("Tue 15 Sep", thanks("Wed 16 Sep"), named_day="Fri 25 Sep"))
    )


def test_stop_cites_the_articles_that_set_the_limit() -> None:
    """Why stop? The plan points to D's last attempt and E's limit."""
    twice = told("Tue 15 Sep", thanks("Wed 16 Sep"), check("Tue 22 Sep"), check("Tue 29 Sep"))
    assert {"D-one-final", "E-attempts"} <= claims_behind(on("Wed 30 Sep", twice))


def test_ghosted_by_one_answered_by_the_other() -> None:
    """Recruiter silent, manager answered “soon”: one unanswered, so a third a week after the answer."""
    # Answer Fri 25 + 7 = Fri 2 Oct.
    sent = (check("Tue 22 Sep"), check("Tue 22 Sep", channel="linkedin", reply="no_news", replied_on=day("Fri 25 Sep")))
    assert_waits(on("Mon 28 Sep", told("Tue 15 Sep", thanks("Wed 16 Sep"), *sent)), "status_check_3", "Fri 2 Oct")


def test_thanks_on_sunday_by_letter() -> None:
    """All by letter so far: the thanks go by post on their day, weekend or not, and four articles agree."""
    found = assert_waits(on("Sat 19 Sep", told("Sat 19 Sep", channel="letter")), "thank_you", "Sun 20 Sep")
    assert found.channel == "letter"
    assert_words(found, agree="BCDE", silent="A")
