"""The user's day and country come from the browser: around midnight, in four corners of the world."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from pages.ui.charts.palette import palette
from tests.browser.steps import choose, expect_title, visit

if TYPE_CHECKING:
    from collections.abc import Callable

    from playwright.sync_api import Browser

    from tools.app_server import AppServer

FRIDAY = 4
SHADED = """([colour, monday, next]) => {
  const chart = document.querySelector('[data-testid="stVegaLiteChart"]');
  const middle = (words) => {
    const {left, right} = [...chart.querySelectorAll('text')].find((text) => text.textContent === words).getBoundingClientRect();
    return (left + right) / 2;
  };
  const day = (middle(next) - middle(monday)) / 7;
  return [...chart.querySelectorAll(`path[fill="${colour}"]`)].map((band) => band.getBoundingClientRect())
    .map(({left, width}) => [(left - middle(monday)) / day + 0.5, width / day]);
}"""
"""The columns of a colour: on which day each begins, counted from a Monday, and how many days it is wide."""


def at(hour: int, minute: int) -> datetime:
    """An instant of Sun 22 Nov 2026, in UTC."""
    return datetime(2026, 11, 22, hour, minute, tzinfo=UTC)


@pytest.mark.parametrize(
    ("now", "zone", "today", "yesterday"),
    [
        (at(7, 30), "America/Los_Angeles", "Sat 21 Nov", "Fri 20 Nov"),
        (at(8, 30), "America/Los_Angeles", "Sun 22 Nov", "Sat 21 Nov"),
        (at(10, 30), "Pacific/Auckland", "Sun 22 Nov", "Sat 21 Nov"),
        (at(11, 30), "Pacific/Auckland", "Mon 23 Nov", "Sun 22 Nov"),
        (at(19, 30), "Asia/Dubai", "Sun 22 Nov", "Sat 21 Nov"),
        (at(20, 30), "Asia/Dubai", "Mon 23 Nov", "Sun 22 Nov"),
    ],
)
def test_today_is_the_users_day(
    app_at: Callable[[datetime], AppServer], browser: Browser, now: datetime, zone: str, today: str, yesterday: str
) -> None:
    """Half an hour before midnight it is still the old day, half an hour after it the new one."""
    with browser.new_context(timezone_id=zone, locale="en-US") as context:
        page = context.new_page()
        visit(page, f"{app_at(now).url}/?v=1&guess=US&ask=on")
        captions = page.get_by_role("radiogroup").inner_text()
        assert today in captions.split("Yesterday")[0]
        assert yesterday in captions.split("Yesterday")[1]


@pytest.mark.parametrize(
    ("locale", "country", "segments"),
    [
        ("en-US", "United States", ["month", "day", "year"]),
        ("en-GB", "United Kingdom", ["day", "month", "year"]),
        ("de-DE", "Germany", ["day", "month", "year"]),
        ("ar-AE", "United Arab Emirates", ["day", "month", "year"]),
    ],
)
def test_the_locale_suggests_country_and_order(app: AppServer, browser: Browser, locale: str, country: str, segments: list[str]) -> None:
    """The date picker asks in the order that the user writes, and the country of the language is suggested."""
    with browser.new_context(timezone_id="UTC", locale=locale) as context:
        page = context.new_page()
        visit(page, f"{app.url}/?v=1&ask=country")
        expect_title(page, "In which country do they work?")
        expect(page.get_by_role("combobox", name="Country")).to_have_value(country)
        visit(page, f"{app.url}/?v=1&ask=on")
        choose(page, "Another day")
        parts = page.get_by_test_id("stDateInput").get_by_role("spinbutton")
        labels = [(parts.nth(place).get_attribute("data-type") or parts.nth(place).get_attribute("aria-label") or "") for place in range(3)]
        assert [label.split(",")[0].strip().lower() for label in labels] == segments


def test_a_weekend_of_friday_and_saturday(app: AppServer, browser: Browser) -> None:
    """In a country that rests on Friday and Saturday, a check moves to Sunday, and the chart shades those days."""
    with browser.new_context(timezone_id="Asia/Riyadh", locale="ar-SA") as context:
        page = context.new_page()
        visit(page, f"{app.url}/?v=1&on=2026-11-19&by=day.2026-11-26&sent=thanks.email.2026-11-20&country=SA")
        expect_title(page, "Email a status check on Sun 29 November")
        shaded = page.evaluate(SHADED, [palette(dark=False)["weekend"], "Mon 23 Nov", "Mon 30 Nov"])
        assert shaded
        assert {(round(first) % 7, round(days)) for first, days in shaded} == {(FRIDAY, 2)}
