"""Reasons as the screens show them: the sentence, the letters of the articles behind it, and whether it is our own."""

from __future__ import annotations

from collections.abc import Iterable

from followup_rules import Document, Reason
from pages.ui.claim_index import documents_behind
from pages.ui.phrases import letters
from pages.ui.text import plain

OURS = ":gray-badge[our own choice]"


def reason_line(reason: Reason, followed: tuple[Document, ...]) -> str:
    """One reason in Markdown. The one that only counts the articles names them itself."""
    names_them = reason.rule is None and not reason.ours
    backing = "" if names_them else letters(documents_behind(reason.claims, followed))
    return " ".join(part for part in (plain(reason.text), backing, OURS if reason.ours else "") if part)


def reason_lines(reasons: Iterable[Reason], followed: tuple[Document, ...]) -> str:
    """Reasons as a list in Markdown."""
    return "\n".join(f"- {reason_line(reason, followed)}" for reason in reasons)
