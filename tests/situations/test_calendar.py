"""Weekends and holidays of the employer's country, the year's end, the leap day."""

from __future__ import annotations

import pytest

from tests.situations.story import assert_acts, assert_waits, check, day, on, step, thanks, told


def test_thanksgiving_inside_the_count() -> None:
    """Interview on the Thursday before: a week later is Thanksgiving, so Friday."""
    assert_waits(on("Mon 23 Nov", told("Thu 19 Nov", thanks("Fri 20 Nov"))), "status_check_1", "Fri 27 Nov")


def test_thanksgiving_in_california() -> None:
    """California keeps the Friday free as well, so Monday."""
    assert_waits(on("Mon 23 Nov", told("Thu 19 Nov", thanks("Fri 20 Nov"), region="CA")), "status_check_1", "Mon 30 Nov")


def test_the_day_is_shown_to_have_moved() -> None:
    """A day moved by a holiday says so, as our rule: no article speaks of holidays."""
    found = step(on("Mon 23 Nov", told("Thu 19 Nov", thanks("Fri 20 Nov"))), "status_check_1")
    assert any(reason.rule and (reason.ours or not reason.claims) for reason in found.reasons)


def test_christmas_inside_the_count() -> None:
    """Interview a week before Christmas: Christmas is a Friday, so the Monday after."""
    assert_waits(on("Mon 21 Dec", told("Fri 18 Dec", thanks("Sat 19 Dec"))), "status_check_1", "Mon 28 Dec")


def test_christmas_in_england() -> None:
    """Boxing Day is a Saturday and is made up on Monday: Tuesday."""
    english = told("Fri 18 Dec", thanks("Sat 19 Dec"), country="GB", region="ENG")
    assert_waits(on("Mon 21 Dec", english), "status_check_1", "Tue 29 Dec")


def test_second_check_over_christmas() -> None:
    """First check a week before Christmas, no answer: the Monday after."""
    asked = told("Thu 10 Dec", thanks("Fri 11 Dec"), check("Fri 18 Dec"))
    assert_waits(on("Thu 24 Dec", asked), "status_check_2", "Mon 28 Dec")


def test_new_year_inside_the_count() -> None:
    """Somebody asked on Christmas Day: a week later is New Year's Day, a Friday, so Mon 4 Jan."""
    # Fri 25 Dec + 7 = Fri 1 Jan -> Mon 4 Jan.
    asked = told("Thu 10 Dec", thanks("Fri 11 Dec"), check("Fri 25 Dec"))
    assert_waits(on("Mon 28 Dec", asked), "status_check_2", "Mon 4 Jan 2027")


def test_across_the_years_end() -> None:
    """Interview on Wed 30 Dec: a week later is Wed 6 Jan of the next year."""
    assert_waits(on("Thu 31 Dec", told("Wed 30 Dec", thanks("Thu 31 Dec"))), "status_check_1", "Wed 6 Jan 2027")


@pytest.mark.parametrize(("region", "expected"), [("BE", "Wed 6 Jan 2027"), ("BY", "Thu 7 Jan 2027")])
def test_epiphany_is_a_holiday_in_bavaria_only(region: str, expected: str) -> None:
    """Berlin works on 6 January, Bavaria does not."""
    german = told("Wed 30 Dec", thanks("Thu 31 Dec"), country="DE", region=region)
    assert_waits(on("Thu 31 Dec", german), "status_check_1", expected)


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ({}, "Mon 4 Jan 2027"),
        ({"country": "GB", "region": "ENG"}, "Mon 4 Jan 2027"),
        ({"country": "GB", "region": "SCT"}, "Tue 5 Jan 2027"),
        ({"country": "SA"}, "Sun 3 Jan 2027"),
    ],
)
def test_decision_on_new_years_eve(facts: dict[str, str], expected: str) -> None:
    """“By 31 December”: Friday is New Year's Day, Scotland makes up for its second on Monday, Riyadh works on Sunday."""
    # In Saudi Arabia Fri 1 and Sat 2 are the weekend.
    waiting = told("Mon 14 Dec", thanks("Tue 15 Dec"), named_day="Thu 31 Dec", **facts)
    assert_waits(on("Tue 22 Dec", waiting), "status_check_1", expected)


@pytest.mark.parametrize(("region", "expected"), [("ENG", "Mon 30 Nov"), ("SCT", "Tue 1 Dec")])
def test_saint_andrews_day(region: str, expected: str) -> None:
    """30 November is a holiday in Scotland only."""
    british = told("Mon 23 Nov", thanks("Tue 24 Nov"), country="GB", region=region)
    assert_waits(on("Wed 25 Nov", british), "status_check_1", expected)


@pytest.mark.parametrize("country", ["SA", "EG", "IL"])
def test_sunday_is_a_working_day(country: str) -> None:
    """Riyadh, Cairo, Tel Aviv: a week after a Sunday interview is a working Sunday."""
    # Sun 18 Oct + 7 = Sun 25 Oct.
    found = on("Sun 25 Oct", told("Sun 18 Oct", thanks("Mon 19 Oct"), country=country))
    assert_acts(found, "status_check_1", "Sun 25 Oct")


