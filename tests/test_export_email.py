"""The .eml file, read by Python's strict email parser, and the mailto: link, read by urllib."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import strict
from email.utils import parsedate_to_datetime
from urllib.parse import parse_qs, unquote, urlsplit

import pytest

from followup_rules import Details, Draft, draft
from followup_rules.export import draft_file_name, eml_bytes, mailto_url, txt_bytes
from followup_rules.export.mailto import MOST_CHARACTERS
from tests.occasions import CASES, HELD, details

HOSTILE = Details(
    your_name="Eve\r\nBcc: all@example.com",
    recipients=('O"Neil <Jane> \\ "; x@y.z', "Zoë 李 🙂 \u202etxt"),
    emails=("jane@example.com", "zoe@example.com"),
    role="Analyst\nX-Evil: 1 <b>&amp;</b>",
    company="=cmd|'/c calc'!A0",
    topic="the plan\r\n\r\nfrom=here; " + "long " * 2_000,
    contact="+1 555 0100\nhttps://example.com/?a=1&b=2",
)


def made(known: Details, name: str = "thank-you") -> Draft:
    """A draft of one of the cases."""
    return draft(CASES[name].interview, CASES[name].step, known, today=HELD)


def parsed(text: Draft, known: Details) -> EmailMessage:
    """The file as a strict parser reads it: any defect of a header or of the body is an error."""
    message = message_from_bytes(eml_bytes(text, known, today=HELD), policy=strict)
    assert isinstance(message, EmailMessage)
    return message


def body_of(message: EmailMessage) -> str:
    """The decoded text of a message, with plain line ends."""
    return str(message.get_content()).replace("\r\n", "\n")


@pytest.mark.parametrize(
    "known", [details(), Details(), HOSTILE, details(emails=("okafor@example.com",))], ids=["full", "empty", "hostile", "address"]
)
def test_the_file_is_an_unsent_message_with_the_drafts_words(known: Details) -> None:
    """Subject and body come out as they went in, and the headers are these and no others."""
    text = made(known)
    message = parsed(text, known)
    assert (message["Subject"], body_of(message)) == (text.subject, f"{text.body}\n")
    assert message["X-Unsent"] == "1"
    expected = {"X-Unsent", "Date", "Subject", "Content-Type", "Content-Transfer-Encoding", "MIME-Version"}
    assert set(message.keys()) == expected | ({"To"} if known.emails else set())
    assert message.get_content_type() == "text/plain"
    assert not message.defects


def test_addresses_carry_their_names_where_there_is_one_for_each() -> None:
    """Names with quotes, semicolons, accents and emoji come out as they were; an address without a name stands alone."""
    assert [(to.display_name, to.addr_spec) for to in parsed(made(HOSTILE), HOSTILE)["To"].addresses] == [
        ('O"Neil <Jane> \\ "; x@y.z', "jane@example.com"),
        ("Zoë 李 🙂 txt", "zoe@example.com"),
    ]
    long_name = "Александра Константиновна Преображенская-Вознесенская"
    assert parsed(made(details()), Details(recipients=(long_name,), emails=("a@example.com",)))["To"].addresses[0].display_name == long_name
    unequal = details(recipients=("Jane", "Tom"), emails=("jane@example.com",))
    assert str(parsed(made(unequal), unequal)["To"]) == "jane@example.com"


def test_without_an_address_there_is_no_to() -> None:
    """An empty To would be an error in some programs."""
    assert parsed(made(details()), details())["To"] is None


def test_the_file_travels_as_ascii_with_short_lines() -> None:
    """Every byte is ASCII, no line is longer than the standard's limit, and lines end as mail lines do."""
    raw = eml_bytes(made(HOSTILE), HOSTILE, today=HELD)
    assert raw.isascii()
    assert max(len(line) for line in raw.split(b"\r\n")) <= 998
    assert b"\n" not in raw.replace(b"\r\n", b"")


def test_the_date_is_the_users_day_in_every_time_zone() -> None:
    """Noon, without a zone, and the same bytes for the same day."""
    raw = eml_bytes(made(details()), details(), today=date(2026, 11, 19))
    message = message_from_bytes(raw, policy=strict)
    assert parsedate_to_datetime(str(message["Date"])).date() == date(2026, 11, 19)
    assert raw == eml_bytes(made(details()), details(), today=date(2026, 11, 19))
    assert raw != eml_bytes(made(details()), details(), today=date(2026, 11, 20))


def test_an_edited_subject_cannot_become_a_header() -> None:
    """Where a caller passes on a subject with a line break, it becomes a space."""
    edited = replace(made(details()), subject="Hello\r\nBcc: all@example.com")
    message = parsed(edited, details())
    assert message["Bcc"] is None
    assert message["Subject"] == "Hello Bcc: all@example.com"


def test_a_mailto_link_opens_the_same_message() -> None:
    """Recipients, subject and body survive the way through a link, line breaks and signs included."""
    known = details(recipients=("Jane & Tom",), emails=("jane+x@example.com", "tom@example.com"), topic="50 % of A/B? #1 = “yes”")
    text = made(known)
    url = mailto_url(text, known)
    assert url is not None
    parts = urlsplit(url)
    assert (parts.scheme, unquote(parts.path)) == ("mailto", "jane+x@example.com,tom@example.com")
    query = parse_qs(parts.query, strict_parsing=True)
    assert query == {"subject": [text.subject], "body": [text.body.replace("\n", "\r\n")]}
    assert url.isascii()
    assert " " not in url


def test_a_link_that_would_be_cut_is_not_given() -> None:
    """At the limit there is a link, one character more and there is none."""
    short = replace(made(Details()), subject="", body="")
    room = MOST_CHARACTERS - len(mailto_url(short, Details()) or "")
    assert len(mailto_url(replace(short, body="x" * room), Details()) or "") == MOST_CHARACTERS
    assert mailto_url(replace(short, body="x" * (room + 1)), Details()) is None


def test_a_hostile_subject_stays_inside_its_part_of_the_link() -> None:
    """No ampersand of the user starts a new part, such as a blind copy."""
    text = replace(made(Details()), subject="a&bcc=all@example.com", body="b?cc=x&d\r\ne")
    url = mailto_url(text, Details())
    assert url is not None
    assert set(parse_qs(urlsplit(url).query)) == {"subject", "body"}


@pytest.mark.parametrize("name", CASES)
def test_the_text_file_holds_subject_and_message(name: str) -> None:
    """UTF-8, the subject line where there is one, and a name of plain ASCII."""
    text = made(HOSTILE, name)
    read = txt_bytes(text).decode("utf-8")
    assert read == (f"Subject: {text.subject}\n\n" if text.subject else "") + f"{text.body}\n"
    file_name = draft_file_name(text, "txt")
    assert file_name.isascii()
    assert file_name.replace("-", "").replace(".txt", "").isalnum()
