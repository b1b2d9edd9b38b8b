"""The weeks of a calendar, one a row; runs of weeks in which nothing happens shrink to one slim row."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import groupby

WEEK = timedelta(days=7)
LEAST_GAP = 2
"""So many empty weeks in a row shrink; a single one keeps its days."""


@dataclass(frozen=True, slots=True)
class WeekRow:
    """A week by its Monday, or, where `count` is above 1, that many empty weeks from it on."""

    monday: date
    count: int = 1

    @property
    def days(self) -> list[date]:
        """The seven days, from Monday to Sunday."""
        return [self.monday + timedelta(number) for number in range(7)]


def week_rows(days: Iterable[date]) -> list[WeekRow]:
    """The rows from the first of the days to the last."""
    busy = {_monday(day) for day in days}
    first, last = min(busy), max(busy)
    mondays = [first + WEEK * number for number in range((last - first) // WEEK + 1)]
    rows: list[WeekRow] = []
    for is_busy, run in groupby(mondays, key=busy.__contains__):
        weeks = list(run)
        shrinks = not is_busy and len(weeks) >= LEAST_GAP
        rows += [WeekRow(weeks[0], len(weeks))] if shrinks else [WeekRow(monday) for monday in weeks]
    return rows


def _monday(day: date) -> date:
    return day - timedelta(day.weekday())
