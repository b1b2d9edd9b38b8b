"""Days beside a talk: the interview's day is told from that of another one, of one to come, and of what they named."""

from __future__ import annotations

from datetime import date

import pytest

from followup_rules import Check, Details, Interview, Message, Step, check

HELD = date(2026, 9, 15)
NAMED = date(2026, 9, 25)
MONDAY = date(2026, 9, 28)
OTHER_DAY = "Your interview was on another day"
PASSED = "This day has passed when the message goes out"
NAMED_OTHER = "They named another day"


def days_found(sentence: str, *, on: date = MONDAY, named_day: date | None = NAMED, held_on: date = HELD) -> list[tuple[str, str, str]]:
    """What is said of the days in a message with this sentence: the words, the advice, what to write instead."""
    thanked = Message(sent_on=date(2026, 9, 16), kind="thank_you", channel="email")
    interview = Interview(held_on=held_on, named_day=named_day, sent=(thanked,) if on > thanked.sent_on else ())
    step = Step("status_check_1" if on > thanked.sent_on else "thank_you", "due", recommended=on, channel="email")
    text = f"Dear Ms Okafor,\n\n{sentence} I am very interested in the role.\n\nKind regards,\nSam Rivera"
    found: tuple[Check, ...] = check(text, interview, step, Details(), today=on, channel="email")
    return [(fault.where, fault.advice, fault.better) for fault in found if fault.element == "date"]


def test_a_day_that_they_named_by_no_answer_is_asked_about() -> None:
    """An edited draft may hold on to a day that was taken back since; a hint, since the answers may be incomplete."""
    (hint,) = days_found("You mentioned that I might hear by Friday, September 25.", named_day=None)
    assert hint[1] == "By your answers they named no Friday, September 25; see whether it still holds"


@pytest.mark.parametrize(
    "sentence",
    [
        "I am free for a call on Tuesday, October 6.",
        "I am free for a call on Tuesday 6 October.",
        "I would be available for a short call on the 6th of October.",
        "You said you would call on Friday, September 25.",
        "You mentioned that the team was meeting on September 25.",
        "You wrote that the board meeting is on 25 September.",
        "I have another interview on October 8.",
        "I have another interview with a different company on Thursday 8 October.",
        "My next interview elsewhere is on October 8.",
        "I was glad to hear of a second interview on October 8.",
        "We could talk again on Thursday, October 1.",
        "Let us talk again on Thursday 1 October.",
        "I can come in for a meeting on October 6.",
        "Thank you for the invitation to a second meeting on October 6.",
        "Thank you for arranging the call on October 6.",
        "Thank you for your reply, a call on October 6 suits me.",
        "I look forward to our call on October 6.",
        "The meeting on October 6 suits me well.",
        "I had hoped for a call on October 6.",
        "I have time on October 6.",
        "Is there a good time on October 6?",
        "I hope to hear from you before our next talk on October 6.",
        "I enjoyed the talk and am free for a call on October 6.",
        "Would a call on October 6 suit you?",
        "Thank you also for inviting me to the site visit on October 6.",
    ],
)
def test_another_talk_is_no_wrong_interview_day(sentence: str) -> None:
    """A day to come, the day that they named, and any other meeting or call may stand in a message."""
    assert days_found(sentence) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "The team was meeting on September 24, I believe.",
        "Somebody was going to call on Thursday, September 24.",
        "Somebody was going to call me back on September 22.",
        "I had another interview on September 22.",
        "You told me of a management meeting on September 24.",
        "I know that they met on September 24.",
        "I met your colleague on September 20.",
        "I met with your colleague on September 20.",
        "I met one of your engineers on September 20.",
        "I had a call with Jane from HR on September 18.",
        "I had a chat with the hiring manager on September 18.",
        "I talked to Jane from HR on September 18.",
        "I had to take time off on September 20.",
        "I came across your talk on September 10.",
        "I watched your recent talk on September 10.",
        "I filled in my time sheet of September 10.",
        "Our meeting on September 15, and the meeting with the team on September 18, were great.",
        "Our phone call on September 10 already gave me a good impression.",
        "We first spoke on September 8, when your recruiter called.",
        "Since our meeting I attended a conference on September 22.",
        "Thank you for talking to my reference on September 22.",
        "Thank you for the interview, and for inviting me to see the site on September 22.",
    ],
)
@pytest.mark.parametrize("named_day", [NAMED, None])
def test_what_others_did_on_a_day_that_has_passed_is_left_alone(sentence: str, named_day: date | None) -> None:
    """Neither their meetings nor what they promised is the interview."""
    assert days_found(sentence, named_day=named_day) == []


