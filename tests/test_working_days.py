"""Days on which people work: the country's own weekend, its holidays by their English names, and regions."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from holidays import list_localized_countries

from followup_rules.working_days import ENGLISH, WorkingDays, is_country

FRIDAY = date(2026, 11, 20)
DAY = timedelta(days=1)


@pytest.mark.parametrize(("country", "weekend"), [("US", [5, 6]), ("SA", [4, 5]), ("AE", [5, 6]), ("BN", [4, 6])])
def test_each_country_has_its_own_weekend(country: str, weekend: list[int]) -> None:
    """Of seven days without a holiday, just the country's weekend is off; 0 is Monday."""
    week = [date(2026, 11, 2) + number * DAY for number in range(7)]
    assert [day.weekday() for day in week if not WorkingDays(country).is_working(day)] == weekend


@pytest.mark.parametrize(
    ("country", "day", "name"),
    [
        ("US", date(2026, 11, 26), "Thanksgiving Day"),
        ("DE", date(2026, 10, 3), "German Unity Day"),
        ("GB", date(2026, 12, 25), "Christmas Day"),
        ("AE", date(2026, 12, 2), "National Day"),
        ("US", FRIDAY, None),
    ],
)
def test_holidays_have_english_names(country: str, day: date, name: str | None) -> None:
    """Where the library knows an English name, it is used; a common day has none."""
    assert WorkingDays(country).holiday(day) == name


def test_the_next_working_day_is_the_day_itself_or_the_first_after_it() -> None:
    """Friday stays; Saturday and Sunday become Monday."""
    days = WorkingDays("US")
    assert [days.next_working(FRIDAY + number * DAY) for number in range(4)] == [FRIDAY, *[FRIDAY + 3 * DAY] * 3]


def test_working_days_are_counted_after_the_day_itself() -> None:
    """From a Friday the first is Monday; none is the day itself, even a Saturday."""
    days = WorkingDays("US")
    assert days.nth_after(FRIDAY, 1) == FRIDAY + 3 * DAY
    assert days.nth_after(FRIDAY, 4) == date(2026, 11, 27)
    assert days.nth_after(FRIDAY + DAY, 0) == FRIDAY + DAY


def test_a_region_has_its_own_holidays_and_an_unknown_one_the_country_s() -> None:
    """Epiphany is free in Bavaria, not in Berlin; a region that the library lacks counts as none."""
    epiphany = date(2026, 1, 6)
    assert [WorkingDays("DE", region).is_working(epiphany) for region in ("BY", "BE", None, "ZZ")] == [False, True, True, True]
    assert [WorkingDays("DE", region).has_region for region in ("BY", None, "ZZ")] == [True, True, False]


@pytest.mark.parametrize(("code", "known"), [("DE", True), ("XX", False), ("DEU", False), ("", False)])
def test_countries_are_known_by_two_letters(code: str, *, known: bool) -> None:
    """The library's three-letter codes are not taken."""
    assert is_country(code) is known


def test_holidays_stay_english_on_a_machine_that_speaks_otherwise(monkeypatch: pytest.MonkeyPatch) -> None:
    """The library would follow the machine's language where it is not told one."""
    monkeypatch.setenv("LANGUAGE", "de")
    monkeypatch.setenv("LANG", "de_DE.UTF-8")
    assert WorkingDays("DE", "BB").holiday(date(2026, 10, 3)) == "German Unity Day"


def test_every_country_has_english_names() -> None:
    """Where the library names holidays in several languages, the English asked for is one of them."""
    offered = list_localized_countries()
    assert len(offered) > 100
    assert [country for country, languages in offered.items() if ENGLISH not in languages] == []


def test_a_day_that_stands_for_another_names_it_in_words() -> None:
    """China works on a weekend day and is off on another; the plan writes no day in numbers."""
    assert WorkingDays("CN").holiday(date(2026, 2, 20)) == "Day off (substituted from Sat 14 Feb)"


@pytest.mark.parametrize(
    ("country", "region", "day", "expected"),
    [
        ("GB", None, date(2026, 8, 31), True),
        ("GB", "SCT", date(2026, 8, 31), False),
        ("GB", None, date(2026, 5, 4), False),
        ("US", None, date(2026, 11, 27), True),
        ("US", None, date(2026, 10, 5), False),
        ("DE", None, date(2026, 1, 6), True),
        ("IE", None, date(2026, 1, 6), False),
    ],
    ids=["most parts", "a part is known", "the whole country", "many states", "one state", "three states", "a country without parts"],
)
def test_a_holiday_in_a_good_part_of_the_country(country: str, region: str | None, day: date, *, expected: bool) -> None:
    """Only where no region is known, and not where a single one of many has it."""
    assert WorkingDays(country, region).is_holiday_in_parts(day) is expected
