"""One question on one screen: Back, the question and why it is asked, its fields, Continue."""

from __future__ import annotations

from functools import partial

import streamlit as st

from pages.ui.answer_words import answer_words
from pages.ui.answers import Answers
from pages.ui.attempt import attempt, leave_for
from pages.ui.button import button
from pages.ui.editors import editor_of
from pages.ui.form import Form
from pages.ui.frame import show_assumed_day
from pages.ui.part import part
from pages.ui.place import HOME, NEW, Place
from pages.ui.screens import look_ahead
from pages.ui.walk import after, answered, before, is_answered, missing, walk


def show(form: Form) -> None:
    """The question of a form, in the walk or on its own."""
    _back(form)
    if form.problems:
        st.error("  \n".join(form.problems.values()), title="There is a problem", icon=":material/error:")
    with st.container(gap=None):
        if form.place.kind == "ask":
            st.markdown(f":gray[{_count(form)}]")
        st.title(form.question.title, anchor=False)
        st.markdown(f":gray[{form.question.why}]")
    editor_of(form.question.id).draw(form)
    if form.question.id == "on":
        show_assumed_day(form.visitor)
    st.space("small")
    _forward(form)
    if form.place.kind == "ask":
        _so_far(form)
    else:
        with part("What this answer moves"):
            look_ahead.show(form)


def _back(form: Form) -> None:
    if form.place.kind == "change":
        words, target = "Back to your plan", HOME
    else:
        previous = before(form.question, form.answers, form.visitor.today)
        words, target = "Back", Place("ask", previous.id) if previous else HOME
    answers = Answers() if target == HOME and form.place.kind == "ask" and not answered(form.answers) else form.answers
    button(words, leave_for, answers, target, key=form.key("back"), type="tertiary", icon=":material/arrow_back:")


def _count(form: Form) -> str:
    steps = walk(form.answers, form.visitor.today)
    return f"Question {steps.index(form.question) + 1} of {len(steps)}" if form.question in steps else "One more question"


def _forward(form: Form) -> None:
    """Continue, and the shorter way to the plan once the first questions are answered."""
    read = editor_of(form.question.id).read
    with st.container(horizontal=True, vertical_alignment="center"):
        button("Continue", attempt, form, read, partial(_next, form), key=form.key("continue"), type="primary")
        if form.place.kind != "ask" or after(form.question, form.answers, form.visitor.today) is None:
            return
        if not [question for question in missing(form.answers, form.visitor.today) if question != form.question]:
            button("Show my plan now", _to_plan, form, key=form.key("plan"))


def _next(form: Form, answers: Answers) -> Place:
    """Where Continue leads: the next question of the walk, or the result."""
    if form.place.kind == "change":
        return Place("change", "sent", NEW) if form.typed("choice", str) == "sent" and form.question.id == "happened" else HOME
    following = after(form.question, answers, form.visitor.today)
    return Place("ask", following.id) if following else HOME


def _to_plan(form: Form) -> None:
    """To the plan, with this answer if one was given; only the first questions need one."""
    if form.question.part != "first" and form.typed("choice", str) is None and form.question.options:
        leave_for(form.answers)
    else:
        attempt(form, editor_of(form.question.id).read, lambda _answers: HOME)


def _so_far(form: Form) -> None:
    steps = walk(form.answers, form.visitor.today)
    given = [question for question in steps if is_answered(question, form.answers)]
    if not given:
        return
    with st.expander(f"Your answers so far ({len(given)} of {len(steps)})", type="compact"):
        for question in given:
            st.markdown(f":gray[{question.name}:] {'; '.join(answer_words(question, form.answers))}")