@pytest.mark.parametrize(
    ("sentence", "where"),
    [
        ("Could we talk on September 20?", "September 20"),
        ("I am free for a call on Sunday, September 20.", "Sunday, September 20"),
        ("Could we have a short call on 20 September?", "20 September"),
        ("I can come in for a meeting on September 21.", "September 21"),
        ("I would be happy to talk on September 21.", "September 21"),
        ("I look forward to our call on September 21.", "September 21"),
    ],
)
def test_a_talk_offered_for_a_day_that_has_passed_is_found(sentence: str, where: str) -> None:
    """The fault is that the day is over, not that the interview was on another one."""
    assert days_found(sentence) == [(where, PASSED, "")]


@pytest.mark.parametrize(
    ("sentence", "where"),
    [
        ("Thank you again for our talk on Monday, September 14.", "Monday, September 14"),
        ("Thank you again for our talk on Monday 14 September.", "Monday 14 September"),
        ("Thank you for meeting me on September 17.", "September 17"),
        ("Thank you for taking the time to talk with me on the 17th of September.", "17th of September"),
        ("I keep thinking about our conversation on September 14.", "September 14"),
        ("I would like to thank you for our talk on September 14.", "September 14"),
        ("Could you tell me more about what you said in our talk on September 14?", "September 14"),
        ("I will remember our talk on September 14.", "September 14"),
        ("Thank you for inviting me to the interview on September 14.", "September 14"),
        ("Thank you for the team interview on September 14.", "September 14"),
        ("We talked on September 14 and could talk again on October 1.", "September 14"),
        ("It was a pleasure speaking with you on September 17.", "September 17"),
        ("Further to our conversation on September 14, is there any news?", "September 14"),
        ("Have you made a decision since my interview on September 14?", "September 14"),
        ("I attended an interview with you on September 14.", "September 14"),
        ("What are the next steps after our talk on September 14?", "September 14"),
        ("I enjoyed my interview with Jane on September 14.", "September 14"),
        ("Thank you for your time on September 17.", "September 17"),
        ("Thank you for taking time for me on September 17.", "September 17"),
        ("Thank you for your precious time on September 17.", "September 17"),
        ("Thank you for the call with you and Jane on September 14.", "September 14"),
        ("Thank you for the meeting with both of you on September 14.", "September 14"),
        ("Thank you for talking to me on September 14.", "September 14"),
        ("We met with you on September 14.", "September 14"),
        ("We met on September 14.", "September 14"),
        ("I came to your office for the interview on September 14.", "September 14"),
        ("Thank you for the call to discuss the role on September 14.", "September 14"),
        ("Thank you for our phone call on September 14.", "September 14"),
        ("I am writing about our phone interview on September 14.", "September 14"),
        ("Thank you for the first interview on September 14.", "September 14"),
        ("Following the interview I attended on September 14, I have thought about it.", "September 14"),
        ("After the interview you gave me on September 14 I was sure.", "September 14"),
        ("Since our talk we had on September 14, I have thought about it a lot.", "September 14"),
    ],
)
def test_a_wrong_interview_day_is_still_found(sentence: str, where: str) -> None:
    """In either order of day and month, with the right day instead."""
    assert days_found(sentence) == [(where, OTHER_DAY, "Tuesday, September 15")]


@pytest.mark.parametrize("on", [HELD, date(2026, 9, 16)])
@pytest.mark.parametrize(
    "sentence",
    [
        "Thank you for meeting me on September 17.",
        "Thank you, Ms Okafor, for the interview on September 17.",
        "I enjoyed our talk on September 17.",
        "It was great talking with you on September 17.",
        "We spoke on September 17.",
    ],
)
def test_thanks_for_a_talk_that_is_still_to_come_are_found(sentence: str, on: date) -> None:
    """On the day of the interview and the day after, a slip may well lie ahead; nobody gives thanks for that."""
    assert days_found(sentence, on=on) == [("September 17", OTHER_DAY, "Tuesday, September 15")]


