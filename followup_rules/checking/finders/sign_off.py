"""Whether the message ends with closing words and the user's name."""

from __future__ import annotations

import re
from collections.abc import Iterator

from followup_rules.checking.asked import Asked
from followup_rules.checking.result import Check
from followup_rules.checking.subject import Subject
from followup_rules.checking.text import Text
from followup_rules.checking.words import wanted_lists
from followup_rules.messages.names import is_named

ELEMENT = "sign_off"
TAIL = 300
"""Where there are no closing words, a name counts as a signature in this many last characters."""

_BESIDE = re.compile(r"^(?:(?!\bfrom\b)[^,!.-])*(?:[,!.-]+|from)?")
"""The closing words themselves, without the name that may stand beside them: "Best, Lukas"."""


def find(text: Text, about: Subject, asked: dict[str, Asked]) -> Iterator[Check]:
    """One finding: closed with a name, closed without one (for the user to add, while we know none), or not closed."""
    wish, words = asked.get(ELEMENT), wanted_lists()[ELEMENT]
    if wish is None or wish.level == "left_out":
        return
    closing, me = text.sign_off, about.details.your_name
    beside = "" if closing is None else _BESIDE.sub("", text.plain[closing.start : closing.end]).strip()
    below = text.plain[-TAIL:] if closing is None else text.plain[closing.end :]
    signed = bool(me) and is_named(me, f"{beside}\n{below}")
    if closing is None and not signed:
        better = f"{words.better}\n{me}" if me else words.better.rstrip(",")
        yield Check(ELEMENT, met=False, advice=words.missing, claims=wish.include, better=better)
    elif me and not signed:
        yield Check(ELEMENT, met=False, advice="Sign with your name", claims=wish.include, better=me)
    elif not (me or closing is None or beside[:1].isupper() or below.replace(about.details.contact, "").strip()):
        yield Check(ELEMENT, met=None, advice="Put your name under it", claims=wish.include)
    else:
        yield Check(ELEMENT, met=True, advice=words.met, claims=wish.include)
