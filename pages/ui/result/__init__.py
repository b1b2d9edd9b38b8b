"""The result: the plan for the answers in the URL."""

from __future__ import annotations

import streamlit as st

from followup_rules import plan
from pages.ui.answers import interview_of
from pages.ui.codec import Link
from pages.ui.frame import frame, show_left_out
from pages.ui.visitor import Visitor


def show(link: Link, visitor: Visitor) -> None:
    """The whole result page."""
    interview = interview_of(link.answers)
    the_plan = plan(interview, today=visitor.today)
    frame("Your plan", link.answers)
    show_left_out(link)
    st.write(str(the_plan.next))
