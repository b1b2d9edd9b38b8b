"""Each page, as the first that a fresh server is asked for: itself, complete, and with nothing to complain about."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.browser.conftest import NOON
from tools.app_server import AppServer
from tools.browser import settle

if TYPE_CHECKING:
    from playwright.sync_api import Page

LINES_OF_A_CLEAN_LOG = 4
"""Started, a greeting, the address, and that it stops."""


@pytest.mark.parametrize(
    ("path", "title"),
    [
        ("/", "When to follow up"),
        ("/compare", "Compare the five articles"),
        ("/how_it_works", "How it works"),
        ("/printable", "Your plan, to print"),
    ],
    ids=lambda value: value,
)
def test_each_page_may_be_the_first(page: Page, path: str, title: str) -> None:
    """The page shows its own title and the links to the others, and the server logs nothing but that it started and stopped."""
    with AppServer(NOON) as server:
        page.goto(server.url + path)
        settle(page)
        assert title.lower() in page.title().lower()
        assert page.get_by_role("link", name="Compare", exact=True).count() == 1
        assert page.get_by_role("heading", level=1).count() == 1
    assert len([line for line in server.log if line.strip()]) == LINES_OF_A_CLEAN_LOG, "".join(server.log)
