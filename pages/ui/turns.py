"""Lets one page be worked out at a time, so that of many people who click at once most wait for half as long."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock

LONGEST_WAIT = 5.0
"""Seconds, after which a page begins anyway: one that hangs delays the others by as much, and stops none."""
_TURN = Lock()


@contextmanager
def turn() -> Iterator[None]:
    """Waits until no other page of this process is worked out.

    Python runs one of them at a time in any case, but a little of each in turn: all would be complete only at
    the end, and what each has half done would be in memory at once.
    """
    is_ours = _TURN.acquire(timeout=LONGEST_WAIT)
    try:
        yield
    finally:
        if is_ours:
            _TURN.release()
