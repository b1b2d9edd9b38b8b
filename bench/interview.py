"""The interview that everything is measured with: held three days ago, no date named, thanks sent, a job in between."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from urllib.parse import urlencode

from followup_rules import Message
from pages.ui.answers import Answers, Said
from pages.ui.codec import written
from pages.ui.visitor import Visitor

QUESTION = "Change job level"
ANSWERS = ("Senior", "In between")
"""What the question is answered with, in turn: each moves the plan."""
ON = "Continue"


def measured_day() -> date:
    """The day of somebody in the time zone UTC, which every measured visit claims."""
    return datetime.now(UTC).date()


def visitor() -> Visitor:
    """The user of every measured visit."""
    return Visitor(measured_day(), "US", "MM/DD/YYYY")


def answers() -> Answers:
    """What that user has answered."""
    today = measured_day()
    thanks = Message(sent_on=today - timedelta(days=2), kind="thank_you", channel="email")
    return Answers(held_on=today - timedelta(days=3), said=Said("none"), sent=(thanks,), choices={"level": "mid"}, guessed_country="US")


def query() -> str:
    """The answers as they stand in the address."""
    return urlencode(written(answers()), doseq=True)
