"""Makes a typed detail fit into a sentence: recognises what shape of words it is.

People type "The move to SAP", "how you plan the move", "I led two moves" or "Fluent in Spanish." into
the same box. A template asks for the shape it can carry and has another sentence for the rest.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from followup_rules.messages.shapes import (
    FIRST_WORDS,
    LAST_STOPS,
    as_clause,
    first_word,
    inner,
    is_activity,
    is_asked,
    is_clause,
    is_counted,
    is_determined,
    listed_words,
    needs_no_article,
    takes_an_object,
    with_article,
    words_of,
)

_ARTICLE = re.compile(r"^(the|a|an|your|this)\s+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Phrase:
    """One detail, made ready for the inside of a sentence; false where the detail is empty.

    `noun` can follow "about" or "with"; `clause` has a subject of its own. At most one of them is filled;
    `text` always is, and can stand after a colon. `mine`: the noun is something that the user has. `aim`:
    the text is an infinitive.
    """

    text: str = ""
    noun: str = ""
    clause: str = ""
    mine: bool = False
    aim: bool = False

    def __bool__(self) -> bool:
        return bool(self.text)


def topic_phrase(detail: str) -> Phrase:
    """Something that was talked about: all but a clause can follow "about"."""
    text = inner(detail, is_topic=True)
    if not text or is_clause(text) or first_word(text) == "to" or is_asked(text):
        return Phrase(text)
    return Phrase(text, noun=text.rstrip("?! "))


def fit_phrase(detail: str) -> Phrase:
    """Why the job suits the user: "it combines ...", "combines ...", "the mix of ...", "my years in ...", "to grow"."""
    text = inner(detail)
    first = first_word(text)
    if first in listed_words("doings"):
        return Phrase(text, clause=f"it {text[0].lower()}{text[1:]}")
    clause = as_clause(text)
    if clause or not text:
        return Phrase(text, clause=clause)
    if first == "to":
        return Phrase(text, aim=True)
    if first.endswith("ing") and takes_an_object(text):
        return Phrase(text, noun=text)
    mine = first == "my" or bool(listed_words("own_words") & set(words_of(text)[:FIRST_WORDS]))
    if mine:
        return Phrase(text, noun=text if is_determined(text) or first == "over" else f"my {text}", mine=True)
    return Phrase(text, noun=text if is_determined(text) or is_counted(text) else "")


def qualification_phrase(detail: str) -> Phrase:
    """What qualifies the user: "five years of SQL", "I led two moves", "led two moves", "fluent in Spanish", "leading a team"."""
    text = inner(detail)
    first, start = first_word(text), text[:1].lower() + text[1:]
    if first in listed_words("deeds") or (first.endswith("ed") and first not in listed_words("not_deeds") | listed_words("qualities")):
        return Phrase(text, clause=f"I {start}")
    clause = as_clause(text)
    if clause or not text:
        return Phrase(text, clause=clause)
    if first.endswith("-working"):
        return Phrase(text, clause=f"I am {start if words_of(text)[1:2] in ([], ['and']) else f'a {start}'}")
    if listed_words("qualities") & set(words_of(text)[:FIRST_WORDS]):
        return Phrase(text, clause=f"I am {with_article(text)}") if needs_no_article(text) else Phrase(text)
    if first.endswith("ing") and first not in listed_words("not_activities") and is_activity(text):
        return Phrase(text, noun=f"experience in {start}")
    carries = is_determined(text) or is_counted(text) or listed_words("uncounted") & set(words_of(text)[:FIRST_WORDS])
    return Phrase(text, noun=text) if carries else Phrase(text)


def role_phrase(detail: str, word: str) -> str:
    """The role with its article and a noun: "the Analyst role", "the summer internship", or "the role"."""
    text = role_title(detail)
    if not text:
        return f"the {word}"
    words, nouns = words_of(text), listed_words("role_words")
    says_it = words[-1] in nouns or (words[0] in nouns and words[1:2] in (["of"], ["as"]))
    return f"the {text}" if says_it else f"the {text} {word}"


def role_title(detail: str) -> str:
    """The role as it was typed, without an article, "your" or "this", and without a full stop."""
    return _ARTICLE.sub("", LAST_STOPS.sub("", detail))
