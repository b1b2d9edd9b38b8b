"""Names of downloaded files: plain ASCII, and nothing in them that the user typed."""

from __future__ import annotations

from followup_rules.drafting import Draft


def draft_file_name(draft: Draft, suffix: str) -> str:
    """A name such as "status-check-1-voicemail.txt"; `suffix` without its dot."""
    return f"{draft.step}-{draft.form}.{suffix}".replace("_", "-")