def test_day_and_weekday_must_fit_wherever_the_day_may_stand() -> None:
    """Another talk, the named day and the interview itself all need the weekday of their date."""
    for sentence, where, advice in (
        ("I am free for a call on Monday, October 6.", "Monday, October 6", "This day is a Tuesday"),
        ("You said you would call on Thursday, September 25.", "Thursday, September 25", "This day is a Friday"),
        ("Thank you for our talk on Monday, September 15.", "Monday, September 15", "This day is a Tuesday"),
    ):
        assert [(found[0], found[1]) for found in days_found(sentence)] == [(where, advice)]


def test_a_call_promised_for_another_day_than_the_named_one_is_found() -> None:
    """Their day is what the answers say it is."""
    assert days_found("You said you would call on Thursday, September 24.") == [
        ("Thursday, September 24", NAMED_OTHER, "Friday, September 25")
    ]


@pytest.mark.parametrize(
    ("sentence", "where"),
    [
        ("I am free for a call on Friday.", []),
        ("Could we talk on Thursday?", []),
        ("You said you would call on Friday.", []),
        ("You mentioned that the team is meeting on Thursday.", []),
        ("The decision meeting on Friday is important to me.", []),
        ("I have another interview on Monday.", []),
        ("I look forward to Thursday's call.", []),
        ("Good luck with Friday's meeting.", []),
        ("I am free for a call on 10/6 or on 6.10.", []),
        ("I have another interview on 10/8.", []),
        ("You said you would call on 9/25.", []),
        ("You said you would call yesterday.", []),
        ("Thank you for our talk on Monday.", ["Monday"]),
        ("Our talk on Monday was a pleasure.", ["Monday"]),
        ("Thank you for our talk on Friday.", ["Friday"]),
        ("Thank you for Monday's conversation.", ["Monday"]),
        ("Thank you for our talk on 9/14.", ["9/14"]),
        ("Thank you for our talk on 14.9.2026.", ["14.9.2026"]),
        ("Thank you for our talk yesterday.", ["yesterday"]),
        ("I had a call with Jane from HR on Thursday.", []),
        ("I had a call with Jane from HR on 9/17.", []),
        ("I had a call with Jane from HR yesterday.", []),
        ("I took time off yesterday.", []),
        ("Thank you for your time yesterday.", ["yesterday"]),
    ],
)
def test_weekdays_numbers_and_yesterday_follow_the_same_rule(sentence: str, where: list[str]) -> None:
    """A day may be written in any way; the interview was on a Tuesday, and it is Friday."""
    assert [found[0] for found in days_found(sentence, on=date(2026, 9, 18))] == where


@pytest.mark.parametrize(
    ("sentence", "on", "where"),
    [
        ("Thank you for the interview last week.", date(2026, 9, 16), "last week"),
        ("Thank you for the interview last week.", date(2026, 9, 21), None),
        ("Thank you for the interview last week.", date(2026, 9, 19), None),
        ("Thank you for the interview last week.", date(2026, 10, 5), "last week"),
        ("Thank you for the interview two weeks ago.", date(2026, 9, 28), None),
        ("Thank you for the interview two weeks ago.", date(2026, 10, 1), None),
        ("Thank you for the interview a few weeks ago.", date(2026, 10, 9), None),
        ("Thank you for the interview three weeks ago.", date(2026, 9, 28), "three weeks ago"),
        ("Thank you for the interview the day before yesterday.", date(2026, 9, 17), None),
        ("Thank you for the interview the day before yesterday.", date(2026, 9, 16), "the day before yesterday"),
        ("Thank you for the interview yesterday.", date(2026, 9, 16), None),
        ("We spoke last week about the rota of next week.", date(2026, 9, 21), None),
    ],
)
def test_days_and_weeks_are_counted_back_to_the_interview(sentence: str, on: date, where: str | None) -> None:
    """A week as people round it; at its end "last week" may be the one that is ending."""
    assert [found for found, *_ in days_found(sentence, on=on, named_day=None)] == ([where] if where else [])
