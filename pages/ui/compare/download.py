"""The button that gives a table as CSV; the table is built when it is pressed."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

import streamlit as st

from pages.ui.compare.csv_files import csv_bytes


def csv_button(what: str, name: str, rows: Callable[[], Sequence[Mapping[str, str]]]) -> None:
    """Offers the rows, called `what` on the button, as a file called `articles-<name>.csv`."""
    st.download_button(
        f"{what} as a table (.csv)",
        lambda: csv_bytes(rows()),
        file_name=f"articles-{name}.csv",
        mime="text/csv",
        type="tertiary",
        icon=":material/download:",
        on_click="ignore",
        key=f"csv_{name}",
    )
