"""What the user's own documents and the articles dispute, found in their claims."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import streamlit as st

from followup_rules import Claim, Clash, clashes
from pages.ui.claim_index import claims_by_id
from pages.ui.compare.kept import kept
from pages.ui.compare.model import Comparison
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


def show(comparison: Comparison) -> None:
    """One list for each of the user's documents; nothing where there is none."""
    documents, interview = comparison.documents, comparison.result.interview
    for own in own_documents():
        found = kept("clashes", comparison.facts, lambda: clashes(documents, interview))
        disputes = [clash for clash in found if own.id in clash.documents and not clash.by_reading]
        st.subheader(f"{plain(own.name)} and the articles", anchor=False)
        st.markdown(list_of(disputes, claims_by_id(documents)) if disputes else "In this interview it contradicts none of them.")


def list_of(disputes: Iterable[Clash], claims: Mapping[str, Claim]) -> str:
    """Each pair of claims that cannot both be followed, in Markdown."""
    return "\n".join(
        f"- :orange-badge[{ABOUT[clash.kind]}] "
        + " ".join(
            f"{letters((document,))} {plain(claims[claim].says)}" for document, claim in zip(clash.documents, clash.claims, strict=True)
        )
        for clash in disputes
    )
