"""A served app at a chosen instant, and a browser that reports every error and every request to another host."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import expect

from tools.app_server import AppServer
from tools.browser import launch_options

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from playwright.sync_api import BrowserContext, ConsoleMessage

expect.set_options(timeout=20_000)  # milliseconds: two tests at a time on two cores can be slow, and waiting longer hides nothing

HERE = Path(__file__).parent
NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)
"""The instant of most browser tests: a Sunday, morning in America, evening in Asia."""
PROBES = re.compile(r"/\w+/_stcore/(?:health|host-config)$")
UNWANTED = ("Traceback", "Warning", "WARNING", "warning", "Deprecat", "deprecat", "ERROR", "Error")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark every test of this folder, so that none can be forgotten."""
    for item in items:
        if HERE in item.path.parents:
            item.add_marker("browser")


@pytest.fixture(scope="session")
def app_at() -> Iterator[Callable[[datetime], AppServer]]:
    """Gives the served app whose clock started at an instant; one server an instant, with a log that must stay clean."""
    servers: dict[datetime, AppServer] = {}

    def served(now: datetime) -> AppServer:
        if now not in servers:
            servers[now] = AppServer(now)
            servers[now].start()
        return servers[now]

    yield served
    for server in servers.values():
        server.stop()
    assert [line for server in servers.values() for line in server.log if any(word in line for word in UNWANTED)] == []


@pytest.fixture(scope="session")
def app(app_at: Callable[[datetime], AppServer]) -> AppServer:
    """The served app at noon UTC on Sun 22 Nov 2026."""
    return app_at(NOON)


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args: dict[str, object]) -> dict[str, object]:
    """How the browser starts on this machine."""
    return browser_type_launch_args | launch_options()


@pytest.fixture(scope="session")
def browser_context_args(browser_context_args: dict[str, object]) -> dict[str, object]:
    """Somebody at a laptop in New York, unless a test says otherwise."""
    return browser_context_args | {
        "locale": "en-US",
        "timezone_id": "America/New_York",
        "viewport": {"width": 1280, "height": 900},
        "reduced_motion": "reduce",
    }


@pytest.fixture
def troubles() -> list[str]:
    """What went wrong in the browser; a test that causes trouble on purpose looks at it and clears it."""
    return []


@pytest.fixture
def context(context: BrowserContext, troubles: list[str]) -> Iterator[BrowserContext]:
    """The browser's context, which fails the test on an error in the console or a request to another host."""
    context.on(
        "console", lambda message: troubles.append(f"console: {message.text} {message.location['url']}") if _is_error(message) else None
    )
    context.on("weberror", lambda error: troubles.append(f"page: {error.error}"))
    context.on("request", lambda request: troubles.append(f"request: {request.url}") if _leaves(request.url) else None)
    yield context
    assert troubles == []


def _is_error(message: ConsoleMessage) -> bool:
    """Whether the console shows an error, other than Streamlit's own search for its address below a page's path."""
    return message.type == "error" and not PROBES.search(message.location["url"])


def _leaves(url: str) -> bool:
    parts = urlsplit(url)
    return parts.scheme in ("http", "https", "ws", "wss") and parts.hostname not in ("localhost", "127.0.0.1")
