"""The ways that are not open: any number of them, or none."""

from __future__ import annotations

from dataclasses import replace

import streamlit as st

from pages.ui.answers import Answers
from pages.ui.form import Form
from pages.ui.link_parts import channel_of


def draw(form: Form) -> None:
    """One checkbox for each way."""
    for name in form.problems:
        form.show_problem(name)
    for option in form.question.options:
        st.checkbox(option.words, value=option.value in (form.answers.barred or ()), key=form.key(option.value))


def read(form: Form) -> Answers:
    """The answers with the ways that were ticked."""
    return replace(
        form.answers, barred=tuple(channel_of(option.value) for option in form.question.options if form.typed(option.value, bool))
    )
