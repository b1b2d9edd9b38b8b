"""Writes the draft for a step: picks the wording, fills in the details, checks the result.

The words stand in `drafts/*.j2`; this module decides none of them.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import get_args

from followup_rules.checking import Check, Subject, check_message
from followup_rules.details import Details
from followup_rules.interview import Channel, Interview
from followup_rules.messages.bands import band_for
from followup_rules.messages.forms import FORMS, Form, form_on
from followup_rules.messages.occasion import BesideThePlan, MessageName, Occasion, occasion_of
from followup_rules.messages.phrases import role_title
from followup_rules.messages.rendering import worded
from followup_rules.messages.shapes import inner
from followup_rules.steps import Step, StepKind

GIVEN_UP_FIRST = ("fit", "qualification", "topic", "clarification", "contact", "company", "role", "your_name", "recipients")
"""Where a form has no room for everything, details are left out in this order: our choice."""

TOLD = ("topic", "fit", "qualification", "clarification", "role", "company", "your_name")
"""Details whose absence from a draft the user is told of."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A message ready to send, and what the documents ask of it.

    `subject` is empty where the form has none. `step` is the one it is for; a `message` that belongs to no step has
    that of `step_beside_the_plan`. `left_out` names the details that it does not use,
    because the form has no room for them or the message no need.
    """

    subject: str
    body: str
    checks: tuple[Check, ...]
    step: StepKind
    channel: Channel
    form: Form
    message: MessageName
    left_out: tuple[str, ...] = ()


def draft(
    interview: Interview,
    step: Step,
    details: Details,
    *,
    today: date,
    channel: Channel | None = None,
    form: str | None = None,
) -> Draft:
    """The draft for a step, on its own channel or on the one asked for, as of the step's planned day.

    `form` is for channels that have several (`messages.forms.FORMS`); ValueError if the channel lacks it.
    What to ask before leaving is asked on the spot, whatever the channel.
    """
    return _drafted(interview, step, details, occasion_of(interview, step, today), _form(interview, step, channel, form))


def draft_beside_the_plan(
    message: BesideThePlan,
    interview: Interview,
    details: Details,
    *,
    today: date,
    channel: Channel | None = None,
    form: str | None = None,
) -> Draft:
    """The draft of a message that belongs to no step (`messages.occasion.BesideThePlan`), as of today.

    A new day that they named is the interview's `named_day`, the day to answer another offer its `other_offer_by`;
    ValueError for word of an offer where that day is not given or has passed, and for the message of a step.
    """
    if message not in get_args(BesideThePlan):
        wrong = f"“{message}” is no message beside the plan; choose from {', '.join(get_args(BesideThePlan))}"
        raise ValueError(wrong)
    if message == "other_offer" and (interview.other_offer_by is None or interview.other_offer_by < today):
        wrong = "Enter the day by which the other offer has to be answered, from today on"
        raise ValueError(wrong)
    step = step_beside_the_plan(today)
    return _drafted(interview, step, details, occasion_of(interview, step, today, message), _form(interview, step, channel, form))


def step_beside_the_plan(today: date) -> Step:
    """What stands for the step of a message that has none: it goes out today."""
    return Step(kind="status_check_1", status="due", recommended=today)


def open_channels(interview: Interview) -> tuple[Channel, ...]:
    """The channels for a message for which the plan chooses none: what they asked for, then the usual one, then email."""
    wished: tuple[Channel | None, ...] = (interview.asked_channel, interview.channel, "email", *FORMS)
    return tuple(dict.fromkeys(channel for channel in wished if channel is not None and channel not in interview.barred_channels))


def _form(interview: Interview, step: Step, channel: Channel | None, form: str | None) -> tuple[Channel, Form]:
    if step.kind == "ask_timeline":
        return "in_person", form_on("in_person")
    chosen = channel or step.channel or (*open_channels(interview), "email")[0]
    return chosen, form_on(chosen, form)


def _drafted(interview: Interview, step: Step, details: Details, occasion: Occasion, on: tuple[Channel, Form]) -> Draft:
    channel, form = on
    subject, body, used = _fitted(interview, details, occasion, form)
    about = Subject(interview, step, used, occasion, channel, form)
    checks = check_message(body, about, subject=subject)
    left_out = tuple(field for field in TOLD if (told := _core(details, field)) and told.casefold() not in body.casefold())
    return Draft(subject, body, checks, step.kind, channel, form, occasion.message, left_out)


def _core(details: Details, field: str) -> str:
    """What of a detail stands in every draft that uses it."""
    if field == "role":
        return role_title(details.role)
    return inner(getattr(details, field), is_topic=field == "topic").rstrip("?! ")


def _fitted(interview: Interview, details: Details, occasion: Occasion, form: Form) -> tuple[str, str, Details]:
    """The wording with all details, or with as many as there is room for, and those details."""
    band = band_for(form, details.length, occasion.message)
    subject, body = worded(interview, details, occasion, form)
    for field in GIVEN_UP_FIRST:
        if band.holds(body):
            break
        fewer = details.model_copy(update={field: type(getattr(details, field))()})
        shorter = worded(interview, fewer, occasion, form)
        if len(shorter[1]) < len(body):
            details, (subject, body) = fewer, shorter
    return subject, body, details