@pytest.mark.parametrize("country", ["SA", "EG", "IL"])
def test_friday_and_saturday_are_the_weekend(country: str) -> None:
    """Decision by Thursday: Friday and Saturday are off, so Sunday."""
    waiting = told("Sun 18 Oct", thanks("Mon 19 Oct"), country=country, named_day="Thu 29 Oct")
    assert_waits(on("Mon 26 Oct", waiting), "status_check_1", "Sun 1 Nov")
    assert_waits(on("Fri 30 Oct", waiting), "status_check_1", "Sun 1 Nov")


def test_dubai_works_on_friday_and_rests_on_sunday() -> None:
    """The Emirates moved their weekend to Saturday and Sunday."""
    waiting = told("Mon 12 Oct", thanks("Tue 13 Oct"), country="AE", named_day="Thu 22 Oct")
    assert_waits(on("Mon 19 Oct", waiting), "status_check_1", "Fri 23 Oct")
    assert_waits(on("Sat 24 Oct", waiting), "status_check_1", "Mon 26 Oct")


def test_national_day_in_dubai() -> None:
    """2 and 3 December are free in the Emirates."""
    # Wed 25 Nov + 7 = Wed 2 Dec, Thu 3 Dec -> Fri 4 Dec.
    assert_waits(on("Fri 27 Nov", told("Wed 25 Nov", thanks("Thu 26 Nov"), country="AE")), "status_check_1", "Fri 4 Dec")


def test_weekend_of_friday_alone() -> None:
    """In Iran only Friday is off: a Saturday is fine."""
    # Sat 17 Oct + 7 = Sat 24 Oct.
    assert_waits(on("Mon 19 Oct", told("Sat 17 Oct", thanks("Sun 18 Oct"), country="IR")), "status_check_1", "Sat 24 Oct")


def test_yom_kippur() -> None:
    """A week later is Yom Kippur: the day after."""
    # Mon 14 Sep + 7 = Mon 21 Sep -> Tue 22.
    assert_waits(on("Wed 16 Sep", told("Mon 14 Sep", thanks("Tue 15 Sep"), country="IL")), "status_check_1", "Tue 22 Sep")


def test_three_holidays_in_a_row_in_japan() -> None:
    """Mon 21, Tue 22 and Wed 23 September are free in Japan: Thursday."""
    assert_waits(on("Wed 16 Sep", told("Mon 14 Sep", thanks("Tue 15 Sep"), country="JP")), "status_check_1", "Thu 24 Sep")


def test_golden_week_in_china_moves_the_day_past_the_window() -> None:
    """The first days of October are free in China: the check waits, and `latest` never lies before it."""
    # Named Wed 30 Sep; 1 to 7 Oct off (with the weekend) -> Thu 8 Oct.
    waiting = told("Tue 15 Sep", thanks("Wed 16 Sep"), country="CN", named_day="Wed 30 Sep")
    assert_waits(on("Mon 28 Sep", waiting), "status_check_1", "Thu 8 Oct")


def test_latest_moves_with_a_day_pushed_past_the_window() -> None:
    """The last day of A's window is a Saturday: Monday is past it, and the window ends with the planned day."""
    # Sat 12 Sep: A 19..26. Today Sat 26 -> Mon 28.
    found = assert_waits(on("Sat 26 Sep", told("Sat 12 Sep", thanks("Sun 13 Sep"))), "status_check_1", "Mon 28 Sep")
    assert found.latest == day("Mon 28 Sep")


def test_waiting_for_the_leap_day() -> None:
    """A week after Tue 22 Feb 2028 is 29 February: the day before, on it, and the day after."""
    leap = told("Tue 22 Feb 2028", thanks("Wed 23 Feb 2028"))
    assert_waits(on("Mon 28 Feb 2028", leap), "status_check_1", "Tue 29 Feb 2028")
    assert_acts(on("Tue 29 Feb 2028", leap), "status_check_1", "Tue 29 Feb 2028")
    assert_acts(on("Wed 1 Mar 2028", leap), "status_check_1", "Wed 1 Mar 2028")


def test_interview_on_the_leap_day() -> None:
    """A week after 29 February 2028 is 7 March."""
    assert_waits(on("Wed 1 Mar 2028", told("Tue 29 Feb 2028", thanks("Wed 1 Mar 2028"))), "status_check_1", "Tue 7 Mar 2028")


def test_named_leap_day() -> None:
    """“By the end of February”: 29 February counts, so 1 March."""
    leap = told("Mon 14 Feb 2028", thanks("Tue 15 Feb 2028"), named_day="Tue 29 Feb 2028")
    assert_waits(on("Mon 28 Feb 2028", leap), "status_check_1", "Wed 1 Mar 2028")


def test_unknown_region_falls_back_to_the_country() -> None:
    """A region that the calendar does not know: the country's own days count."""
    assert_waits(on("Mon 23 Nov", told("Thu 19 Nov", thanks("Fri 20 Nov"), region="ZZ")), "status_check_1", "Fri 27 Nov")


def test_on_a_sunday_nothing_is_sent() -> None:
    """The day passed on Saturday, today is Sunday: the check is for Monday, not for today."""
    assert_waits(on("Sun 27 Sep", told("Tue 15 Sep", thanks("Wed 16 Sep"))), "status_check_1", "Mon 28 Sep")
