"""What the articles ask of a message, and whether it has it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType

import streamlit as st

from followup_rules import Document
from followup_rules.checking import Check, Subject, check_message
from followup_rules.messages.occasion import occasion_of
from pages.ui.claim_index import documents_behind
from pages.ui.model import Result
from pages.ui.phrases import letters
from pages.ui.result.message import Message
from pages.ui.text import plain

SIGNS: Mapping[bool | None, str] = MappingProxyType(
    {
        False: ":orange[:material/error:] **Change:**",
        None: ":orange[:material/radio_button_unchecked:] **To do:**",
        True: ":green[:material/check_circle:]",
    }
)
"""What has to be changed comes first, then what a person has to judge, then what is there."""


def show(message: Message, result: Result) -> None:
    """The findings about the text as it stands, each with the letters of the articles that ask for it."""
    checks = checks_of(message, message.text.body, result, subject=message.text.subject) if message.is_edited else message.original.checks
    st.subheader("What the articles ask of this message", anchor=False)
    show_findings(checks, result.documents)


def show_findings(checks: Iterable[Check], followed: tuple[Document, ...]) -> None:
    """What there is to do, and behind a fold what is there already."""
    checks = list(checks)
    there = [found for found in checks if found.met]
    to_do = [found for found in checks if not found.met]
    st.markdown(lines(to_do, followed) or ":green[:material/check_circle:] Nothing is missing.")
    if there:
        with st.expander(f"{len(there)} of {len(checks)} points are there already", type="compact"):
            st.markdown(lines(there, followed))


def checks_of(message: Message, text: str, result: Result, *, subject: str | None) -> tuple[Check, ...]:
    """The findings about any text that is meant to be this message."""
    draft, writing = message.original, message.writing
    occasion = occasion_of(result.interview, writing.step, result.today, writing.beside)
    about = Subject(result.interview, writing.step, message.details, occasion, draft.channel, draft.form)
    return check_message(text, about, subject=subject)


def lines(checks: Iterable[Check], followed: tuple[Document, ...]) -> str:
    """Findings in Markdown: what is missing or harms, what is left to do for a person, what is there."""
    checks = list(checks)
    return "  \n".join(_line(found, followed) for met in SIGNS for found in checks if found.met is met)


def _line(found: Check, followed: tuple[Document, ...]) -> str:
    place = f" “{plain(found.where)}”" if found.where and found.met is False else ""
    better = f". Rather: “{plain(found.better)}”" if found.better and found.met is False else ""
    backing = letters(documents_behind(found.claims, followed)) or ":gray-badge[our own]"
    return f"{SIGNS[found.met]} {plain(found.advice)}{place}{better} {backing}"
