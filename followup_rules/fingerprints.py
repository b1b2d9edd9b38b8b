"""Remembers which text the claims were read from, without keeping a word of it.

`python -m followup_rules fingerprints FOLDER` records the texts of a folder, once somebody has read them
against the claims; a sentence that differs from the record is reported by `coverage`.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TextIO

from followup_rules.claims import Document
from followup_rules.library import documents
from followup_rules.sources import Article, Place, article_of, fingerprint, sentences_of
from followup_rules.uncovered import headings_of

RECORD = Path(__file__).parent / "fingerprints.json"
Fingerprints = dict[str, list[str]]
"""For each section its paragraphs, each as the fingerprints of its sentences with spaces between."""


def fingerprints_of(article: Article) -> Fingerprints:
    """The fingerprints of a text."""
    return {
        section: [" ".join(fingerprint(sentence) for sentence in sentences_of(paragraph)) for paragraph in paragraphs]
        for section, paragraphs in article.sections.items()
    }


def changed_since_read(document: Document, article: Article) -> Iterator[str]:
    """A sentence for each paragraph of a text that differs from the recorded one."""
    recorded: Fingerprints | None = json.loads(RECORD.read_text("utf-8")).get(document.id)
    if recorded is None:
        yield f"{document.id}: its text was never recorded; read it against the claims, then record its fingerprints"
        return
    found = fingerprints_of(article)
    for section in {**recorded, **found}:
        before, now = recorded.get(section, []), found.get(section, [])
        for number in range(1, max(len(before), len(now)) + 1):
            if before[number - 1 : number] != now[number - 1 : number]:
                yield f"{document.id}: {Place(section, number)} has changed since it was read"


def record(read: Iterable[Document], folder: Path) -> str:
    """The record of these documents' texts, as JSON with a paragraph a line."""
    fingerprints = {
        document.id: fingerprints_of(article_of(document, folder, headings_of(document))) for document in read if document.source
    }
    return json.dumps(fingerprints, indent=1, ensure_ascii=False) + "\n"


def main(folder: Path, out: TextIO) -> int:
    """Records the texts of a folder, and says so; 1 if one of them cannot be read, else 0."""
    try:
        RECORD.write_text(record(documents(), folder), "utf-8")
    except (OSError, UnicodeDecodeError) as error:
        out.write(f"Nothing recorded: {error}\n")
        return 1
    out.write(f"The fingerprints of every text in {folder} are recorded.\n")
    return 0
