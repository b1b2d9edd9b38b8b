"""A switch between two or three views, whose selected label is bold and bright in both themes."""

from __future__ import annotations

from collections.abc import Mapping

import streamlit as st


def switch(label: str, names: Mapping[str, str], *, key: str, shown: bool = False) -> str:
    """The view that is selected, the first one to begin with; its label is `shown` or only read aloud."""
    first = next(iter(names))
    selected = st.session_state.get(key)
    if selected not in names:
        selected = st.session_state[key] = first

    def words(view: str) -> str:
        return f":blue[**{names[view]}**]" if view == selected else names[view]

    chosen = st.segmented_control(
        label,
        list(names),
        required=True,
        key=key,
        format_func=words,
        label_visibility="visible" if shown else "collapsed",
        persist_state="session",
    )
    return chosen if isinstance(chosen, str) else first
