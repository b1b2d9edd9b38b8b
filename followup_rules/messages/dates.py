"""Dates in drafts, as people in the employer's country write them in English."""

from __future__ import annotations

from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from babel import Locale

NEUTRAL = "en_001"
"""International English, for countries of which CLDR has no English of their own."""


@lru_cache(maxsize=256)
def long_date(day: date, country: str, *, year: bool = False) -> str:
    """A day in words: "Friday, December 4" in the US, "Friday 4 December" in Britain; with the year if asked."""
    from babel.dates import format_date, format_skeleton  # noqa: PLC0415, heavy, and only drafts need it

    locale = english_of(country)
    weekday = format_date(day, "EEEE", locale=locale)
    rest = format_skeleton("MMMMd", day, locale=locale)
    return f"{weekday}{',' if _is_month_first(rest) else ''} {_with_year(rest, day, year=year)}"


@lru_cache(maxsize=256)
def short_date(day: date, country: str, *, year: bool = False) -> str:
    """A day without its weekday: "December 4" in the US, "4 December" in Britain; with the year if asked."""
    from babel.dates import format_skeleton  # noqa: PLC0415, as above

    return _with_year(format_skeleton("MMMMd", day, locale=english_of(country)), day, year=year)


def _with_year(rest: str, day: date, *, year: bool) -> str:
    return f"{rest}{',' if _is_month_first(rest) else ''} {day.year}" if year else rest


def _is_month_first(rest: str) -> bool:
    return not rest[0].isdigit()


def is_american(country: str) -> bool:
    """Whether the country writes the month before the day, as American English does."""
    return _is_month_first(short_date(date(2026, 1, 31), country))


@lru_cache(maxsize=64)
def english_of(country: str) -> Locale:
    """The English of a country, or international English."""
    from babel import Locale, UnknownLocaleError  # noqa: PLC0415, as above

    try:
        return Locale.parse(f"en_{country}")
    except (UnknownLocaleError, ValueError):
        return Locale.parse(NEUTRAL)
