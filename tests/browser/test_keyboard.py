"""The whole journey without a mouse, with the focus in sight at every stop."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.browser.steps import expect_title, visit
from tools.browser import settle

if TYPE_CHECKING:
    from playwright.sync_api import Page

    from tools.app_server import AppServer

MOST_STOPS = 40
FOCUSED_NAME = "() => { const e = document.activeElement; return e.tagName === 'BUTTON' ? e.innerText : ''; }"
FOCUS_SHOWS = """() => {
  for (let e = document.activeElement, level = 0; e && level < 4; e = e.parentElement, level += 1) {
    const style = getComputedStyle(e);
    if ((style.outlineStyle !== 'none' && style.outlineWidth !== '0px') || style.boxShadow !== 'none') return true;
  }
  const label = document.activeElement.closest('label');
  return !!label && [...label.querySelectorAll('*')].some((part) => getComputedStyle(part).boxShadow !== 'none');
}"""


def tab_to(page: Page, name: str) -> None:
    """Press Tab until the button of that name has the focus, which must be visible there."""
    page.get_by_role("button", name=name).first.wait_for()
    for _ in range(MOST_STOPS):
        page.keyboard.press("Tab")
        if name in page.evaluate(FOCUSED_NAME):
            assert page.evaluate(FOCUS_SHOWS), f"the focus on “{name}” cannot be seen"
            return
    message = f"“{name}” is not reached by Tab"
    raise AssertionError(message)


def press(page: Page, name: str) -> None:
    """Go to a button and press it with Enter."""
    tab_to(page, name)
    page.keyboard.press("Enter")
    settle(page)


def choose(page: Page, steps_down: int) -> None:
    """Go into the list of answers and select one with the arrow keys: 0 is the first."""
    for _ in range(MOST_STOPS):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.type === 'radio'"):
            break
    page.keyboard.press("Space")
    settle(page)
    for _ in range(steps_down):
        page.keyboard.press("ArrowDown")
        settle(page)


def test_the_journey_by_keyboard(app: AppServer, page: Page) -> None:
    """Start, three answers, the plan; then an answer is changed and the plan moves."""
    visit(page, app.url)
    press(page, "Start")
    choose(page, 1)
    press(page, "Continue")
    expect_title(page, "Did they say when you would hear back?")
    choose(page, 2)
    press(page, "Continue")
    choose(page, 0)
    press(page, "Show my plan now")
    expect_title(page, "Send a thank-you email today, Sun 22 November")
    press(page, "I have done this today")
    assert "sent=thanks.email.2026-11-22" in page.url
