"""The plan page: the questions, then the result."""

from __future__ import annotations

from pages.ui import result
from pages.ui.attempt import problems_at
from pages.ui.codec import current, written
from pages.ui.form import Form
from pages.ui.frame import frame, show_left_out
from pages.ui.questions import QUESTIONS
from pages.ui.screens import question, start, unfinished
from pages.ui.turns import turn
from pages.ui.visitor import visitor
from pages.ui.walk import answered, missing


def main() -> None:
    """Shows the screen that the URL asks for."""
    user = visitor()
    link = current(user.today)
    answers, place = link.answers, link.place
    if place.question:
        asked = QUESTIONS[place.question]
        problems = problems_at(place)
        frame(asked.title, written(answers), is_error=bool(problems))
        show_left_out(link)
        question.show(Form(asked, answers, user, place, problems))
    elif not answered(answers):
        frame(start.TITLE, written(answers))
        show_left_out(link)
        start.show(user)
    elif missing(answers, user.today):
        frame(unfinished.TITLE, written(answers))
        show_left_out(link)
        unfinished.show(answers, user)
    else:
        result.show(link, user)


with turn():
    main()
