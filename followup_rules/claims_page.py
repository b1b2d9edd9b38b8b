"""Writes docs/claims.md, every claim with its place, from the documents; and tells whether the page still fits them."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from pathlib import Path

from followup_rules.claims import Claim, Document
from followup_rules.claims_words import about_in_words, condition_in_words
from followup_rules.library import documents

PAGE = Path(__file__).parents[1] / "docs" / "claims.md"
INTRODUCTION = """# The claims

What each document says, in our own words, with the few words that carry the number as they stand there.
`python -m followup_rules claims --write` writes this page from `followup_rules/documents/`;
`docs/adding_a_document.md` explains the columns.
"""
TABLE_HEAD = "| claim | where | says | figure | force | about |\n|---|---|---|---|---|---|\n"


def claims_page(read: Iterable[Document]) -> str:
    """The page for these documents, in Markdown."""
    return INTRODUCTION + "".join(_document(document) for document in read)


def main(arguments: Sequence[str]) -> int:
    """Writes the page, or with --check only compares it; 1 if it does not fit the claims, else 0."""
    parser = argparse.ArgumentParser(prog="python -m followup_rules claims", description="The page that lists every claim.")
    way = parser.add_mutually_exclusive_group(required=True)
    way.add_argument("--check", action="store_true", help="tell whether docs/claims.md fits the claims")
    way.add_argument("--write", action="store_true", help="write docs/claims.md anew")
    page = claims_page(documents())
    if parser.parse_args(arguments).write:
        PAGE.write_text(page, "utf-8")
        return 0
    if not PAGE.is_file() or PAGE.read_text("utf-8") != page:
        sys.stderr.write("docs/claims.md does not fit the claims; write it anew with: python -m followup_rules claims --write\n")
        return 1
    return 0


def _document(document: Document) -> str:
    by = f", {document.publisher}" if document.publisher else ""
    parts = [f"\n## {document.id}. {document.title}{by}\n\n{document.basis} {len(document.claims)} claims.\n"]
    for section, claims in groupby(document.claims, key=lambda claim: claim.section):
        listed = list(claims)
        parts.append(f"\n### {section}\n\n{TABLE_HEAD}")
        parts.extend(_row(claim) for claim in listed)
        readings = [line for claim in listed for line in _readings(claim)]
        if readings:
            parts.append("\nMore than one honest reading:\n\n")
            parts.extend(readings)
    return "".join(parts)


def _row(claim: Claim) -> str:
    sentences = f".{'+'.join(map(str, claim.sentences))}" if claim.sentences else ""
    figure = f"“{claim.figure}”" if claim.figure else ""
    force = claim.modality if claim.basis == "opinion" else f"{claim.modality}, {claim.basis.replace('_', ' ')}"
    about = "; ".join(part for part in (about_in_words(claim), condition_in_words(claim.when)) if part)
    cells = (f"`{claim.id}`", f"{claim.paragraph}{sentences}", claim.says, figure, force, about)
    return f"| {' | '.join(cell.replace('|', '/') for cell in cells)} |\n"


def _readings(claim: Claim) -> Iterator[str]:
    if claim.readings:
        yield f"- `{claim.id}`\n"
    for reading in claim.readings:
        yield f"  - {reading.says}{' **The plan uses this one.**' if reading.used else ''}\n"
