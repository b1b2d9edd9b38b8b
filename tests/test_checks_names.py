"""Companies, people and jobs in a message that are not those of the details, quoted so that they can be replaced."""

from __future__ import annotations

from datetime import date

import pytest

from followup_rules import Check, Details, Interview, Step, check

HELD = date(2026, 9, 15)
THANKED = date(2026, 9, 16)
NORTHWIND = Details(your_name="Sam Rivera", recipients=("Ms Okafor",), role="Data Analyst", company="Northwind")


def names_found(text: str, known: Details = NORTHWIND) -> list[Check]:
    """The names in a thank-you that do not fit."""
    step = Step("thank_you", "due", recommended=THANKED, channel="email")
    found = check(text, Interview(held_on=HELD), step, known, today=THANKED, channel="email")
    return [fault for fault in found if fault.element == "other_name"]


@pytest.mark.parametrize(
    ("sentences", "mended"),
    [
        ("I enjoyed the interview at Globex. I liked it.", "I enjoyed the interview at Northwind. I liked it."),
        ("I would love to join Globex. The team is great.", "I would love to join Northwind. The team is great."),
        ("I would love to join Globex Inc. My start is open.", "I would love to join Northwind. My start is open."),
        ("I would love to join SAP. I know it well.", "I would love to join Northwind. I know it well."),
        ("I would love to join Globex... I mean it.", "I would love to join Northwind... I mean it."),
        ("I would love to join Globex I must say.", "I would love to join Northwind I must say."),
        ("I would love to join Globex. Northwind is great.", "I would love to join Northwind. Northwind is great."),
        ("I would love to join Globex.", "I would love to join Northwind."),
    ],
)
def test_a_wrong_company_is_quoted_without_the_next_sentence(sentences: str, mended: str) -> None:
    """Putting the right name in its place leaves the rest of the message as it was."""
    (fault,) = names_found(f"Dear Ms Okafor,\n\n{sentences}")
    assert fault.span is not None
    text = f"Dear Ms Okafor,\n\n{sentences}"
    changed = text[: fault.span[0]] + fault.better + text[fault.span[1] :]
    assert mended in changed


@pytest.mark.parametrize(
    ("written", "where"),
    [
        ("Dr. Oetker", "Dr. Oetker"),
        ("Yahoo! Inc.", "Yahoo"),
        ("A. Smith & Co.", "A. Smith"),
        ("J. P. Morgan Chase", "J. P. Morgan Chase"),
        ("J.P. Morgan", "J.P. Morgan"),
        ("J. I. Case", "J. I. Case"),
        ("U.S. Bank", "U.S. Bank"),
        ("St. Jude Hospital", "St. Jude Hospital"),
        ("Mt. Sinai", "Mt. Sinai"),
        ("Booking.com", "Booking.com"),
        ("Robert Bosch Co. Ltd.", "Robert Bosch Co. Ltd"),
        ("Warner Bros. Discovery", "Warner Bros. Discovery"),
        ("Globex Corp. Inc.", "Globex Corp. Inc"),
    ],
)
def test_a_full_stop_inside_a_name_does_not_end_it(written: str, where: str) -> None:
    """Titles, initials, short forms and dots between letters belong to the name."""
    for rest in (".", " very much.", ". I mean it."):
        assert [fault.where for fault in names_found(f"Dear Ms Okafor,\n\nI would love to join {written.rstrip('.')}{rest}")] == [
            where.rstrip(".")
        ]


def test_a_greeting_is_quoted_without_the_next_sentence() -> None:
    """A full stop after the name in a greeting ends it as well."""
    assert [fault.where for fault in names_found("Dear Mr. Adeyemi. I enjoyed the interview.")] == ["Adeyemi"]
    assert [fault.where for fault in names_found("Dear Dr. J. Adeyemi,\n\nI enjoyed the interview.")] == ["J. Adeyemi"]
