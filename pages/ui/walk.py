"""Which questions are asked, in which order, and whether the answers suffice for a plan."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType

from pages.ui.answers import Answers
from pages.ui.question import Question
from pages.ui.questions import QUESTIONS

HELD_IN: Mapping[str, str] = MappingProxyType(
    {"on": "held_on", "by": "said", "sent": "sent", "country": "country", "avoid": "barred", "offer": "offer_by"}
)
"""The field of the answers that holds the answer to a question; choices stand by their question's name."""


def walk(answers: Answers, today: date) -> list[Question]:
    """The questions of the walk, in order, without those that earlier answers make pointless."""
    return [question for question in QUESTIONS.values() if question.part in ("first", "walk") and not question.pointless(answers, today)]


def additions(answers: Answers, today: date) -> list[Question]:
    """The questions that the result still offers: not answered and not pointless."""
    return [
        question
        for question in QUESTIONS.values()
        if question.part in ("walk", "add") and not question.pointless(answers, today) and not is_answered(question, answers)
    ]


def answered(answers: Answers) -> list[Question]:
    """The questions that have an answer, in order."""
    return [question for question in QUESTIONS.values() if is_answered(question, answers)]


def missing(answers: Answers, today: date) -> list[Question]:
    """The questions without which there is no plan and that are not answered yet."""
    return [question for question in walk(answers, today) if question.part == "first" and not is_answered(question, answers)]


def after(question: Question, answers: Answers, today: date) -> Question | None:
    """The question that follows in the walk, or None at its end."""
    steps = walk(answers, today)
    place = steps.index(question) if question in steps else len(steps)
    return steps[place + 1] if place + 1 < len(steps) else None


def before(question: Question, answers: Answers, today: date) -> Question | None:
    """The question that comes before in the walk, or None at its start."""
    steps = walk(answers, today)
    place = steps.index(question) if question in steps else 0
    return steps[place - 1] if place > 0 else None


def is_answered(question: Question, answers: Answers) -> bool:
    """Whether the user has answered a question; "not sure" is an answer."""
    if question.id == "happened":
        return answers.outcome != "waiting"
    return question.id in answers.choices or (question.id in HELD_IN and getattr(answers, HELD_IN[question.id]) is not None)
