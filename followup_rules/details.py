"""What a draft is filled with: names, the role, what was talked about. All optional, all plain text.

Whatever is typed or pasted comes out as one line of visible characters, so that it can stand in a
subject, an address, a calendar field or a sentence. Nothing is refused: what has to be cut or left out
is told in `remarks`.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Annotated, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, PrivateAttr

Tone = Literal["warm", "formal"]
Length = Literal["short", "full"]

MOST_CHARACTERS = {
    "your_name": 80,
    "contact": 200,
    "recipients": 80,
    "emails": 254,
    "role": 100,
    "company": 100,
    "topic": 200,
    "fit": 240,
    "qualification": 240,
    "clarification": 300,
}
MOST_PEOPLE = 10
MOST_READ = 20_000
"""Longer input is cut here before anything else looks at it."""
LABELS = {
    "your_name": "Your name",
    "contact": "Your contact lines",
    "recipients": "A name",
    "emails": "An email address",
    "role": "The role",
    "company": "The company",
    "topic": "The topic",
    "fit": "Why it fits",
    "qualification": "The qualification",
    "clarification": "The point to clarify",
}
NOBODY = ("phd", "md", "mba", "cpa", "esq", "jr", "sr", "to whom it may concern")
"""What stands behind a name and a comma, or where no name is known."""
LEFT_EMPTY = ("n/a", "n.a", "none", "not applicable")
"""What people write where they have nothing to say."""
_GREETING = re.compile(r"\A(?:dear|hi|hello|hey)\s+(?=\w)", re.IGNORECASE)
"""What people type before a name, though the draft greets by itself."""
_LETTERS = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_COPIED = re.compile(r"\A(?:[^<>@]*<)?(?:mailto:)?([^<>\s]+@[^<>\s]+)>?\Z", re.IGNORECASE)
"""An address as mail programs and browsers copy it."""
_ADDRESS = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?")


def plain_line(value: object) -> str:
    """A value as one line of visible characters: no line breaks, controls or direction marks, no doubled spaces."""
    text = "" if value is None else str(value)[:MOST_READ]
    if text.isascii() and text.isprintable():
        return " ".join(text.split())
    visible = (
        " " if unicodedata.category(character) in ("Cc", "Zl", "Zp") else character
        for character in unicodedata.normalize("NFC", text)
        if unicodedata.category(character) not in ("Cf", "Cs", "Co", "Cn") or character == ZERO_WIDTH_JOINER
    )
    return " ".join("".join(visible).split()).strip(ZERO_WIDTH_JOINER)


ZERO_WIDTH_JOINER = "\u200d"
"""Kept, because emoji and the names of some scripts are written with it."""


def _telling_line(value: object) -> str:
    """A line that says something; what people put into a box to leave it empty does not."""
    line = plain_line(value)
    return line if any(map(str.isalnum, line)) and line.casefold().rstrip(".") not in LEFT_EMPTY else ""


def _contact_line(value: object) -> str:
    """Contact lines on one line, with a dot between them."""
    lines = (plain_line(line) for line in str(value or "")[:MOST_READ].splitlines())
    return _telling_line(" · ".join(line for line in lines if line))


def _company_line(value: object) -> str:
    """A company without the word that drafts put before it."""
    return _telling_line(value).removeprefix("at ")


def _several(value: object) -> object:
    """One string stands for a list of one."""
    return (value,) if isinstance(value, str) else value if value is not None else ()


def _plain_lines(value: object) -> object:
    several = _several(value)
    return tuple(line for line in map(_telling_line, several) if line) if isinstance(several, (tuple, list)) else several


def _addresses(value: object) -> object:
    """As `_plain_lines`, of what is copied from a mail program the address alone: "Jane Doe <jane@example.com>"."""
    return tuple(_COPIED.sub(r"\1", line) for line in lines) if isinstance(lines := _plain_lines(value), tuple) else lines


def _names(value: object) -> object:
    """As `_plain_lines`, without greetings and titles that stand behind a name: "Dear Jane," is Jane, and "PhD" is nobody."""
    lines = _plain_lines(value)
    if not isinstance(lines, tuple):
        return lines
    names = (_in_order(_GREETING.sub("", line).rstrip(" ,")) for line in lines)
    return tuple(name for name in names if name and name.casefold().replace(".", "") not in NOBODY)


def _in_order(name: str) -> str:
    """One person's name without what stands behind a comma, or as it is spoken: "Okafor, Jane" is "Jane Okafor"."""
    before, after, *_ = (*(part.strip() for part in name.split(",") if part.strip()), "", "")
    is_name = _LETTERS.fullmatch(before) and not before.isupper() and _LETTERS.fullmatch(after) and after.istitle()
    return f"{after} {before}" if is_name and after.casefold() not in NOBODY else before


