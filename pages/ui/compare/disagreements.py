"""Where they disagree: the conflicts that matter for this interview as cards, the rest below in collapsed groups."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import streamlit as st

from followup_rules import Claim, Meaning, documents
from pages.ui.claim_index import claims_by_id
from pages.ui.compare import conflict_card, own_clashes
from pages.ui.compare.conflict_rows import conflict_rows
from pages.ui.compare.download import csv_button
from pages.ui.compare.model import Comparison
from pages.ui.kept import kept
from pages.ui.own_documents import follows_own
from pages.ui.text import plain

MOST_CARDS = 6


def show(comparison: Comparison) -> None:
    """Cards, collapsed groups, what the user's own documents dispute, and the download."""
    st.header("Where they disagree", anchor="disagreements")
    found, claims = comparison.meanings, claims_by_id(documents())
    mattering = [meaning for meaning in found if meaning.conflict.real and meaning.effect != "none"]
    whose = "this example" if comparison.is_example else "your interview"
    weight = f"For {whose}, these weigh most:" if mattering else f"None of them changes anything in {whose} now."
    st.markdown(f"{len(found)} conflicts, real and apparent. {weight}")
    _cards(mattering[:MOST_CARDS], claims)
    if follows_own():
        st.markdown("These cards weigh the five articles and their plan; what your own document disputes stands below them.")
    groups = {
        "More that bear on the plan": mattering[MOST_CARDS:],
        "Real, but without effect now": [
            meaning for meaning in found if meaning.conflict.real and meaning not in mattering and meaning.arises
        ],
        "Conflicts at first sight only": [meaning for meaning in found if not meaning.conflict.real],
        f"Not in {whose}, but in others": [meaning for meaning in found if meaning.conflict.real and not meaning.arises],
    }
    texts = kept("conflict_texts", (comparison.facts, whose), lambda: {name: _in_full(several, claims) for name, several in groups.items()})
    for name, several in groups.items():
        if several:
            with st.expander(f"{name} ({len(several)})"):
                st.markdown(texts[name])
    own_clashes.show(comparison)
    csv_button("Conflicts", "conflicts", lambda: conflict_rows(found))


def _cards(several: Sequence[Meaning], claims: Mapping[str, Claim]) -> None:
    if not several:
        return
    with st.grid(3, min_column_width=300, border=True, gap="small") as grid:
        for meaning in several:
            with grid.container():
                with st.container(gap=None):
                    st.markdown(conflict_card.badge(meaning))
                    st.subheader(plain(meaning.conflict.question), anchor=False)
                st.markdown(f"{conflict_card.sides(meaning, claims)}\n\n{conflict_card.settled(meaning)}")


def _in_full(several: Sequence[Meaning], claims: Mapping[str, Claim]) -> str:
    return "\n\n---\n\n".join(conflict_card.in_full(meaning, claims) for meaning in several)
