"""Facts for which a document says sooner or later without a number, and how far they move a day."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from followup_rules.claims import Document
from followup_rules.facts import holds
from followup_rules.interview import Interview
from followup_rules.precedence import TEMPO_STEP

FACT_NAMES = {
    "urgency": "an urgent role",
    "organisation": "the kind of organisation",
    "seniority": "the level of the job",
    "stage": "the round near the end of their search",
    "late_in_hiring": "the round near the end of their search",
}
VALUE_NAMES = {
    "urgent": "an urgent role",
    "startup": "a start-up",
    "government": "a government employer",
    "entry": "an entry-level job",
    "mid": "a mid-level job",
    "senior": "a senior job",
}


@dataclass(frozen=True, slots=True)
class Tempo:
    """The facts for sooner and for later, in words, with the claims that say so.

    A fact counts once, however many claims and documents name it.
    """

    sooner: tuple[str, ...] = ()
    later: tuple[str, ...] = ()
    claims: tuple[str, ...] = ()

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
    facts: dict[str, dict[tuple[str, ...], str]] = {"sooner": {}, "later": {}}
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
    )


def _fact_in_words(interview: Interview, fields: tuple[str, ...]) -> str:
    """The fact as the screens name it; a condition on several fields is named by its first."""
    if not fields:
        return "advice that holds for every interview"
    value = getattr(interview, fields[0], None)
    return VALUE_NAMES.get(str(value)) or FACT_NAMES.get(fields[0], fields[0].replace("_", " "))
