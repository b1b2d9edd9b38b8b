"""Your answers, each with its Change button; what can be added; start again."""

from __future__ import annotations

import streamlit as st

from pages.ui.answer_words import answer_words
from pages.ui.answers import Answers
from pages.ui.attempt import start_afresh
from pages.ui.button import button
from pages.ui.model import Result
from pages.ui.question import Question
from pages.ui.questions import QUESTIONS
from pages.ui.result.changing import change
from pages.ui.text import plain
from pages.ui.walk import additions, is_answered


def show(result: Result) -> None:
    """The list of answers, the ones that are missing, and the way to a fresh start."""
    st.header("Your answers", anchor="your-answers")
    with st.container(border=True):
        for question in QUESTIONS.values():
            if question.id == "country" or is_answered(question, result.answers):
                _row(question, result)
    offered = [question for question in additions(result.answers, result.today) if question.id != "country"]
    if offered:
        st.markdown("**Make it more exact.** Each of these can move a day or change the way you write.")
        with st.container(horizontal=True):
            for question in offered:
                words = f"Add {question.subject}"
                button(words, change, result, question.id, key=f"add_{question.id}", icon=":material/add:")
    with st.container(horizontal=True, vertical_alignment="center"):
        button("Start again", start_afresh, Answers(), key="start_again", icon=":material/restart_alt:")
        st.page_link("pages/printable.py", label="To print", icon=":material/print:", query_params=result.link)
        st.markdown(f":gray[Rules version {plain(result.plan.rules_version)}, checked against the articles]")


def _row(question: Question, result: Result) -> None:
    lines = [plain(line) for line in answer_words(question, result.answers)]
    assumed = question.id == "country" and result.answers.country is None
    if assumed:
        lines.append(":small[:gray[Assumed from your browser’s language]]" if result.answers.guessed_country else ":small[:gray[Assumed]]")
    with st.container(horizontal=True, wrap=False, vertical_alignment="center"):
        st.markdown("  \n".join([f":small[:gray[{question.name}]]", *lines]), width="stretch")
        words = f":blue[Change {question.subject}]"
        button(words, change, result, question.id, key=f"change_{question.id}", type="tertiary")
