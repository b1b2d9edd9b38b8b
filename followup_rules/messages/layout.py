"""Turns what a template gives into the text that is sent: paragraphs, no doubled spaces, no doubled stops."""

from __future__ import annotations

import re

BREAK = "\v"
"""What a template writes for a line break inside a paragraph; no cleaned detail can contain it."""
PARAGRAPH = "\f"
"""What stands for an empty line of a template; all other white space in a template means nothing."""
SUBJECT = "Subject:"

_EMPTY_LINES = re.compile(r"\n[ \t]*\n")
_SPACES = re.compile(r"[^\S\v\f]+")
_AROUND_BREAK = re.compile(r" ?\v ?")
_BEFORE_STOP = re.compile(r" +([,;.?!”])")
_AFTER_QUOTE = re.compile(r"“ +")
_STOP_AFTER_STOP = re.compile(r"([.?!…])\.(?!\.)")


def with_paragraphs(source: str) -> str:
    """A template's source with its empty lines marked, so that an `if` on a line of its own leaves no gap."""
    return _EMPTY_LINES.sub(f"\n{PARAGRAPH}\n", source)


def laid_out(rendered: str) -> tuple[str, str]:
    """The subject (or "") and the body of what a template gave."""
    text = _SPACES.sub(" ", rendered)
    text = _BEFORE_STOP.sub(r"\1", text)
    text = _AFTER_QUOTE.sub("“", text)
    text = _STOP_AFTER_STOP.sub(r"\1", text)
    text = _AROUND_BREAK.sub("\n", text)
    paragraphs = [paragraph for block in text.split(PARAGRAPH) if (paragraph := block.strip()) and paragraph != "“”"]
    subject = ""
    if paragraphs and paragraphs[0].startswith(SUBJECT):
        subject = paragraphs.pop(0).removeprefix(SUBJECT).strip()
    return subject, "\n\n".join(paragraphs)
