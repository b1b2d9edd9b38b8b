"""The fields of one message: what it was, which way, when, and what came back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

import streamlit as st

from followup_rules.interview import Message, Problem
from pages.ui.answers import Answers, Said
from pages.ui.form import Form
from pages.ui.phrases import full_day

KINDS: Mapping[str, str] = {
    "thank_you": "A thank-you",
    "status_check": "A status check",
    "feedback_request": "A request for feedback",
    "other": "Something else",
}
WAYS: Mapping[str, str] = {
    "email": "Email",
    "phone": "Phone",
    "linkedin": "LinkedIn",
    "text": "Text message",
    "letter": "Letter or card",
    "in_person": "In person",
}
REPLIES: Mapping[str, str] = {
    "none": "Nothing so far",
    "no_news": "An answer without news",
    "new_date": "An answer with a new day",
    "automatic": "An automatic reply",
    "not_delivered": "It did not arrive",
}
NAMES = ("kind", "channel", "sent_on", "reply")


def draw(form: Form, message: Message | None) -> None:
    """The fields, filled with the message if there is one."""
    form.choice("kind", "What was it?", KINDS, message.kind if message else None)
    form.choice("channel", "Which way did it go?", WAYS, message.channel if message else None)
    form.date_field("sent_on", "When did you send it?", message.sent_on if message else None)
    reply = form.choice("reply", "What came back?", REPLIES, message.reply if message else None)
    if reply == "new_date":
        form.date_field("named_day", "Which new day did they name?", _named_day(form, message))
    if reply in ("no_news", "new_date", "automatic"):
        form.date_field("replied_on", "When did it come back? (optional)", message.replied_on if message else None)
    if reply == "automatic":
        form.date_field("back_on", "When are they back? (optional)", message.back_on if message else None)


def is_empty(form: Form) -> bool:
    """Whether nothing has been entered."""
    return all(st.session_state.get(form.key(name)) is None for name in NAMES)


def read(form: Form) -> tuple[Answers, Message]:
    """The message, and the answers, with the new day if its answer named one."""
    today = form.visitor.today
    kind = _needed(form, "kind", "Select what you sent")
    channel = _needed(form, "channel", "Select which way it went")
    sent_on = form.typed("sent_on", date)
    if sent_on is None:
        raise Problem("sent_on", "Enter the day on which you sent it")
    reply = _needed(form, "reply", "Select what came back")
    replied_on = form.typed("replied_on", date)
    for name, day in (("sent_on", sent_on), ("replied_on", replied_on)):
        if day is not None and day > today:
            raise Problem(name, f"Enter a day up to today, {full_day(today)}")
    message = Message.model_validate(
        {
            "kind": kind,
            "channel": channel,
            "sent_on": sent_on,
            "reply": reply,
            "replied_on": replied_on,
            "back_on": form.typed("back_on", date),
        }
    )
    if reply != "new_date":
        return form.answers, message
    named_day = form.typed("named_day", date)
    if named_day is None:
        raise Problem("named_day", "Enter the new day that their answer named")
    return replace(form.answers, said=Said("new_day", named_day)), message


def _named_day(form: Form, message: Message | None) -> date | None:
    return form.answers.said.day if message and message.reply == "new_date" and form.answers.said else None


def _needed(form: Form, name: str, sentence: str) -> str:
    value = form.typed(name, str)
    if value is None:
        raise Problem(name, sentence)
    return value
