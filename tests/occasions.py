"""Every kind of occasion a message is written for, built by hand so that no rule of the plan stands between."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import product

from followup_rules import Channel, Details, Draft, Interview, Message, Step, draft
from followup_rules.messages.forms import FORMS, Form
from followup_rules.messages.occasion import MessageName, occasion_of
from followup_rules.steps import StepKind
from tests.situations.story import day

HELD = date(2026, 11, 19)
THANKED = date(2026, 11, 20)
FIRST = date(2026, 11, 27)
SECOND = date(2026, 12, 7)
LAST = date(2026, 12, 15)

FULL: dict[str, object] = {
    "your_name": "Sam Rivera",
    "contact": "+1 555 0100",
    "recipients": ("Ms Okafor",),
    "role": "Operations Analyst",
    "company": "Northwind",
    "topic": "the move to shared stock data",
    "fit": "it combines data with people",
    "qualification": "five years of stock planning",
    "clarification": "my notice period is two months, not three",
}
SPOKEN_OF = ("your_name", "recipients", "role", "company", "topic")
"""Details that stand in the middle of other sentences."""
SLIPS = re.compile(r" {2}|\t| [,.;:?!]|\.\.|,,|\(\)|“”|“ | ”|\bNone\b|\bthe the\b|[{}\[\]]|\b(\w+) \1\b", re.IGNORECASE)
"""What no text that goes out may hold: doubled spaces or words, lost marks, what was left of a template."""
EVERY_FORM: tuple[tuple[Channel, Form], ...] = tuple((channel, form) for channel, forms in FORMS.items() for form in forms)


@dataclass(frozen=True)
class Case:
    """An interview with the step that is due; the message goes out on the step's day."""

    interview: Interview
    step: Step


def thank_you(**reply: object) -> Message:
    """A thank-you sent on the day after the interview, and what it got."""
    return Message.model_validate({"sent_on": THANKED, "kind": "thank_you", "channel": "email", **reply})


def check_sent(on: date = FIRST, **reply: object) -> Message:
    """A status check, and what it got."""
    return Message.model_validate({"sent_on": on, "kind": "status_check", "channel": "email", **reply})


def case(kind: StepKind, on: date, *, carries_thanks: bool = False, **answers: object) -> Case:
    """A step of a kind that is due on a day."""
    step = Step(kind=kind, status="due", earliest=on, recommended=on, channel="email", carries_thanks=carries_thanks)
    return Case(Interview.model_validate({"held_on": HELD, **answers}), step)


def details(fields: tuple[str, ...] = tuple(FULL), **choices: object) -> Details:
    """Details with only these fields filled."""
    return Details.model_validate({**{field: FULL[field] for field in fields}, **choices})


def message_of(given: Case) -> MessageName:
    """Which message a case is about."""
    return occasion_of(given.interview, given.step, HELD).message


def subsets(name: str) -> Iterator[tuple[str, ...]]:
    """None of the details, all, and all but each that stands in other sentences; in a message's first case, each left out and alone."""
    is_first = name == next(first for first, given in CASES.items() if message_of(given) == message_of(CASES[name]))
    yield ()
    yield tuple(FULL)
    for field in FULL if is_first else SPOKEN_OF:
        yield tuple(other for other in FULL if other != field)
    if is_first:
        yield from ((field,) for field in FULL)


