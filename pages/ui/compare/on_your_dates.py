"""The articles on this interview's own days: one chart, and the same in a table for each step."""

from __future__ import annotations

from collections.abc import Iterable

import streamlit as st

from followup_rules import DocumentWindow, windows_by_document
from followup_rules.steps import Step
from followup_rules.wording import day_name
from pages.ui import windows_chart
from pages.ui.answers import Answers
from pages.ui.charts.words import full_name
from pages.ui.claim_index import claims_by_id
from pages.ui.codec import written
from pages.ui.part import part
from pages.ui.result.model import Result, result_of
from pages.ui.result.voices import Look, words_on
from pages.ui.screens.start import example
from pages.ui.text import plain, unbroken
from pages.ui.visitor import Visitor
from pages.ui.walk import answered, missing


def show(answers: Answers, visitor: Visitor) -> None:
    """Chart and tables for these answers, or for an example where they do not suffice."""
    ready = bool(answered(answers)) and not missing(answers, visitor.today)
    result = result_of(answers if ready else example(visitor), visitor)
    st.header("On your dates" if ready else "On the dates of an example", anchor="on-your-dates")
    if not ready:
        with st.container(border=True):
            st.markdown("**No plan of your own yet.** Below is an interview three days ago, with thanks sent and a date named.")
            label = "Answer the questions"
            st.page_link("app.py", label=label, icon=":material/arrow_forward:", query_params=written(answers))
    with part("The chart of the articles"):
        windows_chart.show(result)
    windows = windows_by_document(result.interview, result.today, result.documents)
    for step in result.plan.steps:
        about = [window for window in windows if window.step == step.kind]
        if about:
            st.subheader(full_name(step), anchor=False)
            st.markdown(table(step, about, result))


def table(step: Step, windows: Iterable[DocumentWindow], result: Result) -> str:
    """Each article's days for one step and what it says, as a table in Markdown."""
    index = claims_by_id(result.documents)
    words = words_on(step, result)
    rows = []
    for document in result.documents:
        own = [window for window in windows if window.document == document.id]
        says = dict.fromkeys(plain(index[claim].says) for window in own for claim in window.claims)
        sentences = f": {' '.join(says)}" if says else ""
        rows.append(f"| **{plain(document.id)}** {plain(document.name)}{_word(words.get(document.id))} | {_days(own)}{sentences} |")
    return "\n".join(["| Article, and its word on the planned day | Its days, and what it says |", "| --- | --- |", *rows])


def _days(windows: list[DocumentWindow]) -> str:
    """The windows of one article."""
    days = [f"{_window(window)}{' (says both)' if window.divided else ''}" for window in windows]
    return f"**{'; '.join(days)}**" if days else ":gray[Nothing about this step]"


def _word(look: Look | None) -> str:
    return f" :{look.colour}[:material/{look.icon}: {unbroken(look.words)}]" if look else ""


def _window(window: DocumentWindow) -> str:
    first = day_name(window.first)
    if window.last is None:
        return f"from {first}"
    return first if window.last == window.first else f"{first} to {day_name(window.last)}"
