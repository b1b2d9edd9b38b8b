"""The sentences of an article that no claim covers, each with the reason, from `uncovered/*.toml`."""

from __future__ import annotations

import tomllib
from functools import lru_cache
from pathlib import Path
from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from followup_rules.advice import Data
from followup_rules.claims import Document

FOLDER = Path(__file__).parent / "uncovered"

Reason = Literal["advertisement", "announcement", "byline", "heading", "navigation", "scene"]
REASONS: dict[Reason, str] = {
    "advertisement": "advertises something",
    "announcement": "only says what comes next",
    "byline": "says who wrote it, and when",
    "heading": "repeats a heading",
    "navigation": "belongs to the website",
    "scene": "sets the scene and advises nothing",
}


class Lines(Data):
    """Paragraphs `from` to `to` of a section that advise nothing; of one paragraph, `sentences` alone if given."""

    section: Annotated[str, Field(min_length=1, max_length=200)]
    from_: Annotated[int, Field(alias="from", ge=1)]
    to: Annotated[int | None, Field(ge=1)] = None
    sentences: tuple[Annotated[int, Field(ge=1)], ...] = ()
    reason: Reason

    @model_validator(mode="after")
    def _ends_in_order(self) -> Self:
        if self.last < self.from_ or (self.sentences and self.last != self.from_):
            message = "“to” must not be smaller than “from”, and “sentences” are those of one paragraph"
            raise ValueError(message)
        return self

    @property
    def last(self) -> int:
        """The last of the paragraphs."""
        return self.from_ if self.to is None else self.to

    def names(self, section: str, paragraph: int, sentence: int) -> bool:
        """Whether a sentence is one of these."""
        inside = section == self.section and self.from_ <= paragraph <= self.last
        return inside and (not self.sentences or sentence in self.sentences)


class Uncovered(Data):
    """What one article has besides its claims; `headings` are those with nothing below them."""

    headings: tuple[str, ...] = ()
    lines: tuple[Lines, ...] = ()


@lru_cache(maxsize=32)
def uncovered(document_id: str) -> Uncovered:
    """The reasons for a document, from the file that is named for its id; none where there is no file."""
    path = FOLDER / f"{document_id.lower()}.toml"
    return Uncovered.model_validate(tomllib.loads(path.read_text("utf-8"))) if path.is_file() else Uncovered()


def headings_of(document: Document) -> set[str]:
    """The headings of a document's text: its title, and those that a claim or a reason names."""
    given = uncovered(document.id)
    return {document.title, *given.headings, *(claim.section for claim in document.claims), *(lines.section for lines in given.lines)}
