"""The plan as calendar events."""

from __future__ import annotations

from functools import partial

import streamlit as st

from followup_rules.export import ics_bytes
from pages.ui.model import Result


def button(result: Result, label: str, *, key: str, primary: bool) -> None:
    """A download of all open steps as one calendar file, made on the click."""
    st.download_button(
        label,
        partial(ics_bytes, result.interview, result.plan, result.details, today=result.today),
        file_name="follow-up-plan.ics",
        mime="text/calendar",
        type="primary" if primary else "secondary",
        icon=":material/calendar_add_on:",
        on_click="ignore",
        key=key,
    )
