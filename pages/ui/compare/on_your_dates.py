"""The documents on this interview's own days: one chart, and the same in a table for each step, with the place of each claim."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import streamlit as st

from followup_rules import Document, DocumentWindow
from followup_rules.steps import Step
from pages.ui import windows_chart
from pages.ui.charts.words import full_name, window_days
from pages.ui.compare.claim_table import place
from pages.ui.compare.download import csv_button
from pages.ui.compare.model import Comparison
from pages.ui.model import Result
from pages.ui.part import part
from pages.ui.text import plain
from pages.ui.voices import badge, words_on


def show(comparison: Comparison) -> None:
    """Chart, tables and download."""
    result = comparison.result
    st.header("On the dates of an example" if comparison.is_example else "On your dates", anchor="dates")
    if not result.windows:
        st.markdown("No step of this plan has a day that the articles speak of.")
        return
    with part("The chart of the articles"):
        windows_chart.show(result)
    st.markdown(":gray[Point at a bar or tap it: who says what, and where.]")
    for step in result.plan.steps:
        if any(window.step == step.kind for window in result.windows):
            with st.expander(f"{full_name(step)}: every article in words", type="compact", expanded=step == result.plan.next):
                st.markdown(table(step, result))
    csv_button("Days", "dates", lambda: date_rows(result))


def table(step: Step, result: Result) -> str:
    """Each document's days for one step, what it says and where, as a table in Markdown."""
    badges = {document: badge(look) for document, look in words_on(step, result).items()}
    rows = [
        f"| :small[**{plain(document.id)}** {plain(document.name)} {badges.get(document.id, '')}] | {_days(document, step, result)} |"
        for document in result.documents
    ]
    return "\n".join(["| :small[Article] | :small[Its days, what it says, and where] |", "| --- | --- |", *rows])


def date_rows(result: Result) -> list[dict[str, str]]:
    """The same for a file: one row for each window, and one for each document that gives no day for a step."""
    return [
        row
        for step in result.plan.steps
        if any(window.step == step.kind for window in result.windows)
        for document in result.documents
        for row in _rows(document, step, result)
    ]


def _rows(document: Document, step: Step, result: Result) -> Iterator[dict[str, str]]:
    look = words_on(step, result).get(document.id)
    claims = document.claims_by_id
    for window in _own(document, step, result.windows) or (None,):
        said = [claims[claim] for claim in window.claims] if window else []
        yield {
            "Step": full_name(step),
            "Article": document.id,
            "Title": document.title,
            "On the planned day": look.words if look else "",
            "From": window.first.isoformat() if window else "",
            "To": window.last.isoformat() if window and window.last else "",
            "Says both": "yes" if window and window.divided else "",
            "Says": " ".join(claim.says for claim in said),
            "Where": "; ".join(f"{claim.section}, paragraph {claim.paragraph}" for claim in said),
        }


def _days(document: Document, step: Step, result: Result) -> str:
    """The windows of one document, then the claims behind them with their places."""
    windows = _own(document, step, result.windows)
    if not windows:
        return ":small[:gray[Nothing about this step]]"
    claims = document.claims_by_id
    days = "; ".join(f"{window_days(window)}{' (says both)' if window.divided else ''}" for window in windows)
    said = (claims[claim] for claim in dict.fromkeys(claim for window in windows for claim in window.claims))
    return f":small[**{days}**. {' '.join(f'{plain(claim.says)} :gray[({place(claim)})]' for claim in said)}]"


def _own(document: Document, step: Step, windows: Iterable[DocumentWindow]) -> list[DocumentWindow]:
    return [window for window in windows if window.document == document.id and window.step == step.kind]
