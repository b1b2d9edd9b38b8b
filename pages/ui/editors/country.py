"""The employer's country, and the region where it has holidays of its own."""

from __future__ import annotations

from dataclasses import replace

import streamlit as st

from followup_rules.contradictions import Problem
from pages.ui.answers import Answers
from pages.ui.countries import countries, regions
from pages.ui.form import Form

WHOLE = ""


def draw(form: Form) -> None:
    """The country that the browser suggests, to confirm or change, and its regions."""
    form.show_problem("country")
    present = form.answers.country or form.answers.guessed_country or form.visitor.country
    names = countries()
    country = st.selectbox(
        "Country",
        list(names),
        index=list(names).index(present) if present in names else None,
        format_func=lambda code: names[code],
        key=form.key("country"),
    )
    named = regions(country) if country else {}
    region = form.answers.region or WHOLE
    if named:
        options: list[str] = [WHOLE, *named]
        st.selectbox(
            "State or region (optional)",
            options,
            index=options.index(region) if region in named else 0,
            format_func=lambda code: named.get(code, "Not sure"),
            key=form.key(f"region.{country}"),
        )
        form.show_problem("region")
    if form.answers.country is None and form.visitor.knows_country and country == form.visitor.country:
        st.markdown(":gray[Your browser’s language suggests this country.]")


def read(form: Form) -> Answers:
    """The answers with this country and region."""
    country = form.typed("country", str)
    if country is None:
        raise Problem("country", form.question.missing)
    region = form.typed(f"region.{country}", str) or None
    return replace(form.answers, country=country, guessed_country=None, region=region)
