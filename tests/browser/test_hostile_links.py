"""Two thousand hostile links against the app: no page fails, and nothing of them is shown or logged."""

from __future__ import annotations

import asyncio
import logging
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING
from urllib.parse import parse_qs

from streamlit.testing.v1 import AppTest

from bench.visit import visit
from tests.app_driver import VISITOR, text
from tests.hostile import MARK, hostile_links
from tools.app_server import ROOT

if TYPE_CHECKING:
    import pytest

    from tools.app_server import AppServer

LINKS = 2000
PAGES = ("pages/compare.py", "pages/how_it_works.py", "pages/printable.py")
"""Every tenth link opens one of these."""


def test_no_page_fails_and_nothing_is_shown_or_logged(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    """Each link opens a page with a title; what cannot be read in it stands neither on the page nor in a line of a log."""
    monkeypatch.setattr("pages.ui.visitor.visitor", lambda: VISITOR)
    caplog.set_level(logging.DEBUG)
    pages = {page: AppTest.from_file(str(ROOT / "app.py"), default_timeout=60) for page in ("app.py", *PAGES)}
    for page in PAGES:
        pages[page].switch_page(str(ROOT / page))
    opened = 0
    for number, link in enumerate(hostile_links(LINKS)):
        app = pages[PAGES[number // 10 % len(PAGES)] if number % 10 == 0 else "app.py"]
        app.query_params.clear()
        for name, values in parse_qs(link, keep_blank_values=True).items():
            app.query_params[name] = values
        app.run()
        assert not app.exception, link
        assert app.title, link
        assert MARK not in text(app) + "".join(str(each.value) for each in (*app.title, *app.caption, *app.info, *app.warning)), link
        opened += 1
    assert opened == LINKS
    assert MARK not in caplog.text
    assert MARK not in "".join(capfd.readouterr())


def test_a_served_app_stands_them_too(app: AppServer) -> None:
    """Over the websocket, where the address arrives as it was typed: each page comes, none with an exception, and the log is silent."""

    async def all_of_them() -> list[str]:
        failed = []
        async with visit(app.url) as tab:
            for link in hostile_links(LINKS):
                tab.query = link
                shown = await tab.load()
                if shown.kinds["exception"] or MARK in shown.text or not shown.text:
                    failed.append(link)
        return failed

    # A thread of its own, since Playwright keeps a loop running in this one once a test of it has had a browser.
    with ThreadPoolExecutor(1) as own:
        assert own.submit(asyncio.run, all_of_them()).result() == []
    assert MARK not in "".join(app.log)
