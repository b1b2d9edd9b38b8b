"""What a message is about: which message a step needs, and the facts that it can refer to."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from followup_rules.history import arrived
from followup_rules.interview import Interview, Message
from followup_rules.last_word import FEW_WEEKS, last_word, waited_until
from followup_rules.steps import Step, StepKind

BesideThePlan = Literal["answer_to_delay", "other_offer"]
"""Messages that belong to no step: an answer to "we need more time", since they wrote last, and word of another offer."""
MessageName = Literal[
    "ask_timeline",
    "thank_you",
    "thanks_and_status",
    "first_check",
    "after_answer",
    "second_check",
    "third_check",
    "ask_feedback",
    "move_on",
    BesideThePlan,
]
_OWN_MESSAGE: dict[StepKind, MessageName] = {
    "ask_timeline": "ask_timeline",
    "thank_you": "thank_you",
    "ask_feedback": "ask_feedback",
    "move_on": "move_on",
}
MANY_DAYS = timedelta(days=60)
"""Across a new year, a day farther back than this is written with its year: our choice."""


@dataclass(frozen=True, slots=True)
class Occasion:
    """One message: its name, the day it is for, and what has happened until then.

    `named_day` is filled once it has passed, unless they said something later, `awaited_day` while it is still
    ahead; `answer` is their last answer that was no automatic one, `heard_on` the day of their last word of any
    kind; `away_until` is filled where this message waited for that day; `has_met` is False where they said no
    before the interview.
    """

    message: MessageName
    sent_on: date
    held_on: date
    thanked: bool
    named_day: date | None = None
    awaited_day: date | None = None
    named_in_answer: bool = False
    answer: Message | None = None
    heard_on: date | None = None
    last_check: date | None = None
    away_until: date | None = None
    delayed_on: date | None = None
    other_offer_by: date | None = None
    rejected: bool = False
    has_met: bool = True

    @property
    def answered_last_check(self) -> bool:
        """Whether they have said something since the last check, so that nobody may take them for silent."""
        return self.heard_on is not None and self.last_check is not None and self.heard_on >= self.last_check

    @property
    def has_talked(self) -> bool:
        """Whether their last answer was given there and then: to a call or a visit, on its day."""
        last = self.answer
        return last is not None and last.channel in ("phone", "in_person") and last.replied_on == last.sent_on

    @property
    def can_wait(self) -> bool:
        """Whether it is true that waiting is fine: no other offer has to be answered before they decide."""
        by = self.other_offer_by
        return by is None or (self.awaited_day is not None and self.awaited_day < by)

    @property
    def is_after_offer(self) -> bool:
        """Whether another offer has to be answered before the interview, or on its day."""
        return self.other_offer_by is not None and self.other_offer_by <= self.held_on

    @property
    def is_long_after(self) -> bool:
        """Whether the interview is more than a few weeks ago, so that thanks are more than a little late."""
        return self.sent_on - self.held_on > FEW_WEEKS

    def needs_year(self, day: date) -> bool:
        """Whether a day is so far back that its year has to be said."""
        return day.year != self.sent_on.year and abs(self.sent_on - day) > MANY_DAYS


def occasion_of(interview: Interview, step: Step, today: date, message: MessageName | None = None) -> Occasion:
    """The occasion of a step's message, on the planned day if that lies ahead; `message` overrides which one it is."""
    checks = arrived(interview, "status_check")
    sent_on = max(today, step.recommended or step.earliest or today)
    said, named = last_word(interview), interview.named_day
    return Occasion(
        message=message or _message_for(step, checks),
        sent_on=sent_on,
        held_on=interview.held_on,
        thanked=bool(arrived(interview, "thank_you")) or bool(checks),
        named_day=said.named_day if said.named_day is not None and said.named_day < sent_on else None,
        awaited_day=named if named is not None and named >= sent_on else None,
        named_in_answer=said.names_the_day,
        answer=said.answer,
        heard_on=said.heard_on,
        last_check=checks[-1].sent_on if checks else None,
        away_until=waited_until(interview, sent_on) if len(checks) >= _checks_before(step) else None,
        delayed_on=said.delayed_on,
        other_offer_by=interview.other_offer_by if interview.other_offer_by is not None and interview.other_offer_by >= sent_on else None,
        rejected=interview.outcome == "rejected",
        has_met=interview.held_on <= (today if interview.outcome == "rejected" else sent_on),
    )


def _message_for(step: Step, checks: list[Message]) -> MessageName:
    """The message for a step: a status check is worded by what the checks before it got, not by its number alone."""
    if step.kind in _OWN_MESSAGE:
        return _OWN_MESSAGE[step.kind]
    if step.carries_thanks:
        return "thanks_and_status"
    before = _checks_before(step)
    answered = [m for m in checks[:before] if not m.unanswered]
    if answered and len(checks) >= before and not checks[before - 1].unanswered:
        return "after_answer"
    return ("first_check", "second_check", "third_check")[before - len(answered)] if before else "first_check"


def _checks_before(step: Step) -> int:
    """How many status checks go out before this step: until they have, the plan's next message is another one."""
    return int(step.kind[-1]) - 1 if step.kind.startswith("status_check") else 0
