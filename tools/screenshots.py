"""Takes the README's pictures from the running app: the example plan at a laptop and on a phone, and the comparison."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from playwright.sync_api import sync_playwright

from tools.app_server import ROOT, AppServer
from tools.browser import launch_options, settle

if TYPE_CHECKING:
    from playwright.sync_api import Browser

FOLDER = ROOT / "docs" / "screenshots"
NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
LAPTOP = (1280, 1400)
PHONE = (390, 844)
PICTURES = (("plan", LAPTOP, None), ("plan-phone", PHONE, None), ("compare", LAPTOP, "Compare"))
"""Each picture's name, its size, and the page that it shows instead of the plan."""


def take(browser: Browser, url: str, name: str, size: tuple[int, int], page_name: str | None) -> None:
    """Walk from the start to the example plan, from there to another page if one is named, and keep what is seen."""
    with browser.new_context(
        viewport={"width": size[0], "height": size[1]}, locale="en-US", timezone_id="America/New_York", reduced_motion="reduce"
    ) as context:
        page = context.new_page()
        page.goto(url)
        page.get_by_role("button", name="See an example plan").click()
        settle(page)
        if page_name:
            page.get_by_role("link", name=page_name, exact=True).click()
            settle(page)
        page.mouse.move(0, 0)
        settle(page)
        page.screenshot(path=FOLDER / f"{name}.png")


def main() -> None:
    """Take every picture."""
    FOLDER.mkdir(exist_ok=True)
    with AppServer(NOW) as server, sync_playwright() as playwright:
        browser = playwright.chromium.launch(**launch_options())  # type: ignore[arg-type]
        for name, size, page_name in PICTURES:
            take(browser, server.url, name, size, page_name)


if __name__ == "__main__":
    main()
