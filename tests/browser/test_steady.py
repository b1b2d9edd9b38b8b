"""Nothing jumps while a page loads: what comes later has its room from the start."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.browser.steps import EXAMPLE, visit

if TYPE_CHECKING:
    from playwright.sync_api import Page

    from tools.app_server import AppServer

MOST_SHIFT = 0.03
"""Of the share of the screen that moves times how far; what stays below is a link that moves sideways once its neighbour is there."""
WATCH = """
window.shift = 0;
new PerformanceObserver((list) => { for (const entry of list.getEntries()) window.shift += entry.value; })
  .observe({type: 'layout-shift', buffered: true});
"""


@pytest.mark.parametrize("size", [(1280, 900), (390, 844)], ids=["laptop", "phone"])
@pytest.mark.parametrize("address", ["/", EXAMPLE, "/?v=1&on=2026-11-21&by=none&sent=none&guess=US", "/how_it_works"])
def test_a_page_does_not_jump_while_it_loads(app: AppServer, page: Page, troubles: list[str], address: str, size: tuple[int, int]) -> None:
    """The first visit of a browser that has nothing of the app yet, when each part is loaded after the other.

    Fonts stay out: where one comes late, lines break anew on any page, and whether it does is up to the machine.
    """
    page.set_viewport_size({"width": size[0], "height": size[1]})
    page.add_init_script(WATCH)
    page.route("**/*.woff2", lambda font: font.abort())
    visit(page, app.url + address)
    assert page.evaluate("window.shift") < MOST_SHIFT
    troubles.clear()


def test_late_icons_move_nothing_on_the_plan(app: AppServer, page: Page, troubles: list[str]) -> None:
    """Until their font is there, icons are words, which must not cost a line that goes away again."""
    visit(page, app.url + EXAMPLE)
    with_icons = page.get_by_role("heading", name="Your timeline").bounding_box()
    page.route("**/MaterialSymbols*.woff2", lambda font: font.abort())
    visit(page, app.url + EXAMPLE)
    assert page.get_by_role("heading", name="Your timeline").bounding_box() == with_icons
    troubles.clear()
