"""Writes the answers and the place into the URL and reads them back; the only module that touches st.query_params.

What cannot be read is left out and named, never an error: links get cut, edited and old.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

import streamlit as st

from followup_rules.contradictions import MOST_MESSAGES
from pages.ui.answers import Answers
from pages.ui.link_fields import FIELDS, Field
from pages.ui.place import HOME, NEW, Place
from pages.ui.questions import QUESTIONS

Parameters = dict[str, list[str]]
"""Of a URL: each name with its values."""
VERSION = "1"
UNKNOWN = "something that this page does not know"
NEWER = "the version of the link"


@dataclass(frozen=True, slots=True)
class Link:
    """What a URL holds: the answers, the place, and in words what had to be left out."""

    answers: Answers
    place: Place = HOME
    left_out: tuple[str, ...] = ()


def written(answers: Answers, place: Place = HOME) -> Parameters:
    """The parameters of the URL for these answers and this place; none for a fresh start."""
    fields = {name: values for name, field in FIELDS.items() if (values := field.write(answers))}
    where = {place.kind: place.question, "message": place.message} if place != HOME else {}
    return {"v": [VERSION], **fields, **{name: [value] for name, value in where.items() if value}} if fields or where else {}


def read(parameters: Mapping[str, Sequence[str]], today: date) -> Link:
    """What a URL holds on the user's day `today`; never raises.

    An answer that contradicts those before it is left out, and so is a message from after `today`: the
    plan knows nothing of the future.
    """
    answers, left_out = _answers(parameters, today, lambda _: True)
    if not _fit_together(answers):
        answers, left_out = _answers(parameters, today, _fit_together)
    place = _place(parameters)
    if any(name in parameters and name != place.kind for name in ("ask", "change")) or ("message" in parameters and not place.message):
        left_out.append("the question")
    if any(name not in FIELDS and name not in ("v", "ask", "change", "message") for name in parameters):
        left_out.append(UNKNOWN)
    if list(parameters.get("v", [VERSION])) != [VERSION]:
        left_out.append(NEWER)
    return Link(answers, place, tuple(dict.fromkeys(left_out)))


def _answers(parameters: Mapping[str, Sequence[str]], today: date, fits: Callable[[Answers], bool]) -> tuple[Answers, list[str]]:
    """The answers in a URL, without the values that cannot be read or do not fit those before them, and what these are about."""
    left_out: list[str] = []
    answers = Answers()
    for name, field in FIELDS.items():
        values = parameters.get(name, ())
        for value in values[: field.most]:
            changed = _with_value(answers, field, value, today)
            if changed is None or not fits(changed):
                left_out.append(field.words)
            else:
                answers = changed
        left_out.extend([field.words] if len(values) > field.most else [])
    return answers, left_out


def _with_value(answers: Answers, field: Field, value: str, today: date) -> Answers | None:
    """The answers with one value of the link, or None if it cannot be read."""
    try:
        return field.read(answers, value, today)
    except (ValueError, OverflowError):
        return None


def _fit_together(answers: Answers) -> bool:
    """Whether no answer contradicts another."""
    try:
        return answers.held_on is None or bool(answers.interview)
    except (ValueError, OverflowError):
        return False


def _place(parameters: Mapping[str, Sequence[str]]) -> Place:
    kinds: tuple[Literal["ask"], Literal["change"]] = ("ask", "change")
    for kind in kinds:
        for question in parameters.get(kind, ())[:1]:
            if question in QUESTIONS:
                return Place(kind, question, _message(question, parameters))
    return HOME


def _message(question: str, parameters: Mapping[str, Sequence[str]]) -> str:
    """The message that is open, if the question is the one about messages."""
    opened = next(iter(parameters.get("message", ())), "")
    known = [NEW, *(str(number + 1) for number in range(MOST_MESSAGES))]
    return opened if question == "sent" and opened in known else ""


def current(today: date) -> Link:
    """What the URL of this page holds."""
    return read({name: st.query_params.get_all(name) for name in st.query_params}, today)


def go(answers: Answers, place: Place = HOME) -> None:
    """Puts answers and place into the URL, as one entry of the browser's history."""
    st.query_params.from_dict(written(answers, place))
