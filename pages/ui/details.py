"""The user's own words for drafts: kept in this session only, never in the URL, never in a log."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

import streamlit as st

from followup_rules.details import Details
from pages.ui.switch import switch

FIRST: Mapping[str, str] = {
    "your_name": "Your name",
    "recipients": "Who you write to",
    "role": "Job title",
    "topic": "One thing you talked about (optional)",
}
MORE: Mapping[str, str] = {
    "company": "Company",
    "emails": "Their email address",
    "fit": "Why the job suits you",
    "qualification": "One strength to remind them of",
    "clarification": "One point to add or to set right",
    "contact": "Your phone number or profile",
}
SEVERAL = ("recipients", "emails")
"""Fields for one or several, with commas between them."""
_BETWEEN = re.compile(r"[,;]|\s(?:and|&)\s", re.IGNORECASE)
"""What stands between several names or addresses."""
TONES = {"warm": "Warm", "formal": "Formal"}
LENGTHS = {"short": "Short", "full": "Longer"}
QUESTION = {"plan": "As the plan has it", "yes": "Yes", "no": "No"}


def details() -> Details:
    """What has been entered in this session."""
    lines = {name: str(line) for name in (*FIRST, *MORE) if (line := st.session_state.get(_key(name)))}
    asks = {"yes": True, "no": False}.get(str(st.session_state.get(_key("ask_next_steps"))))
    return Details.model_validate(
        {
            **{name: _several(line) if name in SEVERAL else line for name, line in lines.items()},
            "ask_next_steps": asks,
            "tone": _one_of(TONES, "tone"),
            "length": _one_of(LENGTHS, "length"),
        }
    )


def box_name(field: str) -> str:
    """What the box of a field is called inside a sentence."""
    label = {**FIRST, **MORE}[field].partition(" (")[0]
    return label[0].lower() + label[1:]


def draw_first() -> None:
    """The four fields that matter most."""
    _fields(FIRST)


def draw_more() -> None:
    """The other fields, the tone and the length."""
    _fields(MORE)
    with st.container(horizontal=True):
        switch("Tone", TONES, key=_key("tone"), shown=True)
        switch("Length", LENGTHS, key=_key("length"), shown=True)
        switch("Ask about the next steps", QUESTION, key=_key("ask_next_steps"), shown=True)


def _fields(names: Mapping[str, str]) -> None:
    with st.grid(2, min_column_width=240) as grid:
        for name, label in names.items():
            grid.text_input(label, key=_key(name), live=True, persist_state="session", autocomplete="off")


def _key(name: str) -> str:
    return f"detail_{name}"


def _several(line: str) -> Iterable[str]:
    return tuple(part.strip() for part in _BETWEEN.split(line) if part.strip())


def _one_of(names: Mapping[str, str], name: str) -> str:
    value = st.session_state.get(_key(name))
    return next((known for known in names if known == value), next(iter(names)))
