"""What they said last: which answer or announcement came latest, and what of the older ones still stands."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta

from followup_rules.interview import Interview, Message

ABOUT_A_WEEK = timedelta(days=6)
"""Whoever is back sooner was not waited for: the plan leaves a message so long in any case."""
FEW_WEEKS = timedelta(weeks=3)
"""What is longer ago than this is no longer put down to a short delay: our choice."""


@dataclass(frozen=True, slots=True)
class LastWord:
    """Their last answer that was no automatic one, the day of the last thing that they said, and what of it still stands.

    An answer without its day counts from the day of the message, since it came no earlier. `named_day` and
    `delayed_on` are None where something that they said later has overtaken them.
    """

    answer: Message | None = None
    heard_on: date | None = None
    named_day: date | None = None
    delayed_on: date | None = None

    @property
    def names_the_day(self) -> bool:
        """Whether the last answer is the one that named the day."""
        return self.answer is not None and self.answer.reply == "new_date"


def last_word(interview: Interview) -> LastWord:
    """The last answer since the interview to any message that arrived, or the delay that they announced since."""
    answers = [m for m in interview.sent if m.arrived and not m.unanswered and m.answered_on >= interview.held_on]
    answer = max(answers, key=lambda m: (m.answered_on, m.reply == "new_date", m.sent_on, m.channel), default=None)
    delayed, named = interview.delayed_on, interview.named_day
    heard_on = max((day for day in (answer.answered_on if answer else None, delayed) if day is not None), default=None)
    found = LastWord(answer, heard_on, named, delayed if delayed == heard_on else None)
    if named is None or heard_on is None or named > heard_on or (named == heard_on and found.names_the_day):
        return found
    return replace(found, named_day=None)


def away_until(interview: Interview) -> date | None:
    """The day until which an automatic reply says that they are away, unless they have been heard from since."""
    heard_on = last_word(interview).heard_on
    replies = [m for m in interview.sent if m.reply == "automatic" and (heard_on is None or m.answered_on > heard_on)]
    return max((m.back_on for m in replies if m.back_on is not None), default=None)


def waited_until(interview: Interview, sent_on: date) -> date | None:
    """The day until which they were away, where a message that goes out on `sent_on` waited for it.

    Only the absence that met the last message kept anybody from writing; whoever wrote since, or heard
    from them, has not waited.
    """
    last = max(
        (m for m in interview.sent if m.arrived), key=lambda m: (m.sent_on, m.reply == "automatic", m.back_on or m.sent_on), default=None
    )
    if last is None or last.reply != "automatic" or last.back_on is None:
        return None
    heard_on = last_word(interview).heard_on
    silent = heard_on is None or heard_on <= last.sent_on
    away_long = last.back_on - last.sent_on >= ABOUT_A_WEEK
    just_back = timedelta(0) <= sent_on - last.back_on <= FEW_WEEKS
    return last.back_on if silent and away_long and just_back else None
