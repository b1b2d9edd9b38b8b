"""Email, phone, LinkedIn, letters: which way to write, and the floor under calls."""

from __future__ import annotations

import pytest

from tests.situations.story import assert_acts, assert_stops, assert_waits, assert_words, check, day, on, step, thanks, told

ALL_BUT_PHONE = ("email", "linkedin", "letter", "text", "in_person")


def test_email_where_nothing_speaks_against_it() -> None:
    """Nothing is known about channels: email for both."""
    found = on("Tue 15 Sep", told("Tue 15 Sep"))
    assert step(found, "thank_you").channel == "email"
    assert step(found, "status_check_1").channel == "email"


def test_first_of_the_channels_is_the_recommended_one() -> None:
    """The acceptable channels come best first."""
    for each in on("Tue 15 Sep", told("Tue 15 Sep", style="informal")).steps:
        assert each.channels[:1] == ((each.channel,) if each.channel else ())


def test_phone_asked_for() -> None:
    """“Call me”: the check is a call."""
    asked = told("Tue 15 Sep", thanks("Wed 16 Sep"), asked_channel="phone")
    assert assert_waits(on("Fri 18 Sep", asked), "status_check_1", "Tue 22 Sep").channel == "phone"


def test_phone_asked_for_lifts_the_floor() -> None:
    """“Call me if you hear nothing by Thursday”: on Friday, the third working day, by phone."""
    # Named Thu 17; thanks Wed 16 + 2 = Fri 18. By phone D allows nothing before its floor: objects.
    asked = told("Tue 15 Sep", thanks("Wed 16 Sep"), asked_channel="phone", named_day="Thu 17 Sep")
    found = assert_acts(on("Fri 18 Sep", asked), "status_check_1", "Fri 18 Sep")
    assert found.channel == "phone"
    assert_words(found, agree="AE", object_="BD", silent="C")


def test_phone_used_so_far_gives_way_before_the_fifth_working_day() -> None:
    """All by phone so far, their day passed on the third working day: the day stays, the channel gives way."""
    used = told("Tue 15 Sep", thanks("Wed 16 Sep"), channel="phone", named_day="Thu 17 Sep")
    found = assert_acts(on("Fri 18 Sep", used), "status_check_1", "Fri 18 Sep")
    assert found.channel == "email"
    assert "phone" not in found.channels


@pytest.mark.parametrize(("today", "channel"), [("Mon 21 Sep", "email"), ("Tue 22 Sep", "phone"), ("Wed 23 Sep", "phone")])
def test_phone_used_so_far_from_the_fifth_working_day(today: str, channel: str) -> None:
    """Fourth working day: not by phone yet; fifth and sixth: by phone, as so far."""
    # Wed 16 (1), Thu 17, Fri 18, Mon 21 (4), Tue 22 (5).
    used = told("Tue 15 Sep", thanks("Wed 16 Sep"), channel="phone", named_day="Thu 17 Sep")
    assert assert_acts(on(today, used), "status_check_1", today).channel == channel


def test_only_a_phone_number_waits_for_the_fifth_working_day() -> None:
    """Only a phone number, and their day has passed: here the day gives way."""
    only = told("Tue 15 Sep", thanks("Tue 15 Sep", channel="in_person"), barred_channels=ALL_BUT_PHONE, named_day="Wed 16 Sep")
    assert assert_waits(on("Mon 21 Sep", only), "status_check_1", "Tue 22 Sep").channel == "phone"
    assert assert_acts(on("Tue 22 Sep", only), "status_check_1", "Tue 22 Sep").channel == "phone"


def test_only_a_phone_number_over_thanksgiving() -> None:
    """Thanksgiving is no working day: the fifth one after Thu 19 Nov is Fri 27."""
    # Fri 20 (1), Mon 23, Tue 24, Wed 25 (4), Thu 26 is a holiday, Fri 27 (5).
    only = told("Thu 19 Nov", thanks("Thu 19 Nov", channel="in_person"), barred_channels=ALL_BUT_PHONE, named_day="Mon 23 Nov")
    assert_waits(on("Wed 25 Nov", only), "status_check_1", "Fri 27 Nov")


