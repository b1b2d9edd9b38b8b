"""Check my own: any text, held against what the articles ask of this message."""

from __future__ import annotations

import streamlit as st

from pages.ui.model import Result
from pages.ui.result import checklist
from pages.ui.result.message import Message

LONGEST = 10_000


def show(message: Message, result: Result) -> None:
    """A field for the text, and what the articles would say of it."""
    text = st.text_area(
        "Your own text",
        height=240,
        max_chars=LONGEST,
        key="own_text",
        persist_state="session",
        placeholder="Paste or write your message here",
    )
    st.markdown(":small[:gray[The check reads English only. The text stays in this tab. A first line “Subject: …” counts as the subject.]]")
    if text and text.strip():
        st.subheader("What the articles ask of this message", anchor=False)
        checklist.show_findings(checklist.checks_of(message, text, result, subject=None), result.documents)
