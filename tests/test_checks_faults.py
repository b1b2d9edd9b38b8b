"""Faults that people make: reproach, taking an offer for granted, grudges, slang, a wrong day, a subject line that says nothing."""

from __future__ import annotations

from datetime import date

import pytest

from followup_rules.checking.words import unwanted_lists, wanted_lists
from tests.checked_message import FEEDBACK, STATUS, THANKS, faults, said


@pytest.mark.parametrize(
    ("sentence", "presses"),
    [
        ("The least you could do is reply.", True),
        ("The least I can do is thank you.", False),
        ("Nobody has bothered to reply.", True),
        ("Surely a one-line reply is not too much to ask.", True),
        ("If it is not too much to ask, could you tell me how things stand?", False),
        ("I wasted a whole day.", True),
        ("We wasted less stock after that.", False),
        ("Am I being ghosted?", True),
        ("I'd like to speak to your manager.", True),
        ("It was good to speak to your manager.", False),
        ("I will be leaving a review on Glassdoor.", True),
        ("Your company does not value candidates.", True),
        ("I need an answer about the Operations Analyst role today.", True),
        ("When can I expect my contract?", True),
        ("When can I expect to hear from you?", False),
        ("I expect my contract here to end in May.", False),
        ("I expect to start on Monday.", True),
        ("I could start on Monday.", False),
        ("Please confirm my start date.", True),
        ("My start date could be in May.", False),
    ],
)
def test_reproach_and_what_is_taken_for_granted_press(sentence: str, *, presses: bool) -> None:
    """Guilt, complaints to others, and an offer that nobody has made."""
    assert bool(faults(sentence, "pushiness", STATUS)) is presses


@pytest.mark.parametrize(
    ("sentence", "argues"),
    [
        ("I strongly disagree with your decision.", True),
        ("Your claim that I lack experience is simply wrong.", True),
        ("I would ask you to reconsider.", True),
        ("You owe me an explanation.", True),
        ("I accept your decision.", False),
        ("Please tell me what was wrong with my answers.", False),
        ("Please reconsider me for other roles.", False),
    ],
)
def test_arguing_is_found_however_firmly(sentence: str, *, argues: bool) -> None:
    """In a request for feedback."""
    assert bool(faults(sentence, "defensiveness", FEEDBACK)) is argues


@pytest.mark.parametrize(
    ("sentence", "lowers"),
    [
        ("My current boss is a nightmare.", True),
        ("My current boss is a fair one.", False),
        ("I can't stand my current company.", True),
        ("I can't stand still.", False),
        ("They treated people like dirt.", True),
        ("They treated people like friends.", False),
        ("The place has been toxic.", True),
        ("I handled toxic waste.", False),
        ("I apologise for writing again.", True),
        ("I apologise for writing the wrong date.", False),
        ("Sorry to be a pest.", True),
        ("Apologies for the many messages.", True),
        ("Sorry again for the inconvenience.", True),
    ],
)
def test_grudges_and_many_apologies_lower_the_tone(sentence: str, *, lowers: bool) -> None:
    """Of an earlier employer, and of oneself."""
    assert bool(faults(sentence, "positive_tone", STATUS)) is lowers


@pytest.mark.parametrize("sentence", ["yo, that was good.", "tbh I liked it.", "idk about it.", "sup?", "Nice talk, dude.", "thx bro."])
def test_chat_words_are_written_out(sentence: str) -> None:
    """As in a chat with friends."""
    assert faults(sentence, "polite_tone")


@pytest.mark.parametrize(("closing", "is_fault"), [("Love,", True), ("Lots of love,", True), ("xoxo", True), ("Best,", False)])
def test_a_closing_for_friends_is_found(closing: str, *, is_fault: bool) -> None:
    """On a line of its own; to love the work is fine."""
    assert bool(faults("I love the work.", "polite_tone", closing=closing)) is is_fault


@pytest.mark.parametrize(
    ("sentence", "doubtful"),
    [
        ("What is the salary?", True),
        ("How many vacation days do I get?", True),
        ("Is there a company car?", True),
        ("You asked about the salary: it fits.", False),
    ],
)
def test_a_question_about_pay_is_a_doubt_of_our_own(sentence: str, *, doubtful: bool) -> None:
    """No document speaks of it, so no claim stands behind it and it is no fault."""
    found = [(one.met, one.claims) for one in said(sentence, "polite_tone") if one.met is not True]
    assert found == [(None, ())] * doubtful


@pytest.mark.parametrize(
    "thanks", ["Thank you for seeing me", "Thank you for having me", "Thank you for meeting me", "It was great to meet you"]
)
@pytest.mark.parametrize(
    ("day", "is_fault"),
    [
        ("on November 19", True),
        ("on Thursday", True),
        ("last Thursday", True),
        ("on the 19th", True),
        ("yesterday", True),
        ("today", True),
        ("this morning", True),
        ("two days ago", True),
        ("on November 20", False),
        ("on Friday", False),
        ("on the 20th", False),
        ("on the 19th floor", False),
        ("three days ago", False),
        ("and sent the form on Thursday", False),
    ],
)
def test_a_wrong_day_is_found_after_any_thanks(thanks: str, day: str, *, is_fault: bool) -> None:
    """The interview was on Friday 20 November, three days before."""
    sentence = f"{thanks} {day}." if "and sent" not in day else f"{thanks}, and I {day.removeprefix('and ')}."
    assert bool(faults(sentence, "date")) is is_fault


@pytest.mark.parametrize(
    "sentence",
    [
        "Thanks for your call yesterday.",
        "Thank you for your phone call this morning.",
        "Thank you for taking the time to reply today.",
        "Thank you for the call today.",
        "Thank you for the interview and for the email this morning.",
        "It was great to meet you, and today I read more about it.",
        "I hope to meet you on Thursday.",
    ],
)
def test_what_came_after_the_interview_has_its_own_day(sentence: str) -> None:
    """Their call, their answer, and what is still to come."""
    assert faults(sentence, "date") == []


def test_thanks_written_on_the_evening_before_they_go_out_may_say_today() -> None:
    """On Saturday it is the interview's day, or the day after it."""
    assert faults("Thank you for seeing me today.", "date", on=date(2026, 11, 21)) == []


@pytest.mark.parametrize(
    ("subject", "met"),
    [
        ("sup", None),
        ("Re:", None),
        ("Fwd: Untitled", None),
        ("URGENT!!!", None),
        ("PLEASE RESPOND", None),
        ("Third time lucky?", None),
        ("Re: Interview", True),
        ("Following up", True),
        ("Question about the role", True),
        ("Third interview", True),
    ],
)
def test_a_subject_line_that_says_nothing_is_a_doubt(subject: str, *, met: bool | None) -> None:
    """A greeting, a cry or what a mail program puts there."""
    assert [one.met for one in said("Thank you.", "subject_line", subject=subject)] == [met]


def test_a_hint_names_nobody_and_no_day() -> None:
    """The lists know neither the recipient nor the interview's day."""
    hints = [words.better for words in wanted_lists().values()] + [
        row.better for words in unwanted_lists().values() for row in words.phrases
    ]
    assert not [hint for hint in hints if "day" in hint.split() or "Ms " in hint or "sday" in hint]
    assert [one.better for one in said("Thank you in advance.", "generic_text", THANKS)] == [""]


def test_asap_is_told_once() -> None:
    """It presses; that it is in capitals is no fault of its own."""
    assert faults("Please answer ASAP.", "pushiness", STATUS) == ["ASAP"]
    assert faults("Please answer ASAP.", "shouting", STATUS) == []
