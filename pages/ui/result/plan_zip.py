"""Everything in one file: plan, chart, drafts and calendar."""

from __future__ import annotations

from functools import partial

import streamlit as st

from followup_rules.export import zip_bytes
from pages.ui.model import Result
from pages.ui.result import chart_files
from pages.ui.result.message import writings


def button(result: Result) -> None:
    """A download of the whole plan, packed on the click."""
    st.download_button(
        "Everything (.zip)",
        partial(packed, result),
        file_name="follow-up-plan.zip",
        mime="application/zip",
        icon=":material/folder_zip:",
        on_click="ignore",
        key="download_zip",
    )


def packed(result: Result) -> bytes:
    """The zip file with the plan, its chart, the drafts of all messages that can be written, and the calendar."""
    kinds = chart_files.TYPES if chart_files.can_render() else {}
    pictures = {f"timeline.{kind}": chart_files.picture(result, "timeline", kind) for kind in kinds}
    beside = [writing.beside for writing in writings(result) if writing.beside is not None]
    return zip_bytes(result.interview, result.plan, result.details, today=result.today, charts=pictures, beside=beside)
