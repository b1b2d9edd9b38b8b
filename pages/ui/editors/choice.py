"""A question with a few answers, of which one is chosen."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from followup_rules.contradictions import Problem
from pages.ui.answers import Answers
from pages.ui.form import Form
from pages.ui.question import Option


def draw(form: Form) -> None:
    """The answers as a list, the present one selected."""
    options = open_options(form)
    draw_options(form, options, form.answers.choices.get(form.question.id))


def read(form: Form) -> Answers:
    """The answers with this choice made."""
    return form.answers.choose(form.question.id, chosen(form))


def open_options(form: Form) -> Sequence[Option]:
    """The options without the ways that are not open to the user."""
    closed = form.answers.barred or () if form.question.id == "asked" else ()
    return [option for option in form.question.options if option.value not in closed]


def draw_options(form: Form, options: Sequence[Option], value: str | None) -> str | None:
    """Options with their captions, none selected unless it was answered; gives the selected value."""
    form.show_problem("choice")
    words = {option.value: option for option in options}
    return st.radio(
        form.question.title,
        list(words),
        index=list(words).index(value) if value in words else None,
        format_func=lambda option: words[option].words,
        captions=[option.caption for option in options],
        label_visibility="collapsed",
        key=form.key("choice"),
    )


def chosen(form: Form) -> str:
    """The selected value; Problem if there is none."""
    value = form.typed("choice", str)
    if value is None:
        raise Problem("choice", form.question.missing)
    return value
