"""Facts for which a document says sooner or later without a number, and how far they move a day."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from followup_rules.claims import Document
from followup_rules.facts import holds
from followup_rules.interview import Interview
from followup_rules.precedence import TEMPO_STEP

Fields = tuple[str, ...]
"""The fields of the interview that make one fact: the round and whether it is near the end count together."""
FACT_NAMES: Mapping[tuple[str, object], str] = MappingProxyType(
    {
        ("named_day", None): "no date from them",
        ("answered", None): "no new date from them",
        ("seniority", "entry"): "an entry-level job",
        ("seniority", "mid"): "a mid-level job",
        ("seniority", "senior"): "a senior job",
        ("urgency", "urgent"): "an urgent role",
        ("urgency", "normal"): "a role at the usual pace",
        ("organisation", "startup"): "a start-up",
        ("organisation", "company"): "an established company",
        ("organisation", "government"): "a government employer",
        ("stage", "screening"): "a first screening",
        ("stage", "first"): "a first interview",
        ("stage", "technical"): "a technical round",
        ("stage", "final"): "a final round",
        ("style", "formal"): "a formal interview",
        ("style", "informal"): "an informal interview",
    }
)


@dataclass(frozen=True, slots=True)
class Tempo:
    """The facts for sooner and for later, in words, with the claims that say so, and the fields that hold each of them.

    A fact counts once, however many claims and documents name it.
    """

    sooner: tuple[str, ...] = ()
    later: tuple[str, ...] = ()
    claims: tuple[str, ...] = ()
    sooner_fields: tuple[Fields, ...] = ()
    later_fields: tuple[Fields, ...] = ()

    @property
    def net(self) -> int:
        """Facts for later less facts for sooner: positive moves a day later."""
        return len(self.later) - len(self.sooner)

    @property
    def days(self) -> int:
        """How many days the next status check moves, negative for sooner."""
        return self.net * TEMPO_STEP


def tempo_of(interview: Interview, documents: Iterable[Document]) -> Tempo:
    """The tempo that the followed documents see in an interview."""
    facts: dict[str, dict[Fields, str]] = {"sooner": {}, "later": {}}
    claims = []
    for document in documents:
        for claim in document.claims_about["tempo"]:
            if claim.tempo is not None and holds(claim.when, interview):
                fields = tuple(field for field, _ in claim.when.conditions)
                facts[claim.tempo.direction][fields] = _fact_in_words(interview, fields)
                claims.append(claim.id)
    return Tempo(
        sooner=tuple(facts["sooner"][fields] for fields in sorted(facts["sooner"])),
        later=tuple(facts["later"][fields] for fields in sorted(facts["later"])),
        claims=tuple(sorted(claims)),
        sooner_fields=tuple(sorted(facts["sooner"])),
        later_fields=tuple(sorted(facts["later"])),
    )


def _fact_in_words(interview: Interview, fields: Sequence[str]) -> str:
    """The fact as the screens name it; several that only count together are one."""
    if not fields:
        return "advice that holds for every interview"
    named = [_answer_in_words(interview, field) for field in fields if field != "late_in_hiring"]
    words = " with ".join(named) or "a round"
    if "late_in_hiring" not in fields:
        return words
    return f"{words} {'near the end of' if interview.late_in_hiring else 'early in'} their search"


def _answer_in_words(interview: Interview, field: str) -> str:
    return FACT_NAMES.get((field, getattr(interview, field, None)), f"the {field.replace('_', ' ')}")
