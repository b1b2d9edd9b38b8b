"""What a user does in the app: open a link, choose an answer, press a button, read the headline."""

from __future__ import annotations

from typing import TYPE_CHECKING

from playwright.sync_api import expect

from tools.browser import settle

if TYPE_CHECKING:
    from playwright.sync_api import Page

EXAMPLE = "/?v=1&on=2026-11-19&by=day.2026-11-30&sent=thanks.email.2026-11-20&guess=US"
"""Interview on Thu 19 Nov, told "by Mon 30 Nov", thanked on Fri 20 Nov; today is Sun 22 Nov."""


def visit(page: Page, url: str) -> None:
    """Open an address and wait for the page."""
    page.goto(url)
    settle(page)


def press(page: Page, name: str) -> None:
    """Press the button of that name and wait for what it does."""
    page.get_by_role("button", name=name, exact=True).first.click()
    settle(page)


def choose(page: Page, words: str) -> None:
    """Select an answer by its words."""
    page.get_by_text(words, exact=True).first.click()
    settle(page)


def expect_title(page: Page, words: str) -> None:
    """The page has one headline, with these words."""
    expect(page.get_by_role("heading", level=1)).to_have_count(1)
    expect(page.get_by_role("heading", level=1)).to_have_text(words, use_inner_text=True)


def type_date(page: Page, label: str, digits: str) -> None:
    """Type a date into a field, in the order that the field shows, and leave it."""
    field = page.get_by_test_id("stDateInput").filter(has_text=label)
    field.get_by_role("spinbutton").first.click()
    page.keyboard.type(digits)
    page.keyboard.press("Escape")
    page.keyboard.press("Tab")
    settle(page)
