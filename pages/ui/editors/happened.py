"""What has happened since: an answer, a new day, a delay, an invitation, a decision, a message that never arrived."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import streamlit as st

from followup_rules.contradictions import Problem
from followup_rules.interview import Outcome, Reply
from pages.ui.answer_words import message_words
from pages.ui.answers import Answers, Said
from pages.ui.editors.choice import chosen, draw_options
from pages.ui.form import Form
from pages.ui.phrases import full_day
from pages.ui.question import Option

SENT = Option("sent", "I wrote or called", "Add it to what you sent")
NEWS = (
    Option("new_day", "They named a new day", "In an answer, or without being asked"),
    Option("longer", "They need more time", "Without naming a new day"),
)
BACK = (
    Option("no_news", "They answered, without news", "For example, ‘we will get back to you’"),
    Option("automatic", "An automatic reply came", "For example, that they are away"),
    Option("not_delivered", "A message did not arrive", "It bounced, or the number was wrong"),
)
ENDS = (
    Option("next_round", "I am invited to the next round"),
    Option("offer", "They made me an offer"),
    Option("rejected", "They said no"),
    Option("withdrawn", "I withdrew"),
)
STILL_WAITING = Option("waiting", "None of this: I am still waiting")
OUTCOME: dict[str, Outcome] = {
    "next_round": "next_round",
    "offer": "offer",
    "rejected": "rejected",
    "withdrawn": "withdrawn",
    "waiting": "waiting",
}
REPLY: dict[str, Reply] = {"no_news": "no_news", "automatic": "automatic", "not_delivered": "not_delivered"}


def options(answers: Answers) -> tuple[Option, ...]:
    """What can have happened: an answer needs a message without one."""
    if answers.outcome != "waiting":
        return (STILL_WAITING, *(option for option in ENDS if option.value != answers.outcome))
    back = BACK if answers.unanswered_message is not None else ()
    return (SENT, *back, *NEWS, *ENDS)


def draw(form: Form) -> None:
    """The events, with the fields that the chosen one needs."""
    event = draw_options(form, options(form.answers), None)
    if event not in {option.value for option in (*NEWS, *BACK)}:
        return
    with st.container(border=True):
        if event in REPLY:
            _which_message(form)
        if event == "new_day":
            form.date_field("named_day", "Which new day did they name?")
        if event != "not_delivered":
            form.date_field("heard_on", "When did you hear?", form.visitor.today)
        if event == "automatic":
            form.date_field("back_on", "When are they back? (optional)")
        if event in ("new_day", "longer") and (place := form.answers.unanswered_message) is not None:
            message = message_words((form.answers.sent or ())[place])
            st.markdown(f":gray[Your last message without an answer: {message}]")
            form.choice("answers", "Was it an answer to that message?", {"yes": "Yes", "no": "No"})


def read(form: Form) -> Answers:
    """The answers after what happened."""
    event, answers = chosen(form), form.answers
    if event in OUTCOME:
        return replace(answers, outcome=OUTCOME[event])
    if event == "sent":
        return answers
    if event == "not_delivered":
        return answers.with_message(_chosen_message(form), reply="not_delivered", replied_on=None, back_on=None)
    heard_on = _heard_on(form)
    if event in REPLY:
        return answers.with_message(_chosen_message(form), reply=REPLY[event], replied_on=heard_on, back_on=form.typed("back_on", date))
    if event == "longer":
        return _with_answer(form, heard_on, "no_news").delayed(heard_on)
    named_day = form.typed("named_day", date)
    if named_day is None:
        raise Problem("named_day", "Enter the new day they named")
    if named_day < heard_on:
        raise Problem("named_day", f"Enter a day from {full_day(heard_on)} on, when you heard of it")
    return replace(_with_answer(form, heard_on, "new_date"), said=Said("new_day", named_day))


def _with_answer(form: Form, heard_on: date, reply: Reply) -> Answers:
    """The answers with the last message answered, if the user says that this was the answer."""
    place = form.answers.unanswered_message
    if place is None:
        return form.answers
    is_answer = form.typed("answers", str)
    if is_answer is None:
        raise Problem("answers", "Select whether it was an answer to your message")
    return form.answers.with_message(place, reply=reply, replied_on=heard_on) if is_answer == "yes" else form.answers


def _heard_on(form: Form) -> date:
    heard_on, today = form.typed("heard_on", date), form.visitor.today
    if heard_on is None or heard_on > today:
        raise Problem("heard_on", f"Enter a day up to today, {full_day(today)}")
    return heard_on


def _waiting(answers: Answers) -> list[int]:
    return [place for place, message in enumerate(answers.sent or ()) if message.unanswered]


def _which_message(form: Form) -> None:
    sent, places = form.answers.sent or (), _waiting(form.answers)
    last = form.answers.unanswered_message
    if len(places) == 1 and last is not None:
        st.markdown(f":gray[Your message: {message_words(sent[last])}]")
    elif last is not None:
        st.selectbox(
            "Which message?",
            places,
            index=places.index(last),
            format_func=lambda place: message_words(sent[place]),
            key=form.key("message"),
        )


def _chosen_message(form: Form) -> int:
    chosen_place = form.typed("message", int)
    last = form.answers.unanswered_message
    if chosen_place is None and last is None:
        raise Problem("choice", form.question.missing)
    return chosen_place if chosen_place is not None else last or 0
