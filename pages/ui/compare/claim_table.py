"""Every claim of some documents with its place, its readings and what it rests on, as a table in Markdown."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType

from followup_rules import Claim, Document
from followup_rules.vocabulary import Basis
from pages.ui.text import plain

BASES: Mapping[Basis, str] = MappingProxyType(
    {
        "opinion": "",
        "experience": " :gray-badge[from experience]",
        "named_study": " :gray-badge[names a study]",
        "unnamed_studies": " :orange-badge[“studies”, none named]",
    }
)


def table(claims: Iterable[tuple[Document, Claim]]) -> str:
    """One row for each claim: whose it is, what it says, where, and how it can be read; two columns, for phones."""
    rows = [f"| **{plain(document.id)}** | :small[{in_words(claim)}] |" for document, claim in claims]
    return "\n".join(["| :small[Article] | :small[What it says, and where] |", "| --- | --- |", *rows])


def in_words(claim: Claim) -> str:
    """A claim with its figure and place, what it rests on, and its readings where there is more than one."""
    figure = f"“{plain(claim.figure)}”, " if claim.figure else ""
    return f"{plain(claim.says)} :gray[{figure}{place(claim)}]{BASES[claim.basis]}{''.join(_readings(claim))}"


def place(claim: Claim) -> str:
    """Section and paragraph of a claim."""
    return f"{plain(claim.section)}, paragraph {claim.paragraph}"


def _readings(claim: Claim) -> Iterator[str]:
    """The honest ways to read an ambiguous claim; the one that the plan uses first."""
    for reading in sorted(claim.readings, key=lambda reading: not reading.used):
        mark = ":green[:material/check: The plan reads]" if reading.used else ":gray[or]"
        yield f" {mark}: {plain(reading.says)}"
