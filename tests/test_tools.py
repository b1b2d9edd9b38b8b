"""The tools that serve the app and find a browser fail with a sentence, never quietly."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from followup_rules import load_document
from tools import browser
from tools.app_server import AppServer
from tools.fuzz.targets import OWN

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def tried(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The ways of installing a browser, in the order in which they were tried; none of them helps."""
    ways: list[str] = []
    for name in ("install_from_debian", "download_by_playwright"):
        monkeypatch.setattr(browser, name, lambda name=name: ways.append(name))
    monkeypatch.setattr(browser, "can_start", lambda: False)
    return ways


def test_a_browser_that_starts_is_left_alone(tried: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """Where a browser starts, nothing is installed."""
    monkeypatch.setattr(browser, "can_start", lambda: True)
    assert browser.main() is None
    assert tried == []


def test_debian_comes_before_playwright(tried: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """Playwright downloads its own build only if Debian's package did not help."""
    monkeypatch.setattr(browser, "can_start", lambda: bool(tried))
    assert browser.main() is None
    assert tried == ["install_from_debian"]


def test_without_any_browser_the_user_is_told_what_to_do(tried: list[str]) -> None:
    """When neither way helps, the run ends with what to do, not with skipped tests."""
    assert browser.main() == browser.WHAT_TO_DO
    assert tried == ["install_from_debian", "download_by_playwright"]


def test_an_app_that_cannot_be_served_says_why(tmp_path: Path) -> None:
    """A server that ends at once is an error that holds what it printed."""
    with pytest.raises(RuntimeError, match="does not exist"):
        AppServer(script=tmp_path / "missing.py").start()


def test_the_attack_on_uploads_begins_with_a_document_that_is_read() -> None:
    """From a file that is refused at once, changes would rarely reach what comes after."""
    assert [claim.id for claim in load_document(OWN).claims] == ["own-1"]
