"""What a plan is made of: steps with their days, and the reasons behind them. Data only."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from followup_rules.interview import Channel

StepKind = Literal[
    "ask_timeline",
    "thank_you",
    "status_check_1",
    "status_check_2",
    "status_check_3",
    "ask_feedback",
    "move_on",
]
ONLY_WITHOUT_ANSWER: tuple[StepKind, ...] = ("status_check_1", "status_check_2", "status_check_3", "move_on")
"""Steps that an answer makes needless, unless they are next."""
Status = Literal["done", "due", "upcoming", "missed", "optional"]
Action = Literal["act", "wait", "stop", "prepare"]


@dataclass(frozen=True, slots=True)
class Reason:
    """One sentence that a user can read, and what it rests on.

    `claims` are claim ids; `rule` is the id of a precedence rule or None; `ours` says that the
    sentence is this project's own choice and stands in no document.
    """

    text: str
    claims: tuple[str, ...] = ()
    rule: str | None = None
    ours: bool = False


@dataclass(frozen=True, slots=True)
class Step:
    """One thing to do, the days it may be done on, and each document's word on the recommended day.

    Done and missed steps have no recommended day; `latest` None leaves the window open; `move_on` has
    an earliest day alone. `agree`, `divided`, `object` and `silent` hold document ids and are about
    `recommended`, or about `done_on` for a thank-you that is done; the words on a status check that is
    done are left out, since what they knew that day may have changed since.
    """

    kind: StepKind
    status: Status
    done_on: date | None = None
    earliest: date | None = None
    recommended: date | None = None
    latest: date | None = None
    channel: Channel | None = None
    channels: tuple[Channel, ...] = ()
    agree: tuple[str, ...] = ()
    divided: tuple[str, ...] = ()
    object: tuple[str, ...] = ()
    silent: tuple[str, ...] = ()
    reasons: tuple[Reason, ...] = ()
    carries_thanks: bool = False
    """A status check that is also the thank-you, because the day for a separate one has passed."""


@dataclass(frozen=True, slots=True)
class Plan:
    """The steps in order, the next one, and what the plan wants said beside them."""

    next: Step | None
    action: Action
    steps: tuple[Step, ...]
    notes: tuple[Reason, ...]
    rules_version: str
