"""The message for a step as it stands now: the draft, or what the user made of it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TypeVar

import streamlit as st

from followup_rules.details import Details
from followup_rules.drafting import Draft, draft, draft_beside_the_plan, open_channels, step_beside_the_plan
from followup_rules.interview import Channel
from followup_rules.messages.forms import FORMS
from followup_rules.messages.occasion import BesideThePlan
from followup_rules.steps import Step
from followup_rules.vocabulary import STATUS_CHECKS
from pages.ui.model import Result

Choice = TypeVar("Choice", bound=str)
EDITED = "edited_messages"


@dataclass(frozen=True, slots=True)
class Writing:
    """A message to write: for a step, or one beside the plan, for which a step stands that is none of the plan's."""

    step: Step
    beside: BesideThePlan | None = None

    @property
    def name(self) -> str:
        """What tells it from the others."""
        return self.beside or self.step.kind


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
    """The messages that can be written now, the one that presses first, then the next step's."""
    open_steps = [step for step in result.plan.steps if step.status in ("due", "upcoming", "optional")]
    open_steps.sort(key=lambda step: step != result.plan.next)
    beside: dict[BesideThePlan, bool] = {"other_offer": result.offer_presses, "answer_to_delay": _is_delayed(result)}
    today = step_beside_the_plan(result.today)
    writable = [Writing(today, name) for name, is_wanted in beside.items() if is_wanted and open_channels(result.interview)]
    found = [*(Writing(step) for step in open_steps), *writable]
    return found if _asks_today(result) else sorted(found, key=lambda writing: writing.beside != "other_offer")


def _asks_today(result: Result) -> bool:
    """Whether a status check is for today, which tells of another offer by itself wherever its form has room."""
    return result.plan.action == "act" and result.plan.next is not None and result.plan.next.kind in STATUS_CHECKS


def _is_delayed(result: Result) -> bool:
    """Whether they have said that it takes longer, or named a day that has not passed."""
    said, named = result.answers.said, result.interview.named_day
    told = said is not None and said.how in ("new_day", "longer")
    return told and result.interview.outcome == "waiting" and (named is None or named >= result.today)


def channels_for(writing: Writing, result: Result) -> tuple[Channel, ...]:
    """The channels on which a message can go, best first."""
    step = writing.step
    return step.channels or ((step.channel,) if step.channel is not None else open_channels(result.interview))


def channel_key(writing: Writing, result: Result) -> str:
    """The key of the switch between channels: a new one where others are acceptable or best, so that it begins with the best."""
    return ".".join([f"channel_{writing.name}", *channels_for(writing, result)])


def chosen_channel(writing: Writing, result: Result) -> Channel:
    """The channel that the user has chosen for a message, the best one to begin with."""
    return _chosen(channel_key(writing, result), channels_for(writing, result))


def message_of(writing: Writing, result: Result) -> Message:
    """The message in the words of this session."""
    known, channel = result.details, chosen_channel(writing, result)
    form = _chosen(f"form_{channel}", FORMS[channel])
    if writing.beside is None:
        original = draft(result.interview, writing.step, known, today=result.today, channel=channel, form=form)
    else:
        original = draft_beside_the_plan(writing.beside, result.interview, known, today=result.today, channel=channel, form=form)
    message = Message(writing, original, original, known)
    subject, body = edited().get(message.name, (original.subject, original.body))
    return replace(message, text=replace(original, subject=subject, body=body))


def edited() -> dict[str, tuple[str, str]]:
    """The texts that the user changed in this session: subject and body by the message's name."""
    texts: dict[str, tuple[str, str]] = st.session_state.setdefault(EDITED, {})
    return texts


def _chosen(key: str, options: tuple[Choice, ...]) -> Choice:
    """What a switch of the draft has selected, the first option to begin with; with one option there is no switch."""
    if len(options) == 1:
        return options[0]
    value = st.session_state.get(key)
    return next((option for option in options if option == value), options[0])
