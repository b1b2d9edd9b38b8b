"""What has been sent: nothing, or a list of messages that can be added to, changed and removed."""

from __future__ import annotations

from dataclasses import replace

import streamlit as st

from followup_rules.contradictions import MOST_MESSAGES, Problem
from followup_rules.interview import Message
from pages.ui.answer_words import message_words
from pages.ui.answers import Answers
from pages.ui.attempt import attempt, leave_for
from pages.ui.button import button
from pages.ui.editors import one_message
from pages.ui.editors.choice import chosen, draw_options
from pages.ui.form import Form
from pages.ui.place import NEW, Place


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
    if opened == len(sent or ()):
        _fields(form, None)
    elif len(sent or ()) < MOST_MESSAGES:
        button("Add another message", _open, form, NEW, key=form.key("another"), icon=":material/add:")


def read(form: Form) -> Answers:
    """The answers with the messages, and with the one that is being entered, if anything was."""
    if chosen(form) == "none":
        return replace(form.answers, sent=())
    opened, sent = _opened(form), form.answers.sent or ()
    if opened is None or (opened == len(sent) > 0 and one_message.is_empty(form)):
        return form.answers
    answers, message = one_message.read(form)
    if opened >= MOST_MESSAGES:
        raise Problem("sent", f"Enter at most {MOST_MESSAGES} messages")
    return replace(answers, sent=(*sent[:opened], message, *sent[opened + 1 :]))


def _opened(form: Form) -> int | None:
    """The place of the message whose fields are open, the place after the last for another one, None for none."""
    sent = form.answers.sent or ()
    if form.place.message == NEW or not sent:
        return len(sent)
    number = int(form.place.message or 0)
    return number - 1 if 1 <= number <= len(sent) else None


def _open(form: Form, message: str) -> None:
    leave_for(form.answers, replace(form.place, message=message))


def _row(form: Form, place: int, message: Message) -> None:
    with st.container(horizontal=True, vertical_alignment="center", border=True):
        st.markdown(f"**{place + 1}.** {message_words(message)}", width="stretch")
        name = f"message {place + 1}"
        button(f":blue[Change {name}]", _open, form, str(place + 1), key=form.key(f"change.{place}"), type="tertiary")
        button(f":blue[Remove {name}]", _remove, form, place, key=form.key(f"remove.{place}"), type="tertiary")


def _fields(form: Form, message: Message | None) -> None:
    with st.container(border=True):
        one_message.draw(form, message)
        words = "Save this message" if message else "Add this message"
        button(words, attempt, form, read, lambda _answers: _closed(form), key=form.key("save"))


def _remove(form: Form, place: int) -> None:
    sent = form.answers.sent or ()
    left = (*sent[:place], *sent[place + 1 :])
    unanswered = not left and form.place.kind == "ask"  # in the walk the question is open again; from the plan, nothing was sent
    leave_for(replace(form.answers, sent=None if unanswered else left), _closed(form))


def _closed(form: Form) -> Place:
    return replace(form.place, message="")
