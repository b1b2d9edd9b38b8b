"""Shows what people typed, and what documents say, as text: never as markup."""

from __future__ import annotations

import re

_MARKUP = re.compile(r"""[\\`*_{}[\]()<>#+\-.!|~:$^&"']""")
_ADDRESSES = re.compile(r"https?:(?=//)|www(?=\.)|@", re.IGNORECASE)
"""After what an address is broken up: Streamlit makes links of bare addresses, escaped or not."""
_JOINER = "\u2060"
"""Takes no room, and no line breaks at it."""


def plain(text: str) -> str:
    """Any text as one line of Markdown that shows just these characters, without markup, links, icons or formulas."""
    line = " ".join(text.split())
    if "@" in line or "://" in line or "www." in line.lower():  # found ten times as fast as an address: most texts hold none
        line = _ADDRESSES.sub(rf"\g<0>{_JOINER}", line)
    return _MARKUP.sub(lambda found: f"\\{found[0]}", line)


def unbroken(text: str) -> str:
    """A text whose words stay together on one line."""
    return text.replace(" ", "\u00a0")
