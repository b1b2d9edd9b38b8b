"""How the screens say days and steps. The reasons come from the plan; nothing here decides."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from followup_rules.interview import Outcome
from followup_rules.messages.occasion import BesideThePlan
from followup_rules.steps import Plan, Step
from followup_rules.wording import BY_CHANNEL, MONTHS, day_name
from pages.ui.charts.words import distance, full_name
from pages.ui.text import unbroken

LONG_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
THANK: Mapping[str, str] = {
    "email": "Send a thank-you email",
    "phone": "Call to say thank you",
    "linkedin": "Send a thank-you on LinkedIn",
    "letter": "Send a thank-you letter or card",
    "text": "Text a thank-you",
    "in_person": "Say thank you in person",
}
ASK: Mapping[str, str] = {
    "email": "Email {}",
    "phone": "Call with {}",
    "linkedin": "Send {} on LinkedIn",
    "letter": "Send {} by letter",
    "text": "Text {}",
    "in_person": "Bring {} in person",
}
OBJECTS: Mapping[str, str] = {
    "status_check_1": "a status check",
    "status_check_2": "a second status check",
    "status_check_3": "a third status check",
}
NAMES: Mapping[str, str] = {
    "ask_timeline": "the question when you will hear",
    "thank_you": "the thank-you",
    "status_check_1": "the first status check",
    "status_check_2": "the second status check",
    "status_check_3": "the third status check",
    "ask_feedback": "the request for feedback",
    "move_on": "the day to move on",
}
WAYS: Mapping[str, str] = {
    "email": "Email",
    "phone": "Phone",
    "linkedin": "LinkedIn",
    "text": "Text message",
    "letter": "Letter or card",
    "in_person": "In person",
}
"""What a message can go by, as the choices name it."""
BESIDE_NAMES: Mapping[BesideThePlan, str] = {"answer_to_delay": "Answer to their delay", "other_offer": "Word of your other offer"}
"""What messages that belong to no step are called."""
NOTHING: Mapping[Outcome, str] = {
    "waiting": "Stop here, there is nothing to send",
    "next_round": "You are invited: the plan ends here",
    "rejected": "Nothing more to send",
    "offer": "You have an offer: the plan ends here",
    "withdrawn": "You withdrew: the plan ends here",
}
MOVE_ON = "Move on, and keep the door open"
ASK_TIMELINE = "Ask when you will hear"


def long_day(day: date) -> str:
    """A day as "Tue 1 December"."""
    return day_name(day).replace(MONTHS[day.month - 1], LONG_MONTHS[day.month - 1])


def full_day(day: date) -> str:
    """A day as "Tue 1 December 2026"."""
    return f"{long_day(day)} {day.year}"


@dataclass(frozen=True, slots=True)
class Heading:
    """The next action: what to do, and when, as the headline says it."""

    action: str
    when: str = ""

    @property
    def text(self) -> str:
        """The headline without colours, for the page title."""
        return f"{self.action} {self.when}".strip()


def heading(plan: Plan, today: date, outcome: Outcome = "waiting") -> Heading:
    """The plan's next action as a headline: "Email a status check on", "Tue 1 December"."""
    step = plan.next
    if step is None:
        return Heading(NOTHING[outcome])
    if step.kind == "move_on":
        later = step.earliest is not None and step.earliest > today
        return Heading("No further check, move on from", unbroken(long_day(step.earliest))) if step.earliest and later else Heading(MOVE_ON)
    day = step.recommended
    if day is None:
        return Heading(what_to_do(step))
    if day == today:
        return Heading(what_to_do(step), f"today, {unbroken(long_day(day))}")
    where = ", at the interview" if step.kind == "ask_timeline" else ""
    return Heading(f"{what_to_do(step)}{where} on", unbroken(long_day(day)))


def what_to_do(step: Step) -> str:
    """A step as an instruction: "Email a second status check"."""
    if step.kind == "ask_timeline":
        return ASK_TIMELINE
    if step.kind == "move_on":
        return MOVE_ON
    channel = step.channel or "email"
    if step.kind == "thank_you":
        return THANK[channel]
    if step.kind == "ask_feedback":
        return f"Ask for feedback {BY_CHANNEL[channel]}"
    return ASK[channel].format(f"your thanks and {OBJECTS[step.kind]}" if step.carries_thanks else OBJECTS[step.kind])


def step_line(step: Step, plan: Plan, today: date) -> str:
    """One step of the list: "First status check: Tue 1 Dec, at the latest Mon 7 Dec"."""
    name = full_name(step)
    if step.done_on is not None:
        how = f" {BY_CHANNEL[step.channel]}" if step.channel else ""
        return f"{name}{how}: done {day_name(step.done_on)}"
    if step.status == "missed":
        return f"{name}: its time has passed"
    if step.recommended is None:
        first = f"from {day_name(step.earliest)}" if step.earliest else ""
        ending = "only if you want to" if step.status == "optional" else "only if there is no answer" if step != plan.next else ""
        return f"{name}: {', '.join(part for part in (first, ending) if part)}"
    last = f"at the latest {day_name(step.latest)}" if step.latest else ""
    if step == plan.next:
        return f"{name}: {day_name(step.recommended)}, {', '.join(part for part in (distance(step.recommended, today), last) if part)}"
    condition = "only if there is no answer" if step.kind.startswith("status_check") else ""
    return f"{name}: {', '.join(part for part in (day_name(step.recommended), last, condition) if part)}"


def window(step: Step) -> str:
    """The days of a step, from the earliest to the latest: "Tue 1 Dec to Mon 7 Dec", "from Tue 15 Dec"."""
    if step.earliest is None:
        return "–"
    if step.latest is None:
        return f"from {day_name(step.earliest)}"
    return day_name(step.earliest) if step.latest == step.earliest else f"{day_name(step.earliest)} to {day_name(step.latest)}"


def letters(documents: Iterable[str]) -> str:
    """The letters of articles as gray badges."""
    return " ".join(f":gray-badge[{document}]" for document in documents)
