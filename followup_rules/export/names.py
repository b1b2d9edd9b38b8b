"""Names of downloaded files: plain ASCII, and nothing in them that the user typed."""

from __future__ import annotations

from typing import get_args

from followup_rules.drafting import Draft
from followup_rules.messages.occasion import BesideThePlan


def draft_file_name(draft: Draft, suffix: str) -> str:
    """A name such as "status-check-1-voicemail.txt" or "other-offer-email.eml"; `suffix` without its dot."""
    what = draft.message if draft.message in get_args(BesideThePlan) else draft.step
    return f"{what}-{draft.form}.{suffix}".replace("_", "-")
