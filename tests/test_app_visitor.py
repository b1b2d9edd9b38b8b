"""What the browser tells: the day, the country, the order of the date picker."""

from __future__ import annotations

import pytest

from pages.ui.visitor import date_format, parts_of, zone_of


@pytest.mark.parametrize(
    ("locale", "expected"),
    [
        ("en-US", ("en", "US")),
        ("en-GB", ("en", "GB")),
        ("de-DE", ("de", "DE")),
        ("ar-AE", ("ar", "AE")),
        ("zh-Hans-CN", ("zh", "CN")),
        ("pt_BR", ("pt", "BR")),
        ("en", ("en", None)),
        ("en-XX", ("en", None)),
        ("es-419", ("es", None)),
        ("", ("", None)),
        (None, ("", None)),
    ],
)
def test_the_country_of_a_locale(locale: str | None, expected: tuple[str, str | None]) -> None:
    """A locale names a country, or none that is known."""
    assert parts_of(locale) == expected


@pytest.mark.parametrize(
    ("language", "country", "expected"),
    [
        ("en", "US", "MM/DD/YYYY"),
        ("en", "GB", "DD/MM/YYYY"),
        ("de", "DE", "DD/MM/YYYY"),
        ("ar", "AE", "DD/MM/YYYY"),
        ("en", "CA", "YYYY/MM/DD"),
        ("ja", "JP", "YYYY/MM/DD"),
        ("sv", "SE", "YYYY/MM/DD"),
        ("en", None, "MM/DD/YYYY"),
        ("", None, "MM/DD/YYYY"),
        ("de", None, "DD/MM/YYYY"),
        ("ja", None, "YYYY/MM/DD"),
    ],
)
def test_the_order_in_the_date_picker(language: str, country: str | None, expected: str) -> None:
    """The picker asks for day, month and year as the user writes them."""
    assert date_format(language, country) == expected


@pytest.mark.parametrize("name", ["Pacific/Auckland", "America/Los_Angeles", "Asia/Dubai", "UTC"])
def test_a_zone_that_exists(name: str) -> None:
    """The names that browsers send are known."""
    assert str(zone_of(name)) == name


@pytest.mark.parametrize("name", [None, "", "Mars/Olympus", "../../etc/passwd", "/etc/localtime", "\0"])
def test_a_zone_that_does_not_exist(name: str | None) -> None:
    """Anything else is no zone, and no error."""
    assert zone_of(name) is None
