"""A plan as text for people and as JSON for programs."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Iterable, Iterator
from datetime import date

from followup_rules.precedence import RULES
from followup_rules.steps import Plan, Reason, Step
from followup_rules.wording import BY_CHANNEL, STEP_NAMES, day_name, days, listed

ACTIONS = {
    "act": "Today",
    "wait": "Wait",
    "stop": "Stop here: the plan has nothing more to send",
    "prepare": "Prepare: the interview is still to come",
}
RULE_NAMES = {rule.id: rule.name for rule in RULES}


def plan_text(plan: Plan, *, today: date) -> str:
    """The plan in words, with every reason, ending in a line break."""
    return "\n".join([headline(plan, today=today), "", *_lines(plan), f"Rules version {plan.rules_version}", ""])


def plan_json(plan: Plan) -> str:
    """The plan as JSON with dates as 2026-12-01, ending in a line break; the same plan gives the same bytes."""
    return json.dumps(dataclasses.asdict(plan), default=str, ensure_ascii=False, indent=2) + "\n"


def headline(plan: Plan, *, today: date) -> str:
    """The next action in one line."""
    step = plan.next
    if step is None or step.recommended is None:
        return ACTIONS[plan.action] + (
            f"; {STEP_NAMES[step.kind].lower()}, from {day_name(step.earliest)}" if step and step.earliest else ""
        )
    ahead = (step.recommended - today).days
    when = f", in {days(ahead)}" if ahead else ""
    how = f" {BY_CHANNEL[step.channel]}" if step.channel and step.kind != "ask_timeline" else ""
    return f"{ACTIONS[plan.action]}. Next: {STEP_NAMES[step.kind].lower()}{how}, {day_name(step.recommended)}{when}"


def _lines(plan: Plan) -> Iterator[str]:
    for step in plan.steps:
        yield f"{STEP_NAMES[step.kind]}: {step_days(step)}"
        yield from _reasons(step.reasons)
        yield ""
    if plan.notes:
        yield "Notes"
        yield from _reasons(plan.notes)
        yield ""


def step_days(step: Step) -> str:
    """When a step is done or is to be done, in words."""
    if step.done_on is not None:
        return f"done {day_name(step.done_on)}"
    if step.status == "missed":
        return "missed"
    if step.recommended is None:
        optional = "optional, " if step.status == "optional" else ""
        return f"{optional}from {day_name(step.earliest)}" if step.earliest else "optional"
    last = f"at the latest {day_name(step.latest)}" if step.latest else "no last day"
    first = f"from {day_name(step.earliest)}, " if step.earliest and step.earliest < step.recommended else ""
    return f"{day_name(step.recommended)} ({first}{last})"


def _reasons(reasons: Iterable[Reason]) -> Iterator[str]:
    for reason in reasons:
        backing = [
            *reason.claims,
            *([f"rule “{RULE_NAMES[reason.rule]}”"] if reason.rule else []),
            *(["our choice"] if reason.ours else []),
        ]
        yield f"  - {reason.text} [{listed(backing)}]" if backing else f"  - {reason.text}"
