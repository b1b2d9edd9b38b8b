"""Which days are barred for a status check, at the edges of each wait, and by whose claims."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from followup_rules import Document, Interview, documents
from followup_rules.bars import bar_when_carrying_thanks, bars_for_check, is_first_after_named_day, named_day_claims, timing_claims
from followup_rules.history import History
from followup_rules.situation import Situation, situation_of

HELD = date(2026, 9, 1)
DAY = timedelta(days=1)


def following(*followed: Document, on: int = 14, **answers: Any) -> Situation:  # noqa: ANN401, answers are of many kinds
    """The situation some days after an interview, seen through these documents."""
    return situation_of(Interview(held_on=HELD, **answers), HELD + on * DAY, followed or documents())


def waiting(first: int, **other: Any) -> dict[str, Any]:  # noqa: ANN401, it is TOML's own mixture
    """A claim that a status check waits some days after the last message."""
    timing = {"step": "any_status_check", "after": "previous_message", "from": first, "unit": "days"}
    claim = {"section": "S", "paragraph": 1, "says": "Wait.", "modality": other.pop("modality", "should")}
    return claim | {"timing": timing | other}


def document(*claims: dict[str, Any]) -> Document:
    """A document with these claims, numbered."""
    return Document.model_validate(
        {"id": "F", "title": "F", "claims": [{"id": f"F-{number}"} | claim for number, claim in enumerate(claims, 1)]}
    )


def wait_after_a_check(*claims: dict[str, Any]) -> tuple[int, bool]:
    """Days that the next status check waits after one of day 10 that nobody answered, and whether that is our choice."""
    history = History(checked_on=HELD + 10 * DAY, waiting_since=HELD + 10 * DAY, checks=1, unanswered=1)
    (bar,) = bars_for_check(following(document(*claims)), history)
    return (bar.first - HELD).days - 10, bar.reason.ours


def test_the_shortest_wait_counts() -> None:
    """Agreement decides above it."""
    assert wait_after_a_check(waiting(9), waiting(5), waiting(12)) == (5, False)


def test_a_floor_counts_where_it_is_longer() -> None:
    """Of several floors the longest; one below the shortest wait changes nothing; alone it is the wait."""
    floor = {"not_before": True}
    assert wait_after_a_check(waiting(5), waiting(8, **floor), waiting(6, **floor)) == (8, False)
    assert wait_after_a_check(waiting(5), waiting(3, **floor)) == (5, False)
    assert wait_after_a_check(waiting(4, **floor)) == (4, False)


@pytest.mark.parametrize(
    "claim",
    [
        waiting(3, modality="avoid"),
        waiting(3, step="thank_you"),
        waiting(3, after="interview"),
    ],
)
def test_only_time_after_the_message_for_a_status_check_makes_a_wait(claim: dict[str, Any]) -> None:
    """Else a week, our choice; beside a claim that makes one, they change nothing."""
    assert wait_after_a_check(claim) == (7, True)
    assert wait_after_a_check(claim, waiting(5)) == (5, False)


@pytest.mark.parametrize("modality", ["must", "should", "may"])
def test_each_kind_of_advice_makes_a_wait(modality: str) -> None:
    """Also what is only allowed."""
    assert wait_after_a_check(waiting(5, modality=modality)) == (5, False)


def test_each_bar_names_the_claims_that_give_its_number_in_order() -> None:
    """Whoever reads the reason finds the number where it points; a claim with another number does not stand behind it."""
    history = History(checked_on=HELD, waiting_since=HELD, checks=1, unanswered=1)
    (bar,) = bars_for_check(following(document(waiting(5), waiting(9), waiting(5, to=6))), history)
    assert bar.reason.claims == ("F-1", "F-3")
    assert bar.reason.rule == "spacing"


@pytest.mark.parametrize(("answers", "first", "ours"), [({}, 6, False), ({"urgency": "urgent"}, 2, True), ({"named_day": HELD}, 2, True)])
def test_the_wait_after_the_thank_you(answers: dict[str, Any], first: int, *, ours: bool) -> None:
    """About a week; two days where it is urgent or a day was named."""
    bars = list(bars_for_check(following(**answers), History(thanked_on=HELD + DAY)))
    assert (bars[-1].first - HELD).days - 1 == first
    assert (bars[-1].reason.ours, bars[-1].reason.rule) == (ours, "spacing")


def test_later_facts_leave_the_wait_after_the_thank_you() -> None:
    """Only sooner facts shorten it."""
    (bar,) = bars_for_check(following(organisation="government"), History(thanked_on=HELD + DAY))
    assert bar.first == HELD + 7 * DAY


def test_a_delay_without_a_day_waits_a_week() -> None:
    """Counted from the day of the news, and marked as ours."""
    (bar,) = bars_for_check(following(delayed_on=HELD + 3 * DAY), History())
    assert (bar.first, bar.reason.ours, bar.reason.rule) == (HELD + 10 * DAY, True, "spacing")


@pytest.mark.parametrize(("had_named", "first"), [(9, 10), (10, 11), (20, 21)])
def test_a_delay_of_a_day_that_was_still_ahead_waits_for_that_day(had_named: int, first: int) -> None:
    """They told on day 3 that it takes longer: a week is day 10, and the day that they had named has to be over too."""
    bars = list(bars_for_check(following(delayed_on=HELD + 3 * DAY, delayed_from=HELD + had_named * DAY), History()))
    assert max(bar.first for bar in bars) == HELD + first * DAY
    assert (bars[-1].reason.rule, bars[-1].reason.ours) == ("named_day", True)


@pytest.mark.parametrize(("checked", "bars"), [(8, True), (9, True), (10, False)])
def test_a_check_after_the_day_that_was_named_before_a_delay_need_not_wait_for_it(checked: int, *, bars: bool) -> None:
    """The day is over, so it is no reason any more."""
    asked = History(checked_on=HELD + checked * DAY, waiting_since=HELD + checked * DAY, checks=1, unanswered=1)
    found = bars_for_check(following(delayed_on=HELD + 3 * DAY, delayed_from=HELD + 9 * DAY), asked)
    assert any(bar.reason.rule == "named_day" for bar in found) is bars


@pytest.mark.parametrize(
    ("today", "words"),
    [
        (0, "No thank-you of its own is possible: thank them and ask in one message."),
        (1, "No thank-you in the 1 day since the interview: thank them and ask in one message."),
    ],
)
def test_the_check_that_carries_the_thanks_says_why(today: int, words: str) -> None:
    """Where it is planned before a day has gone by, no days are counted."""
    situation = situation_of(Interview(held_on=HELD), HELD + today * DAY, documents())
    assert bar_when_carrying_thanks(situation).reason.text == words


def test_an_answer_is_told_as_an_answer() -> None:
    """The wait runs from the answer, and that is ours; from the check itself it is the documents'."""
    answered = History(checked_on=HELD + 8 * DAY, waiting_since=HELD + 10 * DAY, checks=1)
    (bar,) = bars_for_check(following(), answered)
    assert (bar.first, bar.reason.ours) == (HELD + 17 * DAY, True)
    assert "answer" in bar.reason.text


