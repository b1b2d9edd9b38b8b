"""A document of the user's own: brought as a file, it joins the comparison and, if wanted, the plan of this session."""

from __future__ import annotations

from collections.abc import Iterable

import streamlit as st

from followup_rules import Document
from pages.ui.own_documents import MOST_DOCUMENTS, MOST_READINGS, follow_own, follows_own, keep, own_documents, taken_in
from pages.ui.phrases import letters
from pages.ui.text import plain

REFUSALS, ROUND = "own_document_refusals", "own_document_round"
GUIDE = "docs/adding_a_document.md"
LARGEST = 1
"""Megabytes that the uploader lets through; the reader of documents takes 256 KiB."""


def show() -> None:
    """What it is, the field for files, what was refused, and the documents that are here."""
    st.header("A document of your own", anchor="own-document")
    st.markdown(
        "The policy of your careers service, say, as a TOML file: it joins this page and, if you want, your plan. "
        f"At most {MOST_DOCUMENTS} files of 256 KiB, with {MOST_READINGS} claims together. "
        "It stays in this tab: it is not in the address, nobody else sees it, "
        "and after a reload it is gone."
    )
    kept = own_documents()
    key = f"own_document_files_{st.session_state.get(ROUND, 0)}"
    st.file_uploader(
        "TOML files",
        type="toml",
        accept_multiple_files=True,
        key=key,
        on_change=_take_in,
        args=(key,),
        max_upload_size=LARGEST,
        disabled=len(kept) >= MOST_DOCUMENTS,
    )
    for sentence in st.session_state.get(REFUSALS, ()):
        st.error(plain(sentence), icon=":material/error:")
    for document in kept:
        _kept(document, kept)
    if kept:
        st.toggle("Let my plan follow it too", value=follows_own(), key="own_document_follow", on_change=_follow)
    st.markdown(f":small[:gray[The format, with a worked example, is in {GUIDE} of this project. Nothing in a file is run.]]")


def _kept(document: Document, kept: Iterable[Document]) -> None:
    others = tuple(other for other in kept if other.id != document.id)
    with st.container(horizontal=True, vertical_alignment="center"):
        count = len(document.claims)
        claims = "1 claim" if count == 1 else f"{count} claims"
        st.markdown(f"{letters((plain(document.id),))} **{plain(document.title)}** :gray[{claims}]", width="stretch")
        st.button(f"Remove {document.id}", on_click=_remove, args=(others,), type="tertiary", key=f"own_document_remove_{document.id}")


def _take_in(key: str) -> None:
    """Reads the files, keeps what can be used, and empties the field for the next ones."""
    files = st.session_state.get(key) or ()
    found = taken_in(own_documents(), ((file.name, file.getvalue()) for file in files))
    keep(found.documents)
    st.session_state[REFUSALS] = found.refusals
    st.session_state[ROUND] = st.session_state.get(ROUND, 0) + 1


def _remove(others: tuple[Document, ...]) -> None:
    keep(others)
    st.session_state.pop(REFUSALS, None)


def _follow() -> None:
    follow_own(follow=bool(st.session_state.get("own_document_follow")))
