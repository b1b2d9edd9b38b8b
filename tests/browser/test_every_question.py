"""Every question, opened, filled wrongly and refused, is a screen for everybody: light and dark, on a laptop and on a phone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from pages.ui.questions import QUESTIONS
from tests.browser.everyone import CORNERS, faults
from tests.browser.steps import EXAMPLE, choose, press, visit

if TYPE_CHECKING:
    from playwright.sync_api import Page

    from tools.app_server import AppServer

FIRST = {
    "on": "/?v=1&guess=US&ask=on",
    "by": "/?v=1&on=2026-11-19&guess=US&ask=by",
    "sent": "/?v=1&on=2026-11-10&by=none&guess=US&ask=sent",
}
"""The questions that come before there is a plan; the others are reached from one."""
OPENED = {
    "on": ("Another day",),
    "by": ("Yes, within some time", "They have since said that it takes longer", "Yes, by a certain day"),
    "sent": ("Yes", "An answer with a new day", "An automatic reply"),
    "offer": ("Yes, by a certain day",),
    "happened": ("A message did not arrive", "An automatic reply came", "They named a new day"),
}
"""The answers that open fields, in the order in which they are selected."""
NEVER_WRONG = ("country", "avoid")
"""The country is filled in, and no way needs to be left out."""


def address_of(name: str) -> str:
    """Where a question stands without an answer."""
    return FIRST.get(name, f"{EXAMPLE}&change={name}")


@pytest.mark.parametrize("name", QUESTIONS)
def test_a_question_is_for_everybody(app: AppServer, page: Page, name: str) -> None:
    """As it is opened, in all looks, and with each of its fields open."""
    visit(page, app.url + address_of(name))
    found = faults(page)
    for answer in OPENED.get(name, ()):
        choose(page, answer)
        found += [f"{answer}: {fault}" for fault in faults(page, CORNERS)]
    assert found == []


@pytest.mark.parametrize("name", [name for name in QUESTIONS if name not in NEVER_WRONG])
def test_a_refused_answer_is_for_everybody(app: AppServer, page: Page, name: str) -> None:
    """Continue without an answer, and without the day or number that an answer needs."""
    visit(page, app.url + address_of(name))
    press(page, "Continue")
    expect(page.get_by_role("alert")).to_contain_text("There is a problem")
    assert page.title().startswith("Error: ")
    found = faults(page, CORNERS)
    if name in OPENED:
        for answer in OPENED[name]:
            choose(page, answer)
        press(page, "Continue")
        expect(page.get_by_text("Error:").first).to_be_visible()
        found += faults(page, CORNERS)
    assert found == []
