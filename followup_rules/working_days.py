"""Which days people work in the employer's country: its own weekend and its public holidays.

The calendar is the `holidays` library's; this module only asks it. That
status checks keep to working days is our own choice: no article speaks of weekends or holidays.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property, lru_cache
from threading import Lock
from typing import TYPE_CHECKING

from followup_rules.wording import day_name

if TYPE_CHECKING:
    from holidays import HolidayBase

ONE_DAY = timedelta(days=1)
ISO_LETTERS = 2
ONE_REGION_IN = 6
"""A holiday of less than one region in so many is left unsaid: some state has one in almost every week."""
ENGLISH = "en_US"
"""The one English that the library has for every country whose holidays it names in several languages."""
_ONE_AT_A_TIME = Lock()
"""The library says that it knows a year before it has filled it in: a second thread would be told, for good, that nobody is off."""
_NUMBERS = re.compile(r"(\d\d)/(\d\d)/(\d{4})")
"""Month, day and year, as that English writes them."""


@dataclass(frozen=True)
class WorkingDays:
    """The working days of one country or region.

    Where the library does not know the region (`has_region` False), the country's days count.
    """

    country: str
    region: str | None = None

    def is_working(self, day: date) -> bool:
        """Whether people work on that day."""
        return _is_working(self.country, self._known_region, day)

    def holiday(self, day: date) -> str | None:
        """The English name of the public holiday on that day, if any."""
        return _holiday(self.country, self._known_region, day)

    def is_holiday_in_parts(self, day: date) -> bool:
        """Whether a working day is a public holiday in a good part of the country's regions, where no region was given."""
        return self.region is None and self.is_working(day) and _is_holiday_in_parts(self.country, day)

    def next_working(self, day: date) -> date:
        """The day itself if it is a working day, else the first working day after it."""
        while not self.is_working(day):
            day += ONE_DAY
        return day

    def nth_after(self, day: date, count: int) -> date:
        """The count-th working day after a day, not counting the day itself; 0 gives the day."""
        for _ in range(count):
            day = self.next_working(day + ONE_DAY)
        return day

    @property
    def has_region(self) -> bool:
        """Whether the library knows the holidays of the region, or none was given."""
        return self.region is None or self.region in _supported().get(self.country, ())

    @cached_property
    def _known_region(self) -> str | None:
        return self.region if self.has_region else None


def is_country(code: str) -> bool:
    """Whether a code is one of ISO 3166's two-letter codes."""
    return len(code) == ISO_LETTERS and code in _supported()


@lru_cache(maxsize=1)
def _supported() -> dict[str, list[str]]:
    import holidays  # noqa: PLC0415, heavy, and only needed once there is an interview

    return holidays.list_supported_countries()


@lru_cache(maxsize=10_000)
def _is_working(country: str, region: str | None, day: date) -> bool:
    """Each page asks for the same weeks again and again, and the library works every answer out anew."""
    with _ONE_AT_A_TIME:
        return _calendar(country, region).is_working_day(day)


@lru_cache(maxsize=10_000)
def _holiday(country: str, region: str | None, day: date) -> str | None:
    """As above; the library writes the day that another stands for in numbers."""
    with _ONE_AT_A_TIME:
        name = _calendar(country, region).get(day)
    return name and _NUMBERS.sub(lambda written: day_name(date(int(written[3]), int(written[1]), int(written[2]))), name)


@lru_cache(maxsize=10_000)
def _is_holiday_in_parts(country: str, day: date) -> bool:
    """As above; a country can have dozens of regions."""
    regions = _supported()[country]
    return sum(_holiday(country, region, day) is not None for region in regions) * ONE_REGION_IN >= max(1, len(regions))


@lru_cache(maxsize=256)
def _calendar(country: str, region: str | None) -> HolidayBase:
    import holidays  # noqa: PLC0415, as above

    return holidays.country_holidays(country, subdiv=region, language=ENGLISH)
