"""Every download, saved by the browser and opened by another program."""

from __future__ import annotations

import json
import zipfile
from base64 import b64encode
from email import message_from_bytes, policy
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import pytest
import vobject

from pages.ui.charts.palette import palette
from tests.browser.steps import EXAMPLE, visit
from tools.browser import settle

if TYPE_CHECKING:
    from playwright.sync_api import Page

    from tools.app_server import AppServer

READ_PICTURE = """async ([picture, colour]) => {
  const image = await createImageBitmap(new Blob([Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0))]));
  const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d');
  canvas.drawImage(image, 0, 0);
  const {data} = canvas.getImageData(0, 0, image.width, image.height);
  const [red, green, blue] = colour.match(/[0-9A-F]{2}/g).map((part) => parseInt(part, 16));
  const has = data.some((value, at) => at % 4 === 0 && value === red && data[at + 1] === green && data[at + 2] === blue);
  return [image.width, image.height, has];
}"""


def saved(page: Page, name: str) -> bytes:
    """What a press on the download button of that name saves."""
    with page.expect_download() as waiting:
        page.get_by_role("button", name=name, exact=True).click()
    return Path(waiting.value.path()).read_bytes()


def is_drawn(page: Page, picture: bytes) -> bool:
    """Whether the browser, as an image reader, finds a PNG of some size with the colour of status checks in it."""
    width, height, has_colour = page.evaluate(READ_PICTURE, [b64encode(picture).decode(), palette(dark=False)["status"]])
    return picture.startswith(b"\x89PNG\r\n") and width > 600 and height > 300 and has_colour


@pytest.fixture
def plan_page(app: AppServer, page: Page) -> Page:
    """The example's result, with a name in the draft."""
    visit(page, app.url + EXAMPLE)
    page.get_by_label("Your name", exact=True).fill("Sam Rivera")
    page.keyboard.press("Tab")
    settle(page)
    return page


def test_the_text(plan_page: Page) -> None:
    """The message with its subject, in UTF-8."""
    text = saved(plan_page, "Text (.txt)").decode()
    assert text.startswith("Subject: ")
    assert "Sam Rivera" in text


def test_the_email(plan_page: Page) -> None:
    """An unsent draft that a strict parser reads."""
    message = message_from_bytes(saved(plan_page, "Email file (.eml)"), policy=policy.strict)
    assert message["X-Unsent"] == "1"
    assert message["Subject"]
    assert "Sam Rivera" in message.get_content()


@pytest.mark.parametrize("name", ["Calendar (.ics)", "Add to calendar"])
def test_the_calendar(plan_page: Page, name: str) -> None:
    """One all-day event for each open step, the next one on its planned day."""
    calendar = vobject.readOne(saved(plan_page, name).decode())
    days = [event.dtstart.value.isoformat() for event in calendar.vevent_list]
    assert days == ["2026-12-01", "2026-12-08", "2026-12-15"]


def test_everything(plan_page: Page) -> None:
    """The archive holds plan, chart, drafts and calendar."""
    with zipfile.ZipFile(BytesIO(saved(plan_page, "Everything (.zip)"))) as archive:
        names = archive.namelist()
        assert archive.testzip() is None
        assert "Sam Rivera" in archive.read("drafts/status-check-1-email.txt").decode()
        assert json.loads(archive.read("plan.json"))["next"]["recommended"] == "2026-12-01"
        assert len(vobject.readOne(archive.read("calendar.ics").decode()).vevent_list) == 3
        assert is_drawn(plan_page, archive.read("timeline.png"))
    for part in ("plan.txt", "calendar.ics", "timeline.png", "timeline.svg", "drafts/"):
        assert any(name.startswith(part) for name in names), part


def test_the_chart(plan_page: Page) -> None:
    """The picture is a PNG with colours in it, and the drawing an SVG with its words in it."""
    assert is_drawn(plan_page, saved(plan_page, "Chart (.png)"))
    drawing = ET.fromstring(saved(plan_page, "Chart (.svg)"))  # noqa: S314, our own file
    assert drawing.tag.endswith("svg")
    assert "Email a status check on" in "".join(drawing.itertext())


def test_the_mail_program(plan_page: Page) -> None:
    """The link opens the user's own mail program with subject and text."""
    link = plan_page.get_by_role("link", name="Open in email app").first.get_attribute("href") or ""
    assert link.startswith("mailto:")
    assert "Sam%20Rivera" in link
