"""What has been sent and what came back, as far as it matters for the next step.

The same value also holds what the plan expects: a step that is planned counts as sent on its day and
unanswered, so that the steps after it can be planned too.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from followup_rules.interview import Interview, Message


@dataclass(frozen=True, slots=True)
class History:
    """Thank-yous and status checks that arrived; what never arrived counts for nothing.

    `thanked_on`: the last thank-you. `waiting_since`: the last status check, or the last answer that one
    got. `answered`: the latest word is an answer that named a day, so only that day counts. `thanked_since`: thanks
    went out on or after the day of that answer, and have a wait of their own.
    """

    thanked_on: date | None = None
    checked_on: date | None = None
    waiting_since: date | None = None
    checks: int = 0
    unanswered: int = 0
    answered: bool = False
    thanked_since: bool = False

    def with_thanks(self, day: date) -> History:
        """The history once the thank-you is sent on that day."""
        return replace(self, thanked_on=day, answered=False)

    def with_check(self, day: date) -> History:
        """The history once a status check is sent on that day and stays without an answer."""
        return replace(self, checked_on=day, waiting_since=day, checks=self.checks + 1, unanswered=self.unanswered + 1, answered=False)


def arrived(interview: Interview, kind: str) -> list[Message]:
    """The messages of a kind that reached them, in the order of their days; of one day, what they answered last comes last."""
    found = (m for m in interview.sent if m.kind == kind and m.arrived)
    return sorted(found, key=lambda m: (m.sent_on, not m.unanswered, m.answered_on, m.reply, m.channel))


def history_of(interview: Interview) -> History:
    """The history that the answers tell."""
    thanks = arrived(interview, "thank_you")
    checks = arrived(interview, "status_check")
    last_check = checks[-1] if checks else None
    last_thanks = thanks[-1] if thanks else None
    last_sent = last_check or last_thanks
    new_days = [m for m in interview.sent if _names_a_day_ahead(m, interview.named_day) and _is_latest_word(m, last_sent, checks)]
    return History(
        thanked_on=last_thanks.sent_on if last_thanks else None,
        checked_on=last_check.sent_on if last_check else None,
        waiting_since=max((_waiting_since(check) for check in checks), default=None),
        checks=len(checks),
        unanswered=sum(m.unanswered for m in checks),
        answered=bool(new_days),
        thanked_since=last_thanks is not None
        and last_thanks not in new_days
        and any(m.answered_on <= last_thanks.sent_on for m in new_days),
    )


def _waiting_since(check: Message) -> date:
    return check.sent_on if check.unanswered else check.answered_on


def _names_a_day_ahead(message: Message, named_day: date | None) -> bool:
    """Whether the answer to a message named a day that lay ahead when it came."""
    return message.reply == "new_date" and named_day is not None and named_day >= message.answered_on


def _is_latest_word(message: Message, last_sent: Message | None, checks: list[Message]) -> bool:
    """Whether an answer came after the last status check, or thank-you where there was none, or to one of that day; and none came later."""
    if any(not check.unanswered and check.answered_on > message.answered_on for check in checks):
        return False
    if last_sent is None or (message.kind == last_sent.kind and message.sent_on == last_sent.sent_on):
        return True
    return message.answered_on > last_sent.sent_on
