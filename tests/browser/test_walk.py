"""The walk from the start to the plan, at a laptop and on a phone: taps, Back, Forward, reload, shared links, errors."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.browser.steps import EXAMPLE, choose, expect_title, press, type_date, visit
from tools.browser import settle

if TYPE_CHECKING:
    from playwright.sync_api import Page

    from tools.app_server import AppServer

SIZES = [pytest.param({"width": 1280, "height": 900}, id="laptop"), pytest.param({"width": 390, "height": 844}, id="phone")]


@pytest.mark.parametrize("size", SIZES)
def test_yesterdays_interview_takes_seven_taps(app: AppServer, page: Page, size: dict[str, int]) -> None:
    """Three screens lead to the first plan; nothing on the way is wider than the screen."""
    page.set_viewport_size({"width": size["width"], "height": size["height"]})
    taps = 0
    visit(page, app.url)
    for tap in ("Start", "Yesterday", "Continue", "No date was given", "Continue", "Nothing yet", "Show my plan now"):
        is_button = tap in ("Start", "Continue", "Show my plan now")
        press(page, tap) if is_button else choose(page, tap)
        taps += 1
        assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")
    expect_title(page, "Send a thank-you email today, Sun 22 November")
    assert taps <= 8


def test_the_whole_walk_takes_sixteen_taps_at_most(app: AppServer, page: Page) -> None:
    """Every question of the walk is answered on the way."""
    visit(page, app.url)
    press(page, "Start")
    answers = ("Yesterday", "No date was given", "Nothing yet", "Entry level", "No, the usual pace", "A start-up", "By email")
    for answer in answers:
        choose(page, answer)
        press(page, "Continue")
    expect_title(page, "In which country do they work?")
    press(page, "Continue")
    expect_title(page, "Send a thank-you email today, Sun 22 November")
    assert 1 + 2 * len(answers) + 1 <= 16


def test_back_and_forward_of_the_browser(app: AppServer, page: Page) -> None:
    """The browser's own buttons lead through the screens, with the answers that belong to each."""
    visit(page, app.url)
    press(page, "Start")
    choose(page, "Yesterday")
    press(page, "Continue")
    choose(page, "No date was given")
    press(page, "Continue")
    expect_title(page, "Have you written or called since?")
    page.go_back()
    expect_title(page, "Did they say when you would hear back?")
    page.go_back()
    expect_title(page, "When was your interview?")
    page.go_forward()
    page.go_forward()
    expect_title(page, "Have you written or called since?")
    settle(page)
    assert "by=none" in page.url


def test_reload_and_a_shared_link_keep_everything(app: AppServer, page: Page) -> None:
    """Half-way through and on the result, the address alone brings the screen back."""
    for address, words in ((f"{EXAMPLE}&ask=level", "What level is the job?"), (EXAMPLE, "Email a status check on Tue 1 December")):
        visit(page, app.url + address)
        expect_title(page, words)
        before = page.url
        page.reload()
        expect_title(page, words)
        assert page.url == before


def test_another_page_and_back_keep_the_answers(app: AppServer, page: Page) -> None:
    """The links between the pages carry the answers."""
    visit(page, app.url + EXAMPLE)
    page.get_by_role("link", name="Compare", exact=True).click()
    expect_title(page, "Compare the five articles")
    expect(page.get_by_role("heading", name="On your dates")).to_be_visible()
    page.get_by_role("link", name="How it works").click()
    expect_title(page, "How it works")
    page.get_by_role("link", name="Your plan").click()
    expect_title(page, "Email a status check on Tue 1 December")


def test_an_error_is_told_three_times_and_keeps_the_input(app: AppServer, page: Page) -> None:
    """On top, at the field and in the page's title; the date stays, and is read back."""
    visit(page, f"{app.url}/?v=1&on=2026-11-19&guess=US&ask=by")
    choose(page, "Yes, by a certain day")
    type_date(page, "Which day did they name?", "11182026")
    press(page, "Continue")
    sentence = "The day they named must not be before Thu 19 Nov, the day of your interview"
    expect(page.get_by_text(sentence)).to_have_count(2)
    expect(page.get_by_text("You entered Wed 18 November 2026")).to_be_visible()
    assert page.title().startswith("Error: ")
    type_date(page, "Which day did they name?", "11302026")
    press(page, "Continue")
    expect_title(page, "Have you written or called since?")
    assert "by=day.2026-11-30" in page.url
    assert not page.title().startswith("Error: ")


def test_a_message_is_entered_with_all_its_parts(app: AppServer, page: Page) -> None:
    """A status check that was answered with a new day: the day is asked for, and the plan follows it."""
    visit(page, f"{app.url}/?v=1&on=2026-11-10&by=none&guess=US&ask=sent")
    choose(page, "Yes")
    choose(page, "A status check")
    choose(page, "Email")
    type_date(page, "When did you send it?", "11182026")
    choose(page, "An answer with a new day")
    type_date(page, "Which new day did they name?", "12042026")
    press(page, "Show my plan now")
    expect_title(page, "Email a second status check on Mon 7 December")
    assert "sent=check.email.2026-11-18.new-date" in page.url


def test_a_broken_link_opens_with_a_friendly_line(app: AppServer, page: Page) -> None:
    """What is broken is named once; the rest of the plan stands, and nothing of the link is shown back."""
    visit(page, f"{app.url}{EXAMPLE}&level=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E&asked=fax")
    expect_title(page, "Email a status check on Tue 1 December")
    expect(page.get_by_text("Part of this link could not be used and was left out")).to_have_count(1)
    assert "onerror" not in page.locator("body").inner_text()
