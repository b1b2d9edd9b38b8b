"""What the user's own documents and the articles dispute, found in their claims."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import streamlit as st

from followup_rules import Claim, Clash, Document, Interview, clashes
from pages.ui.claim_index import claims_by_id
from pages.ui.compare.model import Comparison
from pages.ui.kept import kept
from pages.ui.own_documents import own_documents
from pages.ui.phrases import letters
from pages.ui.text import plain

ABOUT: Mapping[str, str] = {
    "days": "No common day",
    "floors": "Different first days",
    "number": "Different numbers",
    "channel": "Different channels",
    "content": "One wants it, one does not",
    "tempo": "Sooner or later",
}

MOST_SHOWN = 50
"""Nobody reads more of them; a document that contradicts itself all over has thousands."""


def show(comparison: Comparison) -> None:
    """One list for each of the user's documents; nothing where there is none."""
    if not own_documents():
        return
    disputed = kept("disputed", comparison.facts, lambda: disputes(comparison.documents, comparison.result.interview))
    for own in own_documents():
        shown, count = disputed[own.id]
        st.subheader(f"{plain(own.name)} and the articles", anchor=False)
        st.markdown(list_of(shown, claims_by_id(comparison.documents)) or "In this interview it contradicts none of them.")
        if count > len(shown):
            st.markdown(f"These are the first {len(shown)} of {count} contradictions.")


def disputes(documents: tuple[Document, ...], interview: Interview) -> dict[str, tuple[list[Clash], int]]:
    """For each document what it and the others dispute, as far as it is shown, and how much there is in all.

    What it disputes with others comes before what it disputes with itself.
    """
    found = sorted((clash for clash in clashes(documents, interview) if not clash.by_reading), key=_is_within)
    by_document = {document.id: [clash for clash in found if document.id in clash.documents] for document in documents}
    return {name: (disputed[:MOST_SHOWN], len(disputed)) for name, disputed in by_document.items()}


def _is_within(clash: Clash) -> bool:
    one, other = clash.documents
    return one == other


def list_of(disputes: Iterable[Clash], claims: Mapping[str, Claim]) -> str:
    """Each pair of claims that cannot both be followed, in Markdown."""
    return "\n".join(
        f"- :orange-badge[{ABOUT[clash.kind]}] "
        + " ".join(
            f"{letters((document,))} {plain(claims[claim].says)}" for document, claim in zip(clash.documents, clash.claims, strict=True)
        )
        for clash in disputes
    )
