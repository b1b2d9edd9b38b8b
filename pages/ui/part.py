"""Keeps a page alive when one part of it fails: the rest stays, and a sentence says what is missing."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from traceback import extract_tb

import streamlit as st

_LOG = logging.getLogger(__name__)
_ROOT = Path(__file__).parents[2]
_OURS = tuple(f"{_ROOT / folder}/" for folder in ("pages", "followup_rules"))


@contextmanager
def part(name: str) -> Iterator[None]:
    """A part of a page, called for instance "The chart". What fails in it is logged by place and kind, without the user's words."""
    try:
        yield
    except Exception as error:  # noqa: BLE001, whatever fails here must not take the page along
        frames = extract_tb(error.__traceback__)
        ours = next(frame for frame in reversed(frames) if frame.filename.startswith(_OURS))
        places = dict.fromkeys(f"{frame.filename}:{frame.lineno}" for frame in (frames[-1], ours))
        _LOG.error("%s failed: %s at %s", name, type(error).__name__, " from ".join(places))
        st.markdown(f":orange[:material/error:] {name} cannot be shown at the moment. Everything else on this page still holds.")
