"""The message for a step as it stands now: the draft, or what the user made of it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TypeVar

import streamlit as st

from followup_rules.details import Details
from followup_rules.drafting import Draft, answer_to_delay, draft
from followup_rules.interview import Channel
from followup_rules.messages.forms import FORMS
from followup_rules.steps import Step
from pages.ui.result.model import Result

Choice = TypeVar("Choice", bound=str)
EDITED = "edited_messages"
ANSWER = "answer_to_delay"
"""The name of the one message that belongs to no step."""


@dataclass(frozen=True, slots=True)
class Writing:
    """A message to write: its name, and the step it belongs to, if any."""

    name: str
    step: Step | None


@dataclass(frozen=True, slots=True)
class Message:
    """A message with its words. `text` is the draft with the user's own words; `original` is the draft."""

    writing: Writing
    original: Draft
    text: Draft
    details: Details

    @property
    def name(self) -> str:
        """What the session remembers the user's text under: one for each message, channel and form."""
        return f"{self.writing.name}.{self.original.channel}.{self.original.form}"

    @property
    def is_edited(self) -> bool:
        """Whether the user changed the text."""
        return self.text != self.original


def writings(result: Result) -> list[Writing]:
    """The messages that can be written now: the next step's first, then the later ones, then an answer to their delay."""
    open_steps = [step for step in result.plan.steps if step.status in ("due", "upcoming", "optional")]
    open_steps.sort(key=lambda step: step != result.plan.next)
    said = result.answers.said
    delayed = said is not None and said.how in ("new_day", "longer") and result.interview.outcome == "waiting"
    return [*(Writing(step.kind, step) for step in open_steps), *([Writing(ANSWER, None)] if delayed else [])]


def ways(writing: Writing, result: Result) -> tuple[Channel, ...]:
    """The channels on which a message can go, best first."""
    if writing.step is not None and writing.step.channels:
        return writing.step.channels
    if writing.step is not None and writing.step.channel is not None:
        return (writing.step.channel,)
    barred = result.interview.barred_channels
    return tuple(dict.fromkeys(channel for channel in (result.interview.channel or "email", "email", *FORMS) if channel not in barred))


def message_of(writing: Writing, result: Result) -> Message:
    """The message in the words of this session."""
    known = result.details
    channel = _chosen(f"channel_{writing.name}", ways(writing, result))
    form = _chosen(f"form_{channel}", FORMS[channel])
    if writing.step is None:
        original = answer_to_delay(result.interview, known, today=result.today, channel=channel, form=form)
    else:
        original = draft(result.interview, writing.step, known, today=result.today, channel=channel, form=form)
    message = Message(writing, original, original, known)
    subject, body = edited().get(message.name, (original.subject, original.body))
    return replace(message, text=replace(original, subject=subject, body=body))


def edited() -> dict[str, tuple[str, str]]:
    """The texts that the user changed in this session: subject and body by the message's name."""
    texts: dict[str, tuple[str, str]] = st.session_state.setdefault(EDITED, {})
    return texts


def _chosen(key: str, options: tuple[Choice, ...]) -> Choice:
    """What a switch of the draft has selected, the first option to begin with."""
    value = st.session_state.get(key)
    return next((option for option in options if option == value), options[0])
