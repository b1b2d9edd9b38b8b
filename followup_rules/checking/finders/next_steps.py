"""Whether the message asks about the next steps; in a thank-you that is the user's choice, since documents differ."""

from __future__ import annotations

from collections.abc import Iterator

from followup_rules.checking.asked import Asked
from followup_rules.checking.finders.presence import judged
from followup_rules.checking.result import Check
from followup_rules.checking.subject import Subject
from followup_rules.checking.text import Text
from followup_rules.checking.words import wanted_lists

ELEMENT = "next_steps"
QUESTIONS = ("next_steps", "decision_date", "status_question")
"""The elements that ask for an answer; in a thank-you they are one question."""


def find(text: Text, about: Subject, asked: dict[str, Asked]) -> Iterator[Check]:
    """One finding; in a thank-you it tells both sides."""
    wish = asked.get(ELEMENT)
    if wish is None or wish.level == "left_out":
        return
    if about.occasion.message != "thank_you":
        yield from judged(text, about, wish, wanted_lists()[ELEMENT])
        return
    claims = tuple(claim for element in QUESTIONS if element in asked for claim in (*asked[element].include, *asked[element].avoid))
    asks = any(text.shows(element) for element in QUESTIONS)
    wanted = about.details.ask_next_steps
    if wanted is not None:
        advice = wanted_lists()[ELEMENT].met if asks else "Asks nothing yet" if not wanted else wanted_lists()[ELEMENT].missing
        yield Check(ELEMENT, met=asks is wanted, advice=advice, claims=claims)
    elif asks:
        yield Check(ELEMENT, met=None, advice="Asks already what comes next; articles differ on that in a thank-you", claims=claims)
    else:
        yield Check(
            ELEMENT, met=None, advice="Asks nothing yet, our choice: articles differ, and you can ask what comes next", claims=claims
        )