@pytest.mark.parametrize(("checked", "is_first"), [(None, True), (9, True), (10, True), (11, False)])
def test_the_first_check_after_the_named_day(checked: int | None, *, is_first: bool) -> None:
    """One sent by that day itself came too early to be it."""
    history = History(checked_on=None if checked is None else HELD + checked * DAY)
    situation = following(named_day=HELD + 10 * DAY)
    assert is_first_after_named_day(situation, history) is is_first
    assert any(bar.reason.rule == "named_day" for bar in bars_for_check(situation, history)) is is_first


def test_an_answer_with_a_new_day_leaves_only_that_day() -> None:
    """Neither the last check nor the thank-you bars a day then."""
    history = History(thanked_on=HELD, checked_on=HELD + 12 * DAY, waiting_since=HELD + 12 * DAY, checks=1, answered=True)
    situation = following(named_day=HELD + 10 * DAY)
    assert is_first_after_named_day(situation, history)
    assert [(bar.first, bar.reason.rule) for bar in bars_for_check(situation, history)] == [(HELD + 11 * DAY, "named_day")]


def test_without_a_named_day_nothing_is_first_after_it() -> None:
    """Not even after an answer that lifted the wait, and no claim carries the rule."""
    assert not is_first_after_named_day(following(), History(answered=True))
    assert named_day_claims(following()) == ()
    assert named_day_claims(following(named_day=HELD)) == ("A-named-day", "E-named-day")


