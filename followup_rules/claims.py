"""What one document says, as data: a claim is one piece of advice, with where it stands.

The files are `documents/*.toml`; `docs/adding_a_document.md` teaches the format.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property
from typing import Annotated, Self, TypeVar

from pydantic import Field, model_validator

from followup_rules.advice import ChannelAdvice, Content, Data, Guidance, Limit, Several, Tempo, Text, Timing, When
from followup_rules.vocabulary import STATUS_CHECKS, Basis, Element, Event, Modality, StepName, Topic

Key = TypeVar("Key")
MOST_FIGURE_WORDS = 8
ABOUT = ("timing", "limit", "tempo", "channel", "content", "guidance")


class Reading(Data):
    """One honest way to read an ambiguous claim; `used` marks the one that the plan follows.

    A reading without a `timing` or `limit` of its own has the claim's, or changes none.
    """

    says: Annotated[Text, Field(min_length=1, max_length=400)]
    used: bool = False
    timing: Timing | None = None
    limit: Limit | None = None


class Claim(Data):
    """One piece of advice of one document, in our own words, with its place and the figure as worded there.

    Exactly one of `timing`, `limit`, `tempo`, `channel`, `content` and `guidance` says what it is about.
    `paragraph` counts from 1 within the section, `sentences` from 1 within the paragraph; `short` is what
    fits into a cell of a table; `basis` tells what the document rests a reason on.
    """

    id: Annotated[str, Field(pattern=r"^[A-Za-z0-9][A-Za-z0-9-]{0,79}$")]
    section: Annotated[Text, Field(min_length=1, max_length=200)]
    paragraph: Annotated[int, Field(ge=1, le=10_000)]
    sentences: Annotated[Several[Annotated[int, Field(ge=1, le=1_000)]], Field(max_length=100)] = ()
    says: Annotated[Text, Field(min_length=1, max_length=400)]
    figure: Annotated[Text | None, Field(min_length=1, max_length=120)] = None
    short: Annotated[Text, Field(max_length=16)] = ""
    modality: Modality
    basis: Basis = "opinion"
    when: Annotated[When, Field(default_factory=When)]
    timing: Timing | None = None
    limit: Limit | None = None
    tempo: Tempo | None = None
    channel: ChannelAdvice | None = None
    content: Content | None = None
    guidance: Guidance | None = None
    readings: Annotated[tuple[Reading, ...], Field(max_length=20)] = ()

    @model_validator(mode="after")
    def _sound(self) -> Self:
        about = [name for name in ABOUT if getattr(self, name) is not None]
        if len(about) != 1:
            found = " and ".join(f"“{name}”" for name in about) or "none"
            message = f"a claim has exactly one of timing, limit, tempo, channel, content and guidance; this one has {found}"
            raise ValueError(message)
        if self.figure is not None and len(self.figure.split()) > MOST_FIGURE_WORDS:
            message = f"“figure” has {len(self.figure.split())} words; at most {MOST_FIGURE_WORDS} may be taken from a document"
            raise ValueError(message)
        if self.readings and sum(reading.used for reading in self.readings) != 1:
            message = "mark exactly one of the “readings” with “used = true”"
            raise ValueError(message)
        return self


class Document(Data):
    """One article: who it is by, what it rests on, and its claims in its own order."""

    id: Annotated[str, Field(pattern=r"^[A-Za-z0-9][A-Za-z0-9-]{0,19}$")]
    title: Annotated[Text, Field(min_length=1, max_length=200)]
    short_title: Annotated[Text, Field(max_length=40)] = ""
    publisher: Annotated[Text, Field(max_length=200)] = ""
    basis: Annotated[Text, Field(max_length=600)] = ""
    source: Annotated[Text, Field(max_length=200, pattern=r"^[^/\\]*$")] = ""
    """The file of the article's text, relative to the folder of sources."""
    claims: Annotated[tuple[Claim, ...], Field(max_length=500)] = ()

    @model_validator(mode="after")
    def _ids_differ(self) -> Self:
        seen: set[str] = set()
        for claim in self.claims:
            if claim.id in seen:
                message = f"two claims have the id “{claim.id}”"
                raise ValueError(message)
            seen.add(claim.id)
        return self

    @cached_property
    def claims_about(self) -> dict[str, tuple[Claim, ...]]:
        """The claims by what they are about: "timing", "limit" and so on, each in their own order."""
        return {about: tuple(claim for claim in self.claims if getattr(claim, about) is not None) for about in ABOUT}

    @cached_property
    def timing_after(self) -> dict[Event, tuple[Claim, ...]]:
        """The claims about days, by the event that these are counted from; nothing for an event that none counts from."""
        return _grouped((claim.timing.after, claim) for claim in self.claims if claim.timing is not None)

    @cached_property
    def guidance_about(self) -> dict[Topic, tuple[Claim, ...]]:
        """The claims that give guidance, by their topic; nothing for a topic that the document says nothing of."""
        return _grouped((claim.guidance.topic, claim) for claim in self.claims if claim.guidance is not None)

    @cached_property
    def claims_by_id(self) -> dict[str, Claim]:
        """Every claim by its id, in the document's own order."""
        return {claim.id: claim for claim in self.claims}

    @property
    def name(self) -> str:
        """What the screens call it: the short title, or the title."""
        return self.short_title or self.title


def _grouped(pairs: Iterable[tuple[Key, Claim]]) -> dict[Key, tuple[Claim, ...]]:
    """Claims by a key, those of each in their own order."""
    found: dict[Key, tuple[Claim, ...]] = {}
    for key, claim in pairs:
        found[key] = (*found.get(key, ()), claim)
    return found


__all__ = [
    "STATUS_CHECKS",
    "ChannelAdvice",
    "Claim",
    "Content",
    "Document",
    "Element",
    "Guidance",
    "Limit",
    "Modality",
    "Reading",
    "StepName",
    "Tempo",
    "Timing",
    "Topic",
    "When",
]
