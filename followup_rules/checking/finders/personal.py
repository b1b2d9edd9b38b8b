"""Whether anything in the message belongs to this employer: the job, the company, a name, a day, a topic."""

from __future__ import annotations

from collections.abc import Iterator

from followup_rules.checking.asked import Asked
from followup_rules.checking.days import written_days
from followup_rules.checking.result import Check
from followup_rules.checking.subject import Subject
from followup_rules.checking.text import Text
from followup_rules.checking.words import wanted_lists

ELEMENT = "personal"


def find(text: Text, about: Subject, asked: dict[str, Asked]) -> Iterator[Check]:
    """One finding."""
    wish, words = asked.get(ELEMENT), wanted_lists()[ELEMENT]
    if wish is None or wish.level == "left_out":
        return
    details = about.details
    own = (details.role, details.company, details.topic)
    if any(text.repeats(value) for value in own if value) or text.shows("specific_point"):
        yield Check(ELEMENT, met=True, advice=words.met, claims=wish.include)
    elif any(written_days(text, about.occasion.sent_on)) or any(text.repeats(name) for name in details.recipients):
        yield Check(ELEMENT, met=None, advice=words.general_advice, claims=wish.include)
    else:
        yield Check(
            ELEMENT,
            met=False if wish.level == "needed" and any((*own, *details.recipients)) else None,
            advice=words.missing,
            claims=wish.include,
        )
