"""The whole journey without a mouse, with the focus in sight at every stop."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.browser.keyboard import choose, missed, press, stops, switch_to, tab_to
from tests.browser.steps import EXAMPLE, expect_title, visit
from tools.browser import settle

if TYPE_CHECKING:
    from playwright.sync_api import Page

    from tools.app_server import AppServer


@pytest.mark.parametrize(
    ("address", "last"),
    [
        ("/", "See an example plan"),
        ("/?v=1&on=2026-11-10&by=none&sent=thanks.email.2026-11-11&guess=US&ask=sent&message=new", "Your answers so far"),
        (EXAMPLE, "To print"),
        (EXAMPLE.replace("/?", "/compare?"), "Upload"),
    ],
)
def test_every_stop_shows_its_focus(app: AppServer, page: Page, address: str, last: str) -> None:
    """Tab goes through everything that can be pressed or filled, in sight and visibly, and out at the end: there is no trap.

    The link to the page itself is left out: bare Streamlit paints it the same with and without the focus.
    """
    visit(page, app.url + address)
    found = list(stops(page))
    assert last in found[-1].name
    assert [stop.name for stop in found if not (stop.shows or stop.is_this_page) or not stop.seen] == []
    assert missed(page) == []


def test_the_journey_by_keyboard(app: AppServer, page: Page) -> None:
    """Three questions, with a date typed; the plan, its calendar, a reason, a name, a file; then an answer is changed."""
    visit(page, app.url)
    press(page, "Start")
    choose(page, "Today", "Another day")
    tab_to(page, "month")
    page.keyboard.type("11192026")
    press(page, "Continue")
    expect_title(page, "Did they say when you would hear back?")
    choose(page, "Yes, by a certain day", "No date was given")
    press(page, "Continue")
    choose(page, "Nothing yet", "Nothing yet")
    press(page, "Show my plan now")
    expect_title(page, "Send a thank-you email today, Sun 22 November")
    switch_to(page, "Timeline", "Calendar")
    expect(page.get_by_text("Soft colour: earliest to latest day")).to_be_visible()
    press(page, "First status check: Mon 30 Nov")
    expect(page.get_by_test_id("stExpander").filter(has_text="First status check").get_by_role("listitem").first).to_be_visible()
    tab_to(page, "Your name")
    page.keyboard.type("Sam Rivera")
    tab_to(page, "Text (.txt)")
    settle(page)
    with page.expect_download() as waiting:
        page.keyboard.press("Enter")
    assert "Sam Rivera" in Path(waiting.value.path()).read_text("utf-8")
    press(page, "Change their date")
    choose(page, "No date was given", "I’m not sure")
    press(page, "Continue")
    expect(page.get_by_text("Nothing moved")).to_be_visible()


def test_the_comparison_by_keyboard(app: AppServer, page: Page) -> None:
    """From the plan to one topic in words, and back."""
    visit(page, app.url + EXAMPLE)
    press(page, "Compare")
    expect_title(page, "Compare the five articles")
    switch_to(page, "All topics", "Thank-you")
    expect(page.get_by_role("heading", name="When should the thank-you go out?")).to_be_visible()
    press(page, "Your plan")
    expect_title(page, "Email a status check on Tue 1 December")
