"""Who agrees with a day, in tuples for a step and in a sentence for its reasons."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from followup_rules.agreement import by_document, word_on
from followup_rules.placing import PlacedClaim
from followup_rules.situation import Situation
from followup_rules.steps import Reason
from followup_rules.wording import day_name, listed


@dataclass(frozen=True, slots=True)
class Voices:
    """The ids of the documents, by their word on one day."""

    agree: tuple[str, ...] = ()
    divided: tuple[str, ...] = ()
    object: tuple[str, ...] = ()
    silent: tuple[str, ...] = ()


def voices_on(day: date, placed: Iterable[PlacedClaim], situation: Situation) -> Voices:
    """Every followed document's word on a day; one without a claim on the step is silent."""
    groups = by_document(placed)
    words = {document.id: word_on(day, groups.get(document.id, [])) for document in situation.documents}

    def saying(word: str) -> tuple[str, ...]:
        return tuple(sorted(document for document, said in words.items() if said == word))

    return Voices(saying("agree"), saying("divided"), saying("object"), saying("silent"))


def agreement_reason(day: date, placed: Iterable[PlacedClaim], voices: Voices) -> Reason:
    """The sentence on who agrees with a day, with the claims behind it."""
    parts = []
    if voices.agree:
        parts.append(f"{listed(voices.agree)} {'agrees' if len(voices.agree) == 1 else 'agree'} with {day_name(day)}")
    else:
        parts.append(f"No article agrees with {day_name(day)}")
    if voices.divided:
        parts.append(f"{listed(voices.divided)} {'says' if len(voices.divided) == 1 else 'say'} both")
    if voices.object:
        parts.append(f"{listed(voices.object)} {'gives' if len(voices.object) == 1 else 'give'} other days")
    if voices.silent:
        parts.append(f"{listed(voices.silent)} {'does' if len(voices.silent) == 1 else 'do'} not say")
    return Reason("; ".join(parts) + ".", tuple(sorted({claim.claim.id for claim in placed})))
