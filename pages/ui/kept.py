"""Keeps what is costly to compute while the facts that it rests on stay the same; in this session only."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

import streamlit as st

Value = TypeVar("Value")


def kept(name: str, facts: object, build: Callable[[], Value]) -> Value:
    """What `build` gives; built anew when the facts are no longer those of the last time."""
    key = f"kept_{name}"
    known: tuple[object, Value] | None = st.session_state.get(key)
    if known is None or known[0] != facts:
        known = (facts, build())
        st.session_state[key] = known
    return known[1]