def test_a_named_day_that_no_followed_document_speaks_of_bars_nothing() -> None:
    """The rule needs a claim to carry it."""
    assert list(bars_for_check(following(document(waiting(5)), named_day=HELD + 20 * DAY), History())) == []


@pytest.mark.parametrize(("checked", "event"), [(None, "named_day"), (12, "previous_message")])
def test_what_times_the_checks_once_a_day_was_named(checked: int | None, event: str) -> None:
    """The first by claims about the named day, a later one by claims about the last message."""
    history = History(checked_on=None if checked is None else HELD + checked * DAY, checks=int(checked is not None))
    situation = following(named_day=HELD + 10 * DAY)
    placed = situation.placed("status_check_2" if checked else "status_check_1", "email", history)
    timing = timing_claims(situation, placed, history)
    assert {claim.claim.timing.after for claim in timing if claim.claim.timing} == {event}
    assert len(timing) < len(placed)
    assert timing_claims(following(), placed, history) == placed


@pytest.mark.parametrize(("named", "first"), [(None, 7), (0, 3), (2, 3), (3, 4), (5, 6), (6, 7), (9, 7)])
def test_when_the_check_carries_the_thanks(named: int | None, first: int) -> None:
    """From day 7 on; after a named day that has passed, from day 3 on."""
    bar = bar_when_carrying_thanks(following(named_day=None if named is None else HELD + named * DAY))
    assert (bar.first - HELD).days == first
    assert (bar.reason.rule, bar.reason.ours) == ("one_message", True)


@pytest.mark.parametrize(
    ("answers", "why"),
    [
        ({"urgency": "urgent"}, "an urgent role speaks for sooner"),
        ({"urgency": "urgent", "organisation": "startup"}, "a start-up and an urgent role speak for sooner"),
    ],
)
def test_a_short_wait_after_the_thank_you_names_what_speaks_for_it(answers: dict[str, Any], why: str) -> None:
    """In the singular or the plural."""
    *_, bar = bars_for_check(following(**answers), History(thanked_on=HELD + DAY))
    assert bar.reason.text.endswith(f", since {why}.")


def test_a_named_day_that_no_followed_document_speaks_of_shortens_no_wait() -> None:
    """B counts about a week from the thank-you; a far day that they named is no reason to ask sooner."""
    (b,) = [each for each in documents() if each.id == "B"]
    (bar,) = bars_for_check(following(b, named_day=HELD + 20 * DAY), History(thanked_on=HELD + DAY))
    assert ((bar.first - HELD).days, bar.reason.claims) == (7, ("B-again",))


def test_a_wait_may_be_counted_in_working_days() -> None:
    """From Fri 11 Sep two of them end on Tue 15; they are compared by the day on which they end."""
    two = waiting(2, unit="working_days")
    history = History(checked_on=HELD + 10 * DAY, waiting_since=HELD + 10 * DAY, checks=1, unanswered=1)
    (bar,) = bars_for_check(following(document(two)), history)
    assert (bar.first, bar.reason.ours) == (date(2026, 9, 15), False)
    assert bar.reason.text.endswith("the next one waits 2 working days.")
    assert wait_after_a_check(two, waiting(3)) == (3, False)
    assert wait_after_a_check(waiting(3), waiting(10, unit="working_days", not_before=True)) == (14, False)


@pytest.mark.parametrize(
    ("claims", "said", "rule"),
    [
        ([waiting(9), waiting(5)], "5 days", "spacing"),
        ([waiting(1)], "1 day", "spacing"),
        ([waiting(0)], "1 day", "spacing"),
        ([waiting(2)], "2 days", "spacing"),
        ([waiting(3, after="interview")], "7 days", "spacing"),
    ],
)
def test_a_wait_is_told_as_the_claim_counts_it(claims: list[dict[str, Any]], said: str, rule: str) -> None:
    """Of several the one that counts; never two messages on one day; without one a week, by the same rule."""
    history = History(checked_on=HELD + 10 * DAY, waiting_since=HELD + 10 * DAY, checks=1, unanswered=1)
    (bar,) = bars_for_check(following(document(*claims)), history)
    assert bar.reason.text.endswith(f"the next one waits {said}.")
    assert (bar.reason.rule, (bar.first - HELD).days - 10) == (rule, int(said.split(maxsplit=1)[0]))
