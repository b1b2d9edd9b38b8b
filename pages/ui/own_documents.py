"""Documents that the user brings along: read, counted, and kept in this session only, never in the URL or a file."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import streamlit as st

from followup_rules import Document, DocumentError, documents, joined, load_document

MOST_DOCUMENTS = 3
MOST_READINGS = 200
"""Claims in all of them together, once for each reading: all are held against all, so twice as many take four times as long."""
_OWN = "own_documents"
_IN_PLAN = "own_documents_in_plan"
TOO_MANY = f"not added: this session already has {MOST_DOCUMENTS} documents of your own; remove one first"
TOO_MUCH = f"not added: your documents may have {MOST_READINGS} claims together, each reading of a claim counted; leave some out"


@dataclass(frozen=True, slots=True)
class TakenIn:
    """The documents of the user after some files were brought, and for each file that cannot be used one sentence."""

    documents: tuple[Document, ...]
    refusals: tuple[str, ...] = ()


def taken_in(kept: tuple[Document, ...], files: Iterable[tuple[str, bytes]]) -> TakenIn:
    """The documents that are kept already, and those of the files, each a name with its bytes; never raises for a file."""
    refusals = []
    for name, raw in files:
        if len(kept) >= MOST_DOCUMENTS:
            refusals.append(f"{name}: {TOO_MANY}")
            continue
        try:
            document = load_document(raw)
            joined((*documents(), *kept, document))
        except DocumentError as error:
            refusals.append(f"{name}: {str(error).removeprefix('The file: ')}")
            continue
        if _readings((*kept, document)) > MOST_READINGS:
            refusals.append(f"{name}: {TOO_MUCH}")
        else:
            kept = (*kept, document)
    return TakenIn(kept, tuple(refusals))


def _readings(several: Iterable[Document]) -> int:
    """How much there is to compare: every claim, once for each of its readings."""
    return sum(max(1, len(claim.readings)) for document in several for claim in document.claims)


def own_documents() -> tuple[Document, ...]:
    """The documents that the user has brought in this session."""
    kept = st.session_state.get(_OWN, ())
    return kept if isinstance(kept, tuple) else ()


def keep(several: tuple[Document, ...]) -> None:
    """Keeps these documents, and no others, until the session ends; without any, the plan follows the five again."""
    st.session_state[_OWN] = several
    if not several:
        follow_own(follow=False)


def follow_own(*, follow: bool) -> None:
    """Lets the plan follow the user's own documents too, or no longer."""
    st.session_state[_IN_PLAN] = follow


def follows_own() -> bool:
    """Whether the plan of this session follows documents of the user."""
    return bool(own_documents()) and bool(st.session_state.get(_IN_PLAN))


def compared() -> tuple[Document, ...]:
    """The documents that are laid side by side: the five, and the user's own."""
    return joined((*documents(), *own_documents()))


def followed() -> tuple[Document, ...]:
    """The documents that the plan of this session is made from."""
    return compared() if follows_own() else documents()
