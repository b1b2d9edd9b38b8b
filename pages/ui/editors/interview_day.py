"""The day of the interview: today, yesterday, or any other."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import streamlit as st

from followup_rules.contradictions import Problem, too_far
from followup_rules.wording import day_name
from pages.ui.answers import Answers
from pages.ui.editors.choice import chosen, draw_options
from pages.ui.form import Form
from pages.ui.phrases import full_day


def draw(form: Form) -> None:
    """Today, yesterday, or a date field for another day."""
    near = _near_days(form.visitor.today)
    held_on = form.answers.held_on
    present = next((name for name, day in near.items() if day == held_on), "other") if held_on else None
    options = [
        replace(option, caption=day_name(near[option.value]) if option.value in near else option.caption)
        for option in form.question.options
    ]
    if draw_options(form, options, present) == "other":
        with st.container(border=True):
            form.date_field("held_on", "Which day was it?", held_on)
    form.show_problem("named_day")
    form.show_problem("sent")


def read(form: Form) -> Answers:
    """The answers with this day."""
    near = _near_days(form.visitor.today)
    word = chosen(form)
    day = near.get(word) or form.typed("held_on", date)
    today = form.visitor.today
    if day is None:
        raise Problem("held_on", "Enter the day of your interview")
    if too_far(day, today):
        raise Problem("held_on", f"Enter a day within two years of today, {full_day(today)}")
    return replace(form.answers, held_on=day)


def _near_days(today: date) -> dict[str, date]:
    return {"today": today, "yesterday": today - timedelta(days=1)}