Line = Annotated[str, BeforeValidator(_telling_line)]
Addresses = Annotated[tuple[str, ...], BeforeValidator(_addresses)]
Names = Annotated[tuple[str, ...], BeforeValidator(_names)]


class Details(BaseModel):
    """The user's own words for a draft; an empty one drops its sentence or softens it.

    `emails` stand in the order of `recipients`. `ask_next_steps` None follows the plan: no question in a
    thank-you. `remarks` holds one sentence for everything that was shortened or left out.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)  # built at first use: a sixth of what importing costs

    your_name: Line = ""
    contact: Annotated[str, BeforeValidator(_contact_line)] = ""
    recipients: Names = ()
    emails: Addresses = ()
    role: Line = ""
    company: Annotated[str, BeforeValidator(_company_line)] = ""
    topic: Line = ""
    fit: Line = ""
    qualification: Line = ""
    clarification: Line = ""
    ask_next_steps: bool | None = None
    tone: Tone = "warm"
    length: Length = "short"
    _remarks: tuple[str, ...] = PrivateAttr(())
    _has_all_addresses: bool = PrivateAttr(default=True)

    def model_post_init(self, context: object, /) -> None:
        """Keep everything inside its limit and remember, in `remarks`, what that changed."""
        del context
        remarks: list[str] = []
        for field, most in MOST_CHARACTERS.items():
            value = getattr(self, field)
            if isinstance(value, str):
                self._keep(field, _shortened(value, most, LABELS[field], remarks))
        names = [name for name in self.recipients if not _usable(name)]
        if len(names) < len(self.recipients):
            remarks.append("An email address is no name; write the name, and the address in its own box")
        people = tuple(_shortened(name, MOST_CHARACTERS["recipients"], LABELS["recipients"], remarks) for name in names)
        if len(people) > MOST_PEOPLE:
            remarks.append(f"Only the first {MOST_PEOPLE} names are used")
        self._keep("recipients", people[:MOST_PEOPLE])
        usable = tuple(address for address in self.emails if _usable(address))
        self._has_all_addresses = len(usable) == len(self.emails)
        if not self._has_all_addresses:
            remarks.append("An email address that cannot be written to was left out; write it as name@example.com")
        self._keep("emails", usable[:MOST_PEOPLE])
        self._remarks = tuple(dict.fromkeys(remarks))

    def _keep(self, field: str, value: object) -> None:
        self.__dict__[field] = value

    @property
    def remarks(self) -> tuple[str, ...]:
        """One sentence for each detail that was shortened or left out."""
        return self._remarks

    @property
    def by_address(self) -> tuple[tuple[str, str], ...]:
        """Each address with the recipient's name, or with "" where names and addresses do not go together one by one."""
        names = self.recipients if self._has_all_addresses and len(self.recipients) == len(self.emails) else ("",) * len(self.emails)
        return tuple(zip(names, self.emails, strict=True))


def _usable(address: str) -> bool:
    return len(address) <= MOST_CHARACTERS["emails"] and _ADDRESS.fullmatch(address) is not None and ".." not in address


def _shortened(text: str, most: int, label: str, remarks: list[str]) -> str:
    """The text, or its first words up to `most` characters."""
    if len(text) <= most:
        return text
    remarks.append(f"{label} was shortened to {most} characters")
    cut = text[:most]
    return (cut.rsplit(" ", 1)[0] if " " in cut else cut).rstrip(" ,;:-")
