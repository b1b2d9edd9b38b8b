"""Lists every sentence of the articles with the claims that cover it, or with the reason why none does."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from textwrap import shorten
from typing import TextIO

from followup_rules.claims import Document
from followup_rules.fingerprints import changed_since_read
from followup_rules.library import documents
from followup_rules.sources import Article, Place, article_of
from followup_rules.uncovered import REASONS, Lines, Reason, headings_of, uncovered

EXCERPT = 60
"""Characters of a sentence that are printed, enough to find it."""


@dataclass(frozen=True, slots=True)
class SentenceRead:
    """One sentence of an article: the ids of the claims that cover it, or the reasons why none does."""

    place: Place
    text: str
    claims: tuple[str, ...]
    reasons: tuple[Reason, ...]

    @property
    def problem(self) -> str | None:
        """What is wrong with how it was read, if anything."""
        if not self.claims and not self.reasons:
            return "no claim covers it and no reason is given"
        if len(self.reasons) > (0 if self.claims else 1):
            return "it has more than one claim or reason that cannot both hold"
        return None


def sentences_read(document: Document, article: Article) -> list[SentenceRead]:
    """Every sentence of a document's text, in order, with its claims or reasons."""
    covering: dict[Place, list[str]] = {}
    for claim in document.claims:
        for number in claim.sentences:
            covering.setdefault(Place(claim.section, claim.paragraph, number), []).append(claim.id)
    lines = uncovered(document.id).lines
    return [
        SentenceRead(
            place,
            text,
            tuple(covering.get(place, ())),
            tuple(given.reason for given in lines if _names(given, place)),
        )
        for place, text in article.sentences()
    ]


def coverage(folder: Path, read: Iterable[Document] | None = None) -> list[str]:
    """One sentence for each gap: an uncovered sentence, a reason or claim without a sentence, a changed text.

    `folder` holds the texts; without `read` it is about this project's documents. A document that names
    no source has no sentences.
    """
    return [problem for document in (documents() if read is None else read) for problem in _problems(document, folder)]


def main(folder: Path, out: TextIO) -> int:
    """Prints every sentence's claims or reason, the problems and a summary; 1 if there is a problem, else 0."""
    covered = excused = 0
    for document in documents():
        out.write(f"{document.id}  {document.title}\n")
        if not document.source:
            out.write("  It names no source, so nobody can tell what its claims leave out.\n")
        article = _article(document, folder)
        for sentence in sentences_read(document, article) if article else ():
            covered += bool(sentence.claims)
            excused += bool(sentence.reasons)
            out.write(f"  {_line(sentence)}\n")
    problems = coverage(folder)
    out.writelines(f"{problem}\n" for problem in problems)
    claims = sum(len(document.claims) for document in documents())
    result = f"{len(problems)} problems" if problems else "none is left out"
    out.write(f"{covered} sentences covered by {claims} claims, {excused} with a reason: {result}.\n")
    return 1 if problems else 0


def _article(document: Document, folder: Path) -> Article | None:
    """A document's text; None where it names none, or it cannot be read."""
    try:
        return article_of(document, folder, headings_of(document)) if document.source else None
    except (OSError, UnicodeDecodeError):
        return None


def _problems(document: Document, folder: Path) -> Iterator[str]:
    if not document.source:
        return
    article = _article(document, folder)
    if article is None:
        yield f"{document.id}: its source {document.source} cannot be read in {folder}"
        return
    sentences = sentences_read(document, article)
    yield from (f"{document.id}: {read.place}: {read.problem}" for read in sentences if read.problem is not None)
    for claim in document.claims:
        if not claim.sentences:
            yield f"{document.id}: claim “{claim.id}” names no sentence"
    for lines in uncovered(document.id).lines:
        if not any(_names(lines, read.place) for read in sentences):
            yield f"{document.id}: {Place(lines.section, lines.from_)} is given a reason, but there is no such sentence"
    yield from changed_since_read(document, article)


def _names(lines: Lines, place: Place) -> bool:
    return place.sentence is not None and lines.names(place.section, place.paragraph, place.sentence)


def _line(read: SentenceRead) -> str:
    what = ", ".join(read.claims) or "; ".join(REASONS[reason] for reason in read.reasons) or "NOT COVERED"
    return f"{read.place}: {what}  ({shorten(read.text, EXCERPT, placeholder=' ...')})"
