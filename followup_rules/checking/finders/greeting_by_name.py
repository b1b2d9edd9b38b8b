"""Whether the message greets somebody, and by the name that the details give."""

from __future__ import annotations

import re
from collections.abc import Iterator

from followup_rules.checking.asked import Asked
from followup_rules.checking.finders.other_names import greeted_others, up_to_its_end
from followup_rules.checking.result import Check
from followup_rules.checking.subject import Subject
from followup_rules.checking.text import Text
from followup_rules.checking.words import wanted_lists
from followup_rules.messages.names import MOST_GREETED, greeted, is_named, is_no_name, is_office, may_mean

ELEMENT = "greeting_by_name"
FIRST_CHARACTERS = 100
"""A name in so many first characters greets, whatever the words round it: "Thank you again, Mrs Doyle"."""

_TOGETHER = re.compile(r"\b(?:all|both|everyone|everybody|team|folks)\b")
"""Greets several people without their names."""


def find(text: Text, about: Subject, asked: dict[str, Asked]) -> Iterator[Check]:
    """One finding: by name, without a name, or not at all; none for somebody else's name, of which `other_names` tells."""
    wish, words = asked.get(ELEMENT), wanted_lists()[ELEMENT]
    if wish is None or wish.level == "left_out":
        return
    greeting, people = text.greeting, about.details.recipients
    fault = None if wish.level == "optional" else False
    if greeting is None and any(is_named(name, text.body[:FIRST_CHARACTERS]) for name in people):
        yield Check(ELEMENT, met=True, advice=words.met, claims=wish.include)
        return
    if greeting is None:
        yield Check(ELEMENT, met=fault, advice=words.missing, claims=wish.include, better=_better(about))
        return
    quoted = up_to_its_end(greeting.words)
    where, span = quoted.strip(), (greeting.start, greeting.start + len(quoted))
    addressed = greeting.words.split(",", 1)[0].split(" ", 1)[-1].rstrip(" !.:")
    unnamed = [name for name in people if not is_named(name, greeting.words) and not may_mean(addressed, name)]
    if not people and _holds_a_name(greeting.words):
        yield Check(ELEMENT, met=True, advice=words.met, claims=wish.include)
    elif not people:
        yield Check(ELEMENT, met=None, advice=words.general_advice, claims=wish.include, where=where, span=span)
    elif not unnamed or (len(people) > MOST_GREETED and unnamed == list(people)):
        yield Check(ELEMENT, met=True, advice=words.met, claims=wish.include)
    elif len(people) > 1 and _TOGETHER.search(addressed.casefold()) and not _holds_a_name(greeting.words):
        yield Check(ELEMENT, met=None, advice=words.general_advice, claims=wish.include, where=where, span=span)
    elif not any(greeting.start <= place.start < greeting.end for place in greeted_others(text, about)):
        advice = f"The greeting does not name {unnamed[0]}"
        yield Check(ELEMENT, met=fault, advice=advice, claims=wish.include, where=where, better=_better(about), span=span)


def _better(about: Subject) -> str:
    names = greeted(about.details.recipients, "formal", about.interview.country)
    return f"Dear {names}," if names else ""


def _holds_a_name(greeting: str) -> bool:
    """Whether a word after the first one, up to the comma, is written as a name is, and no word says that it is an office."""
    addressed = [word.strip(".,!:") for word in greeting.split(",", 1)[0].replace("/", " ").split()[1:]]
    return any(word[:1].isupper() and not is_no_name(word) for word in addressed) and not is_office(" ".join(addressed))
