"""Your draft: which message, the boxes it is filled from, the text to read or edit, and what the articles ask of it."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from zlib import crc32

import streamlit as st

from followup_rules.messages.forms import FORMS
from followup_rules.wording import day_name, listed
from pages.ui.button import button
from pages.ui.charts.words import full_name
from pages.ui.details import box_name, draw_first, draw_more
from pages.ui.model import Result
from pages.ui.phrases import BESIDE_NAMES, NAMES, WAYS
from pages.ui.result import checklist, message_files, own_text
from pages.ui.result.message import Message, Writing, channel_key, channels_for, edited, message_of, writings
from pages.ui.switch import switch
from pages.ui.text import plain

MODES = {"read": "Read and copy", "edit": "Edit", "own": "Check my own"}
BESIDE_HINTS: Mapping[str, str] = MappingProxyType(
    {
        "answer_to_delay": "They wrote last: a short answer shows that you are still there",
        "other_offer": "For today, whatever the plan’s own days: our suggestion, since no article covers another offer",
    }
)
FRESH_STARTS = "fresh_starts"
FORM_NAMES = {
    "call": "For the call",
    "voicemail": "For the voicemail",
    "message": "Message",
    "invitation": "Invitation note",
    "letter": "Letter",
    "card": "Card",
}


def show(result: Result) -> None:
    """The whole section; nothing where there is nothing to write."""
    possible = writings(result)
    if not possible:
        return
    st.header("Your draft", anchor="your-draft")
    writing = _chosen(possible)
    st.markdown(f":gray[{_hint(writing)}]")
    draw_first()
    with st.expander("More to fill in, tone and length", type="compact"):
        draw_more()
    _way(writing, result)
    mode = switch("Text", MODES, key="draft_mode")
    message = message_of(writing, result)
    for remark in (*message.details.remarks, *([] if mode == "own" else _unused(message))):
        st.markdown(f":small[:gray[{plain(remark)}.]]")
    if mode == "own":
        own_text.show(message, result)
        return
    _read(message) if mode == "read" else _edit(message)
    message_files.show(message, result)
    checklist.show(message, result)


def _chosen(possible: list[Writing]) -> Writing:
    """The message that the user wants to see, the next one to begin with."""
    if len(possible) == 1:
        return possible[0]
    names = {writing.name: BESIDE_NAMES[writing.beside] if writing.beside else full_name(writing.step) for writing in possible}
    chosen = switch("Which message", names, key=f"draft_for_{crc32('.'.join(names).encode())}")
    return next(writing for writing in possible if writing.name == chosen)


def _hint(writing: Writing) -> str:
    step = writing.step
    if step.kind == "move_on":
        return "A closing note, only if you want to send one: with it you end the matter yourself, and nobody expects it."
    day = f" on {day_name(step.recommended)}" if step.recommended else ""
    what = BESIDE_HINTS[writing.beside] if writing.beside else f"For {NAMES[step.kind]}{day}"
    return f"{what}. Leave a box empty and its sentence drops out. The boxes live in this tab only: a reload empties them."


def _way(writing: Writing, result: Result) -> None:
    channels = channels_for(writing, result)
    channel = switch("Way", {way: WAYS[way] for way in channels}, key=channel_key(writing, result)) if len(channels) > 1 else channels[0]
    forms = next(forms for way, forms in FORMS.items() if way == channel)
    if len(forms) > 1:
        switch("Form", {form: FORM_NAMES[form] for form in forms}, key=f"form_{channel}")


def _unused(message: Message) -> list[str]:
    """Which boxes the draft leaves out, once somebody has filled them in."""
    if message.is_edited or not message.text.left_out:
        return []
    return [f"Not in this message, since it has no room or no need for it: {listed(box_name(field) for field in message.text.left_out)}"]


def _read(message: Message) -> None:
    if message.text.subject:
        st.markdown("**Subject**")
        st.code(message.text.subject, language=None, wrap_lines=True)
    st.markdown("**Message**")
    st.code(message.text.body, language=None, wrap_lines=True)
    st.markdown(":small[:gray[To copy, point at a box or tap it, then press :material/content_copy: in its corner.]]")
    if message.is_edited:
        st.markdown(":small[:gray[This is your own version: the boxes above no longer change it.]]")
        _offer_the_draft(message)


def _edit(message: Message) -> None:
    mark = crc32(f"{message.name}{message.original.subject}{message.original.body}{fresh_starts()}".encode())
    subject_key, body_key = f"subject_{mark}", f"body_{mark}"
    if message.text.subject:
        st.text_input("Subject", message.text.subject, key=subject_key, on_change=_keep, args=(message, subject_key, body_key))
    body = st.text_area(
        "Message", message.text.body, height="content", key=body_key, on_change=_keep, args=(message, subject_key, body_key)
    )
    if body != message.text.body:  # the browser still held a text when it came to a server that knows none
        _keep(message, subject_key, body_key)
        st.rerun()
    if message.is_edited:
        _offer_the_draft(message)


def _offer_the_draft(message: Message) -> None:
    button("Take the draft again", _forget, message, key="undo", type="tertiary", icon=":material/undo:")


def _keep(message: Message, subject_key: str, body_key: str) -> None:
    subject = str(st.session_state.get(subject_key) or message.text.subject)
    edited()[message.name] = (subject, str(st.session_state.get(body_key) or ""))


def _forget(message: Message) -> None:
    edited().pop(message.name, None)
    st.session_state[FRESH_STARTS] = fresh_starts() + 1


def fresh_starts() -> int:
    """How often a draft was taken again: a new number gives new fields, which show the draft."""
    return int(st.session_state.get(FRESH_STARTS, 0))
