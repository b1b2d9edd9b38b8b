"""How the plan is made, in plain words: the articles, the plan's rules, its own choices, its limits, and privacy."""

from __future__ import annotations

import streamlit as st

from followup_rules import RULES, RULES_VERSION, documents
from followup_rules.wording import listed, number
from pages.ui.claim_index import naming_a_study
from pages.ui.codec import current, written
from pages.ui.frame import frame, show_left_out
from pages.ui.text import plain
from pages.ui.turns import turn
from pages.ui.visitor import visitor

TITLE = "How it works"


def main() -> None:
    """Five short sections."""
    link = current(visitor().today)
    frame(TITLE, written(link.answers))
    show_left_out(link)
    st.title(TITLE, anchor=False)
    st.markdown(
        f"{number(len(documents()))} articles on the web tell you when to follow up after an interview. They disagree, some even "
        "with themselves. This app reads them all, counts which of them agree with each day, and settles the rest by the rules below."
    )
    _articles()
    _days()
    _rules()
    _limits()
    _privacy()
    st.markdown(f":small[:gray[Rules version {plain(RULES_VERSION)}]]")


def _articles() -> None:
    st.header(f"The {number(len(documents())).lower()} articles", anchor="articles")
    for document in documents():
        who = f", {plain(document.publisher)}" if document.publisher else ""
        st.markdown(f":gray-badge[{plain(document.id)}] **{plain(document.title)}**{who}  \n{plain(document.basis)}")


def _days() -> None:
    st.header("How a day is found", anchor="days")
    st.markdown(
        "1. Each article’s advice becomes a run of days: earliest and latest.\n"
        "2. For each day, the plan counts the articles that agree with it. An article that says nothing does not count as agreement; "
        "one that says two things does not either.\n"
        "3. The planned day is the first one with which most articles agree, among the days that no rule below rules out.\n"
        "4. Facts that speak for sooner or later then move it a little, and days off move it to the next working day.\n"
        "5. Every step tells who agrees, who does not, and which rule or choice of ours moved it."
    )


def _rules() -> None:
    st.header("The plan’s rules", anchor="rules")
    st.markdown(
        "Where the articles contradict each other, these rules decide. Those marked as our own stand in no article. "
        "Some numbers are our own as well, a week before you move on, for example: the reason says so wherever one of them sets a day."
    )
    for rule in RULES:
        ours = " :gray-badge[our own choice]" if rule.ours else ""
        st.markdown(f"**{plain(rule.name)}**{ours}  \n{plain(rule.says)}  \n:gray[Why: {plain(rule.because)}]")


def _limits() -> None:
    naming = naming_a_study(documents())
    studies = f"only {listed(naming)} {'names' if len(naming) == 1 else 'name'}" if naming else "none of them names"
    st.header("What it does not know", anchor="limits")
    st.markdown(
        "- It knows these articles, not this employer. What they told you counts for more than anything here.\n"
        f"- The articles are opinions; {studies} a study.\n"
        "- After an offer, an invitation or your own withdrawal the articles say nothing, and neither does the plan.\n"
        "- Public holidays come from a calendar of each country; a company’s own days off are not in it.\n"
        "- It is general advice, not the employer’s word, and no promise of an answer."
    )


def _privacy() -> None:
    st.header("What happens to your answers", anchor="privacy")
    st.markdown(
        "- Nothing is stored on the server. There is no account, no cookie of ours and no tracking.\n"
        "- Dates and choices stand in the address of the page, so that a reload, a bookmark or a shared link brings them back. "
        "Anyone with the link can read them.\n"
        "- Names, companies and texts never go into the address. They live in the open tab and are gone with it.\n"
        "- Your browser tells its time zone and language; they decide which day is today and which country is suggested."
    )


with turn():
    main()
