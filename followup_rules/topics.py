"""Which topics a claim belongs to, so that documents can be laid side by side, topic by topic."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, NamedTuple

from followup_rules.advice import Content, Timing
from followup_rules.claims import Claim
from followup_rules.vocabulary import Element, Topic

MatrixTopic = Literal[
    "thank_you",
    "named_day",
    "no_named_day",
    "second_check",
    "stopping",
    "channel",
    "calls",
    "tempo",
    "thank_you_content",
    "status_check_content",
    "tone",
    "form",
    "personal",
    "addressee",
    "before_leaving",
    "while_waiting",
    "moving_on",
    "feedback",
    "why_it_matters",
    "about",
]


class Row(NamedTuple):
    """What the screens call a topic, and the question that it answers."""

    name: str
    question: str


MATRIX: dict[MatrixTopic, Row] = {
    "thank_you": Row("Thank-you", "When should the thank-you go out?"),
    "named_day": Row("They named a date", "What if they told you a day?"),
    "no_named_day": Row("No date named", "How long to wait for news?"),
    "second_check": Row("Second status check", "And if there is still no answer?"),
    "stopping": Row("When to stop", "How many messages are enough?"),
    "channel": Row("Channel", "Email, phone or something else?"),
    "calls": Row("Calls", "When to call, and what to say?"),
    "tempo": Row("Sooner or later", "What makes it quicker or slower?"),
    "thank_you_content": Row("In the thank-you", "What belongs in the first message?"),
    "status_check_content": Row("In the status check", "What belongs in a later message?"),
    "tone": Row("Tone", "How should it sound?"),
    "form": Row("Form", "What about subject line, greeting and mistakes?"),
    "personal": Row("Personal or template", "May you use a ready text?"),
    "addressee": Row("To whom", "Who gets the message?"),
    "before_leaving": Row("Before you leave", "What to ask in the interview itself?"),
    "while_waiting": Row("While you wait", "What to do in the meantime?"),
    "moving_on": Row("Moving on", "What if nothing comes?"),
    "feedback": Row("Feedback", "May you ask why they said no?"),
    "why_it_matters": Row("Why it matters", "Which reasons are given?"),
    "about": Row("The article itself", "What does it say of itself?"),
}

GUIDANCE: dict[Topic, MatrixTopic] = {
    "about": "about",
    "addressee": "addressee",
    "before_leaving": "before_leaving",
    "choosing_channel": "channel",
    "deciding": "tempo",
    "feedback": "feedback",
    "moving_on": "moving_on",
    "templates": "personal",
    "waiting_time": "no_named_day",
    "while_waiting": "while_waiting",
    "why_it_matters": "why_it_matters",
}
WHATEVER_THE_STEP: dict[Element, MatrixTopic] = {
    "brevity": "tone",
    "contact_details": "form",
    "generic_text": "personal",
    "greeting_by_name": "form",
    "personal": "personal",
    "polite_tone": "tone",
    "positive_tone": "tone",
    "proofread": "form",
    "pushiness": "tone",
    "rehearsal": "calls",
    "sign_off": "form",
    "subject_line": "form",
}
LONGEST_SHORT = 16


def topics_of(claim: Claim) -> tuple[MatrixTopic, ...]:
    """The topics that a claim bears on, at least one."""
    if claim.timing is not None:
        return _of_timing(claim, claim.timing)
    if claim.content is not None:
        return _of_content(claim.content)
    if claim.channel is not None:
        return ("channel", "calls") if claim.channel.channels == ("phone",) else ("channel",)
    if claim.guidance is not None:
        return (GUIDANCE[claim.guidance.topic],)
    return ("stopping",) if claim.limit is not None else ("tempo",)


def claims_on(topic: MatrixTopic, claims: Iterable[Claim]) -> tuple[Claim, ...]:
    """The claims that bear on a topic, in their order."""
    return tuple(claim for claim in claims if topic in topics_of(claim))


def short_of(claim: Claim) -> str:
    """What fits into a cell, at most 16 characters: the claim's own short words, the element, or a short figure; else nothing."""
    if claim.short:
        return claim.short
    if claim.content is not None:
        words = claim.content.element.replace("_", " ")
        short = words if claim.content.advice == "include" else f"no {words}"
    else:
        short = claim.figure or ""
    return short if len(short) <= LONGEST_SHORT else ""


def _of_timing(claim: Claim, timing: Timing) -> tuple[MatrixTopic, ...]:
    if timing.channel == ("phone",):
        return ("calls",)
    if timing.after == "named_day" or claim.when.named_day == (True,):
        return ("named_day",)
    topics: list[MatrixTopic] = []
    if "thank_you" in timing.step:
        topics.append("thank_you")
    if "status_check_1" in timing.step or ("any_status_check" in timing.step and timing.after != "previous_message"):
        topics.append("no_named_day")
    if {"status_check_2", "status_check_3"} & set(timing.step) or (
        "any_status_check" in timing.step and timing.after == "previous_message"
    ):
        topics.append("second_check")
    if "phone" in timing.channel:
        topics.append("calls")
    return tuple(topics) or ("feedback",)


def _of_content(content: Content) -> tuple[MatrixTopic, ...]:
    if content.channel == ("phone",):
        return ("calls",)
    if content.step == ("ask_feedback",):
        return ("feedback",)
    if content.element in WHATEVER_THE_STEP:
        return (WHATEVER_THE_STEP[content.element],)
    if content.step == ("thank_you",):
        return ("thank_you_content",)
    if content.step and "thank_you" not in content.step:
        return ("status_check_content",)
    return ("thank_you_content", "status_check_content")
