"""Another offer, and the day by which it has to be answered."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import streamlit as st

from followup_rules.contradictions import Problem
from pages.ui.answers import Answers
from pages.ui.editors.choice import chosen, draw_options
from pages.ui.form import Form


def draw(form: Form) -> None:
    """Yes with its day, or no."""
    day = form.answers.offer_by
    if draw_options(form, form.question.options, "yes" if day else None) == "yes":
        with st.container(border=True):
            form.date_field("other_offer_by", "By which day do you have to answer it?", day)


def read(form: Form) -> Answers:
    """The answers with the day of the other offer, or without."""
    if chosen(form) == "no":
        return replace(form.answers, offer_by=None)
    day = form.typed("other_offer_by", date)
    if day is None:
        raise Problem("other_offer_by", "Enter the day by which you have to answer the other offer")
    return replace(form.answers, offer_by=day)
