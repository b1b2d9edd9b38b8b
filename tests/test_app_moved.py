"""What the result says after an answer was changed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from followup_rules import Plan, Step
from followup_rules.interview import Outcome
from pages.ui.answers import Answers
from pages.ui.model import Result, result_of
from pages.ui.moved import WOULD, what_moved
from tests.app_driver import VISITOR

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


def result_with(*steps: Step, outcome: Outcome = "waiting") -> Result:
    """A result with a plan of these steps, the first that is open being next."""
    following = next((step for step in steps if step.status in ("due", "upcoming")), None)
    planned = result_of(Answers(held_on=TODAY, outcome=outcome), VISITOR)
    return replace(planned, plan=Plan(following, "wait", steps, (), "1.0"))


@pytest.mark.parametrize(
    ("before", "now", "words"),
    [
        ([CHECK], [CHECK], "nothing moved."),
        ([CHECK], [LATER], "the first status check moved from Fri 4 Dec to **Mon 7 Dec**. Nothing else moved."),
        ([CHECK], [CALL], "the first status check now goes by phone, not by email. Nothing else moved."),
        (
            [THANKS, CHECK],
            [THANKED, CHECK],
            "the thank-you counts as done, Sun 22 Nov. The plan now says: “Email a status check on Fri\u00a04\u00a0December”.",
        ),
        (
            [CHECK],
            [THANKS, LATER],
            (
                "the thank-you is now in the plan, Sun 22 Nov. The first status check moved from Fri 4 Dec to **Mon 7 Dec**. "
                "The plan now says: “Send a thank-you email today, Sun\u00a022\u00a0November”."
            ),
        ),
        (
            [CHECK, SECOND, MOVE_ON],
            [],
            (
                "the first status check, the second status check and the day to move on are no longer part of the plan. "
                "The plan now says: “Stop here, there is nothing to send”."
            ),
        ),
        ([CHECK, SECOND], [CHECK, UP_TO_YOU], "the second status check is up to you now, without a planned day. Nothing else moved."),
        ([THANKED, CHECK], [THANKED, CHECK], "nothing moved."),
    ],
)
def test_what_moved(before: list[Step], now: list[Step], words: str) -> None:
    """Each step that moved, came, went, was done or changed its way is named with its days; and so is that nothing else did."""
    assert what_moved(result_with(*before), result_with(*now), BECAUSE) == f"{BECAUSE}, {words}"


def test_what_would_move_is_told_as_such() -> None:
    """Nothing has happened yet: the day and the way of one step, and another that would be gone."""
    moved = what_moved(result_with(CHECK, SECOND), result_with(replace(LATER, channel="phone")), BECAUSE, WOULD)
    assert moved == (
        f"{BECAUSE}, the first status check would move from Fri 4 Dec to **Mon 7 Dec** and would go by phone, not by email. "
        "The second status check would no longer be part of the plan."
    )
    assert what_moved(result_with(CHECK), result_with(CHECK), BECAUSE, WOULD) == f"{BECAUSE}, nothing would move."


def test_another_year_is_written() -> None:
    """A year apart two days can look a day apart."""
    next_year = replace(CHECK, recommended=date(2027, 12, 4))
    assert "from Fri 4 Dec 2026 to **Sat 4 Dec 2027**" in what_moved(result_with(CHECK), result_with(next_year), BECAUSE)


def test_what_the_next_step_becomes_is_told_where_no_day_shows_it() -> None:
    """Thanks that join a check, and an outcome that leaves no step."""
    carrying = replace(CHECK, carries_thanks=True)
    assert what_moved(result_with(CHECK), result_with(carrying), BECAUSE).startswith(
        f"{BECAUSE}, the plan now says: “Email your thanks and a status check"
    )
    invited, offered = result_with(outcome="next_round"), result_with(outcome="offer")
    assert (
        what_moved(invited, offered, BECAUSE)
        == f"{BECAUSE}, the plan now says: “You have an offer: the plan ends here”. Nothing else moved."
    )


def test_a_day_that_has_come_is_no_move() -> None:
    """The same days, but another next step, are told as such."""
    first, second = result_with(CHECK, SECOND), result_with(CHECK, SECOND)
    second = replace(second, plan=replace(second.plan, next=SECOND))
    assert what_moved(first, second, BECAUSE).startswith(f"{BECAUSE}, the plan now says: “Email a second status check")
