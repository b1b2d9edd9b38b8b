"""What has been sent and what came back: what counts, from when the wait runs, and what lifts it."""

from __future__ import annotations

import pytest

from followup_rules import Message
from followup_rules.history import History, arrived, history_of
from tests.situations.story import check, day, other, thanks, told

HELD = "Tue 15 Sep"
NAMED = {"named_day": "Fri 2 Oct"}


def new_date(message: Message, replied_on: str | None) -> Message:
    """The message, answered on that day with a new date."""
    return message.model_copy(update={"reply": "new_date", "replied_on": None if replied_on is None else day(replied_on)})


def test_before_anything_is_sent_nothing_counts() -> None:
    """And what is planned counts as sent and unanswered."""
    assert History() == history_of(told(HELD))
    planned = History().with_thanks(day("Wed 16 Sep")).with_check(day("Tue 22 Sep"))
    assert planned == history_of(told(HELD, thanks("Wed 16 Sep"), check("Tue 22 Sep")))
    assert (planned.checks, planned.unanswered) == (1, 1)


def test_what_never_arrived_counts_for_nothing() -> None:
    """Thanks and check bounced; another message is neither."""
    sent = (thanks("Wed 16 Sep", reply="not_delivered"), check("Tue 22 Sep", reply="not_delivered"), other("Wed 23 Sep"))
    assert history_of(told(HELD, *sent)) == History()


@pytest.mark.parametrize(
    ("answer", "since"),
    [
        ({}, "Tue 22 Sep"),
        ({"reply": "automatic", "replied_on": day("Wed 23 Sep")}, "Tue 22 Sep"),
        ({"reply": "no_news"}, "Tue 22 Sep"),
        ({"reply": "no_news", "replied_on": day("Wed 23 Sep")}, "Wed 23 Sep"),
    ],
)
def test_the_wait_runs_from_the_check_or_from_the_answer_that_a_person_gave(answer: dict[str, object], since: str) -> None:
    """An automatic reply is no answer, and an answer without its day counts from the message."""
    assert history_of(told(HELD, check("Tue 22 Sep", **answer))).waiting_since == day(since)


@pytest.mark.parametrize(
    ("replied_on", "named", "lifted"),
    [
        ("Thu 24 Sep", "Fri 25 Sep", True),
        ("Thu 24 Sep", "Thu 24 Sep", True),
        ("Thu 24 Sep", "Wed 23 Sep", False),
        (None, "Tue 22 Sep", True),
        (None, "Mon 21 Sep", False),
    ],
)
def test_a_new_date_lifts_the_wait_if_it_lay_ahead_when_they_named_it(replied_on: str | None, named: str, *, lifted: bool) -> None:
    """Asked on Tue 22; an answer without its day counts as given at once."""
    asked = told(HELD, new_date(check("Tue 22 Sep"), replied_on), named_day=named)
    assert history_of(asked).answered is lifted


@pytest.mark.parametrize(
    ("sent", "lifted"),
    [
        ((new_date(thanks("Wed 16 Sep"), "Thu 17 Sep"),), True),
        ((new_date(thanks("Wed 16 Sep"), "Thu 17 Sep"), check("Tue 22 Sep")), False),
        ((new_date(thanks("Wed 16 Sep"), "Tue 22 Sep"), check("Tue 22 Sep")), False),
        ((new_date(thanks("Wed 16 Sep"), "Wed 23 Sep"), check("Tue 22 Sep")), True),
        ((new_date(thanks("Wed 16 Sep"), None), check("Tue 22 Sep")), False),
        ((new_date(thanks("Tue 22 Sep"), "Tue 22 Sep"), check("Tue 22 Sep")), False),
        ((new_date(check("Tue 22 Sep"), "Tue 22 Sep"),), True),
        ((new_date(check("Tue 22 Sep"), "Wed 23 Sep"), check("Thu 24 Sep")), False),
        ((check("Tue 22 Sep", reply="no_news", replied_on=day("Wed 23 Sep")),), False),
        ((new_date(check("Tue 22 Sep"), "Tue 22 Sep"), check("Tue 22 Sep", channel="linkedin")), True),
    ],
)
def test_only_the_latest_word_lifts_the_wait(sent: tuple[Message, ...], *, lifted: bool) -> None:
    """An answer to the last check, or to whatever came before it if the answer came after that check."""
    assert history_of(told(HELD, *sent, **NAMED)).answered is lifted


