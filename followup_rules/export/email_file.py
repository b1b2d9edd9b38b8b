"""A draft as an .eml file, which mail programs that honour `X-Unsent` open as a message still to be sent."""

from __future__ import annotations

from datetime import date, datetime, time
from email.header import Header
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import EmailPolicy
from email.utils import format_datetime, formataddr

from followup_rules.details import Details, plain_line
from followup_rules.drafting import Draft

LINE_END = "\r\n"
NOON = time(12)


class _Mail(EmailPolicy):
    """Line ends and header encodings as mail travels, so that every program reads names that are not ASCII.

    The library's own folding may add blanks inside names and subjects, and some readers add one between the
    pieces of a name: so the subject is folded the older way, and a name stays in one piece.
    """

    def fold_binary(self, name: str, value: str) -> bytes:
        """A header as the lines of a file."""
        if name == "Subject":
            charset = "us-ascii" if value.isascii() else "utf-8"
            return f"{name}: {Header(str(value), charset, header_name=name).encode(linesep=LINE_END)}{LINE_END}".encode("ascii")
        if name == "To":
            people = (formataddr((person.display_name, person.addr_spec)) for person in getattr(value, "addresses", ()))
            return f"{name}: {f',{LINE_END} '.join(people)}{LINE_END}".encode("ascii")
        return super().fold_binary(name, value)


POLICY = _Mail(linesep=LINE_END, utf8=False)


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
        message["Subject"] = plain_line(draft.subject)
    message.set_content(f"{draft.body}\n", charset="utf-8", cte="quoted-printable")
    return message.as_bytes()


def addresses(details: Details) -> tuple[Address, ...]:
    """The recipients' addresses, with their names where there is one name for each address."""
    return tuple(Address(display_name=name, addr_spec=address) for name, address in details.by_address)
