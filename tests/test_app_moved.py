"""What the result says after an answer was changed."""

from __future__ import annotations

from datetime import date

import pytest

from followup_rules import Plan, Step
from pages.ui.moved import what_moved

TODAY = date(2026, 11, 22)
FRIDAY, MONDAY = date(2026, 12, 4), date(2026, 12, 7)
BECAUSE = "Because you changed **their date**"
CHECK = Step("status_check_1", "upcoming", earliest=FRIDAY, recommended=FRIDAY, channel="email")
LATER = Step("status_check_1", "upcoming", earliest=MONDAY, recommended=MONDAY, channel="email")
CALL = Step("status_check_1", "upcoming", earliest=FRIDAY, recommended=FRIDAY, channel="phone")
THANKS = Step("thank_you", "due", recommended=TODAY, channel="email")
THANKED = Step("thank_you", "done", done_on=TODAY, channel="email")
SECOND = Step("status_check_2", "upcoming", recommended=date(2026, 12, 14), channel="email")
UP_TO_YOU = Step("status_check_2", "optional", earliest=date(2026, 12, 14), channel="email")
MOVE_ON = Step("move_on", "upcoming", earliest=date(2026, 12, 21))


def plan_of(*steps: Step) -> Plan:
    """A plan of these steps, the first that is open being next."""
    following = next((step for step in steps if step.status in ("due", "upcoming")), None)
    return Plan(following, "wait", steps, (), "1.0")


@pytest.mark.parametrize(
    ("before", "now", "words"),
    [
        ([CHECK], [CHECK], "nothing moved."),
        ([CHECK], [LATER], "the first status check moved from Fri 4 Dec to **Mon 7 Dec**. Nothing else moved."),
        ([CHECK], [CALL], "the first status check now goes by phone, not by email. Nothing else moved."),
        ([THANKS, CHECK], [THANKED, CHECK], "the thank-you counts as done, Sun 22 Nov. Nothing else moved."),
        (
            [CHECK],
            [THANKS, LATER],
            "the thank-you is now in the plan, Sun 22 Nov. The first status check moved from Fri 4 Dec to **Mon 7 Dec**.",
        ),
        (
            [CHECK, SECOND, MOVE_ON],
            [],
            "the first status check, the second status check and the day to move on are no longer part of the plan. Nothing else moved.",
        ),
        ([CHECK, SECOND], [CHECK, UP_TO_YOU], "the second status check is up to you now, without a planned day. Nothing else moved."),
        ([THANKED, CHECK], [THANKED, CHECK], "nothing moved."),
    ],
)
def test_what_moved(before: list[Step], now: list[Step], words: str) -> None:
    """Each step that moved, came, went, was done or changed its way is named with its days; and so is that nothing else did."""
    assert what_moved(plan_of(*before), plan_of(*now), BECAUSE, TODAY) == f"{BECAUSE}, {words}"


def test_a_day_that_has_come_is_no_move() -> None:
    """The same days, but another next step, are told as such."""
    first = Plan(CHECK, "wait", (CHECK, SECOND), (), "1.0")
    second = Plan(SECOND, "wait", (CHECK, SECOND), (), "1.0")
    assert what_moved(first, second, BECAUSE, TODAY).startswith(f"{BECAUSE}, the next step is now: Email a second status check")


def test_what_a_change_would_move_is_told_in_the_present() -> None:
    """Nothing has moved yet."""
    assert what_moved(plan_of(CHECK), plan_of(LATER), BECAUSE, TODAY, verb="moves").endswith(
        "the first status check moves from Fri 4 Dec to **Mon 7 Dec**. Nothing else moves."
    )
    assert what_moved(plan_of(CHECK), plan_of(CHECK), BECAUSE, TODAY, verb="moves") == f"{BECAUSE}, nothing moves."
