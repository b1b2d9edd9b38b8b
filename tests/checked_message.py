"""One sentence in a message that is fine otherwise, to Martha Reed at Larkfield after an interview on Friday 20 November 2026."""

from __future__ import annotations

from datetime import date

from followup_rules import Check, Details, Interview, Step, check
from followup_rules.steps import StepKind

FRIDAY, MONDAY = date(2026, 11, 20), date(2026, 11, 23)
MARTHA = Details(your_name="Priya Shah", recipients=("Martha Reed",), role="Operations Analyst", company="Larkfield")
THANKS: StepKind = "thank_you"
STATUS: StepKind = "status_check_1"
FEEDBACK: StepKind = "ask_feedback"


def said(  # noqa: PLR0913, each is a part of the message
    sentence: str,
    element: str,
    kind: StepKind = THANKS,
    *,
    greeting: str = "Dear Martha,",
    closing: str = "Kind regards,",
    signed: str = "Priya Shah",
    below: str = "",
    subject: str = "Our interview",
    recipient: str = "Martha Reed",
    me: str = "Priya Shah",
    on: date = MONDAY,
) -> list[Check]:
    """What is said of one element of an email with this sentence."""
    interview = Interview(held_on=FRIDAY, outcome="rejected") if kind == FEEDBACK else Interview(held_on=FRIDAY)
    known = MARTHA.model_copy(update={"recipients": (recipient,), "your_name": me})
    text = f"{greeting}\n\n{sentence}\n\n{closing}\n{signed}\n{below}"
    step = Step(kind, "due", recommended=on, channel="email")
    found = check(text, interview, step, known, today=on, channel="email", subject=subject)
    return [one for one in found if one.element == element]


def faults(sentence: str, element: str, kind: StepKind = THANKS, **parts: object) -> list[str]:
    """The words at fault, as far as there is no doubt."""
    return [one.where for one in said(sentence, element, kind, **parts) if one.met is False]  # type: ignore[arg-type]
