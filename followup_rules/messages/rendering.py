"""Fills a wording template with the facts of an occasion and the user's details.

The templates are `drafts/*.j2`, one message and family of forms a file, found by their name.
"""

from __future__ import annotations

from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from followup_rules.details import Details
from followup_rules.interview import Interview
from followup_rules.messages.dates import long_date, short_date
from followup_rules.messages.forms import WORDING, Form
from followup_rules.messages.greeting import hello, sign_off
from followup_rules.messages.layout import BREAK, laid_out, with_paragraphs
from followup_rules.messages.occasion import Occasion
from followup_rules.messages.phrases import Phrase, fit_phrase, qualification_phrase, role_phrase, role_title, topic_phrase
from followup_rules.messages.shapes import inner

if TYPE_CHECKING:
    from jinja2 import Environment

FOLDER = Path(__file__).parent.parent / "drafts"


def worded(interview: Interview, details: Details, occasion: Occasion, form: Form) -> tuple[str, str]:
    """The subject (or "") and the body of a message in one form."""
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
        "title": role_title(details.role),
        "role": role,
        "at": at,
        "about_role": f" about {role}{at}" if known else "",
        "for_role": f" for {role}{at}" if known else "",
        "in_role": "" if known else f" in {role}",
        "asks": details.ask_next_steps,
        "thanked": occasion.thanked,
        "rejected": occasion.rejected,
        "met": occasion.has_met,
        "long_after": occasion.is_long_after,
        "written_on": long_date(occasion.sent_on, country, year=True),
        "held": dated(occasion.held_on),
        "held_short": short_date(occasion.held_on, country, year=occasion.needs_year(occasion.held_on)),
        "awaited": dated(occasion.awaited_day),
        "offer_by": "the end of today" if occasion.other_offer_by == occasion.sent_on else dated(occasion.other_offer_by),
        "met_after_offer": occasion.is_after_offer,
        "can_wait": occasion.can_wait,
        "facts": {
            "named": dated(occasion.named_day),
            "named_in_answer": occasion.named_in_answer,
            "heard_ever": occasion.heard_on is not None,
            "heard_since_check": occasion.answered_last_check,
            "heard": occasion.answer is not None,
            "talked": occasion.has_talked,
            "answered": dated(occasion.answer.replied_on) if occasion.answer else "",
            "delayed": dated(occasion.delayed_on),
            "away": dated(occasion.away_until),
        },
        "topic": topic_phrase(details.topic if occasion.has_met else ""),
        "fit": fit_phrase(details.fit),
        "qualification": qualification_phrase(details.qualification),
        "clarification": Phrase(inner(details.clarification)),
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
