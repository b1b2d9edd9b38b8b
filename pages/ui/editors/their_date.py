"""What they said about timing: a day, a time span, a new day, a delay, or nothing."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import cast

import streamlit as st

from followup_rules.contradictions import Problem
from pages.ui.answers import Answers, How, Said, Unit
from pages.ui.editors.choice import chosen, draw_options
from pages.ui.form import Form
from pages.ui.link_parts import LONGEST
from pages.ui.phrases import full_day

UNITS = {"days": "days", "working days": "working days", "weeks": "weeks", "months": "months"}


def draw(form: Form) -> None:
    """The kinds of answer; the one that is chosen opens its field."""
    said = form.answers.said
    how = draw_options(form, form.question.options, said.how if said else None)
    same = said if said and said.how == how else None
    if how == "within":
        with st.container(border=True):
            _span(form, same)
    elif how in ("day", "new_day", "longer"):
        label = {"day": "Which day did they name?", "new_day": "Which new day did they name?", "longer": "When did they tell you?"}[how]
        with st.container(border=True):
            form.date_field("delayed_on" if how == "longer" else "named_day", label, same.day if same else None)


def read(form: Form) -> Answers:
    """The answers with what they said."""
    how = cast("How", chosen(form))
    if how == "within":
        return replace(form.answers, said=_read_span(form))
    if how not in ("day", "new_day", "longer"):
        if any(message.reply == "new_date" for message in form.answers.sent or ()):
            raise Problem("choice", "One of your messages got an answer with a new day: enter that day, or change what came back first")
        return replace(form.answers, said=Said(how))
    name = "delayed_on" if how == "longer" else "named_day"
    day = form.typed(name, date)
    if day is None:
        raise Problem(name, "Enter the day on which they told you" if how == "longer" else "Enter the day they named")
    if how == "longer" and day > form.visitor.today:
        raise Problem(name, f"Enter a day up to today, {full_day(form.visitor.today)}")
    return form.answers.delayed(day) if how == "longer" else replace(form.answers, said=Said(how, day))


def _span(form: Form, said: Said | None) -> None:
    st.number_input(
        "Within how many? Of a range, the larger number",
        min_value=0,
        value=said.count if said else None,
        step=1,
        width=260,
        key=form.key("count"),
    )
    form.show_problem("count")
    form.choice("unit", "Of what?", UNITS, said.unit if said else None)
    held_on, count, unit = form.answers.held_on, form.typed("count", int), form.typed("unit", str)
    if held_on is not None and count is not None and unit in UNITS and 1 <= count <= LONGEST[unit]:
        named = replace(form.answers, said=Said("within", count=count, unit=cast("Unit", unit))).named_day
        st.markdown(f":gray[Counted from your interview, that is by {full_day(named)}]" if named else "")


def _read_span(form: Form) -> Said:
    count, unit = form.typed("count", int), form.typed("unit", str)
    if count is None:
        raise Problem("count", "Enter a number, for example 2")
    if unit is None:
        raise Problem("unit", "Select days, working days, weeks or months")
    if not 1 <= count <= LONGEST[unit]:
        raise Problem("count", f"Enter a number from 1 to {LONGEST[unit]} for {unit}")
    return Said("within", count=count, unit=cast("Unit", unit))
