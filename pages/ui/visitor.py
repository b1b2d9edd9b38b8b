"""What the browser tells about the user: their day, their country, how they write dates, light or dark."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, tzinfo
from zoneinfo import ZoneInfo

import streamlit as st

from followup_rules.working_days import is_country

YEAR_FIRST = ("sv", "lt", "hu", "zh", "ja", "ko", "mn")
YEAR_FIRST_COUNTRIES = ("CA", "ZA")
MONTH_FIRST_COUNTRIES = ("US", "PH")
DEFAULT_COUNTRY = "US"


@dataclass(frozen=True, slots=True)
class Visitor:
    """The user's day, the country that their language suggests, the date picker's order, and the theme.

    `knows_zone` and `knows_country` are False where the browser told nothing and the value is assumed.
    """

    today: date
    country: str
    date_format: str
    dark: bool = False
    knows_zone: bool = True
    knows_country: bool = True


def visitor() -> Visitor:
    """The user of this session."""
    zone = zone_of(st.context.timezone)
    language, country = parts_of(st.context.locale)
    return Visitor(
        today=datetime.now(zone or UTC).date(),
        country=country or DEFAULT_COUNTRY,
        date_format=date_format(language, country),
        dark=st.context.theme.type == "dark",
        knows_zone=zone is not None,
        knows_country=country is not None,
    )


def zone_of(name: str | None) -> tzinfo | None:
    """The time zone of a name that a browser sent, or None if there is no such zone."""
    try:
        return ZoneInfo(name) if name else None
    except (ValueError, OSError, LookupError):
        return None


def parts_of(locale: str | None) -> tuple[str, str | None]:
    """The language of a locale such as "en-GB", and its country if it has one whose holidays are known."""
    language, *rest = (locale or "").replace("_", "-").split("-")
    countries = [part.upper() for part in rest if len(part) == len("GB")]
    return language.lower(), next((country for country in countries if is_country(country)), None)


def date_format(language: str, country: str | None) -> str:
    """The order of day, month and year in the date picker; English without a country is taken for that of the United States."""
    if language in YEAR_FIRST or country in YEAR_FIRST_COUNTRIES:
        return "YYYY/MM/DD"
    is_month_first = country in MONTH_FIRST_COUNTRIES if country else language in ("en", "")
    return "MM/DD/YYYY" if is_month_first else "DD/MM/YYYY"
