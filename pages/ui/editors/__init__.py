"""How each question is asked: `draw` shows the fields, `read` gives the answers with what they hold."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

from pages.ui.answers import Answers
from pages.ui.editors import barred, choice, country, happened, interview_day, messages, other_offer, their_date
from pages.ui.form import Form


class Editor(Protocol):
    """The fields of one question."""

    def draw(self, form: Form) -> None:
        """Show the fields, filled with the present answer."""

    def read(self, form: Form) -> Answers:
        """The answers with what was entered; Problem, with field and sentence, or pydantic.ValidationError if it cannot be used."""


SPECIAL: Mapping[str, Editor] = {
    "on": interview_day,
    "by": their_date,
    "sent": messages,
    "avoid": barred,
    "offer": other_offer,
    "country": country,
    "happened": happened,
}


def editor_of(question: str) -> Editor:
    """The editor of a question; most are a choice of one answer."""
    return SPECIAL.get(question, choice)
