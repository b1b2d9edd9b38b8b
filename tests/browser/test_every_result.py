"""Every state of the plan is a screen for everybody: light and dark, on a laptop and on a phone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.browser.everyone import CORNERS, faults
from tests.browser.steps import EXAMPLE, choose, expect_title, press, type_date, visit
from tools.browser import settle

if TYPE_CHECKING:
    from playwright.sync_api import Page

    from tools.app_server import AppServer

PLANS = {
    "wait": (EXAMPLE, "Email a status check on Tue 1 December"),
    "today": ("/?v=1&on=2026-11-21&by=none&sent=none&guess=US", "Send a thank-you email today, Sun 22 November"),
    "late": ("/?v=1&on=2026-11-17&by=none&sent=none&guess=US", "Send a thank-you email today, Sun 22 November"),
    "months ago": ("/?v=1&on=2026-03-02&by=none&sent=none&guess=US", "Email your thanks and a status check on Mon 23 November"),
    "a second check": (
        "/?v=1&on=2026-11-02&by=none&sent=thanks.email.2026-11-03&sent=check.email.2026-11-12&guess=US",
        "Email a second status check on Mon 23 November",
    ),
    "move on": (
        "/?v=1&on=2026-10-02&by=none&sent=thanks.email.2026-10-03&sent=check.email.2026-10-12&sent=check.email.2026-10-22&guess=US",
        "Move on, and keep the door open",
    ),
    "still to come": ("/?v=1&on=2026-11-25&guess=US", "Ask when you will hear, at the interview on Wed 25 November"),
    "turned down": (f"{EXAMPLE}&outcome=rejected", "Ask for feedback by email today, Sun 22 November"),
    "invited": (f"{EXAMPLE}&outcome=next_round", "You are invited: the plan ends here"),
    "nothing sent, an offer": ("/?v=1&on=2026-11-19&by=none&sent=none&outcome=offer&guess=US", "You have an offer: the plan ends here"),
}


@pytest.mark.parametrize("name", PLANS)
def test_a_plan_is_for_everybody(app: AppServer, page: Page, name: str) -> None:
    """Each kind of next step, with its chart, its draft and its reasons."""
    address, title = PLANS[name]
    visit(page, app.url + address)
    expect_title(page, title)
    assert faults(page) == []


def test_an_unfinished_plan_and_a_start_are_for_everybody(app: AppServer, page: Page) -> None:
    """The first screen, and the one that says what is missing."""
    for address in ("/", "/?v=1&on=2026-11-19&guess=US"):
        visit(page, app.url + address)
        assert faults(page) == []


def test_the_views_of_a_plan_are_for_everybody(app: AppServer, page: Page) -> None:
    """The calendar, everything unfolded, the text to edit, and a text of the user with its findings."""
    visit(page, app.url + EXAMPLE)
    page.get_by_role("radio", name="Calendar").click()
    for fold in page.get_by_test_id("stExpander").locator("summary").all():
        fold.click()
    settle(page)
    found = faults(page)
    page.get_by_role("radio", name="Edit", exact=True).click()
    settle(page)
    found += faults(page, CORNERS)
    page.get_by_role("radio", name="Check my own").click()
    settle(page)
    page.get_by_label("Your own text").fill("Hi!!! I NEED AN ANSWER NOW, [Company]. <b>Please</b> respond immediately.")
    page.keyboard.press("Tab")
    expect(page.get_by_text("Change:").first).to_be_visible()
    settle(page)
    assert found + faults(page, CORNERS) == []


def test_a_plan_with_lines_above_it_is_for_everybody(app: AppServer, page: Page) -> None:
    """What moved, an example, a link with a part that cannot be used."""
    visit(page, app.url + EXAMPLE)
    press(page, "Change their date")
    type_date(page, "Which day did they name?", "12042026")
    press(page, "Continue")
    expect(page.get_by_text("Your plan changed")).to_be_visible()
    found = faults(page, CORNERS)
    visit(page, app.url)
    press(page, "See an example plan")
    expect(page.get_by_text("This is an example.")).to_be_visible()
    found += faults(page, CORNERS)
    visit(page, f"{app.url}{EXAMPLE}&level=boss")
    assert found + faults(page, CORNERS) == []


def test_an_answer_to_a_delay_is_for_everybody(app: AppServer, page: Page) -> None:
    """A message that belongs to no step has its own draft."""
    visit(page, f"{app.url}/?v=1&on=2026-11-10&by=longer.2026-11-20&sent=thanks.email.2026-11-11&guess=US")
    choose(page, "Answer to their delay")
    assert faults(page, CORNERS) == []
