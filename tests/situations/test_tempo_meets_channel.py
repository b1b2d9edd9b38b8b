"""Pace, channel and calendar at once: which of them gives way."""

from __future__ import annotations

from tests.situations.story import assert_acts, assert_waits, day, on, step, thanks, told


def test_agency_recruiter_on_linkedin_only() -> None:
    """A recruiter known on LinkedIn alone: thanks there tomorrow, the check there in a week."""
    only = told("Tue 15 Sep", barred_channels=("email", "phone", "letter", "text", "in_person"))
    found = on("Tue 15 Sep", only)
    assert assert_waits(found, "thank_you", "Wed 16 Sep").channel == "linkedin"
    assert (step(found, "status_check_1").channel, step(found, "status_check_1").recommended) == ("linkedin", day("Tue 22 Sep"))


def test_channel_so_far_was_ruled_out() -> None:
    """They wrote on LinkedIn, then asked not to be written to there: email."""
    ruled_out = told("Tue 15 Sep", thanks("Wed 16 Sep"), channel="linkedin", barred_channels=("linkedin",))
    assert assert_acts(on("Tue 22 Sep", ruled_out), "status_check_1", "Tue 22 Sep").channel == "email"


def test_urgent_on_linkedin_has_no_article_for_an_earlier_day() -> None:
    """Urgent, but all on LinkedIn: D's first week is about email, so no article allows an earlier day, and nothing moves."""
    # Wed 16 + 7 = Wed 23: A from 23, B thanks Thu 17 + 6..8 = 23..25, D from 23.
    hurried = told("Wed 16 Sep", thanks("Thu 17 Sep", channel="linkedin"), channel="linkedin", urgency="urgent")
    assert_waits(on("Fri 18 Sep", hurried), "status_check_1", "Wed 23 Sep")


def test_urgent_on_linkedin_with_early_thanks_moves_to_the_edge() -> None:
    """Urgent, LinkedIn, thanks on the day itself: B allows the sixth day, so one day sooner and no more."""
    # B: thanks Wed 16 + 6 = Tue 22. Day 7 - 2 = Mon 21 lies outside everybody's window.
    hurried = told("Wed 16 Sep", thanks("Wed 16 Sep", channel="linkedin"), channel="linkedin", urgency="urgent")
    assert_waits(on("Fri 18 Sep", hurried), "status_check_1", "Tue 22 Sep")


def test_urgent_and_thanked_on_the_second_day() -> None:
    """Urgent and thanks on day 2: the week after the thanks gives way, D's and A's day 7 less two days."""
    # Wed 16: thanks Fri 18 + 2 = Sun 20 is free. Day 7 (A, D) comes before day 8 (A, B); - 2 = Mon 21.
    hurried = told("Wed 16 Sep", thanks("Fri 18 Sep"), urgency="urgent")
    assert_waits(on("Fri 18 Sep", hurried), "status_check_1", "Mon 21 Sep")


def test_entry_level_retail_job_on_a_saturday() -> None:
    """A shop, entry level, Saturday interview, thanks on Sunday: two days sooner is Thursday."""
    # Sat 12 + 7 = Sat 19; - 2 = Thu 17 (day 5).
    shop = told("Sat 12 Sep", thanks("Sun 13 Sep"), seniority="entry")
    assert_waits(on("Mon 14 Sep", shop), "status_check_1", "Thu 17 Sep")


def test_nurse_interviewed_before_thanksgiving_by_phone() -> None:
    """Interview the Wednesday before Thanksgiving week, asked to call: a week later is a working Wednesday."""
    asked = told("Wed 18 Nov", thanks("Thu 19 Nov"), asked_channel="phone")
    found = assert_waits(on("Fri 20 Nov", asked), "status_check_1", "Wed 25 Nov")
    assert found.channel == "phone"


def test_thanksgiving_is_named_in_the_plan() -> None:
    """Whoever wonders why Friday reads that Thursday is Thanksgiving."""
    found = on("Mon 23 Nov", told("Thu 19 Nov", thanks("Fri 20 Nov")))
    said = [*found.notes, *step(found, "status_check_1").reasons]
    assert any("Thanksgiving" in reason.text for reason in said)


def test_teacher_in_a_state_school_after_the_final_round() -> None:
    """Government, final round near the end of their search, by email so far: four days later, over a weekend."""
    # Tue 15 + 7 + 4 = Sat 26 -> Mon 28.
    school = told("Tue 15 Sep", thanks("Wed 16 Sep"), organisation="government", stage="final", late_in_hiring=True, channel="email")
    assert_waits(on("Thu 17 Sep", school), "status_check_1", "Mon 28 Sep")


def test_start_up_founder_urgent_but_named_friday() -> None:
    """Start-up, urgent, “you hear on Friday”: not before Monday, however urgent."""
    hurried = told("Tue 15 Sep", thanks("Tue 15 Sep"), organisation="startup", urgency="urgent", named_day="Fri 18 Sep")
    assert_waits(on("Wed 16 Sep", hurried), "status_check_1", "Mon 21 Sep")


def test_only_a_phone_number_and_nothing_sent_for_eight_days() -> None:
    """Only a phone number, day 8, nothing sent: one call today that carries the thanks."""
    only = told("Tue 15 Sep", barred_channels=("email", "linkedin", "letter", "text", "in_person"))
    found = assert_acts(on("Wed 23 Sep", only), "status_check_1", "Wed 23 Sep")
    assert found.carries_thanks
    assert found.channel == "phone"


def test_screening_call_with_a_recruiter() -> None:
    """A first screening: no article treats it differently."""
    assert_waits(on("Thu 17 Sep", told("Tue 15 Sep", thanks("Wed 16 Sep"), stage="screening")), "status_check_1", "Tue 22 Sep")
