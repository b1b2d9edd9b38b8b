"""How the screens say a step, for every kind, channel and state."""

from __future__ import annotations

from datetime import date
from itertools import product
from typing import get_args

import pytest

from followup_rules import Channel, Plan, Step
from followup_rules.steps import StepKind
from pages.ui.phrases import heading, step_line, what_to_do, window

TODAY = date(2026, 11, 22)
TUESDAY = date(2026, 12, 1)


def planned(step: Step | None) -> Plan:
    """A plan whose only step is the next one."""
    return Plan(step, "wait", (step,) if step else (), (), "1.0")


@pytest.mark.parametrize(
    ("step", "words"),
    [
        (Step("thank_you", "due", recommended=TODAY, channel="email"), "Send a thank-you email today, Sun 22 November"),
        (Step("thank_you", "due", recommended=TODAY, channel="letter"), "Send a thank-you letter or card today, Sun 22 November"),
        (Step("status_check_1", "upcoming", recommended=TUESDAY, channel="email"), "Email a status check on Tue 1 December"),
        (Step("status_check_2", "upcoming", recommended=TUESDAY, channel="phone"), "Call with a second status check on Tue 1 December"),
        (
            Step("status_check_1", "upcoming", recommended=TUESDAY, channel="email", carries_thanks=True),
            "Email your thanks and a status check on Tue 1 December",
        ),
        (Step("ask_feedback", "due", recommended=TODAY, channel="email"), "Ask for feedback by email today, Sun 22 November"),
        (
            Step("ask_timeline", "upcoming", recommended=TUESDAY, channel="in_person"),
            "Ask when you will hear, at the interview on Tue 1 December",
        ),
        (Step("move_on", "upcoming", earliest=TUESDAY), "No further check, move on from Tue 1 December"),
        (Step("move_on", "due", earliest=TODAY), "Move on, and keep the door open"),
        (None, "Stop here, there is nothing to send"),
    ],
)
def test_the_headline(step: Step | None, words: str) -> None:
    """The one next action, with weekday and date."""
    assert heading(planned(step), TODAY).text.replace("\u00a0", " ") == words


def test_the_date_of_the_headline_does_not_break() -> None:
    """On a phone the date stays on one line."""
    step = Step("status_check_1", "upcoming", recommended=TUESDAY, channel="email")
    assert heading(planned(step), TODAY).when == "Tue\u00a01\u00a0December"


def test_every_step_has_words_on_every_channel() -> None:
    """No kind of step and no channel is without an instruction."""
    kinds: tuple[StepKind, ...] = ("thank_you", "status_check_1", "status_check_2", "status_check_3", "ask_feedback")
    words = {what_to_do(Step(kind, "due", channel=channel)) for kind, channel in product(kinds, get_args(Channel))}
    assert len(words) == len(kinds) * len(get_args(Channel))


@pytest.mark.parametrize(
    ("step", "is_next", "line"),
    [
        (Step("thank_you", "done", done_on=date(2026, 11, 20), channel="email"), False, "Thank-you by email: done Fri 20 Nov"),
        (Step("thank_you", "missed"), False, "Thank-you: its time has passed"),
        (
            Step("status_check_1", "upcoming", recommended=TUESDAY, latest=date(2026, 12, 7)),
            True,
            "First status check: Tue 1 Dec, in 9 days, at the latest Mon 7 Dec",
        ),
        (Step("status_check_2", "upcoming", recommended=TUESDAY), False, "Second status check: Tue 1 Dec, only if there is no answer"),
        (Step("status_check_3", "optional", earliest=TUESDAY), False, "Third status check: from Tue 1 Dec, only if you want to"),
        (Step("move_on", "upcoming", earliest=TUESDAY), False, "Move on: from Tue 1 Dec, only if there is no answer"),
        (Step("move_on", "upcoming", earliest=TUESDAY), True, "Move on: from Tue 1 Dec"),
    ],
)
def test_a_line_of_the_list(step: Step, is_next: bool, line: str) -> None:  # noqa: FBT001, a table of cases
    """Each step in one line: what, when, and on which condition."""
    assert step_line(step, planned(step if is_next else None), TODAY) == line


@pytest.mark.parametrize(
    ("step", "words"),
    [
        (Step("thank_you", "due", earliest=TODAY, latest=TUESDAY), "Sun 22 Nov to Tue 1 Dec"),
        (Step("thank_you", "due", earliest=TODAY, latest=TODAY), "Sun 22 Nov"),
        (Step("thank_you", "due", earliest=TODAY), "from Sun 22 Nov"),
        (Step("thank_you", "done"), "–"),
    ],
)
def test_the_days_of_a_step(step: Step, words: str) -> None:
    """A window reads as its two ends, as one day, or as open."""
    assert window(step) == words
