"""The pages beside the plan, and what lies over a page, are for everybody: light and dark, on a laptop and on a phone."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.browser.everyone import CORNERS, faults
from tests.browser.steps import EXAMPLE, choose, expect_title, visit
from tools.browser import settle

if TYPE_CHECKING:
    from playwright.sync_api import Page

    from tools.app_server import AppServer

DOCUMENTS = Path(__file__).parents[1] / "documents"
COMPARE = EXAMPLE.replace("/?", "/compare?")


@pytest.mark.parametrize("address", ["/how_it_works", "/compare", COMPARE])
def test_a_page_is_for_everybody(app: AppServer, page: Page, address: str) -> None:
    """As it opens, with answers and without."""
    visit(page, app.url + address)
    assert faults(page) == []


@pytest.mark.parametrize("address", ["/printable", EXAMPLE.replace("/?", "/printable?")])
def test_the_page_to_print_is_for_everybody(app: AppServer, page: Page, address: str) -> None:
    """Its headline is that of the plan, so its name says what it is for."""
    visit(page, app.url + address)
    assert faults(page, called="Your plan, to print") == []


def test_the_comparison_unfolded_is_for_everybody(app: AppServer, page: Page) -> None:
    """Everything that can be unfolded, then one topic, then one article."""
    visit(page, app.url + COMPARE)
    for fold in page.get_by_test_id("stExpander").locator("summary").all():
        fold.click()
    settle(page)
    found = faults(page, CORNERS)
    for pill in ("Thank-you", "All topics", "D"):
        page.get_by_test_id("stMain").get_by_role("radio", name=pill, exact=True).click()
        settle(page)
        found += faults(page, CORNERS)
    assert found == []


def test_documents_of_the_user_are_for_everybody(app: AppServer, page: Page) -> None:
    """One that joins the comparison, and one that cannot be used, with its sentence."""
    visit(page, app.url + COMPARE)
    files = [DOCUMENTS / "good" / "careers_service.toml", DOCUMENTS / "bad" / "from_after_to.toml"]
    page.locator("input[type=file]").set_input_files(files)
    settle(page)
    expect_title(page, "Compare the six articles")
    found = [fault for fault in faults(page, CORNERS) if "next wo…" not in fault]  # the user's own words may be too long for a tile
    assert found == []


def test_what_lies_over_a_page_is_for_everybody(app: AppServer, page: Page) -> None:
    """The open calendar of a date field, the open list of countries, the open menu."""
    visit(page, f"{app.url}/?v=1&guess=US&ask=on")
    choose(page, "Another day")
    page.get_by_test_id("stDateInput").get_by_role("button").last.click()
    settle(page)
    found = faults(page, CORNERS)
    visit(page, f"{app.url}{EXAMPLE}&change=country")
    page.get_by_role("combobox", name="Country").click()
    settle(page)
    found += faults(page, CORNERS)
    page.keyboard.press("Escape")
    page.get_by_test_id("stMainMenu").get_by_role("button").click()
    settle(page)
    assert found + faults(page, CORNERS) == []
