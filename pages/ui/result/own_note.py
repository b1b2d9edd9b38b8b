"""Says on the plan page that the plan follows documents of the user, since nothing in its address tells."""

from __future__ import annotations

import streamlit as st

from followup_rules.wording import listed
from pages.ui.own_documents import follows_own, own_documents
from pages.ui.text import plain


def show() -> None:
    """One line with the names of the user's documents, and the way to leave them out; nothing where there are none."""
    if follows_own():
        names = listed(f":gray-badge[{plain(document.id)}] {plain(document.name)}" for document in own_documents())
        ending = "until you reload the page or leave it out under “Compare”"
        st.markdown(f":material/upload_file: This plan also follows {names}, {ending}. The address of the page does not hold it.")
