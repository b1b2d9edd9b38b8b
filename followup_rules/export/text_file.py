"""A draft as a plain text file."""

from __future__ import annotations

from followup_rules.drafting import Draft


def txt_bytes(draft: Draft) -> bytes:
    """The subject line, if there is one, and the message, in UTF-8."""
    subject = f"Subject: {draft.subject}\n\n" if draft.subject else ""
    return f"{subject}{draft.body}\n".encode()
