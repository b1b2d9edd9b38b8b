"""A job in the message that is not the one of the details: the mark of a text used before."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import product

from followup_rules.checking.asked import Asked
from followup_rules.checking.result import Check
from followup_rules.checking.subject import Subject
from followup_rules.checking.text import Text
from followup_rules.checking.words import kinds_of_job

ELEMENT = "other_name"
SAME_START = 4
"""Words that begin with so many of the same letters may mean the same: "Nurse" and "Nursing"."""
_LETTERS = re.compile(r"[^\W\d_]+")
_JOB = r"(?:[Pp]osition|[Rr]ole|[Jj]ob|[Oo]pening|[Vv]acancy|[Pp]ost)"
_TITLE = r"[A-ZÀ-Þ][\w&/'-]*(?:[ ]+(?!I\b)[A-ZÀ-Þ][\w&/'-]*){0,3}"
_NAMED = re.compile(
    r" (?:for|in|about|regarding) (?:the|your|this|a|an) "
    rf"(?:(?P<before>{_TITLE}) {_JOB}\b|{_JOB} (?:of|as|for) (?:(?:a|an|the) )?(?P<after>{_TITLE}))"
    r"(?! (?:at|with|in|for) my\b| (?:that )?I(?: have|'ve)? (?:had|have|held|hold|left|do|did)\b)"
)
"""A job by its title, said of what was asked for; the user's own words for one that they hold or held are left out."""
_ASKED_FOR = re.compile(
    r"\b(?:interview(?:ed|ing)?|talk(?:ed|ing)?|spoke|speaking|met|meeting|conversation|chat|appl(?:y|ied|ying|ication)|interest(?:ed)?|"
    r"consider(?:ed|ing|ation)?|candidate|candidacy|excited|keen)\b[^.!?\n]{0,30}$"
)
"""Words before it that say so."""
LOOKED_AT = 45
"""So many characters before a job are searched for them."""


def find(text: Text, about: Subject, asked: dict[str, Asked]) -> Iterator[Check]:
    """A finding for each other job; nothing where the details give none, or the text names theirs as well."""
    role = about.details.role
    if not _kinds(role) or role.casefold() in text.plain.casefold():
        return
    claims = asked["generic_text"].avoid if "generic_text" in asked else ()
    for match in _NAMED.finditer(text.plain, text.start):
        start, end = match.span("before" if match["before"] else "after")
        words = text.written[start:end]
        is_asked_for = _ASKED_FOR.search(text.small[max(0, match.start() - LOOKED_AT) : match.start()])
        if is_asked_for and _is_other(words, role) and words.casefold() not in about.own_words:
            advice = f"You are writing about the job as {role}"
            yield Check(ELEMENT, met=False, advice=advice, claims=claims, where=words, better=role, span=(start, end))


def _is_other(title: str, role: str) -> bool:
    """Whether two titles are of different kinds and have no word in common: people shorten titles, and write one in several ways."""
    words, own = _LETTERS.findall(title.casefold()), _LETTERS.findall(role.casefold())
    kind = _kinds("".join(words[-1:]))
    return bool(kind) and not kind & _kinds(role) and not any(a[:SAME_START] == b[:SAME_START] for a, b in product(words, own))


def _kinds(title: str) -> set[int]:
    return {kinds_of_job()[word] for word in _LETTERS.findall(title.casefold()) if word in kinds_of_job()}
