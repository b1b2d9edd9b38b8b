"""Keeps a page alive when one part of it fails: the rest stays, and a sentence says what is missing."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from traceback import extract_tb

import streamlit as st

_LOG = logging.getLogger(__name__)


@contextmanager
def part(name: str) -> Iterator[None]:
    """A part of a page, called for instance "The chart". What fails in it is logged by place and kind, without the user's words."""
    try:
        yield
    except Exception as error:  # noqa: BLE001, whatever fails here must not take the page along
        place = extract_tb(error.__traceback__)[-1]
        _LOG.error("%s failed: %s at %s:%s", name, type(error).__name__, place.filename, place.lineno)
        st.markdown(f":orange[:material/error:] {name} cannot be shown at the moment. Everything else on this page still holds.")
