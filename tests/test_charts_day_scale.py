"""The axis of days: what it covers, where its labels stand, and which days are off."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup_rules.working_days import WorkingDays
from pages.ui.charts.day_scale import DayScale, DaysOff

UNITED_STATES = WorkingDays("US")


def test_a_single_day_has_a_day_before_it_and_a_week_after() -> None:
    """Thursday 19 November alone: 18 to 26 November, nine days."""
    scale = DayScale.around([date(2026, 11, 19)])
    assert (scale.first, scale.length) == (date(2026, 11, 18), 9)


def test_a_day_covers_one_unit_both_over_year_end_and_clock_changes() -> None:
    """The clocks change on 1 November in the United States, the year on 1 January; a day stays a day."""
    scale = DayScale.around([date(2026, 10, 31), date(2027, 1, 2)])
    assert scale.start(date(2026, 11, 2)) - scale.start(date(2026, 11, 1)) == 1
    assert scale.end(date(2026, 12, 31)) == scale.start(date(2027, 1, 1))
    assert scale.day(scale.start(date(2027, 1, 1))) == date(2027, 1, 1)


def test_an_open_end_is_the_end_of_the_axis() -> None:
    """No last day, and a last day beyond the axis, both end where the axis ends."""
    scale = DayScale.around([date(2026, 11, 19)])
    assert scale.end(None) == scale.length
    assert scale.end(date(2027, 11, 19)) == scale.length


@given(st.dates(date(2024, 1, 1), date(2028, 1, 1)), st.integers(0, 800))
def test_labels_are_mondays_that_neither_collide_nor_are_cut(first: date, span: int) -> None:
    """At most six labels and a half, so each has 50 of a phone's 330 pixels; none in the outermost 6.5 percent."""
    scale = DayScale.around([first, first + timedelta(span)])
    ticks = scale.ticks()
    places, names = ticks["ticks"], ticks["tick_names"]
    assert isinstance(places, list)
    assert isinstance(names, dict)
    assert 1 <= len(places) <= 7
    assert all(0.065 <= place / scale.length <= 0.935 for place in places)
    assert all(later - earlier >= scale.length / 6.5 - 1 for earlier, later in pairwise(places))
    assert [name for name, _ in names.values() if not name.startswith("Mon ")] == []
    assert list(names) == [str(int(place)) for place in places]


def test_up_to_45_days_every_monday_has_its_label_and_above_every_second() -> None:
    """45 days are six weeks and a half."""
    first = date(2026, 11, 2)
    every, second = DayScale(first, 45).ticks()["ticks"], DayScale(first, 46).ticks()["ticks"]
    assert every == [7.5, 14.5, 21.5, 28.5, 35.5]
    assert second == [14.5, 28.5, 42.5]


def test_weekends_are_runs_and_a_holiday_stands_alone() -> None:
    """Thanksgiving 2026 is Thursday 26 November; the next two days that are off are a weekend."""
    scale = DayScale(date(2026, 11, 23), 7)
    assert list(scale.days_off(UNITED_STATES)) == [DaysOff(3, 4, "Thanksgiving Day"), DaysOff(5, 7)]


def test_a_country_has_its_own_weekend() -> None:
    """Friday and Saturday in Egypt."""
    scale = DayScale(date(2026, 11, 15), 7)
    assert list(scale.days_off(WorkingDays("EG"))) == [DaysOff(5, 7)]


@pytest.mark.parametrize(("length", "shaded"), [(120, True), (121, False)])
def test_days_off_too_thin_to_see_are_left_out(length: int, *, shaded: bool) -> None:
    """A weekend on a phone has less than six pixels at 120 days."""
    assert bool(DayScale(date(2026, 1, 1), length).days_off(UNITED_STATES)) is shaded
