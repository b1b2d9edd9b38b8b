"""Word lists: what people say when they want a job, and contact details in every shape."""

from __future__ import annotations

from datetime import date

import pytest

from followup_rules import Details, Interview, Step, check

HELD = date(2026, 9, 15)
THANKED = date(2026, 9, 16)


def met(element: str, sentence: str) -> bool | None:
    """Whether a short thank-you with this sentence has an element."""
    step = Step("thank_you", "due", recommended=THANKED, channel="email")
    text = f"Dear Ms Okafor,\n\nThank you for your time on Tuesday. {sentence}\n\nKind regards,\nSam Rivera"
    known = Details(contact="Quayside 12")
    found = check(text, Interview(held_on=HELD), step, known, today=THANKED, channel="email")
    return next(one.met for one in found if one.element == element)


@pytest.mark.parametrize(
    "sentence",
    [
        "This made me even keener to join Acme.",
        "The SAP project sounds exciting.",
        "The work with the night shift sounds really exciting to me.",
        "I want the Data Analyst role.",
        "I really want the Junior Data Analyst position.",
        "I want this job.",
        "I am more eager than ever to start.",
        "It is an exciting role.",
        "I find the migration exciting.",
        "My excitement about the team has only grown.",
        "What an exciting opportunity.",
    ],
)
def test_interest_is_seen_however_it_is_said(sentence: str) -> None:
    """Nobody who says that the job excites them is told to say so."""
    assert met("interest", sentence) is True


@pytest.mark.parametrize(
    "sentence",
    [
        "It was clear.",
        "Friday sounds great.",
        "The role no longer sounds exciting.",
        "The project does not sound exciting.",
        "I want the details of the role.",
        "I want the notes on the Data Analyst role.",
        "I no longer want the Data Analyst role.",
        "I want the Data Analyst role description.",
        "You told me about the Data Analyst role.",
        "The match last night was exciting.",
        "I do not find the work exciting.",
        "I found it hard to see what is exciting.",
        "I don't want the role.",
        "I do not want the Data Analyst role.",
        "It is not an exciting role.",
    ],
)
def test_a_text_without_interest_is_still_found(sentence: str) -> None:
    """To speak of the job, or to be glad of something else, is not to want it."""
    assert met("interest", sentence) is False


@pytest.mark.parametrize(
    "sentence",
    [
        "sam@example.org",
        "Write to Sam.Rivera+jobs@mail.example.co.uk.",
        "(x@y.z)",
        "@sam@example.org",
        f"{'a' * 64}@example.org",
        "+1 (555) 0100-22",
        "Call 555 0100 22.",
        "linkedin.com/in/sam",
        "www.example.org",
    ],
)
def test_contact_details_are_seen_in_every_shape(sentence: str) -> None:
    """An address, a number or a profile."""
    assert met("contact_details", sentence) is True


@pytest.mark.parametrize(
    "sentence",
    ["I was @ home.", "sam@example", " @example.org", f"{'a' * 65}@example.org", "sam@.org", "Room 1234.", "mylinkedin.community"],
)
def test_what_only_looks_like_contact_details_is_none(sentence: str) -> None:
    """An address needs a name of at most 64 characters before its sign and a dot after it."""
    assert met("contact_details", sentence) is False
