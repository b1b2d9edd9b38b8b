"""The result in a browser: changing an answer, what happened, the draft with hostile names, and a server that goes away."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from playwright.sync_api import expect

from tests.browser.steps import EXAMPLE, choose, expect_title, press, type_date, visit
from tools.app_server import AppServer
from tools.browser import settle

if TYPE_CHECKING:
    from playwright.sync_api import Page

HOSTILE = "<img src=x onerror=alert(1)>"
CUT_OFF = """() => [...document.querySelectorAll('.stApp, [data-testid="stAppViewContainer"], [data-testid="stMain"]')]
  .filter((box) => box.scrollHeight > box.clientHeight).map((box) => box.dataset.testid)"""


def test_changing_their_date_moves_the_plan(app: AppServer, page: Page) -> None:
    """Change, a new day, Continue: the result says what moved, and Back brings the old plan."""
    visit(page, app.url + EXAMPLE)
    press(page, "Change their date")
    type_date(page, "Which day did they name?", "12042026")
    press(page, "Continue")
    expect_title(page, "Email a status check on Mon 7 December")
    expect(page.get_by_text("the first status check moved from Tue 1 Dec to Mon 7 Dec")).to_be_visible()
    page.go_back()
    page.go_back()
    expect_title(page, "Email a status check on Tue 1 December")


def test_a_delay_without_a_day(app: AppServer, page: Page) -> None:
    """They need more time: their date is no date any more, and it has to be over before anybody asks."""
    visit(page, app.url + EXAMPLE)
    press(page, "Something happened")
    choose(page, "They need more time")
    choose(page, "No")
    press(page, "Continue")
    expect(page.get_by_text("Your plan changed")).to_be_visible()
    assert "by=longer.2026-11-22.2026-11-30" in page.url
    expect(page.get_by_text("It takes longer than Mon 30 Nov, they said on Sun 22 Nov")).to_be_visible()


def test_a_hostile_name_stays_text(app: AppServer, page: Page) -> None:
    """Markup in a name is shown as it was typed, builds no element, and never enters the address."""
    visit(page, app.url + EXAMPLE)
    before = page.url
    for label in ("Your name", "Who you write to", "Job title"):
        page.get_by_label(label, exact=True).fill(HOSTILE)
        page.keyboard.press("Tab")
        settle(page)
    expect(page.get_by_test_id("stCode").last).to_contain_text(HOSTILE)
    assert page.locator("img[src='x']").count() == 0
    assert page.url == before


def test_the_names_survive_another_page(app: AppServer, page: Page) -> None:
    """Going to the comparison and back keeps what was typed."""
    visit(page, app.url + EXAMPLE)
    page.get_by_label("Your name", exact=True).fill("Sam Rivera")
    page.keyboard.press("Tab")
    settle(page)
    page.get_by_role("link", name="Compare", exact=True).click()
    expect_title(page, "Compare the five articles")
    page.get_by_role("link", name="Your plan").click()
    expect_title(page, "Email a status check on Tue 1 December")
    expect(page.get_by_label("Your name", exact=True)).to_have_value("Sam Rivera")
    expect(page.get_by_test_id("stCode").last).to_contain_text("Sam Rivera")


def test_the_calendar_view(app: AppServer, page: Page) -> None:
    """The switch changes the chart, and each chart has words for those who do not see it."""
    visit(page, app.url + EXAMPLE)
    chart = page.get_by_test_id("stVegaLiteChart").first
    expect(chart).to_be_visible()
    expect(page.get_by_text("Bar: earliest to latest day")).to_be_visible()
    page.get_by_role("radio", name="Calendar").click()
    settle(page)
    expect(page.get_by_text("Soft colour: earliest to latest day")).to_be_visible()
    page.get_by_role("radio", name="Timeline").click()


def test_a_bar_says_who_agrees(app: AppServer, page: Page) -> None:
    """Pointing at a step of the chart shows its days and the letters of the articles; the table below has the same days."""
    visit(page, app.url + EXAMPLE)
    page.locator("[data-testid='stVegaLiteChart'] path[aria-label^='First status check: next']").first.hover()
    voices = page.locator("#vg-tooltip-element tr").filter(has_text=re.compile("^(Planned|Fits|Says both|Differs|Does not say)"))
    expect(voices).to_have_text(["Planned dayTue 1 Dec", "FitsA and E", "Says bothD", "DiffersB", "Does not sayC"])
    page.get_by_text("The same as a table").click()
    expect(page.get_by_role("row", name="First status check by email Tue 1 Dec from Tue 1 Dec")).to_be_visible()


def test_paper_gets_the_whole_plan(app: AppServer, page: Page) -> None:
    """The page to print runs on over its sheets instead of being cut where the screen ends."""
    visit(page, app.url + EXAMPLE)
    page.get_by_role("link", name="To print").click()
    expect(page.get_by_role("heading", name="Your messages")).to_be_visible()
    settle(page)
    page.emulate_media(media="print")
    assert page.evaluate(CUT_OFF) == []
    assert page.pdf().count(b"/Type /Page\n") >= 2


def test_a_restarted_server_loses_no_answer(page: Page, troubles: list[str]) -> None:
    """The server goes away and comes back in mid-questionnaire: what was answered and what was selected are still there."""
    with AppServer(datetime(2026, 11, 22, 12, tzinfo=UTC)) as server:
        visit(page, f"{server.url}/?v=1&on=2026-11-19&by=none&guess=US&ask=sent")
        choose(page, "Nothing yet")
        server.stop()
        server.start()
        expect(page.locator("[data-test-connection-state='CONNECTED']")).to_be_visible(timeout=60_000)
        press(page, "Show my plan now")
        expect_title(page, "Send a thank-you email today, Sun 22 November")
        assert "on=2026-11-19&by=none&sent=none" in page.url
    troubles.clear()


def test_a_restarted_server_keeps_a_message_that_is_being_entered(page: Page, troubles: list[str]) -> None:
    """What has been selected and typed is still in the fields, and is taken over by the first press."""
    with AppServer(datetime(2026, 11, 22, 12, tzinfo=UTC)) as server:
        visit(page, f"{server.url}/?v=1&on=2026-11-10&by=none&sent=thanks.email.2026-11-11&guess=US&ask=sent")
        press(page, "Add another message")
        choose(page, "A status check")
        choose(page, "Phone")
        type_date(page, "When did you send it?", "11182026")
        server.stop()
        server.start()
        expect(page.locator("[data-test-connection-state='CONNECTED']")).to_be_visible(timeout=60_000)
        choose(page, "Nothing so far")
        press(page, "Continue")
        expect_title(page, "What level is the job?")
        assert "sent=check.phone.2026-11-18" in page.url
    troubles.clear()
