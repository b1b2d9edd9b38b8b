"""Two replicas behind a real nginx, as `deploy/` sets it up: one of them dies, and the user loses nothing."""

from __future__ import annotations

import os
import signal
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import NOON
from tests.browser.steps import choose, expect_title, press, visit
from tools.app_server import AppServer
from tools.browser import settle
from tools.front import Front

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Page

HEADERS = ("content-security-policy", "cross-origin-opener-policy", "permissions-policy", "x-content-type-options", "x-frame-options")
INSIDE = ("/_stcore/metrics", "/_stcore/script-health-check", "/_stcore/agent/openapi.json")


@pytest.fixture(scope="module")
def replicas() -> Iterator[tuple[AppServer, AppServer]]:
    """Two servers of the app."""
    with AppServer(NOON) as first, AppServer(NOON) as second:
        yield first, second


@pytest.fixture(scope="module")
def front(replicas: tuple[AppServer, AppServer]) -> Iterator[Front]:
    """The real nginx before both."""
    with Front(*(replica.url for replica in replicas)) as nginx:
        yield nginx


def test_a_replica_that_dies_takes_no_answer_along(
    page: Page, front: Front, replicas: tuple[AppServer, AppServer], troubles: list[str]
) -> None:
    """In mid-questionnaire each replica is killed in turn; what was answered, and what was only selected, is still there."""
    connections: list[str] = []
    page.on("websocket", lambda connection: connections.append(connection.url))
    visit(page, f"{front.url}/?v=1&on=2026-11-19&guess=US&ask=by")
    for replica, answer, title in zip(
        replicas,
        ("No date was given", "Nothing yet"),
        ("Have you written or called since?", "What level is the job?"),
        strict=True,
    ):
        choose(page, answer)
        _kill(replica)
        expect(page.locator("[data-test-connection-state='CONNECTED']")).to_be_visible(timeout=60_000)
        settle(page)
        press(page, "Continue")
        expect_title(page, title)
        replica.start()
    assert "on=2026-11-19&by=none&sent=none" in page.url
    assert len(connections) > 1, "the page never had to connect again, so nothing was proved"
    troubles.clear()


def test_the_whole_page_works_behind_the_front(page: Page, front: Front) -> None:
    """Nothing that a page needs is forbidden by the headers: plan, charts and downloads come, and the browser complains of nothing."""
    visit(page, f"{front.url}/?v=1&on=2026-11-19&by=none&sent=none&guess=US")
    expect(page.locator("[data-testid='stVegaLiteChart'] :is(canvas, svg.marks)").first).to_be_visible()
    with page.expect_download() as download:
        page.get_by_role("button", name="Text (.txt)").click()
    assert download.value.path().read_text("utf-8")


def test_the_front_protects_the_page(page: Page, front: Front) -> None:
    """Every answer carries the security headers, also one that is refused; what tells about the server's inside is not there."""
    for path, status in [("/", 200), ("/healthz", 200), *((inside, 404) for inside in INSIDE)]:
        response = page.request.get(front.url + path)
        assert response.status == status
        assert [header for header in HEADERS if header not in response.headers] == []
        assert response.headers["referrer-policy"] == "no-referrer"


def test_the_front_logs_no_answer(page: Page, front: Front) -> None:
    """Answers stand in the address, and an address ends up in a log; the log of the front has the path alone."""
    for path in ("compare?v=1&on=2026-11-19", "how_it_works"):  # a line is written after its answer, and before the next one
        page.request.get(f"{front.url}/{path}")
    lines = [line for line in front.log().splitlines() if " /compare " in line]
    assert len(lines) == 1
    assert "2026-11-19" not in lines[0]


def test_the_front_sends_the_scripts_compressed(page: Page, front: Front) -> None:
    """The app's server leaves compression to whoever stands in front, and the scripts are megabytes."""
    with page.expect_response(lambda response: response.url.endswith(".js")) as script:
        page.goto(front.url)
    assert script.value.headers["content-encoding"] == "gzip"


def _kill(replica: AppServer) -> None:
    """End a replica at once, as a crash does."""
    os.kill(replica.pid, signal.SIGKILL)
    replica.stop()
