"""Tells, on a question that is answered anew, what the answer on the screen would do to the plan."""

from __future__ import annotations

import streamlit as st

from followup_rules.wording import number
from pages.ui.answers import Answers
from pages.ui.attempt import entered
from pages.ui.earlier import as_of_now, earlier, remember
from pages.ui.editors import editor_of
from pages.ui.form import Form
from pages.ui.model import Result, result_of
from pages.ui.moved import WOULD, what_moved
from pages.ui.walk import missing

WITH_IT = "With this answer"


def show(form: Form) -> None:
    """One line once there is an answer that can be used and tells something new. Continue shows the plan that is worked out here."""
    if missing(form.answers, form.visitor.today):
        return
    before = _before(form)
    answers = entered(form, editor_of(form.question.id).read)
    if isinstance(answers, Answers) and answers.interview != before.interview:
        st.markdown(f":gray[{_words(before, answers, form)}]")


def _before(form: Form) -> Result:
    """The plan before the change; by a link, or after a reload or a step back, it is that of the answers in the URL.

    Messages are entered one by one, also after something that happened: there it is the plan before the first of them.
    """
    seen, name = earlier(), form.question.id
    if seen is not None:
        adds_messages = name == "sent" and seen.question in ("sent", "happened")
        if adds_messages or (seen.question, seen.result.answers) == (name, form.answers):
            return as_of_now(seen.result, form.visitor)
    before = result_of(form.answers, form.visitor)
    remember(before, name)
    return before


def _words(before: Result, answers: Answers, form: Form) -> str:
    open_questions = len(missing(answers, form.visitor.today))
    if open_questions:
        more = "one more question" if open_questions == 1 else f"{number(open_questions).lower()} more questions"
        return f"{WITH_IT}, {more} would come before your plan."
    return what_moved(before, result_of(answers, form.visitor), WITH_IT, WOULD)
