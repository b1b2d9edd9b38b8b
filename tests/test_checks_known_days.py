"""Days that the answers know: what was said and written since the interview may stand in a message, in any way of writing a day."""

from __future__ import annotations

from datetime import date

import pytest

from followup_rules import Details, Interview, Message, Step, check

HELD = date(2026, 9, 15)
THANKED = date(2026, 9, 16)
ANSWERED = date(2026, 9, 17)


def days_found(sentence: str, *, on: date, answered: bool = True, named_day: date | None = None) -> list[str]:
    """The days that are wrong in a message with this sentence, where a thank-you was answered on the Thursday, or was not."""
    thanked = Message(sent_on=THANKED, kind="thank_you", channel="email")
    if answered:
        thanked = Message(sent_on=THANKED, kind="thank_you", channel="email", reply="no_news", replied_on=ANSWERED)
    interview = Interview(held_on=HELD, named_day=named_day, sent=(thanked,))
    step = Step("status_check_1", "due", recommended=on, channel="email")
    text = f"Dear Ms Okafor,\n\n{sentence} I am very interested in the role.\n\nKind regards,\nSam Rivera"
    found = check(text, interview, step, Details(), today=on, channel="email")
    return [fault.where for fault in found if fault.element == "date"]


@pytest.mark.parametrize(
    ("sentence", "where"),
    [
        ("Thank you for the call on Thursday.", "Thursday"),
        ("Thank you for Thursday's call.", "Thursday"),
        ("Thank you for the call on 9/17.", "9/17"),
        ("Thank you for the call on 17.9.2026.", "17.9.2026"),
        ("Thank you for the call on September 17.", "September 17"),
    ],
)
def test_thanks_for_their_answer_are_no_wrong_interview_day(sentence: str, where: str) -> None:
    """They called on Thursday; had they not, the day would be the interview's, and wrong."""
    monday = date(2026, 9, 21)
    assert days_found(sentence, on=monday) == []
    assert days_found(sentence, on=monday, answered=False) == [where]


def test_yesterday_may_be_the_day_of_their_answer() -> None:
    """On the day after it, and on no other."""
    sentence = "Thank you for the call yesterday."
    assert days_found(sentence, on=date(2026, 9, 18)) == []
    assert days_found(sentence, on=date(2026, 9, 18), answered=False) == ["yesterday"]
    assert days_found(sentence, on=date(2026, 9, 21)) == ["yesterday"]


def test_a_weekday_means_a_day_of_the_last_week() -> None:
    """They named Friday: a call on it may be thanked for once it has been, not before; other days are as wrong as ever."""
    named = date(2026, 9, 18)
    assert days_found("Thank you for the call on Friday.", on=date(2026, 9, 21), named_day=named) == []
    assert days_found("Thank you for the call on Friday.", on=date(2026, 9, 17), named_day=named) == ["Friday"]
    assert days_found("Thank you for the call on Monday.", on=date(2026, 9, 22), named_day=named) == ["Monday"]


def test_two_talks_in_a_sentence_have_a_day_each() -> None:
    """The first is looked at even where the second is right; of numbers, either may be the month."""
    assert days_found("Thank you for our talk on Tuesday, and for the call on Thursday.", on=date(2026, 9, 21)) == []
    assert days_found("Thank you for our talk on Monday, and for the call on Thursday.", on=date(2026, 9, 22)) == ["Monday"]
    assert days_found("Thank you for our talk on 15/9, and for the call on 17/9.", on=date(2026, 9, 21)) == []
    assert days_found("Thank you for our talk on 14/9, and for the call on 17/9.", on=date(2026, 9, 21)) == ["14/9"]
