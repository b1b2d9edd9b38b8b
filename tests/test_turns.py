"""Pages take turns: one is worked out at a time, one that fails gives its turn back, and one that hangs stops none."""

from __future__ import annotations

from threading import Event, Thread

import pytest

from pages.ui import turns
from pages.ui.turns import turn

A_MOMENT, LONG_ENOUGH = 0.05, 10.0
"""Seconds: how long a page that must wait is watched, and how long one that must come is awaited."""


class Page(Thread):
    """A page that takes its turn and tells when it has it."""

    def __init__(self) -> None:
        super().__init__(daemon=True)
        self.has_begun = Event()
        self.may_end = Event()

    def run(self) -> None:
        """Take the turn and keep it until told."""
        with turn():
            self.has_begun.set()
            self.may_end.wait(LONG_ENOUGH)


def test_the_second_page_begins_when_the_first_is_complete() -> None:
    """Not before, and then at once."""
    first, second = Page(), Page()
    first.start()
    assert first.has_begun.wait(LONG_ENOUGH)
    second.may_end.set()
    second.start()
    assert not second.has_begun.wait(A_MOMENT)
    first.may_end.set()
    assert second.has_begun.wait(LONG_ENOUGH)
    second.join(LONG_ENOUGH)


def test_a_page_that_fails_gives_its_turn_back() -> None:
    """An exception, such as the one by which Streamlit ends a page, stops no other page."""
    with pytest.raises(ValueError, match="failed"), turn():
        raise ValueError("failed")
    after = Page()
    after.may_end.set()
    after.start()
    assert after.has_begun.wait(LONG_ENOUGH)


def test_a_page_that_hangs_stops_none(monkeypatch: pytest.MonkeyPatch) -> None:
    """Another one begins after the longest wait, and ends without taking the first one's turn away."""
    monkeypatch.setattr(turns, "LONGEST_WAIT", A_MOMENT)
    hanging, other, third = Page(), Page(), Page()
    hanging.start()
    assert hanging.has_begun.wait(LONG_ENOUGH)
    other.may_end.set()
    other.start()
    assert other.has_begun.wait(LONG_ENOUGH)
    other.join(LONG_ENOUGH)
    monkeypatch.setattr(turns, "LONGEST_WAIT", LONG_ENOUGH)
    third.may_end.set()
    third.start()
    assert not third.has_begun.wait(A_MOMENT)
    hanging.may_end.set()
    assert third.has_begun.wait(LONG_ENOUGH)