def test_the_last_answer_without_news_counts_whichever_check_it_was_to() -> None:
    """A late answer to the first check, after the second was sent, is their last word."""
    late = check("Tue 22 Sep", reply="no_news", replied_on=day("Thu 8 Oct"))
    assert history_of(told(HELD, late, check("Tue 29 Sep"))).waiting_since == day("Thu 8 Oct")


@pytest.mark.parametrize("answer", [{"reply": "no_news"}, {"reply": "new_date"}])
def test_the_order_in_which_messages_of_one_day_are_told_changes_nothing(answer: dict[str, str]) -> None:
    """By email and by LinkedIn on one day; one of them was answered three days later."""
    silent = check("Tue 22 Sep")
    answered = check("Tue 22 Sep", channel="linkedin", replied_on=day("Fri 25 Sep"), **answer)
    assert history_of(told(HELD, silent, answered, **NAMED)) == history_of(told(HELD, answered, silent, **NAMED))
    assert arrived(told(HELD, answered, silent, **NAMED), "status_check") == [silent, answered]


@pytest.mark.parametrize(("thanked", "lifted"), [("Wed 16 Sep", True), ("Thu 17 Sep", False), ("Fri 18 Sep", False)])
def test_thanks_after_the_new_day_need_their_own_wait(thanked: str, *, lifted: bool) -> None:
    """They answered something else on Thu 17 Sep with a day; whoever thanks them on that day or later has written since."""
    answered = other("Wed 16 Sep", reply="new_date", replied_on=day("Thu 17 Sep"))
    assert history_of(told(HELD, answered, thanks(thanked), named_day="Fri 18 Sep")).answered is lifted


def test_a_later_answer_without_news_ends_what_a_new_day_lifted() -> None:
    """The latest word counts, to whichever message it came; one of the same day leaves the new day standing."""
    named = thanks("Tue 15 Sep", reply="new_date", replied_on=day("Thu 17 Sep"))

    def lifted(answered: str) -> bool:
        later = check("Wed 16 Sep", reply="no_news", replied_on=day(answered))
        return history_of(told(HELD, named, later, named_day="Wed 23 Sep")).answered

    assert (lifted("Thu 17 Sep"), lifted("Fri 18 Sep")) == (True, False)
    away = check("Wed 16 Sep", reply="automatic", replied_on=day("Fri 18 Sep"))
    assert history_of(told(HELD, named, away, named_day="Wed 23 Sep")).answered


@pytest.mark.parametrize(("thanked", "since"), [("Tue 22 Sep", False), ("Wed 23 Sep", True), ("Thu 24 Sep", True)])
def test_thanks_after_a_new_day_that_answered_a_check_have_a_wait_of_their_own(thanked: str, *, since: bool) -> None:
    """Whoever thanks them on the day of that answer or later has written since."""
    answered = check("Tue 22 Sep", reply="new_date", replied_on=day("Wed 23 Sep"))
    assert history_of(told(HELD, answered, thanks(thanked), named_day="Thu 24 Sep")).thanked_since is since


def test_thanks_that_were_themselves_answered_with_the_new_day_have_none() -> None:
    """Sent and answered on one day, after a check that nobody answered."""
    answered = thanks("Wed 23 Sep", reply="new_date", replied_on=day("Wed 23 Sep"))
    found = history_of(told(HELD, check("Tue 22 Sep"), answered, named_day="Thu 24 Sep"))
    assert (found.answered, found.thanked_since) == (True, False)


def test_thanks_between_a_check_and_the_next_keep_the_lifted_wait() -> None:
    """The answer to the check still counts; nobody waits for the week after it because of a word of thanks."""
    answered = check("Tue 22 Sep", reply="new_date", replied_on=day("Wed 23 Sep"))
    assert history_of(told(HELD, answered, thanks("Thu 24 Sep"), named_day="Mon 28 Sep")).answered
