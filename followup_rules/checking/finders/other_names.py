"""A company or a person in the message that is not the one of the details: the mark of a text used before."""

from __future__ import annotations

import re
from collections.abc import Iterator

from followup_rules.checking.asked import Asked
from followup_rules.checking.result import Check
from followup_rules.checking.subject import Subject
from followup_rules.checking.text import Place, Text
from followup_rules.messages.names import is_no_name, is_title, name_words

ELEMENT = "other_name"
_NAME = r"(?P<name>(?-i:[A-ZÀ-Þ])[\w&'.-]*(?:[ \t]+(?-i:[A-ZÀ-Þ])[\w&'.-]*){0,3})"
_COMPANY = (
    re.compile(
        r"(?<!current )(?<!previous )(?<!former )(?<!last )(?<!my )(?<!old )(?<!present )"
        rf"\b(?:role|position|job|opening|opportunity|vacancy|internship|interview|career|future|team|everyone|interviewed|interviewing)\b"
        rf"[^.,;!?\n]{{0,50}}? at (?:the )?{_NAME}",
        re.IGNORECASE,
    ),
    re.compile(
        rf"\b(?:to join|joining|to contribute to|part of|interest in joining|want to work (?:at|for)) (?:the )?{_NAME}", re.IGNORECASE
    ),
)
_GREETING = re.compile(
    rf"^[ \t\"]*(?:dear|hi|hello|hey|good (?:morning|afternoon|evening)),?[ \t]+(?:[a-z]+\.?[ \t]+)?{_NAME}", re.IGNORECASE | re.MULTILINE
)


def find(text: Text, about: Subject, asked: dict[str, Asked]) -> Iterator[Check]:
    """A finding for each name that does not fit; nothing where the details give no name to compare with."""
    claims = asked["generic_text"].avoid if "generic_text" in asked else ()
    details = about.details
    if details.company:
        for place in _named(text, _COMPANY):
            if not _known(place.words, (details.company,), about):
                advice = f"You are writing to {details.company}"
                yield _finding(place, advice, details.company, claims)
    if details.recipients:
        for place in _named(text, (_GREETING,)):
            if not _known(place.words, details.recipients, about) and not _short_for(place.words, details.recipients):
                advice = f"You are writing to {details.recipients[0]}"
                yield _finding(place, advice, details.recipients[0], claims)


def _finding(place: Place, advice: str, better: str, claims: tuple[str, ...]) -> Check:
    return Check(ELEMENT, met=False, advice=advice, claims=claims, where=place.words, better=better, span=(place.start, place.end))


def _named(text: Text, patterns: tuple[re.Pattern[str], ...]) -> Iterator[Place]:
    """The names that the patterns find, each place once."""
    seen = set()
    for pattern in patterns:
        for match in pattern.finditer(text.plain, text.start):
            start, end = match.span("name")
            words = text.written[start:end].rstrip(".,'-")
            if start not in seen and any(not is_no_name(word) for word in name_words(words)):
                seen.add(start)
                yield Place(words, start, start + len(words))


def _known(words: str, names: tuple[str, ...], about: Subject) -> bool:
    """Whether a name is one of those expected, or stands in the details anyway."""
    own = {word for name in names for word in name_words(name)}
    said = [word for word in name_words(words) if not is_no_name(word)]
    return any(word in own for word in said) or words.casefold() in about.own_words


def _short_for(words: str, names: tuple[str, ...]) -> bool:
    """Whether it may be a short form of a first name: "Mike" for "Michael Chen"."""
    first = name_words(words)[0]
    return any(len(name.split()) > 1 and not is_title(name.split()[0]) and name[:1].casefold() == first[:1] for name in names)
