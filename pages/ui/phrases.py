"""How the screens say days and steps; the reasons come from the plan."""

from __future__ import annotations

from datetime import date

from followup_rules.wording import MONTHS, day_name, days

LONG_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)


def long_day(day: date) -> str:
    """A day as "Tue 1 December"."""
    return day_name(day).replace(MONTHS[day.month - 1], LONG_MONTHS[day.month - 1])


def full_day(day: date) -> str:
    """A day as "Tue 1 December 2026"."""
    return f"{long_day(day)} {day.year}"


def distance(day: date, today: date) -> str:
    """How far a day is from today: "today", "tomorrow", "in 9 days", "3 days ago"."""
    apart = (day - today).days
    if apart in (-1, 0, 1):
        return ("yesterday", "today", "tomorrow")[apart + 1]
    return f"in {days(apart)}" if apart > 0 else f"{days(-apart)} ago"
