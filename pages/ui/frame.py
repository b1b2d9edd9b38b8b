"""What every page starts with: its title, the logo, and the links to the other pages, which carry the answers along."""

from __future__ import annotations

from pathlib import Path

import streamlit as st

from followup_rules.wording import day_name
from pages.ui.codec import Link, Parameters
from pages.ui.visitor import Visitor

NAME = "Interview follow-up planner"
LOGO = Path(__file__).parents[2] / "assets" / "logo.svg"
PAGES = (
    ("app.py", "Your plan"),
    ("pages/compare.py", "Compare"),
    ("pages/how_it_works.py", "How it works"),
)
"""Short and without icons, so that they stand in one row on the narrowest phone."""
ROW_HEIGHT = 44
"""Pixels: room for what Streamlit shows until links or switches are loaded, which is higher than they are; so nothing below jumps."""


def frame(title: str, link: Parameters, *, wide: bool = False, is_error: bool = False) -> None:
    """Names the page in the browser and draws logo and links, which carry `link` along. Call it before anything else on the page."""
    prefix = "Error: " if is_error else ""
    st.set_page_config(page_title=f"{prefix}{title} – {NAME}", page_icon=str(LOGO), layout="wide" if wide else "centered")
    st.logo(str(LOGO), size="large")
    with st.container(horizontal=True, gap="small", height=ROW_HEIGHT, border=False, wrap=False, vertical_alignment="center"):
        for page, label in PAGES:
            st.page_link(page, label=label, query_params=link)


def show_left_out(link: Link) -> None:
    """One friendly line for what the link held and could not be used."""
    if link.left_out:
        parts = ", ".join(link.left_out)
        st.info(f"Part of this link could not be used and was left out: {parts}. Everything else is as it was.", icon=":material/link_off:")


def show_assumed_day(visitor: Visitor) -> None:
    """Which day counts as today, where the browser does not tell."""
    if not visitor.knows_zone:
        day = day_name(visitor.today)
        st.markdown(f":small[:gray[Your browser did not tell its time zone, so the day in Greenwich counts as today: {day}.]]")
