"""Proves that every claim stands where it says: section, paragraph, sentences and figure are in the article."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TextIO

from followup_rules.claims import Claim, Document
from followup_rules.library import documents
from followup_rules.sources import Article, Place, article_of, holds_words, sentences_of
from followup_rules.uncovered import headings_of


def verify(folder: Path, read: Iterable[Document] | None = None) -> list[str]:
    """One sentence for each claim that its article does not bear out; none if all stand.

    `folder` holds the texts; without `read` it is about this project's documents. A document that names
    no source has nothing to be held against.
    """
    return [problem for document in (documents() if read is None else read) for problem in _problems(document, folder)]


def main(folder: Path, out: TextIO) -> int:
    """Prints the problems and a summary; 1 if there is a problem, else 0."""
    problems = verify(folder)
    out.writelines(f"{problem}\n" for problem in problems)
    for document in documents():
        if not document.source:
            out.write(f"{document.id} names no source, so its {len(document.claims)} claims were held against no text.\n")
    claims = [claim for document in documents() if document.source for claim in document.claims]
    figures = sum(claim.figure is not None for claim in claims)
    result = f"{len(problems)} {'problem' if len(problems) == 1 else 'problems'}" if problems else "all stand where they say"
    out.write(f"{len(claims)} claims with {figures} figures in {len(documents())} documents: {result}.\n")
    return 1 if problems else 0


def _problems(document: Document, folder: Path) -> Iterator[str]:
    if not document.source:
        return
    try:
        article = article_of(document, folder, headings_of(document))
    except (OSError, UnicodeDecodeError):
        yield f"{document.id}: its source {document.source} cannot be read in {folder}"
        return
    for claim in document.claims:
        problem = _problem(claim, article)
        if problem is not None:
            yield f"{document.id}: claim “{claim.id}” {problem}"


def _problem(claim: Claim, article: Article) -> str | None:
    if claim.section not in article.sections:
        return f"names the section “{claim.section}”, which is no heading of the source"
    place = Place(claim.section, claim.paragraph)
    paragraph = article.paragraph(claim.section, claim.paragraph)
    if paragraph is None:
        return f"names {place}, but that section has {len(article.sections[claim.section])} paragraphs"
    count = len(sentences_of(paragraph))
    beyond = [number for number in claim.sentences if number > count]
    if beyond:
        return f"names sentence {beyond[0]}, but {place} has {count}"
    if claim.figure is not None and not holds_words(paragraph, claim.figure):
        return f"has the figure “{claim.figure}”, which does not stand in {place}"
    return None
