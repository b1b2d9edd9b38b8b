"""Facts that call for sooner or later without a number: two days each, our choice, inside the window."""

from __future__ import annotations

from tests.situations.story import assert_acts, assert_waits, assert_words, check, claims_behind, day, on, step, thanks, told


def test_urgent_role() -> None:
    """An urgent role: two days sooner, inside D's first week."""
    # Wed 16 + 7 = Wed 23; - 2 = Mon 21 (day 5): D by email agrees; A 23..30 and B 23..25 object.
    urgent = told("Wed 16 Sep", thanks("Thu 17 Sep"), urgency="urgent")
    found = assert_waits(on("Fri 18 Sep", urgent), "status_check_1", "Mon 21 Sep")
    assert_words(found, agree="D", object_="AB", silent="CE")


def test_normal_urgency_moves_nothing() -> None:
    """“No rush” is no reason for later: no article says so."""
    assert_waits(on("Fri 18 Sep", told("Wed 16 Sep", thanks("Thu 17 Sep"), urgency="normal")), "status_check_1", "Wed 23 Sep")


def test_our_two_days_are_marked_as_ours() -> None:
    """The number of days is nobody's advice: the step says that it is our choice, beside D's claim."""
    found = step(on("Fri 18 Sep", told("Wed 16 Sep", thanks("Thu 17 Sep"), urgency="urgent")), "status_check_1")
    assert any(reason.ours for reason in found.reasons)
    assert any("D-urgent-sooner" in reason.claims for reason in found.reasons)


def test_urgent_start_up() -> None:
    """Urgent and a start-up: four days sooner."""
    # Mon 14 + 7 = Mon 21; - 4 = Thu 17 (day 3); thanks Tue 15 + 2 = Thu 17 is free.
    hurried = told("Mon 14 Sep", thanks("Tue 15 Sep"), urgency="urgent", organisation="startup")
    assert_waits(on("Tue 15 Sep", hurried), "status_check_1", "Thu 17 Sep")


def test_three_facts_for_sooner_stop_two_days_after_the_thanks() -> None:
    """Urgent, start-up, entry level: six days sooner would be day 1; two days of quiet after the thanks remain."""
    # Mon 14 + 7 - 6 = Tue 15, the day of the thanks; barred until Tue 15 + 2 = Thu 17.
    hurried = told("Mon 14 Sep", thanks("Tue 15 Sep"), urgency="urgent", organisation="startup", seniority="entry")
    assert_waits(on("Tue 15 Sep", hurried), "status_check_1", "Thu 17 Sep")


def test_urgent_after_late_thanks() -> None:
    """Thanks on day 4 and urgent: the quiet days after the thanks hold, and end on a weekend."""
    # Tue 15: thanks Sat 19 + 2 = Mon 21 (day 6). Day 7: A, D agree; - 2 = Sun 20 is barred -> Mon 21.
    hurried = told("Tue 15 Sep", thanks("Sat 19 Sep"), urgency="urgent")
    assert_waits(on("Sat 19 Sep", hurried), "status_check_1", "Mon 21 Sep")


def test_senior_role() -> None:
    """A senior role: two days later, still inside A and B."""
    # Tue 15 + 7 = Tue 22; + 2 = Thu 24.
    slow = told("Tue 15 Sep", thanks("Wed 16 Sep"), seniority="senior", channel="email")
    assert_words(assert_waits(on("Fri 18 Sep", slow), "status_check_1", "Thu 24 Sep"), agree="AB", divided="D", silent="CE")


def test_senior_is_one_fact_although_two_claims_speak_of_it() -> None:
    """D says twice that high positions take longer: that is one fact, two days and not four."""
    slow = told("Mon 14 Sep", thanks("Tue 15 Sep"), seniority="senior", channel="email")
    assert_waits(on("Tue 15 Sep", slow), "status_check_1", "Wed 23 Sep")


def test_where_others_write_today_a_senior_candidate_waits() -> None:
    """Day 8: without the seniority it would be for today; with it there is a day to go."""
    slow = told("Tue 15 Sep", thanks("Wed 16 Sep"), seniority="senior", channel="email")
    assert_waits(on("Wed 23 Sep", slow), "status_check_1", "Thu 24 Sep")
    assert_acts(on("Thu 24 Sep", slow), "status_check_1", "Thu 24 Sep")


def test_mid_level_moves_nothing() -> None:
    """Mid level: no article says anything."""
    assert_waits(on("Fri 18 Sep", told("Tue 15 Sep", thanks("Wed 16 Sep"), seniority="mid")), "status_check_1", "Tue 22 Sep")


def test_government_job() -> None:
    """A city administration: two days later."""
    slow = told("Tue 15 Sep", thanks("Wed 16 Sep"), organisation="government")
    assert_waits(on("Fri 18 Sep", slow), "status_check_1", "Thu 24 Sep")


def test_director_in_a_ministry() -> None:
    """Senior and government: four days later, over a weekend."""
    # 22 + 4 = Sat 26 -> Mon 28.
    slow = told("Tue 15 Sep", thanks("Wed 16 Sep"), seniority="senior", organisation="government", channel="email")
    assert_waits(on("Fri 18 Sep", slow), "status_check_1", "Mon 28 Sep")


