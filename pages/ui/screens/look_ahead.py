"""Tells, on a question that is answered anew, what the answer on the screen would do to the plan."""

from __future__ import annotations

import streamlit as st

from pages.ui.answers import Answers
from pages.ui.attempt import entered
from pages.ui.earlier import result_before
from pages.ui.editors import editor_of
from pages.ui.form import Form
from pages.ui.model import result_of
from pages.ui.moved import what_moved
from pages.ui.walk import missing


def show(form: Form) -> None:
    """One line once there is another answer that can be used. Continue takes over the plan that is worked out here."""
    answers = entered(form, editor_of(form.question.id).read)
    if not isinstance(answers, Answers) or answers == form.answers or _unplanned(form, answers):
        return
    before, now = result_before(form.answers, form.visitor), result_of(answers, form.visitor)
    words = what_moved(before.plan, now.plan, "With this answer", form.visitor.today, verb="moves")
    st.markdown(f":gray[{words}]")


def _unplanned(form: Form, answers: Answers) -> bool:
    """Whether there is no plan yet, before the change or after it."""
    return any(missing(each, form.visitor.today) for each in (form.answers, answers))