def test_only_a_phone_number_over_christmas() -> None:
    """Interview a week before Christmas: the fifth working day is the Monday after it."""
    # Fri 18 Dec: Mon 21 (1), 22, 23, Thu 24 (4), Fri 25 is a holiday, Mon 28 (5).
    only = told("Fri 18 Dec", thanks("Fri 18 Dec", channel="in_person"), barred_channels=ALL_BUT_PHONE, named_day="Mon 21 Dec")
    assert_waits(on("Tue 22 Dec", only), "status_check_1", "Mon 28 Dec")


def test_only_a_phone_number_in_riyadh() -> None:
    """In Saudi Arabia Sunday is a working day: the fifth one after a Sunday interview is the next Sunday."""
    # Sun 13: Mon 14 (1), Tue 15, Wed 16, Thu 17 (4), Fri and Sat off, Sun 20 (5).
    only = told(
        "Sun 13 Sep", thanks("Sun 13 Sep", channel="in_person"), barred_channels=ALL_BUT_PHONE, named_day="Tue 15 Sep", country="SA"
    )
    assert_waits(on("Thu 17 Sep", only), "status_check_1", "Sun 20 Sep")


def test_phone_barred() -> None:
    """“No calls, please”, senior role: in writing, although D would call."""
    barred = told("Tue 15 Sep", thanks("Wed 16 Sep"), barred_channels=("phone",), seniority="senior")
    found = step(on("Fri 18 Sep", barred), "status_check_1")
    assert found.channel == "email"
    assert "phone" not in found.channels


def test_email_barred_for_the_thanks() -> None:
    """No email address: the thanks go some other way."""
    found = assert_acts(on("Wed 16 Sep", told("Tue 15 Sep", barred_channels=("email",))), "thank_you", "Wed 16 Sep")
    assert found.channel is not None
    assert "email" not in found.channels


def test_linkedin_so_far() -> None:
    """The recruiter wrote on LinkedIn: so does the candidate. D's email week does not speak of it."""
    # Day 7: A, B and D's open claim; none of them ends D's word, so the window is open.
    linkedin = told("Tue 15 Sep", thanks("Wed 16 Sep", channel="linkedin"), channel="linkedin")
    found = assert_waits(on("Fri 18 Sep", linkedin), "status_check_1", "Tue 22 Sep")
    assert found.channel == "linkedin"
    assert_words(found, agree="ABD", silent="CE")
    assert found.latest is None


def test_linkedin_on_the_tenth_day_has_d_on_its_side() -> None:
    """On day 10 D says both about an email, but agrees with a LinkedIn message."""
    linkedin = told("Tue 15 Sep", thanks("Wed 16 Sep", channel="linkedin"), channel="linkedin")
    assert_words(assert_acts(on("Fri 25 Sep", linkedin), "status_check_1", "Fri 25 Sep"), agree="AD", object_="B", silent="CE")


def test_thanks_by_linkedin() -> None:
    """All went by LinkedIn: so do the thanks, on the next day."""
    found = assert_waits(on("Tue 15 Sep", told("Tue 15 Sep", channel="linkedin")), "thank_you", "Wed 16 Sep")
    assert found.channel == "linkedin"


def test_email_asked_for_beats_the_phone_used_so_far() -> None:
    """All by phone so far, but “please email us”: email."""
    asked = told("Tue 15 Sep", thanks("Wed 16 Sep"), channel="phone", asked_channel="email")
    assert assert_acts(on("Tue 22 Sep", asked), "status_check_1", "Tue 22 Sep").channel == "email"


def test_channel_so_far_beats_the_articles() -> None:
    """Senior role, all by email so far: what was used counts before D's call."""
    senior = told("Tue 15 Sep", thanks("Wed 16 Sep"), seniority="senior", channel="email")
    assert assert_waits(on("Fri 18 Sep", senior), "status_check_1", "Thu 24 Sep").channel == "email"