def test_everything_slow_stays_inside_two_weeks() -> None:
    """Thanks on day 6 and three facts for later: no further than the last day that A allows."""
    # Thanks Mon 21 + 6 = Sun 27 (day 12: A, B); + 6 = Sat 3 Oct, past A's day 14 = Tue 29.
    slow = told(
        "Tue 15 Sep",
        thanks("Mon 21 Sep"),
        seniority="senior",
        organisation="government",
        stage="final",
        late_in_hiring=True,
        channel="email",
    )
    assert_waits(on("Tue 22 Sep", slow), "status_check_1", "Tue 29 Sep")


def test_final_round_near_the_end_of_their_search() -> None:
    """Final round, they are nearly through: extra time, two days."""
    last = told("Tue 15 Sep", thanks("Wed 16 Sep"), stage="final", late_in_hiring=True, channel="email")
    assert_waits(on("Fri 18 Sep", last), "status_check_1", "Thu 24 Sep")


def test_technical_round_near_the_end_of_their_search() -> None:
    """A technical round counts like the final one."""
    last = told("Tue 15 Sep", thanks("Wed 16 Sep"), stage="technical", late_in_hiring=True)
    assert_waits(on("Fri 18 Sep", last), "status_check_1", "Thu 24 Sep")


def test_final_round_early_in_their_search() -> None:
    """A final round at the start of their search: both must hold for the extra time."""
    early = told("Tue 15 Sep", thanks("Wed 16 Sep"), stage="final", late_in_hiring=False, channel="email")
    assert_waits(on("Fri 18 Sep", early), "status_check_1", "Tue 22 Sep")


def test_first_round_near_the_end_of_their_search() -> None:
    """A first round, though they are nearly through: no article speaks of that."""
    first = told("Tue 15 Sep", thanks("Wed 16 Sep"), stage="first", late_in_hiring=True)
    assert_waits(on("Fri 18 Sep", first), "status_check_1", "Tue 22 Sep")


def test_senior_and_urgent_cancel_out_and_the_plan_says_so() -> None:
    """Interim head of finance, needed at once: one for later, one for sooner, nothing moves."""
    both = told("Tue 15 Sep", thanks("Wed 16 Sep"), seniority="senior", urgency="urgent", channel="email")
    found = on("Fri 18 Sep", both)
    assert_waits(found, "status_check_1", "Tue 22 Sep")
    assert "D-urgent-sooner" in {claim for note in found.notes for claim in note.claims} or "D-urgent-sooner" in claims_behind(found)


def test_cancelled_pace_keeps_the_week_after_the_thanks() -> None:
    """With opposite facts the pace is not sooner, so about a week after thanks on day 2 still holds."""
    # Thanks Thu 17 + 6 = Wed 23.
    both = told("Tue 15 Sep", thanks("Thu 17 Sep"), organisation="government", urgency="urgent")
    assert_waits(on("Fri 18 Sep", both), "status_check_1", "Wed 23 Sep")


def test_two_for_sooner_one_for_later() -> None:
    """Urgent, start-up and senior: one net fact for sooner."""
    # Wed 16 + 7 - 2 = Mon 21.
    mixed = told("Wed 16 Sep", thanks("Thu 17 Sep"), urgency="urgent", organisation="startup", seniority="senior", channel="email")
    assert_waits(on("Fri 18 Sep", mixed), "status_check_1", "Mon 21 Sep")


def test_sooner_never_shortens_the_week_between_checks() -> None:
    """Urgent, first check unanswered: the second still keeps its week."""
    hurried = told("Tue 15 Sep", thanks("Wed 16 Sep"), check("Tue 22 Sep"), urgency="urgent")
    assert_waits(on("Wed 23 Sep", hurried), "status_check_2", "Tue 29 Sep")


def test_later_moves_the_second_check_too() -> None:
    """A government job, first check unanswered: two days on top of the week, inside D's two weeks."""
    # Tue 22 + 7 + 2 = Thu 1 Oct: A and D agree.
    slow = told("Tue 15 Sep", thanks("Wed 16 Sep"), check("Tue 22 Sep"), organisation="government")
    assert_words(assert_waits(on("Wed 23 Sep", slow), "status_check_2", "Thu 1 Oct"), agree="AD", silent="BCE")


def test_check_that_carries_the_thanks_is_never_moved_later() -> None:
    """Nothing sent, day 7, a senior role in government: the thanks are late enough, so today."""
    slow = told("Tue 15 Sep", seniority="senior", organisation="government", channel="email")
    assert assert_acts(on("Tue 22 Sep", slow), "status_check_1", "Tue 22 Sep").carries_thanks


def test_pace_then_holiday() -> None:
    """Two days later falls on Columbus Day: the pace first, then the next working day."""
    # Sat 3 Oct + 7 = Sat 10; + 2 = Mon 12 Oct, a holiday -> Tue 13.
    slow = told("Sat 3 Oct", thanks("Sun 4 Oct"), organisation="government")
    found = assert_waits(on("Mon 5 Oct", slow), "status_check_1", "Tue 13 Oct")
    assert found.latest is not None
    assert found.latest >= day("Tue 13 Oct")
