"""The ways in for news: something happened, or the step is done."""

from __future__ import annotations

from dataclasses import replace

import streamlit as st

from followup_rules.interview import Message, MessageKind
from followup_rules.steps import Step
from pages.ui.answers import Answers
from pages.ui.attempt import leave_for, start_afresh
from pages.ui.button import button
from pages.ui.earlier import remember
from pages.ui.model import Result
from pages.ui.place import Place
from pages.ui.result.changing import change
from pages.ui.result.message import Writing, chosen_channel

KINDS: dict[str, MessageKind] = {
    "thank_you": "thank_you",
    "status_check_1": "status_check",
    "status_check_2": "status_check",
    "status_check_3": "status_check",
    "ask_feedback": "feedback_request",
}


def show(result: Result) -> None:
    """Buttons under the card: the step is done, something else happened."""
    step = result.plan.next
    if result.interview.outcome == "next_round":
        again = Place("ask", "on")
        button("Plan the next interview", start_afresh, for_next_round(result.answers), again, key="next_round", type="primary")
    with st.container(horizontal=True, vertical_alignment="center"):
        if result.plan.action == "act" and step is not None and step.kind in KINDS:
            sent = _with_step(result, step)
            button("Done today", _done, result, sent, key="done_today", icon=":material/done:")
        if result.answers.held_on is not None and result.answers.held_on <= result.today:
            button("Something happened", change, result, "happened", key="happened", icon=":material/notification_add:")


def for_next_round(answers: Answers) -> Answers:
    """What stays true of the employer and the job; everything about the last interview is asked anew."""
    kept = {name: value for name, value in answers.choices.items() if name not in ("round", "ending", "style")}
    return Answers(
        choices=kept, barred=answers.barred, country=answers.country, region=answers.region, guessed_country=answers.guessed_country
    )


def _with_step(result: Result, step: Step) -> Answers:
    message = Message(sent_on=result.today, kind=KINDS[step.kind], channel=chosen_channel(Writing(step), result))
    return replace(result.answers, sent=(*(result.answers.sent or ()), message))


def _done(before: Result, now: Answers) -> None:
    remember(before, "happened")
    leave_for(now)
