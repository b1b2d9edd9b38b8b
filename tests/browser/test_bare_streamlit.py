"""What axe is allowed to find is what it finds on a bare page of Streamlit too: no more, and no less."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from tests.browser.everyone import OF_STREAMLIT, known, violations
from tests.browser.steps import visit
from tools.app_server import AppServer
from tools.browser import settle

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Page

PAGE = Path(__file__).parent / "bare_page.py"


def test_every_allowance_is_streamlits_own(page: Page) -> None:
    """Each entry of the list is found on the bare page, so that none outlives its reason; and nothing else is."""
    with AppServer(script=PAGE) as server:
        visit(page, server.url)
        found = {violation for state in _states(page) for violation in state}
    assert [violation for violation in found if known(*violation) is None] == []
    assert {known(rule, markup) for rule, markup in found} == set(OF_STREAMLIT)


def _states(page: Page) -> Iterator[set[tuple[str, str]]]:
    """What axe finds on the page as it opens, and with its calendar, its list and its menu open."""
    yield violations(page)
    for opener in (
        page.get_by_test_id("stDateInput").get_by_role("button").last,
        page.get_by_role("combobox", name="Country"),
        page.get_by_test_id("stMainMenu").get_by_role("button"),
    ):
        opener.click()
        settle(page)
        yield violations(page)
        page.keyboard.press("Escape")
        settle(page)
