"""Days as people write them in English: "December 4", "Friday 4th of December", "Dec. 4, 2026"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from followup_rules.checking.text import Place, Text

MONTHS = ("january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december")
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
MONTH = "|".join(f"{name[:3]}(?:{name[3:]}|t)?" for name in MONTHS)
WEEKDAY = "|".join(f"{name[:3]}(?:{name[3:]}|s|rs|nes|r)?" for name in WEEKDAYS)
_ORDINAL = r"(?:st|nd|rd|th)?"
_DAY = re.compile(
    rf"\b(?:(?P<weekday>{WEEKDAY})\.?,?[ ]+(?:the )?)?"
    rf"(?:(?P<month>{MONTH})\.?[ ]+(?P<day>\d{{1,2}}){_ORDINAL}"
    rf"|(?P<day2>\d{{1,2}}){_ORDINAL}[ ]+(?:of[ ]+)?(?P<month2>{MONTH})\b\.?)"
    rf"(?:,?[ ]+(?P<year>\d{{4}}))?\b",
    re.ASCII,
)
"""For small letters."""


@dataclass(frozen=True, slots=True)
class WrittenDay:
    """A day in a text; whether its year is written too; the weekday written beside it (0 is Monday), if any."""

    place: Place
    day: date
    has_year: bool
    weekday: int | None

    def among(self, known: Iterable[date]) -> date:
        """The known day that is meant, if one has this day and month, else the day as it was read."""
        meant = (day for day in known if (day.month, day.day) == (self.day.month, self.day.day))
        return self.day if self.has_year else next(meant, self.day)


def written_days(text: Text, near: date) -> Iterator[WrittenDay]:
    """The days that are written with their month; one without a year is the one nearest to `near`."""
    for match in _DAY.finditer(text.small, text.start):
        day = _day_of(match, near)
        if day is not None:
            weekday = _index(WEEKDAYS, match["weekday"]) if match["weekday"] else None
            place = Place(text.written[match.start() : match.end()], match.start(), match.end())
            yield WrittenDay(place, day, match["year"] is not None, weekday)


def nearest_day(month: int, number: int, near: date) -> date | None:
    """The day of this month and number that is nearest to a day; None where there is no such day."""
    years = (near.year - 1, near.year, near.year + 1)
    return min((day for year in years if (day := _existing(year, month, number))), key=lambda day: abs(day - near), default=None)


def _day_of(match: re.Match[str], near: date) -> date | None:
    month, number = _index(MONTHS, match["month"] or match["month2"]) + 1, int(match["day"] or match["day2"])
    return _existing(int(match["year"]), month, number) if match["year"] else nearest_day(month, number, near)


def _existing(year: int, month: int, number: int) -> date | None:
    try:
        return date(year, month, number)
    except ValueError:
        return None


def _index(names: tuple[str, ...], written: str) -> int:
    return [name[:3] for name in names].index(written[:3])
