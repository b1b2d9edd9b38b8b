"""The plan page while answers are still missing: what is there, what is missing, and the way on."""

from __future__ import annotations

import streamlit as st

from pages.ui.answer_words import answer_words
from pages.ui.answers import Answers
from pages.ui.attempt import leave_for, start_afresh
from pages.ui.button import button
from pages.ui.place import Place
from pages.ui.visitor import Visitor
from pages.ui.walk import is_answered, missing, walk

TITLE = "Your plan is not ready yet"


def show(answers: Answers, visitor: Visitor) -> None:
    """The questions without which there is no plan, answered or not, and a button for the next one."""
    needed = [question for question in walk(answers, visitor.today) if question.part == "first"]
    open_questions = missing(answers, visitor.today)
    st.title(TITLE, anchor=False)
    st.markdown(f"{len(needed) - len(open_questions)} of {len(needed)} questions are answered. The plan needs the rest to set a date.")
    with st.container(border=True):
        lines = [
            f":green[:material/check_circle:] {question.name}: **{'; '.join(answer_words(question, answers))}**"
            if is_answered(question, answers)
            else f":gray[:material/radio_button_unchecked: {question.name}]"
            for question in needed
        ]
        st.markdown("  \n".join(lines))
    with st.container(horizontal=True, vertical_alignment="center"):
        number = walk(answers, visitor.today).index(open_questions[0]) + 1
        words = f"Continue with question {number}"
        button(words, leave_for, answers, Place("ask", open_questions[0].id), key="next_missing", type="primary")
        button("Start again", start_afresh, Answers(), key="start_again", type="tertiary")
