"""The narrowest phone, 320 pixels, which is also a laptop at four times the size of letters: nothing is cut, nothing scrolls sideways."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pages.ui.questions import QUESTIONS
from tests.browser.everyone import too_wide
from tests.browser.steps import EXAMPLE, visit

if TYPE_CHECKING:
    from playwright.sync_api import Page

    from tools.app_server import AppServer

MOVE_ON = "/?v=1&on=2026-10-02&by=none&sent=check.email.2026-10-12&sent=check.email.2026-10-22&guess=US"
COMPARE, PRINT = EXAMPLE.replace("/?", "/compare?"), EXAMPLE.replace("/?", "/printable?")
SCREENS = {
    "plans": ("/", EXAMPLE, MOVE_ON, "/?v=1&on=2026-11-19&guess=US"),
    "questions": ("/?v=1&guess=US&ask=on", *(f"{EXAMPLE}&change={name}" for name in QUESTIONS)),
    "pages": (COMPARE, PRINT, "/how_it_works"),
}


@pytest.mark.parametrize("screens", SCREENS)
def test_nothing_is_wider_than_the_narrowest_phone(app: AppServer, page: Page, screens: str) -> None:
    """Every screen as it opens, with all that can be unfolded on it."""
    page.set_viewport_size({"width": 320, "height": 640})
    found = []
    for address in SCREENS[screens]:
        visit(page, app.url + address)
        for fold in page.get_by_test_id("stExpander").locator("summary").all():
            fold.click()
        found += [f"{address}: {fault}" for fault in too_wide(page)]
    assert found == []
