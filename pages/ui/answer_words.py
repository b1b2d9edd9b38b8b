"""The answers in words, for the list of answers on the screens."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date

from followup_rules.interview import Message, MessageKind, Reply
from followup_rules.wording import BY_CHANNEL, day_name, listed, sentence
from pages.ui.answers import Answers, Said
from pages.ui.countries import place_name
from pages.ui.phrases import full_day
from pages.ui.question import Question

KINDS: Mapping[MessageKind, str] = {
    "thank_you": "Thank-you",
    "status_check": "Status check",
    "feedback_request": "Request for feedback",
    "other": "Another message",
}
REPLIES: Mapping[Reply, str] = {
    "none": "no answer so far",
    "automatic": "automatic reply",
    "no_news": "answered without news",
    "new_date": "answered with a new day",
    "not_delivered": "did not arrive",
}
OUTCOMES: Mapping[str, str] = {
    "next_round": "Invited to the next round",
    "rejected": "They said no",
    "offer": "They made an offer",
    "withdrawn": "You withdrew",
}


def message_words(message: Message) -> str:
    """A message as "Thank-you by email, Fri 20 Nov, no answer so far"."""
    what = f"{KINDS[message.kind]} {BY_CHANNEL[message.channel]}"
    replied = f" on {day_name(message.replied_on)}" if message.replied_on else ""
    away = f", away until {day_name(message.back_on)}" if message.back_on else ""
    return f"{what}, {day_name(message.sent_on)}, {REPLIES[message.reply]}{replied}{away}"


def said_words(said: Said, named: date | None) -> str:
    """What they said, as "Within 2 weeks, by Thu 3 December 2026"; `named` is the last day of it."""
    if said.how == "within":
        unit = said.unit if said.count > 1 else said.unit.removesuffix("s")
        return f"Within {said.count} {unit}" + (f", by {full_day(named)}" if named else "")
    if said.day is None:
        return "No date was given" if said.how == "none" else "I’m not sure"
    return {
        "day": f"By {full_day(said.day)}",
        "new_day": f"New day: {full_day(said.day)}",
        "longer": f"It takes longer{f' than {day_name(said.before)}' if said.before else ''}, they said on {day_name(said.day)}",
    }[said.how]


WORDS: Mapping[str, Callable[[Answers], list[str]]] = {
    "on": lambda answers: [full_day(answers.held_on)] if answers.held_on else [],
    "by": lambda answers: [said_words(answers.said, answers.named_day)] if answers.said else [],
    "sent": lambda answers: [message_words(message) for message in answers.sent or ()] or ["Nothing yet"],
    "avoid": lambda answers: [sentence(listed(BY_CHANNEL[channel] for channel in answers.barred or ())) or "None"],
    "country": lambda answers: [place_name(answers.in_country, answers.region)],
    "offer": lambda answers: [full_day(answers.offer_by)] if answers.offer_by else [],
    "happened": lambda answers: [OUTCOMES[answers.outcome]] if answers.outcome in OUTCOMES else [],
}
"""The questions whose answers are more than one of their options."""


def answer_words(question: Question, answers: Answers) -> list[str]:
    """The answer to a question in words, one line or, for messages, one line each; empty if it has none."""
    if question.id in WORDS:
        return WORDS[question.id](answers)
    chosen = answers.choices.get(question.id)
    return [option.words for option in question.options if option.value == chosen]
