"""What people paste and what they should not send: wrapped lines, quoted mail, rude words, and words that only look like an element."""

from __future__ import annotations

from datetime import date

import pytest

from followup_rules import Details, Interview, Message, check, plan
from followup_rules.checking import Check

HELD, THANKED, ASKED = date(2026, 11, 20), date(2026, 11, 21), date(2026, 11, 30)
KNOWN = Details(your_name="Sam Cole", recipients=("Ann Lee",), role="Data Analyst", company="Northwind")


def found(sentence: str, *, element: str, on: date = THANKED) -> list[Check]:
    """What is said of one element of an email: a thank-you on the day after the interview, or a status check ten days after it."""
    sent = () if on == THANKED else (Message(sent_on=THANKED, kind="thank_you", channel="email"),)
    interview = Interview(held_on=HELD, sent=sent)
    step = plan(interview, today=on).next
    assert step is not None
    text = f"Hi Ann,\n\n{sentence}\n\nBest wishes,\nSam Cole"
    return [one for one in check(text, interview, step, KNOWN, today=on, channel="email") if one.element == element]


def is_met(sentence: str, element: str, on: date = THANKED) -> bool:
    """Whether all that is said of an element is that it is there, or that nothing was found."""
    return all(one.met is True for one in found(sentence, element=element, on=on))


@pytest.mark.parametrize(
    ("text", "element", "is_there"),
    [
        ("Thank\nyou for the interview.", "gratitude", True),
        ("I was delighted to learn\nabout the graduate rota.", "specific_point", True),
        ("After all of this it confirmed how much I would\nlike to join you.", "interest", True),
        ("That was a waste of\nmy time.", "polite_tone", False),
    ],
)
def test_a_phrase_may_run_over_the_end_of_a_line(text: str, element: str, *, is_there: bool) -> None:
    """Mail programs wrap lines, and what is pasted keeps their breaks."""
    assert is_met(text, element) is is_there


def test_a_place_across_a_line_break_quotes_what_was_written() -> None:
    """Character for character, with the break."""
    (fault,) = found("That was a waste of\nmy time.", element="polite_tone")
    assert fault.where == "waste of\nmy time"


@pytest.mark.parametrize(
    "quoted",
    [
        "On Thu, 26 Nov 2026 at 09:12 Ann Lee <ann@example.com> wrote:\n> Please send your CV ASAP!!! CALL ME on 020 7946 0958.",
        "On Thu, 26 Nov 2026 at 09:12, Ann Lee from the hiring team of Northwind\n<ann@example.com> wrote:\n\n> PLEASE answer ASAP",
        "-----Original Message-----\nFrom: Ann Lee\nPlease send your CV ASAP. Call 020 7946 0958.",
        "From: Ann Lee <ann@example.com>\nSent: Thursday\nPlease send your CV ASAP.",
    ],
)
def test_what_others_wrote_below_is_not_the_users(quoted: str) -> None:
    """Neither their words nor their addresses count."""
    text = f"Thank you for your time.\n\nBest wishes,\nSam Cole\n\n{quoted}"
    assert is_met(text, "pushiness")
    assert not is_met(text, "contact_details")


@pytest.mark.parametrize(
    ("sentence", "element"),
    [
        ("What the hell is going on?", "polite_tone"),
        ("This is bullshit.", "polite_tone"),
        ("F*** you.", "polite_tone"),
        ("You are all incompetent.", "polite_tone"),
        ("You looked gorgeous in that dress.", "polite_tone"),
        ("Are you free for drinks this weekend?", "polite_tone"),
        ("Answer me.", "pushiness"),
        ("Did you even read my email?", "pushiness"),
        ("Please have the decency to reply.", "pushiness"),
        ("Reply, or I will leave a bad review.", "pushiness"),
        ("I will tell your boss.", "pushiness"),
        ("I will call you every day.", "pushiness"),
        ("I look forward to hearing from you by Friday.", "pushiness"),
        ("Please get back to me today.", "pushiness"),
    ],
)
def test_gross_words_and_pressure_are_found(sentence: str, element: str) -> None:
    """One fault is enough; the list is not complete, and says only that it found nothing."""
    assert any(one.met is False for one in found(sentence, element=element, on=ASKED))


@pytest.mark.parametrize(
    "sentence",
    [
        "I will get back to you today with the reference.",
        "I wrote the review module and call it every day.",
        "As for the hello page, I would start with the users.",
        "I have read the reviews of your app on Glassdoor and liked them.",
        "I am free to start in May.",
    ],
)
def test_harmless_words_are_left_alone(sentence: str) -> None:
    """They share words with the others."""
    assert is_met(sentence, "polite_tone", ASKED)
    assert is_met(sentence, "pushiness", ASKED)


@pytest.mark.parametrize(
    ("sentence", "element", "is_there"),
    [
        ("I'm not very interested in the role.", "interest", False),
        ("I am less interested now.", "interest", False),
        ("I would like to withdraw my application.", "interest", False),
        ("I am interested in the role.", "interest", True),
        ("Thanks for nothing.", "gratitude", False),
        ("I won't thank you.", "gratitude", False),
        ("I cannot thank you enough.", "gratitude", True),
        ("We met on 20/11/2026.", "contact_details", False),
        ("From 2015-2019 I worked in Oslo.", "contact_details", False),
        ("It was 2026-11-16.", "contact_details", False),
        ("My number is (020) 7946 0958.", "contact_details", True),
        ("My number is 555-123-4567.", "contact_details", True),
    ],
)
def test_words_that_only_look_like_an_element_are_none(sentence: str, element: str, *, is_there: bool) -> None:
    """A no is no yes, and a day is no number to call."""
    assert is_met(sentence, element) is is_there


@pytest.mark.parametrize(
    ("sentence", "asks"),
    [
        ("When you told me about the Oslo launch I was impressed.", False),
        ("I would like to share some news: I passed my exam.", False),
        ("Are you still in Leeds?", False),
        ("Do you have some news about the process?", True),
        ("Am I still in the running?", True),
        ("Could you tell me when you will decide?", True),
        ("When do you expect to decide?", True),
    ],
)
def test_only_a_question_how_things_stand_is_one(sentence: str, *, asks: bool) -> None:
    """A telling "when", one's own news and other questions are none."""
    assert is_met(sentence, "status_question", ASKED) is asks


def test_a_name_or_a_day_alone_is_little_of_this_employer() -> None:
    """Whoever greets by name has not yet written for this employer; it is a hint and no fault."""
    (hint,) = found("Just bumping this to the top of your inbox.", element="personal", on=ASKED)
    assert hint.met is None
    assert is_met("Thank you for the talk about the Data Analyst role at Northwind.", "personal")