CASES = {
    "thank-you": case("thank_you", THANKED),
    "thank-you, a day named": case("thank_you", THANKED, named_day=date(2026, 11, 30)),
    "thanks and status in one": case("status_check_1", date(2026, 11, 30), carries_thanks=True),
    "thanks and status, named day passed": case("status_check_1", date(2026, 12, 1), carries_thanks=True, named_day=date(2026, 11, 30)),
    "thanks and status, long after": case("status_check_1", date(2028, 5, 22), carries_thanks=True),
    "first check": case("status_check_1", FIRST, sent=(thank_you(),)),
    "first check, named day passed": case("status_check_1", date(2026, 12, 1), sent=(thank_you(),), named_day=date(2026, 11, 30)),
    "first check, new day passed": case(
        "status_check_1",
        date(2026, 12, 1),
        sent=(thank_you(reply="new_date", replied_on=date(2026, 11, 23)),),
        named_day=date(2026, 11, 30),
    ),
    "first check, delay announced": case("status_check_1", date(2026, 12, 3), sent=(thank_you(),), delayed_on=date(2026, 11, 25)),
    "first check, they were away": case("status_check_1", FIRST, sent=(thank_you(reply="automatic", back_on=date(2026, 11, 26)),)),
    "first check, they answered": case("status_check_1", FIRST, sent=(thank_you(reply="no_news", replied_on=date(2026, 11, 23)),)),
    "first check, another offer": case("status_check_1", FIRST, sent=(thank_you(),), other_offer_by=date(2026, 12, 4)),
    "second check after no news": case("status_check_2", SECOND, sent=(check_sent(reply="no_news", replied_on=date(2026, 11, 28)),)),
    "second check after a new day": case(
        "status_check_2", SECOND, sent=(check_sent(reply="new_date", replied_on=date(2026, 11, 28)),), named_day=date(2026, 12, 4)
    ),
    "second check after no news and a delay": case(
        "status_check_2", SECOND, sent=(check_sent(reply="no_news", replied_on=date(2026, 11, 28)),), delayed_on=date(2026, 11, 30)
    ),
    "second check": case("status_check_2", SECOND, sent=(thank_you(), check_sent())),
    "second check after a delay": case("status_check_2", SECOND, sent=(thank_you(), check_sent()), delayed_on=date(2026, 11, 30)),
    "second check, named day passed": case("status_check_2", SECOND, sent=(thank_you(), check_sent()), named_day=date(2026, 12, 4)),
    "second check, the thanks answered since the first": case(
        "status_check_2", SECOND, sent=(thank_you(reply="no_news", replied_on=date(2026, 11, 30)), check_sent())
    ),
    "third check": case("status_check_3", LAST, sent=(thank_you(), check_sent(), check_sent(SECOND))),
    "feedback": case("ask_feedback", SECOND, outcome="rejected"),
    "closing note": case("move_on", LAST, sent=(thank_you(), check_sent(), check_sent(SECOND))),
    "closing note after an answer": case(
        "move_on", LAST, sent=(thank_you(), check_sent(), check_sent(SECOND, reply="no_news", replied_on=date(2026, 12, 8)))
    ),
    "closing note after a delay": case("move_on", LAST, sent=(check_sent(), check_sent(SECOND)), delayed_on=date(2026, 12, 9)),
    "closing note after a rejection": case("move_on", LAST, outcome="rejected"),
    "feedback before the interview": case("ask_feedback", HELD, held_on=FIRST, outcome="rejected"),
    "closing note before the interview": case("move_on", HELD, held_on=FIRST, outcome="rejected"),
    "before leaving": case("ask_timeline", HELD),
}


def written(kind: StepKind, today: str, interview: Interview, *, thanks_too: bool = False, **choices: object) -> Draft:
    """The email for a step that is due today; `choices` are the details' tone and length."""
    step = Step(kind=kind, status="due", recommended=day(today), channel="email", carries_thanks=thanks_too)
    return draft(interview, step, details(**choices), today=day(today))  # type: ignore[arg-type]


def all_written(kind: StepKind, today: str, interview: Interview, *, thanks_too: bool = False) -> list[str]:
    """The step's message in every form, tone and length, with its subject."""
    return [f"{made.subject}\n{made.body}" for made in all_drafts(kind, today, interview, thanks_too=thanks_too)]


def all_drafts(kind: StepKind, today: str, interview: Interview, *, thanks_too: bool = False) -> list[Draft]:
    """The step's draft in every form, tone and length, in the same order each time."""
    step = Step(kind=kind, status="due", recommended=day(today), channel="email", carries_thanks=thanks_too)
    manners = [details(tone=tone, length=length) for tone, length in product(("warm", "formal"), ("short", "full"))]
    return [
        draft(interview, step, known, today=day(today), channel=channel, form=form)
        for (channel, form), known in product(EVERY_FORM, manners)
    ]
