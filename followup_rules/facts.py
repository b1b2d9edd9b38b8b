"""Whether the facts of an interview are those that a claim holds for."""

from __future__ import annotations

from followup_rules.claims import When
from followup_rules.interview import Interview


def holds(when: When, interview: Interview, *, answered: bool = False) -> bool:
    """Whether every field of the condition has one of its values; "not sure" is none of them.

    `answered`: whether the last message was answered with a new day.
    """
    for field, values in when.conditions:
        if field == "named_day":
            value: object = interview.named_day is not None
        elif field == "answered":
            value = answered
        else:
            value = getattr(interview, field)
        if value not in values:
            return False
    return True
