"""A link that opens the draft in the user's own mail program."""

from __future__ import annotations

from urllib.parse import quote

from followup_rules.details import Details, plain_line
from followup_rules.drafting import Draft

MOST_CHARACTERS = 1_800
"""Some programs and systems cut links at about 2,000 characters."""


def mailto_url(draft: Draft, details: Details) -> str | None:
    """A mailto: link with recipients, subject and body, or None where it would be too long to be safe."""
    to = ",".join(quote(address, safe="@") for address in details.emails)
    body = quote(draft.body.replace("\n", "\r\n"), safe="")
    url = f"mailto:{to}?subject={quote(plain_line(draft.subject), safe='')}&body={body}"
    return url if len(url) <= MOST_CHARACTERS else None
