"""The comparison in a real browser: filters, a phone's width, a document of the user until the reload, and the files."""

from __future__ import annotations

import csv
from io import StringIO
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.browser.steps import EXAMPLE, expect_title, visit
from tools.browser import settle

if TYPE_CHECKING:
    from playwright.sync_api import Page

    from tools.app_server import AppServer

COMPARE = EXAMPLE.replace("/?", "/compare?")
DOCUMENTS = Path(__file__).parents[1] / "documents"
CAREERS = DOCUMENTS / "good" / "careers_service.toml"
BAD = DOCUMENTS / "bad" / "from_after_to.toml"
TOO_WIDE = "() => [...document.querySelectorAll('[data-testid=stMain]')].some((main) => main.scrollWidth > main.clientWidth)"
HOSTILE = """id = "H"
title = "[click](javascript:alert(1)) <img src=x onerror=alert(2)> **bold**"
[[claims]]
id = "H-one"
section = "Here | there"
paragraph = 1
says = "Wait <script>alert(3)</script> http://evil.example www.evil.example me@evil.example [here](http://evil.example/) ![](http://evil.example/x.png)"
modality = "should"
timing = { step = "status_check_1", after = "interview", from = 1, to = 2 }
"""


def pick(page: Page, words: str) -> None:
    """Press a filter's pill and wait for what it shows."""
    page.get_by_test_id("stMain").get_by_role("radio", name=words, exact=True).click()
    settle(page)


def bring(page: Page, *files: str | Path | dict[str, object]) -> None:
    """Choose files for the field of own documents and wait until the page has taken them in."""
    page.locator("input[type=file]").set_input_files(list(files))  # type: ignore[arg-type]
    settle(page)


@pytest.mark.parametrize("width", [320, 390, 1280])
def test_the_page_never_scrolls_sideways(app: AppServer, page: Page, width: int) -> None:
    """With tiles, and with one topic or one article in words."""
    page.set_viewport_size({"width": width, "height": 844})
    visit(page, app.url + COMPARE)
    assert not page.evaluate(TOO_WIDE)
    pick(page, "Thank-you")
    expect(page.get_by_role("heading", name="When should the thank-you go out?")).to_be_visible()
    assert not page.evaluate(TOO_WIDE)
    pick(page, "All topics")
    pick(page, "D")
    expect(page.get_by_role("cell", name="They named a date")).to_be_visible()
    assert not page.evaluate(TOO_WIDE)


def test_a_document_of_the_user_lives_until_the_reload(app: AppServer, page: Page) -> None:
    """It joins the page, follows to the plan if wanted, never stands in the address, and is gone after a reload."""
    visit(page, app.url + COMPARE)
    bring(page, CAREERS, BAD)
    expect_title(page, "Compare the six articles")
    expect(page.get_by_role("alert")).to_contain_text("claim “F-one”, field “timing”")
    page.get_by_text("Let my plan follow it too").click()
    settle(page)
    page.get_by_role("link", name="Your plan").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("2 December")
    settle(page)
    expect(page.get_by_text("This plan also follows")).to_be_visible()
    assert page.url.endswith(EXAMPLE.removeprefix("/"))
    visit(page, page.url)
    expect(page.get_by_role("heading", level=1)).to_contain_text("1 December")
    visit(page, app.url + COMPARE)
    expect_title(page, "Compare the five articles")


def test_a_hostile_document_is_shown_as_text(app: AppServer, page: Page) -> None:
    """No link, picture or emphasis comes out of it, and nothing runs; the characters themselves can be read."""
    visit(page, app.url + COMPARE)
    bring(page, {"name": "evil.toml", "mimeType": "application/toml", "buffer": HOSTILE.encode()})
    expect_title(page, "Compare the six articles")
    pick(page, "No date named")
    expect(page.get_by_text("<script>alert(3)</script>").first).to_be_visible()
    expect(page.get_by_text("[click](javascript:alert(1))").first).to_be_visible()
    assert page.locator("a[href*='evil'], a[href^='javascript'], img[src*='evil'], img[src='x']").count() == 0


def test_the_files_open_in_another_program(app: AppServer, page: Page) -> None:
    """Each table comes as CSV with its rows."""
    visit(page, app.url + COMPARE)
    for name, column, least in (("Topics", "Topic", 200), ("Conflicts", "Conflict", 80), ("Days", "Step", 15), ("Plans", "Followed", 15)):
        with page.expect_download() as waiting:
            page.get_by_role("button", name=f"{name} as a table (.csv)").click()
        text = Path(waiting.value.path()).read_bytes().decode("utf-8-sig")
        rows = list(csv.DictReader(StringIO(text, newline="")))
        assert len(rows) >= least, name
        assert all(row[column] for row in rows), name
