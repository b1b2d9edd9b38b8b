"""Writes the draft for a step: picks the wording, fills in the details, checks the result.

The words stand in `drafts/*.j2`, one message and family of forms a file; this module decides none of them.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from followup_rules.checking import Check, Subject, check_message
from followup_rules.details import Details
from followup_rules.interview import Channel, Interview
from followup_rules.messages.bands import band_for
from followup_rules.messages.dates import long_date, short_date
from followup_rules.messages.forms import WORDING, Form, form_on
from followup_rules.messages.greeting import hello, sign_off
from followup_rules.messages.layout import BREAK, laid_out, with_paragraphs
from followup_rules.messages.occasion import Occasion, occasion_of
from followup_rules.messages.phrases import fact_phrase, role_phrase, topic_phrase
from followup_rules.steps import Step, StepKind

if TYPE_CHECKING:
    from jinja2 import Environment

FOLDER = Path(__file__).parent / "drafts"
GIVEN_UP_FIRST = ("fit", "qualification", "topic", "clarification", "contact", "company", "role", "your_name", "recipients")
"""Where a form has no room for everything, details are left out in this order: our choice."""

TOLD = ("topic", "fit", "qualification", "clarification", "role", "company")
"""Details whose absence from a draft the user is told of."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A message ready to send, and what the documents ask of it.

    `subject` is empty where the form has none. `left_out` names the details that it does not use,
    because the form has no room for them or the message no need.
    """

    subject: str
    body: str
    checks: tuple[Check, ...]
    step: StepKind
    channel: Channel
    form: Form
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
    return _drafted(interview, step, details, occasion_of(interview, step, today), _form(step, channel, form))


def answer_to_delay(
    interview: Interview,
    details: Details,
    *,
    today: date,
    channel: Channel | None = None,
    form: str | None = None,
) -> Draft:
    """The draft of an answer to "we need more time": it is no step of a plan, since they wrote last.

    The new day, if they named one, is the interview's `named_day`.
    """
    step = Step(kind="status_check_1", status="due", recommended=today, channel=channel or interview.channel or "email")
    occasion = occasion_of(interview, step, today, message="answer_to_delay")
    return _drafted(interview, step, details, occasion, _form(step, channel, form))


def _form(step: Step, channel: Channel | None, form: str | None) -> tuple[Channel, Form]:
    if step.kind == "ask_timeline":
        return "in_person", form_on("in_person")
    chosen = channel or step.channel or "email"
    return chosen, form_on(chosen, form)


def _drafted(interview: Interview, step: Step, details: Details, occasion: Occasion, on: tuple[Channel, Form]) -> Draft:
    channel, form = on
    subject, body, used = _fitted(interview, details, occasion, form)
    about = Subject(interview, step, used, occasion, channel, form)
    checks = check_message(body, about, subject=subject)
    left_out = tuple(field for field in TOLD if (text := _inner(details, field)) and text not in body)
    return Draft(subject, body, checks, step.kind, channel, form, left_out)


def _fitted(interview: Interview, details: Details, occasion: Occasion, form: Form) -> tuple[str, str, Details]:
    """The wording with all details, or with as many as there is room for, and those details."""
    band = band_for(form, details.length, occasion.message)
    subject, body = _worded(interview, details, occasion, form)
    for field in GIVEN_UP_FIRST:
        if band.holds(body):
            break
        fewer = details.model_copy(update={field: type(getattr(details, field))()})
        shorter = _worded(interview, fewer, occasion, form)
        if len(shorter[1]) < len(body):
            details, (subject, body) = fewer, shorter
    return subject, body, details


def _inner(details: Details, field: str) -> str:
    """A detail as it stands inside a draft."""
    value = str(getattr(details, field))
    return fact_phrase(value).text if field in ("fit", "qualification") else topic_phrase(value).text


def _worded(interview: Interview, details: Details, occasion: Occasion, form: Form) -> tuple[str, str]:
    template = _templates().get_template(f"{occasion.message}.{WORDING[form]}.j2")
    return laid_out(template.render(_facts(interview, details, occasion, form)))


def _facts(interview: Interview, details: Details, occasion: Occasion, form: Form) -> dict[str, object]:
    """Everything that a template may use; words and truth values only."""
    country = interview.country
    at = f" at {details.company}" if details.company else ""
    role = role_phrase(details.role, "position" if details.tone == "formal" else "role")

    known = bool(details.role or details.company)

    def dated(day: date | None) -> str:
        return long_date(day, country, year=occasion.needs_year(day)) if day is not None else ""

    greeting = hello(details, form, country)
    answered = dated(occasion.answer.replied_on) if occasion.answer else ""
    return {
        "form": form,
        "formal": details.tone == "formal",
        "full": details.length == "full",
        "br": BREAK,
        "hello": greeting,
        "greeting": f"{greeting},",
        "sign_off": sign_off(details, form, country),
        "me": details.your_name,
        "contact": details.contact,
        "title": details.role,
        "role": role,
        "at": at,
        "about_role": f" about {role}{at}" if known else "",
        "for_role": f" for {role}{at}" if known else "",
        "in_role": "" if known else f" in {role}",
        "asks": details.ask_next_steps,
        "thanked": occasion.thanked,
        "rejected": occasion.rejected,
        "written_on": dated(occasion.sent_on),
        "held": dated(occasion.held_on),
        "held_short": short_date(occasion.held_on, country),
        "awaited": dated(occasion.awaited_day),
        "on_answered": f" of {answered}" if answered else "",
        "offer_by": dated(occasion.other_offer_by),
        "facts": {
            "named": dated(occasion.named_day),
            "named_in_answer": occasion.named_in_answer,
            "delayed": dated(occasion.delayed_on),
            "away": dated(occasion.away_until),
        },
        "company": details.company,
        "topic": topic_phrase(details.topic),
        "fit": fact_phrase(details.fit),
        "qualification": fact_phrase(details.qualification),
        "clarification": topic_phrase(details.clarification),
    }


@lru_cache(maxsize=1)
def _templates() -> Environment:
    from jinja2 import Environment, FunctionLoader, StrictUndefined  # noqa: PLC0415, heavy, and only drafts need it

    environment = Environment(
        loader=FunctionLoader(_template_source),
        undefined=StrictUndefined,
        autoescape=False,  # noqa: S701, drafts are plain text: escaping would put "&amp;" into a letter
        auto_reload=False,
    )
    environment.globals["parts"] = environment.get_template("_parts.j2").module
    return environment


def _template_source(name: str) -> str:
    return with_paragraphs((FOLDER / name).read_text(encoding="utf-8"))
