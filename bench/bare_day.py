"""The bare decision that rule engines are compared by: the day of the next step, for an interview on a Monday without holidays near.

Facts are counted in days from the interview: today, the day that they named, the day of the thank-you.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

import rule_engine
import zen

from followup_rules import Interview, Message, plan

MONDAY = date(2026, 2, 2)
WORKING = 5
"""Working days come first in a week."""
Facts = dict[str, int | None]
Decide = Callable[[Facts], int]


@dataclass(frozen=True, slots=True)
class BareRule:
    """A condition and the day that follows, in words that both engines read; `off_days` whether the day may be one off."""

    condition: str
    days: tuple[str, ...]
    off_days: bool = False


RULES = (
    BareRule("thanked == null and today < 7 and (today < 3 or named == null or today <= named)", ("today", "1"), off_days=True),
    BareRule("named != null", ("today", "named + 1")),
    BareRule("thanked == null", ("today", "7")),
    BareRule("thanked != null", ("today", "7", "thanked + 6")),
)
"""The first that holds decides: the latest of its days."""


def cases() -> Iterator[Facts]:
    """Every case that is compared."""
    for named in (None, 4, 9, 12):
        for thanked in (None, 1, 2):
            for today in range(thanked or 0, 19):
                yield {"today": today, "named": named, "thanked": thanked}


def interview_of(facts: Facts) -> tuple[Interview, date]:
    """A case as the app's rules take it, with the user's day."""
    thanked, named, today = facts["thanked"], facts["named"], facts["today"] or 0
    sent = () if thanked is None else (Message(sent_on=MONDAY + timedelta(thanked), kind="thank_you", channel="email"),)
    day = None if named is None else MONDAY + timedelta(named)
    return Interview(held_on=MONDAY, named_day=day, sent=sent, country="IS"), MONDAY + timedelta(today)


def by_plan(facts: Facts) -> int:
    """The day that the app plans. RuntimeError for a plan without one."""
    interview, today = interview_of(facts)
    step = plan(interview, today=today).next
    if step is None or step.recommended is None:
        message = f"no day is planned for {facts}"
        raise RuntimeError(message)
    return (step.recommended - MONDAY).days


def in_rust() -> Decide:
    """The bare rules in ZEN, as a decision table behind its static loader."""
    table = {
        "hitPolicy": "first",
        "inputs": [{"id": "if", "name": "if"}],
        "outputs": [{"id": "day", "name": "day", "field": "day"}, {"id": "off", "name": "off", "field": "off"}],
        "rules": [
            {"_id": f"{number}", "if": rule.condition, "day": f"max([{', '.join(rule.days)}])", "off": json.dumps(rule.off_days)}
            for number, rule in enumerate(RULES)
        ],
    }
    nodes: list[dict[str, Any]] = [
        {"id": "facts", "name": "facts", "type": "inputNode"},
        {"id": "rules", "name": "rules", "type": "decisionTableNode", "content": table},
        {"id": "day", "name": "day", "type": "outputNode"},
    ]
    edges = [{"id": f"{a}-{b}", "sourceId": a, "targetId": b, "type": "edge"} for a, b in (("facts", "rules"), ("rules", "day"))]
    engine = zen.ZenEngine({"loader": {"type": "static", "content": {"next": {"nodes": nodes, "edges": edges}}}})

    def decide(facts: Facts) -> int:
        result = engine.evaluate("next", facts)["result"]
        return _on_a_working_day(int(result["day"]), off_days=bool(result["off"]))

    return decide


def in_python() -> Decide:
    """The bare rules in rule-engine, which is written in Python."""
    rules = [(rule_engine.Rule(rule.condition), [rule_engine.Rule(day) for day in rule.days], rule.off_days) for rule in RULES]

    def decide(facts: Facts) -> int:
        for condition, days, off_days in rules:
            if condition.matches(facts):
                return _on_a_working_day(max(int(day.evaluate(facts)) for day in days), off_days=off_days)
        message = f"no rule holds for {facts}"
        raise RuntimeError(message)

    return decide


def _on_a_working_day(day: int, *, off_days: bool) -> int:
    while not off_days and (MONDAY + timedelta(day)).weekday() >= WORKING:
        day += 1
    return day
