"""What a question is: what is asked, why, the answers to choose from, and when an earlier answer makes it pointless."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Literal

from pages.ui.answers import UNSURE, Answers


@dataclass(frozen=True, slots=True)
class Option:
    """One answer to choose: its value in the link, its words, and a line that explains it."""

    value: str
    words: str
    caption: str = ""


@dataclass(frozen=True, slots=True)
class Question:
    """One question on one screen.

    `why` is the one-line reason for asking, `name` the heading of the answer in lists, `subject` what the
    Change button changes, `missing` the error where nothing was chosen. `part` tells how it is asked: "first"
    is needed for any plan, "walk" is asked after that, "add" waits on the result. `pointless` looks at the
    answers so far and the user's day.
    """

    id: str
    title: str
    why: str
    name: str
    subject: str
    missing: str
    part: Literal["first", "walk", "add", "event"]
    options: tuple[Option, ...] = ()
    pointless: Callable[[Answers, date], bool] = lambda _answers, _today: False


def still_to_come(answers: Answers, today: date) -> bool:
    """Before the interview there is nothing that could have been said or sent."""
    return answers.held_on is not None and answers.held_on > today


def over(answers: Answers, today: date) -> bool:
    """Before the interview, and once they have decided, nothing here changes the plan."""
    return still_to_come(answers, today) or answers.outcome != "waiting"


def no_late_round(answers: Answers, today: date) -> bool:
    """How near the end they are only matters after a technical or a final round."""
    return over(answers, today) or answers.choices.get("round") not in ("technical", "final")


NOT_SURE = Option(UNSURE, "I’m not sure")
WAYS = (
    Option("email", "By email"),
    Option("phone", "By phone"),
    Option("linkedin", "On LinkedIn"),
    Option("text", "By text message"),
    Option("letter", "By letter"),
    Option("in_person", "In person"),
)
