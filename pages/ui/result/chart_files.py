"""The chart as a picture, made on the click; always in the light colours, for paper and mail."""

from __future__ import annotations

from functools import cache, partial
from importlib.util import find_spec

import streamlit as st

from pages.ui.charts import png_bytes, svg_bytes
from pages.ui.model import Result
from pages.ui.phrases import heading
from pages.ui.result.drawn import chart_of

TYPES = {"png": "image/png", "svg": "image/svg+xml"}


@cache
def can_render() -> bool:
    """Whether the renderer is installed; asked without loading it."""
    return find_spec("vl_convert") is not None


def show(result: Result, view: str) -> None:
    """Two downloads of the chart that is on the screen."""
    if not can_render():
        st.markdown(":small[:gray[The chart cannot be saved as a picture here: its renderer is not installed.]]")
        return
    with st.container(horizontal=True):
        for kind, mime in TYPES.items():
            st.download_button(
                f"Chart (.{kind})",
                partial(picture, result, view, kind),
                file_name=f"follow-up-{view}.{kind}",
                mime=mime,
                type="tertiary",
                icon=":material/download:",
                on_click="ignore",
                key=f"chart_{kind}",
            )


def picture(result: Result, view: str, kind: str) -> bytes:
    """The timeline or the calendar as "png" or "svg", headed by the next action."""
    drawn = chart_of(view, result, dark=False)
    title = heading(result.plan, result.today, result.interview.outcome).text
    if kind == "png":
        return png_bytes(drawn.spec, title, drawn.legend)
    return svg_bytes(drawn.spec, title, drawn.legend, drawn.words)
