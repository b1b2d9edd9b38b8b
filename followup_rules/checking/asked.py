"""Which elements the documents ask of a message: taken from the claims in force, never from named documents."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path
from typing import Annotated, Literal

from pydantic import ConfigDict, Field, TypeAdapter, with_config

from followup_rules.advice import Content
from followup_rules.checking.subject import Subject
from followup_rules.claims import Claim
from followup_rules.details import Details
from followup_rules.facts import holds
from followup_rules.history import history_of
from followup_rules.library import documents
from followup_rules.messages.forms import Form
from followup_rules.messages.occasion import MessageName
from followup_rules.vocabulary import STATUS_CHECKS, Topic

Level = Literal["needed", "optional", "welcome", "left_out"]
"""Missing is a fault; is told without being one; is not told; is not even looked for."""
_FILE = Path(__file__).parent / "messages.toml"


@dataclass(frozen=True, slots=True)
class Asked:
    """What the documents say of one element: the claims for and against it, and how much its absence matters."""

    element: str
    include: tuple[str, ...]
    avoid: tuple[str, ...]
    level: Level


@with_config(ConfigDict(extra="forbid"))
@dataclass(frozen=True, slots=True)
class _Exception:
    """What one message or form does not need, and why."""

    because: Annotated[str, Field(min_length=10)]
    name: MessageName | None = None
    form: Form | None = None
    leaves_out: tuple[str, ...] = ()
    optional: tuple[str, ...] = ()
    guided_by: Topic | None = None
    asks: tuple[str, ...] = ()


def asked_of(about: Subject) -> dict[str, Asked]:
    """Every element that some document speaks of for this message, by its name."""
    return _asked(replace(about, details=_no_details()))


@lru_cache(maxsize=1)
def _no_details() -> Details:
    return Details()


@lru_cache(maxsize=128)
def _asked(about: Subject) -> dict[str, Asked]:
    """As `asked_of`; the details are left empty, since the documents do not know them and typing changes them."""
    answered = history_of(about.interview).answered
    claims = [claim for document in documents() for claim in document.claims if holds(claim.when, about.interview, answered=answered)]
    exceptions = [row for row in _exceptions() if row.name == about.occasion.message or row.form == about.form]
    include: dict[str, list[Claim]] = {}
    avoid: dict[str, list[Claim]] = {}
    for claim in claims:
        if claim.content is not None and _is_about(claim.content, about):
            side = include if claim.content.advice == "include" else avoid
            side.setdefault(claim.content.element, []).append(claim)
        for row in exceptions:
            if claim.guidance is not None and claim.guidance.topic == row.guided_by:
                for element in row.asks:
                    include.setdefault(element, []).append(claim)
    # before the interview nobody can tell how things stand: the question is whether it can be sooner
    too_soon = {"status_question"} if about.occasion.is_after_offer else set()
    left_out = {element for row in exceptions for element in row.leaves_out} | too_soon
    optional = {element for row in exceptions for element in row.optional}
    always = {element for row in exceptions for element in row.asks}

    def level(element: str) -> Level:
        if element in left_out:
            return "left_out"
        if element in always:
            return "needed"
        if all(claim.modality not in ("must", "should") for claim in include.get(element, ())):
            return "welcome"
        return "optional" if element in optional else "needed"

    return {
        element: Asked(
            element,
            tuple(claim.id for claim in include.get(element, ())),
            tuple(claim.id for claim in avoid.get(element, ())),
            level(element),
        )
        for element in sorted(include.keys() | avoid.keys())
    }


def _is_about(content: Content, about: Subject) -> bool:
    """Whether the advice is about this step and channel; a check that carries the thanks also owes what a thank-you does."""
    if content.channel and about.channel not in content.channel:
        return False
    steps = content.step
    if not steps or about.step.kind in steps:
        return True
    if "any_status_check" in steps and about.step.kind in STATUS_CHECKS:
        return True
    return about.step.carries_thanks and "thank_you" in steps and content.advice == "include"


@lru_cache(maxsize=1)
def _exceptions() -> tuple[_Exception, ...]:
    tables = tomllib.loads(_FILE.read_text(encoding="utf-8"))
    kind = TypeAdapter(_Exception)
    return tuple(kind.validate_python(row) for rows in tables.values() for row in rows)
