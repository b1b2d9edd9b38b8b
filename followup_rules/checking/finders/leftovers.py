"""Brackets and blanks of a template that nobody filled in."""

from __future__ import annotations

import re
from collections.abc import Iterator

from followup_rules.checking.asked import Asked
from followup_rules.checking.result import Check
from followup_rules.checking.subject import Subject
from followup_rules.checking.text import Text

ELEMENT = "leftover"
_PATTERNS = (
    re.compile(r"\[[^\[\]\n]{0,60}\]|\{\{?[^{}\n]{0,60}\}?\}|<<?[A-Za-z][^<>\n]{0,40}>>?|_{3,}|\bX{3,}\b|\.{6,}"),
    re.compile(
        r"\b(insert|your|company|candidate|interviewer|hiring manager|recruiter|job|position)('s)? (name|title) (here)?\b(?! is\b)",
        re.IGNORECASE,
    ),
    re.compile(r"\b(lorem ipsum|tbd|todo|john doe|jane doe|acme corp|xyz (company|corp|inc))\b", re.IGNORECASE),
)


def find(text: Text, about: Subject, asked: dict[str, Asked]) -> Iterator[Check]:
    """A finding for each leftover."""
    own = " ".join(str(value) for value in about.details.model_dump().values()).casefold()
    claims = asked["generic_text"].avoid if "generic_text" in asked else ()
    for place in text.find(_PATTERNS):
        if place.words.casefold() not in own:
            yield Check(
                ELEMENT,
                met=False,
                advice="Fill this in or take it out",
                claims=claims,
                where=place.words,
                span=(place.start, place.end),
            )