@pytest.mark.parametrize("facts", [{"seniority": "senior"}, {"stage": "final"}])
def test_high_position_or_final_round_can_call(facts: dict[str, str]) -> None:
    """Nothing is known about channels, D prefers a call: the check is a call, the thanks are not."""
    found = on("Tue 15 Sep", told("Tue 15 Sep", **facts))
    assert step(found, "status_check_1").channel == "phone"
    assert step(found, "thank_you").channel != "phone"


def test_informal_interview_widens_the_choice() -> None:
    """A very informal interview: email stays first, B finds other ways worth a thought."""
    found = step(on("Fri 18 Sep", told("Tue 15 Sep", thanks("Wed 16 Sep"), style="informal")), "status_check_1")
    assert found.channel == "email"
    assert {"linkedin", "text"} <= set(found.channels)


@pytest.mark.parametrize("channel", ["letter", "in_person"])
def test_letters_and_visits_are_never_for_a_check(channel: str) -> None:
    """All by letter, or in person, so far: the check still goes by email."""
    found = step(on("Fri 18 Sep", told("Tue 15 Sep", thanks("Wed 16 Sep", channel=channel), channel=channel)), "status_check_1")
    assert found.channel == "email"
    assert not {"letter", "in_person"} & set(found.channels)


@pytest.mark.parametrize("channel", ["letter", "in_person"])
def test_unless_they_asked_for_it(channel: str) -> None:
    """“Drop by next week”, “write to our office”: then so be it."""
    asked = told("Tue 15 Sep", thanks("Wed 16 Sep"), asked_channel=channel)
    assert assert_acts(on("Tue 22 Sep", asked), "status_check_1", "Tue 22 Sep").channel == channel


def test_text_message_is_what_is_left() -> None:
    """Only a mobile number for texts: a text it is."""
    only = told("Tue 15 Sep", thanks("Wed 16 Sep"), barred_channels=("email", "phone", "linkedin", "letter", "in_person"))
    assert assert_acts(on("Tue 22 Sep", only), "status_check_1", "Tue 22 Sep").channel == "text"


def test_nothing_left_for_a_check() -> None:
    """“Don't contact us, we contact you”: everything but a letter is ruled out, so there is no next step, and a note."""
    barred = told("Tue 15 Sep", thanks("Wed 16 Sep"), barred_channels=("email", "phone", "linkedin", "text"))
    found = on("Tue 22 Sep", barred)
    assert (found.action, found.next) == ("stop", None)
    assert found.notes


def test_bounced_email_and_barred_address() -> None:
    """The only address bounced, the phone is open: from the fifth working day on by phone, and it is the first check."""
    bounced = told("Tue 15 Sep", thanks("Wed 16 Sep"), check("Tue 22 Sep", reply="not_delivered"), barred_channels=ALL_BUT_PHONE)
    found = assert_acts(on("Wed 23 Sep", bounced), "status_check_1", "Wed 23 Sep")
    assert found.channel == "phone"
    assert_words(found, agree="ABD", silent="CE")


def test_calls_still_stop_after_two() -> None:
    """Asked to call, two calls not returned: being asked does not buy a third."""
    sent = (check("Tue 22 Sep", channel="phone"), check("Tue 29 Sep", channel="phone"))
    assert_stops(on("Wed 30 Sep", told("Tue 15 Sep", thanks("Wed 16 Sep"), *sent, asked_channel="phone")), "Tue 6 Oct")


def test_call_on_a_weekend_waits_for_monday() -> None:
    """Asked to call, the day is a Saturday: Monday."""
    # Sat 12 Sep + 7 = Sat 19 -> Mon 21.
    asked = told("Sat 12 Sep", thanks("Sun 13 Sep"), asked_channel="phone")
    found = assert_waits(on("Fri 18 Sep", asked), "status_check_1", "Mon 21 Sep")
    assert found.latest is None or found.latest >= day("Mon 21 Sep")
