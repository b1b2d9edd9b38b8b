"""Whether the message is short enough for its form."""

from __future__ import annotations

from collections.abc import Iterator

from followup_rules.checking.asked import Asked
from followup_rules.checking.result import Check
from followup_rules.checking.subject import Subject
from followup_rules.checking.text import Text
from followup_rules.checking.words import wanted_lists
from followup_rules.messages.bands import band_for, words_in

ELEMENT = "brevity"


def find(text: Text, about: Subject, asked: dict[str, Asked]) -> Iterator[Check]:
    """One finding, with the number of words; the limit is that of the full length, since a user may write more."""
    words = wanted_lists()[ELEMENT]
    claims = asked[ELEMENT].include if ELEMENT in asked else ()
    band = band_for(about.form, "full", about.occasion.message)
    count, characters = words_in(text.body), len(text.body.strip())
    if band.most_characters is not None and characters > band.most_characters:
        advice = f"{characters} characters; there is room for {band.most_characters}"
        yield Check(ELEMENT, met=False, advice=advice, claims=claims)
    elif count > band.most:
        yield Check(ELEMENT, met=False, advice=f"{count} words; keep it under {band.most}", claims=claims)
    else:
        yield Check(ELEMENT, met=True, advice=f"{words.met}, {count} words", claims=claims)
