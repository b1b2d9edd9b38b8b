"""Finds the article behind a claim, and what all claims of articles tell together."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping

from followup_rules import Claim, Document


def documents_behind(claims: Collection[str], followed: tuple[Document, ...]) -> list[str]:
    """The ids of the documents that these claims belong to, in the documents' order."""
    return [document.id for document in followed if not document.claims_by_id.keys().isdisjoint(claims)] if claims else []


def naming_a_study(compared: Iterable[Document]) -> list[str]:
    """The ids of the documents that rest a claim on a study that they name."""
    return [document.id for document in compared if any(claim.basis == "named_study" for claim in document.claims)]


def claims_by_id(followed: tuple[Document, ...]) -> Mapping[str, Claim]:
    """Every claim of these documents by its id."""
    return {key: claim for document in followed for key, claim in document.claims_by_id.items()}
