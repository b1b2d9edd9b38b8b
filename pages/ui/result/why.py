"""Why this date: what moved it, what each article says of it, and what the plan adds on its own."""

from __future__ import annotations

import streamlit as st

from followup_rules import Document
from followup_rules.steps import Step
from followup_rules.wording import day_name
from pages.ui import windows_chart
from pages.ui.model import Result
from pages.ui.part import part
from pages.ui.result.reasons import reason_line, reason_lines
from pages.ui.text import plain, unbroken
from pages.ui.voices import badge, words_on


def show(result: Result) -> None:
    """Reasons, chart and table for the next step, and the plan's notes."""
    step = result.plan.next
    st.header("Why this date" if step and step.recommended else "Why", anchor="why-this-date")
    if step is not None:
        st.markdown("\n".join(f"{number}. {reason_line(reason, result.documents)}" for number, reason in enumerate(step.reasons, start=1)))
    if result.plan.notes:
        if step is not None:
            st.markdown("**Besides**")
        st.markdown(reason_lines(result.plan.notes, result.documents))
    if step is not None and step.recommended is not None:
        with part("The chart of the articles"):
            windows_chart.show(result)
        st.markdown(table(result, step))
    st.page_link("pages/compare.py", label="Compare the articles side by side", icon=":material/balance:", query_params=result.link)


def table(result: Result, step: Step) -> str:
    """Each article's word on the planned day, and what it says, as a table in Markdown: two columns, for phones."""
    day = f" on {unbroken(day_name(step.recommended))}" if step.recommended else ""
    words = words_on(step, result)
    cited = {claim for reason in step.reasons for claim in reason.claims}
    rows = [
        f"| **{plain(document.id)}** {plain(document.name)} {badge(words[document.id])} | {_says(document, cited)} |"
        for document in result.documents
        if document.id in words
    ]
    return "\n".join([f"| Article{day} | What it says |", "| --- | --- |", *rows])


def _says(document: Document, cited: set[str]) -> str:
    """The claims of a document that the step cites, in their own words and the document's order."""
    said = dict.fromkeys(plain(claim.says) for key, claim in document.claims_by_id.items() if key in cited)
    return " ".join(said) or ":gray[Nothing about this step]"
