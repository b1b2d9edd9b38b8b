"""The fields of one message: what it was, which way, when, and what came back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

import streamlit as st

from followup_rules.interview import Message
from pages.ui.answers import Answers, Said
from pages.ui.form import Form, Problems
from pages.ui.phrases import WAYS, full_day

KINDS: Mapping[str, str] = {
    "thank_you": "A thank-you",
    "status_check": "A status check",
    "feedback_request": "A request for feedback",
    "other": "Something else",
}
REPLIES: Mapping[str, str] = {
    "none": "Nothing so far",
    "no_news": "An answer without news",
    "new_date": "An answer with a new day",
    "automatic": "An automatic reply",
    "not_delivered": "It did not arrive",
}
GAPS: Mapping[str, str] = {
    "kind": "Select what you sent",
    "channel": "Select which way it went",
    "sent_on": "Enter the day on which you sent it",
    "reply": "Select what came back",
}


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
    return all(st.session_state.get(form.key(name)) is None for name in GAPS)


def read(form: Form) -> tuple[Answers, Message]:
    """The message, and the answers, with the new day if its answer named one. Problems for every field that is missing."""
    _refuse_gaps(form)
    reply = form.typed("reply", str)
    message = Message.model_validate(
        {
            "kind": form.typed("kind", str),
            "channel": form.typed("channel", str),
            "sent_on": form.typed("sent_on", date),
            "reply": reply,
            "replied_on": form.typed("replied_on", date),
            "back_on": form.typed("back_on", date),
        }
    )
    named_day = form.typed("named_day", date)
    said = Said("new_day", named_day) if reply == "new_date" and named_day is not None else form.answers.said
    return replace(form.answers, said=said), message


def _refuse_gaps(form: Form) -> None:
    today = form.visitor.today
    gaps = {name: sentence for name, sentence in GAPS.items() if st.session_state.get(form.key(name)) is None}
    if form.typed("reply", str) == "new_date" and form.typed("named_day", date) is None and not _is_cleared(form):
        gaps["named_day"] = "Enter the new day that their answer named"
    for name in ("sent_on", "replied_on"):
        day = form.typed(name, date)
        if day is not None and day > today:
            gaps[name] = f"Enter a day up to today, {full_day(today)}"
    named_day, replied_on = form.typed("named_day", date), form.typed("replied_on", date)
    if form.typed("reply", str) == "new_date" and named_day is not None and replied_on is not None and named_day < replied_on:
        gaps["named_day"] = f"Enter a day from {full_day(replied_on)} on, when their answer came"
    if gaps:
        raise Problems(gaps)


def _named_day(form: Form, message: Message | None) -> date | None:
    said = form.answers.said
    return said.day if message and message.reply == "new_date" and said and said.how != "longer" else None


def _is_cleared(form: Form) -> bool:
    """Whether a delay that they announced since the answer has taken the day that it named away."""
    said, answered_on = form.answers.said, form.typed("replied_on", date) or form.typed("sent_on", date)
    return bool(said and said.how == "longer" and said.day and answered_on and said.day >= answered_on)
