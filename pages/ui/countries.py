"""Countries and regions by name, in English."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

LONGEST_REGION = 3


@lru_cache(maxsize=1)
def countries() -> Mapping[str, str]:
    """The countries whose public holidays are known, code to name, by name."""
    from babel import Locale  # noqa: PLC0415, heavy, and only needed where countries are named
    from holidays import list_supported_countries  # noqa: PLC0415, as above

    names = Locale("en").territories
    known = {code: names[code] for code in list_supported_countries(include_aliases=False) if code in names}
    return dict(sorted(known.items(), key=lambda item: item[1]))


@lru_cache(maxsize=64)
def regions(country: str) -> Mapping[str, str]:
    """The regions of a country that have holidays of their own, code to name, by name; empty where there are none."""
    from holidays import country_holidays, list_supported_countries  # noqa: PLC0415, as above

    if country not in list_supported_countries(include_aliases=False):
        return {}
    aliases = country_holidays(country).get_subdivision_aliases()
    named = {code: names[0] if names else code for code, names in aliases.items() if len(code) <= LONGEST_REGION and code.isalnum()}
    return dict(sorted(named.items(), key=lambda item: item[1]))


def place_name(country: str, region: str | None = None) -> str:
    """A country, with its region if one is given, as "United States, California"."""
    name = countries().get(country, country)
    return f"{name}, {regions(country).get(region, region)}" if region else name
