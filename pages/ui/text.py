"""Shows what people typed, and what documents say, as text: never as markup."""

from __future__ import annotations

import re

_MARKUP = re.compile(r"([\\`*_{}\[\]()<>#+\-.!|~:$^&\"'])")
_BREAKS = re.compile(r"\s+")


def plain(text: str) -> str:
    """Any text as one line of Markdown that shows exactly these characters, without markup, links, icons or formulas."""
    return _MARKUP.sub(r"\\\1", _BREAKS.sub(" ", text).strip())


def unbroken(text: str) -> str:
    """A text whose words stay together on one line."""
    return text.replace(" ", "\u00a0")
