"""Puts all findings about a message together, in the order in which a message is read."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import lru_cache
from importlib import import_module
from pkgutil import iter_modules
from typing import Protocol

from followup_rules.checking import finders
from followup_rules.checking.asked import Asked, asked_of
from followup_rules.checking.result import Check
from followup_rules.checking.subject import Subject
from followup_rules.checking.text import Text, text_of
from followup_rules.details import Details
from followup_rules.interview import Channel, Interview
from followup_rules.messages.forms import form_on
from followup_rules.messages.occasion import occasion_of
from followup_rules.steps import Step

ORDER = (
    "greeting_by_name",
    "introduction",
    "role_named",
    "gratitude",
    "specific_point",
    "personal",
    "interest",
    "fit",
    "qualification",
    "contribution",
    "clarification",
    "feedback_question",
    "status_question",
    "next_steps",
    "decision_date",
    "offer_information",
    "invite_contact",
    "looking_forward",
    "closing_thanks",
    "sign_off",
    "contact_details",
    "subject_line",
    "brevity",
    "polite_tone",
    "positive_tone",
    "pushiness",
    "generic_text",
)
"""Elements as they come in a message; others follow."""
PLACES = {element: place for place, element in enumerate(ORDER)}


class Finder(Protocol):
    """One file of `finders/`."""

    def find(self, text: Text, about: Subject, asked: dict[str, Asked]) -> Iterator[Check]:
        """What it has to say about a message."""


def check(  # noqa: PLR0913, the public names are fixed; the last two say what only some channels have
    text: str,
    interview: Interview,
    step: Step,
    details: Details,
    *,
    today: date,
    channel: Channel | None,
    form: str | None = None,
    subject: str | None = None,
) -> tuple[Check, ...]:
    """What a message has and lacks for a step: one or more findings for each element that the documents ask for.

    `channel` None is the step's own. `form` is for channels that have several. A subject line is given
    as `subject`, or as a first line "Subject: ..." of the text.
    """
    chosen: Channel = channel or step.channel or "email"
    about = Subject(interview, step, details, occasion_of(interview, step, today), chosen, form_on(chosen, form))
    return check_message(text, about, subject=subject)


def check_message(written: str, about: Subject, *, subject: str | None = None) -> tuple[Check, ...]:
    """The findings about a message whose subject is known."""
    text = text_of(written, subject)
    asked = asked_of(about)
    found = [finding for finder in _finders() for finding in finder.find(text, about, asked)]
    return tuple(sorted(found, key=_place))


def _place(finding: Check) -> tuple[int, str, tuple[int, int]]:
    return PLACES.get(finding.element, len(PLACES)), finding.element, finding.span or (0, 0)


@lru_cache(maxsize=1)
def _finders() -> tuple[Finder, ...]:
    names = sorted(module.name for module in iter_modules(finders.__path__))
    return tuple(import_module(f"{finders.__name__}.{name}") for name in names)
