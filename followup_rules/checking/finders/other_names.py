"""A company or a person in the message that is not the one of the details: the mark of a text used before."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from followup_rules.checking.asked import Asked
from followup_rules.checking.result import Check
from followup_rules.checking.subject import Subject
from followup_rules.checking.text import Place, Text
from followup_rules.checking.words import company_words
from followup_rules.messages.names import is_no_name, is_title, may_mean, name_words, title_words

ELEMENT = "other_name"
_NAME = r"(?P<name>(?-i:[A-ZÀ-Þ])[\w&'.-]*(?:[ \t]+(?-i:[A-ZÀ-Þ])[\w&'.-]*){0,3})"
_COMPANY = (
    re.compile(
        r"(?<!current )(?<!previous )(?<!former )(?<!last )(?<!my )(?<!old )(?<!present )"
        r"\b(?:role|position|job|opening|opportunity|vacancy|internship|interview|career|future|team|everyone|interviewed|interviewing)\b"
        rf"[^.,;!?\n]{{0,50}}? at (?:the )?{_NAME}",
        re.IGNORECASE,
    ),
    re.compile(
        r"\b(?:look(?:ing)? forward to|excited (?:about|by|to)|keen (?:to|on)|(?:love|like|glad|happy|hope|chance|opportunity) to|"
        rf"prospect of|possibility of|interest(?:ed)? in)[^.,;!?\n]{{0,30}}? (?:work|working|start|starting) (?:at|for) (?:the )?{_NAME}",
        re.IGNORECASE,
    ),
    re.compile(
        rf"\b(?:to join|joining|to contribute to|part of|interest in joining|want to work (?:at|for)) (?:the )?{_NAME}",
        re.IGNORECASE,
    ),
)
CLAUSE = 200
"""So many characters before a name belong to its clause at most: no search goes farther back."""
_WORD = re.compile(r"\S+")
_INITIALS = re.compile(r"(?:[^\W\d_]\.){1,4}")
_FIRST_PERSON = re.compile(r"I(?![\w.-])")

_GREETING_END = re.compile(r"[.!?\n]")


def find(text: Text, about: Subject, asked: dict[str, Asked]) -> Iterator[Check]:
    """A finding for each name that does not fit; nothing where the details give no name to compare with."""
    claims = asked["generic_text"].avoid if "generic_text" in asked else ()
    details = about.details
    if details.company:
        for place in _named(text, _COMPANY):
            is_theirs = any(_shares_a_word(place.words, name) for name in (details.company, *details.recipients))
            if not (is_theirs or _is_no_employer(text, place) or place.words.casefold() in about.own_words):
                advice = f"You are writing to {details.company}"
                yield _finding(place, advice, details.company, claims)
    if details.recipients:
        for place in greeted_others(text, about):
            advice = f"You are writing to {details.recipients[0]}"
            yield _finding(place, advice, details.recipients[0], claims)


def greeted_others(text: Text, about: Subject) -> Iterator[Place]:
    """The names in greetings that name nobody of the recipients, not even beside somebody else: "Hi Jonas and Martha"."""
    for place in _named(text, (_greeting(),)):
        greeted = f"{place.words} {_GREETING_END.split(text.plain[place.end : place.end + CLAUSE], 1)[0]}"
        if not any(may_mean(greeted, name) for name in about.details.recipients) and place.words.casefold() not in about.own_words:
            yield place


def _finding(place: Place, advice: str, better: str, claims: tuple[str, ...]) -> Check:
    return Check(ELEMENT, met=False, advice=advice, claims=claims, where=place.words, better=better, span=(place.start, place.end))


def _named(text: Text, patterns: tuple[re.Pattern[str], ...]) -> Iterator[Place]:
    """The names that the patterns find, each place once."""
    seen = set()
    for pattern in patterns:
        for match in pattern.finditer(text.plain, text.start):
            start, end = match.span("name")
            words = up_to_its_end(text.written[start:end]).rstrip(".,'-")
            if start not in seen and any(not is_no_name(word) for word in name_words(words)):
                seen.add(start)
                yield Place(words, start, start + len(words))


def up_to_its_end(words: str) -> str:
    """A name or greeting without the next sentence, which begins with a capital too; a full stop after a title or initial ends nothing."""
    pairs = list(pairwise(_WORD.finditer(words)))
    return next((words[: word.end()] for word, after in pairs if _ends_before(word[0], after[0])), words)


def _ends_before(word: str, after: str) -> bool:
    """Whether a name is over after a word of it."""
    if _FIRST_PERSON.match(after):
        return True
    legal = re.fullmatch(company_words("legal"), after.rstrip(".,").lower())
    return word.endswith(".") and not (legal or is_title(word) or _INITIALS.fullmatch(word) or _short().fullmatch(word.lower()))


@lru_cache(maxsize=1)
def _greeting() -> re.Pattern[str]:
    """A greeting with its name, before which a title or any other word may stand."""
    hello = r"^[ \t\"]*(?:dear|hi|hello|hey|good (?:morning|afternoon|evening)),?[ \t]+"
    return re.compile(rf"{hello}(?:(?:[a-z]+|(?:{title_words()})\.)[ \t]+)?{_NAME}", re.IGNORECASE | re.MULTILINE)


@lru_cache(maxsize=1)
def _short() -> re.Pattern[str]:
    return re.compile(rf"(?:{company_words('short')})\.")


def _shares_a_word(words: str, name: str) -> bool:
    """Whether a name shares a word with another, or is its initials."""
    initials = "".join(word[0] for word in name.split())
    told, own = name_words(words), name_words(name)
    alike = "".join(told).replace("-", "") == "".join(own).replace("-", "")
    return alike or not set(told).isdisjoint(own) or words.casefold() == initials.casefold()


def _is_no_employer(text: Text, place: Place) -> bool:
    """Whether the words round a name say that it is a place, a piece of work, a part of any company, or not where they work."""
    if _no_company().match(text.small, place.end) or _elsewhere().search(text.small, max(text.start, place.start - CLAUSE), place.start):
        return True
    return bool(_part().match(text.small, place.start))


@lru_cache(maxsize=1)
def _no_company() -> re.Pattern[str]:
    return re.compile(rf"[ \t]+(?:{company_words('no_company')})\b(?![ \t]+(?:{company_words('part')})\b)")


@lru_cache(maxsize=1)
def _part() -> re.Pattern[str]:
    return re.compile(rf"(?:(?:{company_words('parts')})[ \t]+)+(?:{company_words('part')})\b")


@lru_cache(maxsize=1)
def _elsewhere() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{company_words('elsewhere')})\b(?:(?!\b(?:and|but|so)\b)[^,;.!?\n])*$")
