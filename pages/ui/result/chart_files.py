"""The chart as a picture, made on the click; always in the light colours, for paper and mail."""

from __future__ import annotations

from functools import partial

import streamlit as st

from pages.ui import charts
from pages.ui.result.model import Result


def show(result: Result, view: str) -> None:
    """Two downloads of the chart that is on the screen."""
    with st.container(horizontal=True):
        for kind, mime in (("PNG", "image/png"), ("SVG", "image/svg+xml")):
            st.download_button(
                f"Chart (.{kind.lower()})",
                partial(picture, result, view, kind),
                file_name=f"follow-up-{view}.{kind.lower()}",
                mime=mime,
                type="tertiary",
                icon=":material/download:",
                on_click="ignore",
                key=f"chart_{kind}",
            )


def picture(result: Result, view: str, kind: str) -> bytes:
    """The timeline or the calendar as PNG or SVG."""
    build = charts.calendar_spec if view == "calendar" else charts.timeline_spec
    spec = build(result.interview, result.plan, result.today, dark=False)
    return charts.png_bytes(spec) if kind == "PNG" else charts.svg_bytes(spec)
