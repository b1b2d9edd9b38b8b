"""Which check, and which channel, a wait or a named day is about: what is said of another one bars nothing."""

from __future__ import annotations

import pytest

from followup_rules import Channel, documents
from followup_rules.bars import bars_for_check
from followup_rules.history import History
from tests.test_bars import DAY, HELD, document, following, waiting


@pytest.mark.parametrize("other", [{"channel": "phone"}, {"step": "status_check_3"}])
def test_what_is_said_of_another_channel_or_check_shortens_no_wait(other: dict[str, str]) -> None:
    """The second check goes by email, a week after the first; two days hold for calls alone, or for the third check."""
    history = History(checked_on=HELD + 10 * DAY, waiting_since=HELD + 10 * DAY, checks=1, unanswered=1)
    (bar,) = bars_for_check(following(*documents(), document(waiting(2, **other))), history, "email")
    assert bar.first == HELD + 17 * DAY
    assert "F-1" not in bar.reason.claims


def test_what_is_said_of_calls_shortens_the_wait_for_a_call() -> None:
    """The same claim, where the check is a call."""
    history = History(checked_on=HELD + 10 * DAY, waiting_since=HELD + 10 * DAY, checks=1, unanswered=1)
    (bar,) = bars_for_check(following(*documents(), document(waiting(2, channel="phone"))), history, "phone")
    assert (bar.first, bar.reason.claims) == (HELD + 12 * DAY, ("F-1",))


@pytest.mark.parametrize(("channel", "barred"), [("email", False), ("phone", True)])
def test_a_named_day_that_counts_for_calls_alone_bars_no_email(channel: Channel, *, barred: bool) -> None:
    """Its claim is about the phone."""
    by_phone = {"step": "any_status_check", "after": "named_day", "from": 0, "channel": "phone"}
    claim = {"section": "S", "paragraph": 1, "says": "Call.", "modality": "should", "timing": by_phone}
    situation = following(document(claim), named_day=HELD + 20 * DAY)
    assert [bar.reason.rule for bar in bars_for_check(situation, History(), channel)] == (["named_day"] if barred else [])


def test_a_third_check_waits_as_is_said_of_it() -> None:
    """Nine days for the third check; after one check the second waits its own five."""
    claims = document(waiting(5), waiting(9, step="status_check_3", not_before=True))
    second, third = (History(checked_on=HELD, waiting_since=HELD, checks=count, unanswered=count) for count in (1, 2))
    assert [bar.first - HELD for bar in bars_for_check(following(claims), second)] == [5 * DAY]
    assert [bar.first - HELD for bar in bars_for_check(following(claims), third)] == [9 * DAY]


def test_a_later_check_waits_after_thanks_as_is_said_of_the_first() -> None:
    """B speaks of the first check after a thank-you alone; its six days count for the second too, where thanks came after the first."""
    history = History(thanked_on=HELD + 14 * DAY, checked_on=HELD + 7 * DAY, waiting_since=HELD + 7 * DAY, checks=1, unanswered=1)
    *_, after_thanks = bars_for_check(following(), history, "email")
    assert (after_thanks.first, after_thanks.reason.claims) == (HELD + 20 * DAY, ("B-again",))


def test_a_named_day_counts_for_every_check_whichever_its_claim_names() -> None:
    """They answered the first check with a new day: the second waits for it too."""
    by_first = {"step": "status_check_1", "after": "named_day", "from": 2}
    claim = {"section": "S", "paragraph": 1, "says": "Ask then.", "modality": "should", "timing": by_first}
    answered = History(checked_on=HELD + 7 * DAY, waiting_since=HELD + 8 * DAY, checks=1, answered=True)
    (bar,) = bars_for_check(following(document(claim), named_day=HELD + 20 * DAY), answered, "email")
    assert (bar.first, bar.reason.rule) == (HELD + 21 * DAY, "named_day")


@pytest.mark.parametrize(("channel", "days"), [("email", 6), ("phone", 2)])
def test_a_named_day_for_calls_alone_shortens_no_wait_for_an_email(channel: Channel, days: int) -> None:
    """After the thank-you: B's six days by email, our two for the call that may follow their date."""
    by_phone = {"step": "any_status_check", "after": "named_day", "from": 0, "channel": "phone"}
    claim = {"section": "S", "paragraph": 1, "says": "Call.", "modality": "should", "timing": by_phone}
    b = next(each for each in documents() if each.id == "B")
    *_, after_thanks = bars_for_check(following(b, document(claim), named_day=HELD + 5 * DAY), History(thanked_on=HELD + DAY), channel)
    assert after_thanks.first == HELD + (1 + days) * DAY


def test_what_is_placed_for_one_history_is_not_taken_for_another() -> None:
    """A later check is counted from the message before it."""
    situation = following(document(waiting(5)))
    first, second = (situation.placed("status_check_2", "email", History(checked_on=HELD + after * DAY, checks=1)) for after in (7, 9))
    assert [claim.first - HELD for claim in (*first, *second)] == [12 * DAY, 14 * DAY]
