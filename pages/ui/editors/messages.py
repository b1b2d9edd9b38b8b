"""What has been sent: nothing, or a list of messages that can be added to, changed and removed."""

from __future__ import annotations

from dataclasses import replace

import streamlit as st

from followup_rules.interview import MOST_MESSAGES, Message, Problem
from pages.ui.answer_words import message_words
from pages.ui.answers import Answers
from pages.ui.attempt import attempt, leave_for
from pages.ui.editors import one_message
from pages.ui.editors.choice import chosen, draw_options
from pages.ui.form import Form

OPEN = "open_message"
NEW = -1


def draw(form: Form) -> None:
    """Nothing or something; then the messages, and the fields of the one that is being entered."""
    sent = form.answers.sent
    present = None if sent is None else "some" if sent else "none"
    if draw_options(form, form.question.options, present) != "some":
        return
    form.show_problem("sent")
    opened = _opened(form)
    for place, message in enumerate(sent or ()):
        if place == opened:
            _fields(form, message)
        else:
            _row(form, place, message)
    if opened == NEW:
        _fields(form, None)
    elif len(sent or ()) < MOST_MESSAGES:
        st.button("Add another message", icon=":material/add:", key=form.key("another"), on_click=_open, args=(form, NEW))


def read(form: Form) -> Answers:
    """The answers with the messages, and with the one that is being entered, if anything was."""
    if chosen(form) == "none":
        return replace(form.answers, sent=())
    opened, sent = _opened(form), form.answers.sent or ()
    if opened is None or (opened == NEW and sent and one_message.is_empty(form)):
        return form.answers
    answers, message = one_message.read(form)
    if opened == NEW and len(sent) >= MOST_MESSAGES:
        raise Problem("sent", f"Enter at most {MOST_MESSAGES} messages")
    return replace(answers, sent=(*sent, message) if opened == NEW else (*sent[:opened], message, *sent[opened + 1 :]))


def _opened(form: Form) -> int | None:
    """The place of the message whose fields are open, NEW for another one, None for none."""
    sent = form.answers.sent or ()
    opened = st.session_state.get(form.key(OPEN), None if sent else NEW)
    return opened if opened is None or opened < len(sent) else None


def _open(form: Form, place: int | None) -> None:
    st.session_state[form.key(OPEN)] = place


def _row(form: Form, place: int, message: Message) -> None:
    with st.container(horizontal=True, vertical_alignment="center", border=True):
        st.markdown(f"**{place + 1}.** {message_words(message)}", width="stretch")
        name = f"message {place + 1}"
        st.button(f":blue[Change {name}]", type="tertiary", key=form.key(f"change.{place}"), on_click=_open, args=(form, place))
        st.button(f":blue[Remove {name}]", type="tertiary", key=form.key(f"remove.{place}"), on_click=_remove, args=(form, place))


def _fields(form: Form, message: Message | None) -> None:
    with st.container(border=True):
        one_message.draw(form, message)
        words = "Save this message" if message else "Add this message"
        st.button(words, key=form.key("save"), on_click=attempt, args=(form, read, lambda _answers: form.place))


def _remove(form: Form, place: int) -> None:
    sent = form.answers.sent or ()
    leave_for(replace(form.answers, sent=(*sent[:place], *sent[place + 1 :]) or None), form.place)
