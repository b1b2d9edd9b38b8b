"""The plan on paper: the next step, the chart, every step with its reasons, the messages, the answers. Nothing to press."""

from __future__ import annotations

import streamlit as st

from pages.ui.answer_words import answer_words
from pages.ui.answers import Answers
from pages.ui.codec import written
from pages.ui.model import Result, result_of
from pages.ui.part import part
from pages.ui.phrases import BESIDE_NAMES, full_day, heading, step_line
from pages.ui.questions import QUESTIONS
from pages.ui.result.card import plain_sentences
from pages.ui.result.drawn import chart_of
from pages.ui.result.message import message_of, writings
from pages.ui.result.reasons import reason_lines
from pages.ui.result.timeline import table
from pages.ui.text import plain
from pages.ui.visitor import Visitor
from pages.ui.walk import answered, is_answered, missing


def show(answers: Answers, visitor: Visitor) -> None:
    """The whole plan, or the way to the questions where answers are missing."""
    if not answered(answers) or missing(answers, visitor.today):
        st.title("There is no plan to print yet", anchor=False)
        st.page_link("app.py", label="Answer the questions", icon=":material/arrow_forward:", query_params=written(answers))
        return
    result = result_of(answers, visitor)
    st.title(heading(result.plan, result.today, result.interview.outcome).text, anchor=False)
    st.markdown(plain_sentences(result))
    st.markdown(f":gray[As of {full_day(result.today)}. To print, use your browser’s menu, or Print in the menu at the top right.]")
    if visitor.dark:
        st.markdown(":gray[:material/light_mode: Your page is dark: choose Light in that menu first, or the paper comes out dark.]")
    with part("The chart"):
        drawn = chart_of("timeline", result, dark=False)  # for paper, whatever the screen
        st.vega_lite_chart(drawn.spec, width="stretch", height=drawn.spec["height"], alt=drawn.words)
        st.markdown(f":gray[{plain(drawn.legend)}]")
    st.markdown(table(result))
    _reasons(result)
    with part("The messages"):
        _messages(result)
    st.header("Your answers", anchor=False)
    given = [question for question in QUESTIONS.values() if question.id == "country" or is_answered(question, answers)]
    st.markdown("\n".join(f"- {question.name}: {plain('; '.join(answer_words(question, answers)))}" for question in given))
    st.markdown(f":small[:gray[Rules version {plain(result.plan.rules_version)}. General advice from articles, not the employer’s word.]]")


def _reasons(result: Result) -> None:
    st.header("Why", anchor=False)
    for step in result.plan.steps:
        st.markdown(f"**{step_line(step, result.plan, result.today)}**")
        st.markdown(reason_lines(step.reasons, result.documents))
    if result.plan.notes:
        st.markdown("**Notes**")
        st.markdown(reason_lines(result.plan.notes, result.documents))


def _messages(result: Result) -> None:
    """The messages of this session, with the names that were typed in it."""
    possible = writings(result)
    if possible:
        st.header("Your messages", anchor=False)
    for writing in possible:
        message = message_of(writing, result).text
        name = BESIDE_NAMES[writing.beside] if writing.beside else step_line(writing.step, result.plan, result.today)
        st.markdown(f"**{name}**")
        st.code(f"{message.subject}\n\n{message.body}" if message.subject else message.body, language=None, wrap_lines=True)
