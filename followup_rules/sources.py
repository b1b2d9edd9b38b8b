"""Reads the text of an article: sections under their headings, paragraphs below them, sentences in those.

`docs/adding_a_document.md` tells the conventions; nothing of a text is ever stored, only fingerprints.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from followup_rules.claims import Document

OPENING = "Opening"
"""The section of the paragraphs that stand before the first heading."""

ALIKE = str.maketrans({"‘": "'", "’": "'", "“": '"', "”": '"', "–": "-", "—": "-", "\u2011": "-"})
LIST_MARK = re.compile(r"^(?:[•✓⏰*-]|\d{1,2}\.)\s+")
SENTENCE_END = re.compile(r"(?<=[.!?])[”’\"')]*(?=\s+[“‘\"'(]?[A-Z0-9])")
ABBREVIATIONS = ("Mr.", "Mrs.", "Ms.", "Dr.", "Prof.", "St.", "No.", "e.g.", "i.e.", "a.m.", "p.m.", "vs.")


@dataclass(frozen=True, slots=True)
class Place:
    """Where something stands; `sentence` None means the whole paragraph."""

    section: str
    paragraph: int
    sentence: int | None = None

    def __str__(self) -> str:
        """The place in words."""
        sentence = "" if self.sentence is None else f", sentence {self.sentence}"
        return f"“{self.section}”, paragraph {self.paragraph}{sentence}"


@dataclass(frozen=True, slots=True)
class Article:
    """The paragraphs of a text by section, in the order of the text."""

    sections: dict[str, tuple[str, ...]]

    def paragraph(self, section: str, number: int) -> str | None:
        """A paragraph, counted from 1, or None where there is none."""
        paragraphs = self.sections.get(section, ())
        return paragraphs[number - 1] if 1 <= number <= len(paragraphs) else None

    def sentences(self) -> Iterator[tuple[Place, str]]:
        """Every sentence with its place."""
        for section, paragraphs in self.sections.items():
            for number, paragraph in enumerate(paragraphs, start=1):
                for position, sentence in enumerate(sentences_of(paragraph), start=1):
                    yield Place(section, number, position), sentence


def article_of(document: Document, folder: Path, headings: Collection[str]) -> Article:
    """The article of a document, from its file in the folder. Errors: OSError, UnicodeDecodeError."""
    return parsed((folder / document.source).read_text("utf-8"), headings, document.title)


def parsed(text: str, headings: Collection[str], title: str) -> Article:
    """A text, cut at its headings. A line that equals a heading is one where it stands for the last time.

    A table of contents repeats headings before the sections, so the last one counts; a title is repeated
    by what follows it, so of that the first one counts. A heading that the text lacks is left out.
    """
    lines = [" ".join(line.split()) for line in text.splitlines()]
    lines = [line for line in lines if line]
    starts: dict[int, str] = {}
    for heading in set(headings):
        wanted = " ".join(heading.split())
        found = [number for number, line in enumerate(lines) if line == wanted]
        if found:
            starts[found[0] if heading == title else found[-1]] = heading
    sections: dict[str, list[str]] = {OPENING: []}
    current = OPENING
    for number, line in enumerate(lines):
        if number in starts:
            current = starts[number]
            sections[current] = []
        else:
            sections[current].append(line)
    return Article({heading: tuple(paragraphs) for heading, paragraphs in sections.items() if paragraphs or heading != OPENING})


def sentences_of(paragraph: str) -> tuple[str, ...]:
    """The sentences of a paragraph, without a list's bullet or number."""
    rest = LIST_MARK.sub("", paragraph.strip())
    sentences = []
    start = 0
    for end in SENTENCE_END.finditer(rest):
        if not rest[start : end.end()].endswith(ABBREVIATIONS):
            sentences.append(rest[start : end.end()].strip())
            start = end.end()
    return (*sentences, rest[start:].strip())


def normalised(text: str) -> str:
    """A text as it is compared: small letters, plain quotes and dashes, single spaces."""
    return " ".join(text.translate(ALIKE).casefold().split())


def holds_words(text: str, words: str) -> bool:
    """Whether a text holds these words as they stand there, whole ones only."""
    return re.search(rf"(?<!\w){re.escape(normalised(words))}(?!\w)", normalised(text)) is not None


def fingerprint(sentence: str) -> str:
    """Twelve hexadecimal digits that change when the sentence does."""
    return sha256(normalised(sentence).encode()).hexdigest()[:12]
