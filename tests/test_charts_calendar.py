"""The calendar: what a day says, how it is coloured, and which weeks are shown."""

from __future__ import annotations

from datetime import date

from followup_rules import Interview
from followup_rules.steps import Step
from pages.ui.charts import calendar_legend, calendar_spec, describe_calendar
from pages.ui.charts.calendar_day import CalendarDays
from pages.ui.charts.weeks import WeekRow, week_rows
from tests.charts_cases import CASES, EXAMPLE, plan_of

TODAY = date(2026, 11, 22)
THANKED = Step("thank_you", "done", done_on=date(2026, 11, 20), earliest=date(2026, 11, 20), latest=date(2026, 11, 26))
CHECK = Step("status_check_1", "upcoming", earliest=date(2026, 12, 1), recommended=date(2026, 12, 1), latest=date(2026, 12, 7))
DAYS = CalendarDays(EXAMPLE, plan_of(THANKED, CHECK, following=1), TODAY)


def look(day: date, days: CalendarDays = DAYS) -> tuple[object, ...]:
    """Colour, edge and words of a day."""
    cell = days.cell(day, with_month=False)
    return cell["tone"], cell["edge"], cell["words"]


def test_planned_and_done_days_are_dark_and_say_what_happens() -> None:
    """The thank-you went out on Friday; the check is for Tuesday 1 December."""
    assert look(date(2026, 11, 20)) == ("thank", "grid", ["Thanked"])
    assert look(date(2026, 12, 1)) == ("status", "grid", ["Check 1"])


def test_the_window_is_light_on_working_days_only() -> None:
    """From the planned day to the latest; the weekend in between keeps its grey, the day after the latest is plain."""
    assert look(date(2026, 12, 4)) == ("status_soft", "grid", [])
    assert look(date(2026, 12, 5)) == ("weekend", "grid", [])
    assert look(date(2026, 12, 7)) == ("status_soft", "grid", [])
    assert look(date(2026, 12, 8)) == ("bg", "grid", [])


def test_the_window_of_a_step_that_is_done_is_left_out() -> None:
    """Monday 23 November was within the thank-you's days; it has been sent."""
    assert look(date(2026, 11, 23)) == ("bg", "grid", [])


def test_a_thank_you_may_go_out_on_a_weekend() -> None:
    """It waits in the inbox, so its window covers Saturday too."""
    step = Step("thank_you", "due", earliest=date(2026, 11, 20), recommended=date(2026, 11, 20), latest=date(2026, 11, 21))
    days = CalendarDays(EXAMPLE, plan_of(step, following=0), date(2026, 11, 20))
    assert look(date(2026, 11, 21), days) == ("thank_soft", "grid", [])


def test_an_open_window_gives_way_to_the_next_step() -> None:
    """From the day to move on, nobody is told to go on asking."""
    check = Step("status_check_1", "upcoming", earliest=date(2026, 12, 1), recommended=date(2026, 12, 1))
    days = CalendarDays(EXAMPLE, plan_of(check, Step("move_on", "upcoming", earliest=date(2026, 12, 8)), following=0), TODAY)
    assert look(date(2026, 12, 7), days) == ("status_soft", "grid", [])
    assert look(date(2026, 12, 9), days) == ("stop_soft", "grid", [])


def test_days_of_a_window_that_have_passed_are_not_light() -> None:
    """On 3 December nobody can write on the 2nd any more."""
    due = Step("status_check_1", "due", earliest=date(2026, 12, 1), recommended=date(2026, 12, 3), latest=date(2026, 12, 7))
    days = CalendarDays(EXAMPLE, plan_of(due, following=0), date(2026, 12, 3))
    assert look(date(2026, 12, 2), days) == ("bg", "grid", [])
    assert look(date(2026, 12, 3), days) == ("status", "ink", ["Check 1", "Today"])


def test_marked_days_and_holidays_say_so() -> None:
    """The interview, today, their date, and Thanksgiving."""
    assert look(date(2026, 11, 19)) == ("bg", "grid", ["Interview"])
    assert look(TODAY) == ("weekend", "ink", ["Today"])
    assert look(date(2026, 11, 30)) == ("bg", "given", ["They said"])
    assert look(date(2026, 11, 26)) == ("holiday", "grid", ["Holiday"])


def test_a_cell_has_room_for_two_words_and_its_tooltip_for_all() -> None:
    """Interview, their date and today on one day: the tooltip names what the cell cannot."""
    day = date(2026, 12, 30)
    cell = CalendarDays(Interview(held_on=day, named_day=day), plan_of(), day).cell(day, with_month=True)
    assert (cell["number"], cell["words"]) == ("30 Dec", ["Today", "They said"])
    assert cell["tip"] == {"Day": "Wed 30 Dec", "Also": "Today, They said and Interview"}


def test_two_empty_weeks_or_more_shrink_to_one_row() -> None:
    """One empty week keeps its days; from the second on they are counted."""
    mondays = [date(2026, 11, 2), date(2026, 11, 9), date(2026, 11, 16), date(2026, 11, 23)]
    assert week_rows([date(2026, 11, 5), date(2026, 11, 16)]) == [WeekRow(monday) for monday in mondays[:3]]
    assert week_rows([date(2026, 11, 5), date(2026, 11, 29)]) == [WeekRow(mondays[0]), WeekRow(mondays[1], 2), WeekRow(mondays[3])]


def test_a_plan_of_400_days_stays_short() -> None:
    """A year with nothing in it takes one line, and the first day after it says its month."""
    spec = calendar_spec(*CASES["400 days ago"])
    cells, gaps = (layer["data"]["values"] for layer in spec["layer"][1:])
    assert [gap["text"] for gap in gaps] == ["2 weeks in between", "54 weeks in between"]
    assert spec["height"] < 600
    assert [cell["number"] for cell in cells if " " in cell["number"]][:3] == ["13 Oct", "3 Nov", "23 Nov"]


def test_the_calendar_is_told_like_the_timeline() -> None:
    """One accessible sentence for the whole, and a legend of the tints that are shown."""
    case = CASES["example"]
    assert describe_calendar(*case).startswith("Calendar. Interview Thu 19 Nov, today Sun 22 Nov, they said by Mon 30 Nov. Thank-you: sent")
    assert calendar_legend(EXAMPLE, plan_of(CHECK), TODAY).endswith("Grey: weekends. Sand: Thanksgiving Day.")
