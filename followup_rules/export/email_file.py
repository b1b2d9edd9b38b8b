"""A draft as an .eml file, which mail programs that honour `X-Unsent` open as a message still to be sent."""

from __future__ import annotations

from datetime import date, datetime, time
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime

from followup_rules.details import Details
from followup_rules.drafting import Draft

POLICY = SMTP.clone(utf8=False)
"""Line ends and header encodings as they travel, so that every program reads names that are not ASCII."""

NOON = time(12)


def eml_bytes(draft: Draft, details: Details, *, today: date) -> bytes:
    """The message with its subject and, where addresses are known, its recipients; the same input gives the same bytes.

    Its Date is noon of `today`, without a time zone; the mail program sets its own when the message is sent.
    """
    message = EmailMessage(policy=POLICY)
    message["X-Unsent"] = "1"
    message["Date"] = format_datetime(datetime.combine(today, NOON))
    if details.emails:
        message["To"] = addresses(details)
    if draft.subject:
        message["Subject"] = draft.subject
    message.set_content(f"{draft.body}\n", charset="utf-8", cte="quoted-printable")
    return message.as_bytes()


def addresses(details: Details) -> tuple[Address, ...]:
    """The recipients' addresses, with their names where there is one name for each address."""
    named = len(details.recipients) == len(details.emails)
    names = details.recipients if named else ("",) * len(details.emails)
    return tuple(Address(display_name=name, addr_spec=address) for name, address in zip(names, details.emails, strict=True))
