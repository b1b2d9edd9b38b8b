"""Words that let a situation read like a story. They work out no advice; every day is written by hand."""

from __future__ import annotations

from datetime import date
from typing import Any

from followup_rules import Document, Interview, Message, Plan, Step, load_document, plan
from followup_rules.interview import MessageKind

MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
DAYS = ("named_day", "other_offer_by", "delayed_on")


def day(text: str) -> date:
    """The date behind "Tue 15 Sep" (2026) or "Fri 1 Jan 2027"; a wrong weekday is a slip in the story."""
    weekday, number, month, *year = text.split()
    found = date(int(year[0]) if year else 2026, MONTHS.index(month) + 1, int(number))
    assert WEEKDAYS[found.weekday()] == weekday, f"{text} is a {WEEKDAYS[found.weekday()]}"
    return found


def told(held_on: str, *sent: Message, **facts: Any) -> Interview:  # noqa: ANN401, the facts are Interview's fields
    """An interview on that day, what was sent since, and the other facts; days in words."""
    days = {name: day(facts.pop(name)) for name in DAYS if name in facts}
    return Interview(held_on=day(held_on), sent=sent, **days, **facts)


def thanks(on: str, **facts: Any) -> Message:  # noqa: ANN401, the facts are Message's fields
    """A thank-you, by email unless told otherwise."""
    return _message("thank_you", on, facts)


def check(on: str, **facts: Any) -> Message:  # noqa: ANN401, as above
    """A status check, by email and unanswered unless told otherwise."""
    return _message("status_check", on, facts)


def other(on: str, **facts: Any) -> Message:  # noqa: ANN401, as above
    """Some other message, by email unless told otherwise."""
    return _message("other", on, facts)


def feedback(on: str, **facts: Any) -> Message:  # noqa: ANN401, as above
    """A request for feedback, by email unless told otherwise."""
    return _message("feedback_request", on, facts)


def _message(kind: MessageKind, on: str, facts: dict[str, Any]) -> Message:
    return Message(**{"sent_on": day(on), "kind": kind, "channel": "email", **facts})


def on(today: str, interview: Interview, documents: list[Document] | None = None) -> Plan:
    """The plan as it stands on that day."""
    return plan(interview, today=day(today), documents=documents)


def step(found: Plan, kind: str) -> Step:
    """The one step of that kind."""
    (only,) = [each for each in found.steps if each.kind == kind]
    return only


def kinds(found: Plan, *statuses: str) -> list[str]:
    """The kinds of the steps with one of these statuses."""
    return [each.kind for each in found.steps if each.status in statuses]


def claims_behind(found: Plan) -> set[str]:
    """Every claim that the plan or one of its steps rests on."""
    reasons = [*found.notes, *(reason for each in found.steps for reason in each.reasons)]
    return {claim for reason in reasons for claim in reason.claims}


def assert_waits(found: Plan, kind: str, until: str) -> Step:
    """Nothing to do today; the next step is of that kind, on that day."""
    assert (found.action, found.next and found.next.kind, found.next and found.next.recommended) == ("wait", kind, day(until))
    assert found.next is not None
    assert found.next.status == "upcoming"
    return found.next


def assert_acts(found: Plan, kind: str, today: str) -> Step:
    """The next step is of that kind and is for today."""
    assert (found.action, found.next and found.next.kind, found.next and found.next.recommended) == ("act", kind, day(today))
    assert found.next is not None
    assert found.next.status == "due"
    return found.next


def assert_stops(found: Plan, move_on_from: str) -> Step:
    """Nothing more to send: the next step is to move on, from that day."""
    assert (found.action, found.next and found.next.kind) == ("stop", "move_on")
    assert found.next is not None
    assert (found.next.earliest, found.next.recommended, found.next.latest) == (day(move_on_from), None, None)
    assert kinds(found, "due", "upcoming") in ([], ["move_on"])
    return found.next


def assert_words(found: Step, *, agree: str = "", divided: str = "", object_: str = "", silent: str = "") -> None:
    """Each document's word on the step's day, letter by letter."""
    words = [set(found.agree), set(found.divided), set(found.object), set(found.silent)]
    assert words == [set(agree), set(divided), set(object_), set(silent)]


def article(claims: str, name: str = "F") -> Document:
    """A document that somebody adds: the claims are TOML tables without their place, which is the same for all."""
    place = 'section = "Advice"\nparagraph = 1\nsays = "What this document advises."'
    tables = "\n".join(f'[[claims]]\nid = "{name}-{number}"\n{place}\n{table}' for number, table in enumerate(claims.split("---"), 1))
    return load_document(f'id = "{name}"\ntitle = "Document {name}"\n{tables}\n'.encode())
