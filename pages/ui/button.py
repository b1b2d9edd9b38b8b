"""A button whose press is never lost."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

import streamlit as st

DONE = "pressed"
Type = Literal["primary", "secondary", "tertiary"]


def button(
    label: str,
    act: Callable[..., None],
    *arguments: object,
    key: str,
    type: Type = "secondary",  # noqa: A002, Streamlit's own word for it
    icon: str | None = None,
    icon_position: Literal["left", "right"] = "left",
) -> None:
    """A button that acts before the page is drawn anew.

    After a reconnect the press can reach a server that has never drawn the button and so knows no action
    for it. Then it acts once the button is drawn, with everything that the browser still holds.
    """
    pressed = st.button(
        label, key=key, type=type, icon=icon, icon_position=icon_position, on_click=_act_at_once, args=(key, act, *arguments)
    )
    if pressed and st.session_state.pop(DONE, None) != key:
        act(*arguments)
        st.rerun()


def _act_at_once(key: str, act: Callable[..., None], *arguments: object) -> None:
    st.session_state[DONE] = key
    act(*arguments)
