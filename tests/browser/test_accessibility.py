"""axe finds nothing on any page and state, light and dark, on a laptop and on a phone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import pytest
from axe_playwright_python.sync_playwright import Axe  # type: ignore[import-untyped]  # it ships none

from tests.browser.steps import EXAMPLE, press, visit

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

    from tools.app_server import AppServer

QUERY = EXAMPLE.removeprefix("/")
STATES = (
    "/",
    "/?v=1&guess=US&ask=on",
    "/?v=1&on=2026-11-19&ask=by",
    "/?v=1&on=2026-11-10&by=none&sent=thanks.email.2026-11-20&ask=sent&message=new",
    f"/{QUERY}&ask=level",
    f"/{QUERY}&change=country",
    f"/{QUERY}&change=avoid",
    f"/{QUERY}&change=happened",
    "/?v=1&on=2026-11-19&guess=US",
    EXAMPLE,
    f"/{QUERY}&level=boss",
    f"/{QUERY}&outcome=next_round",
    "/?v=1&on=2026-11-24&guess=US",
    f"/compare{QUERY}",
    "/how_it_works",
    f"/printable{QUERY}",
)
OF_STREAMLIT = {
    "presentation-role-conflict": "the field for files gives its own section a label and no role",
}
"""What bare Streamlit does itself, wherever it is used, with the reason."""
LAPTOP, PHONE = (1280, 900), (390, 844)


@pytest.mark.parametrize("size", [LAPTOP, PHONE], ids=["laptop", "phone"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing(app: AppServer, browser: Browser, scheme: Literal["light", "dark"], size: tuple[int, int]) -> None:
    """No violation anywhere, the error of an unanswered question included."""
    found: list[str] = []
    with browser.new_context(
        color_scheme=scheme,
        viewport={"width": size[0], "height": size[1]},
        locale="en-US",
        timezone_id="America/New_York",
        reduced_motion="reduce",
    ) as context:
        page = context.new_page()
        for state in STATES:
            visit(page, app.url + state)
            found += _violations(page, state)
        visit(page, f"{app.url}/?v=1&on=2026-11-19&ask=by")
        press(page, "Continue")
        found += _violations(page, "an unanswered question")
    assert found == []


def _violations(page: Page, state: str) -> list[str]:
    found = Axe().run(page).response["violations"]
    return [f"{state}: {one['id']}, {one['nodes'][0]['html'][:120]}" for one in found if one["id"] not in OF_STREAMLIT]
