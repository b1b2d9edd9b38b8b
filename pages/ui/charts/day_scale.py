"""The days of a chart as numbers: day i covers i to i + 1, so no time zone or clock change can shift a mark."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from math import ceil

from followup_rules.wording import day_name
from followup_rules.working_days import WorkingDays
from pages.ui.charts.template import Row

WEEK = 7
MOST_TICKS = 6.5
"""A label such as "23 Nov" needs 50 of the 330 pixels that a phone has."""
EDGE = 0.065
"""The share of the axis at each end where a label would be cut."""
MOST_SHADED = 120
"""Above this many days a day off is thinner than three pixels on a phone, and only noise."""


@dataclass(frozen=True, slots=True)
class DaysOff:
    """Days from `start` up to but without `end` on which nobody works: a weekend, or a public holiday with its name."""

    start: int
    end: int
    holiday: str = ""


@dataclass(frozen=True, slots=True)
class DayScale:
    """The days that a chart shows: `length` days from `first` on."""

    first: date
    length: int

    @classmethod
    def around(cls, days: Iterable[date]) -> DayScale:
        """The days given with some room: at least a day before, and a week after for what has no end."""
        shown = sorted(days)
        span = (shown[-1] - shown[0]).days
        before, after = max(1, ceil(span / 40)), max(WEEK, ceil(span / 12))
        return cls(shown[0] - timedelta(before), before + span + 1 + after)

    def day(self, number: int) -> date:
        """The day that begins at a number on the axis."""
        return self.first + timedelta(number)

    def start(self, day: date) -> int:
        """Where a day begins on the axis."""
        return (day - self.first).days

    def middle(self, day: date) -> float:
        """Where a day's centre is on the axis."""
        return self.start(day) + 0.5

    def end(self, day: date | None) -> int:
        """Where a day ends on the axis; no day at all is the end of the axis."""
        return self.length if day is None else min(self.length, self.start(day) + 1)

    def share(self, position: float) -> float:
        """A position on the axis as a share of its length, 0 to 1."""
        return position / self.length

    def ticks(self) -> dict[str, object]:
        """The parameters of the axis: its length, where its labels stand, and what they say (wide and narrow)."""
        mondays = range(-self.first.weekday() % WEEK, self.length, WEEK * ceil(self.length / WEEK / MOST_TICKS))
        shown = [number for number in mondays if EDGE <= self.share(number + 0.5) <= 1 - EDGE]
        names = {str(number): day_name(self.day(number)) for number in shown}
        return {
            "days": self.length,
            "ticks": [number + 0.5 for number in shown],
            "tick_names": {number: [name, name.partition(" ")[2]] for number, name in names.items()},
        }

    def bands(self, working: WorkingDays, top: int, bottom: int) -> list[Row]:
        """The days off as columns from `top` to `bottom` (pixels)."""
        return [
            {
                "from": run.start,
                "to": run.end,
                "top": top,
                "bottom": bottom,
                "tone": "holiday" if run.holiday else "weekend",
                "tip": {"Day off": f"{run.holiday}, {day_name(self.day(run.start))}" if run.holiday else "Weekend"},
            }
            for run in self.days_off(working)
        ]

    def days_off(self, working: WorkingDays) -> Sequence[DaysOff]:
        """Runs of weekend days, and each public holiday on its own; none where they would be too thin to see."""
        return () if self.length > MOST_SHADED else _days_off(self, working)


@lru_cache(maxsize=256)
def _days_off(scale: DayScale, working: WorkingDays) -> tuple[DaysOff, ...]:
    """A chart and its legend ask for the same days, again whenever the page is shown."""
    runs: list[DaysOff] = []
    for number in range(scale.length):
        day = scale.day(number)
        if working.is_working(day):
            continue
        holiday = working.holiday(day) or ""
        if runs and runs[-1].end == number and not holiday and not runs[-1].holiday:
            runs[-1] = DaysOff(runs[-1].start, number + 1)
        else:
            runs.append(DaysOff(number, number + 1, holiday))
    return tuple(runs)
