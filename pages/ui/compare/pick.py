"""Pills of which exactly one is selected, its label bold and bright in both themes."""

from __future__ import annotations

from collections.abc import Mapping

import streamlit as st


def pick(label: str, names: Mapping[str, str], *, key: str) -> str:
    """The option that is selected, the first one to begin with and when the last choice is no longer there."""
    first = next(iter(names))
    if st.session_state.get(key) not in names:
        st.session_state[key] = first
    selected = st.session_state[key]

    def words(option: str) -> str:
        return f":blue[**{names[option]}**]" if option == selected else names[option]

    options = list(names)
    chosen = st.pills(label, options, required=True, key=key, format_func=words, label_visibility="collapsed", persist_state="session")
    return chosen if isinstance(chosen, str) else first
