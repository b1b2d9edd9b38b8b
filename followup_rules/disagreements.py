"""On which topics documents disagree, and which of them contradict themselves: the known conflicts, and what other documents bring."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from followup_rules.claims import Claim, Document
from followup_rules.clashes import clashes
from followup_rules.conflicts import conflicts
from followup_rules.facts import holds
from followup_rules.interview import Interview
from followup_rules.library import documents as known_documents
from followup_rules.topics import MatrixTopic, topics_of

Side = list[tuple[str, Claim]]
"""The claims of one side of a conflict, each with the id of its document."""


@dataclass(frozen=True, slots=True)
class Disagreement:
    """A topic with the documents whose claims on it cannot all be followed; one alone contradicts itself."""

    topic: MatrixTopic
    documents: frozenset[str]


def disagreements(compared: Iterable[Document], interviews: Iterable[Interview]) -> frozenset[Disagreement]:
    """The disagreements among documents, by topic.

    Two documents disagree whether or not it matters in these interviews; one contradicts itself only where both
    of its claims hold in one of them. What is only apparent, or lies in a reading that the plan does not use, is left out
    for documents that no list of conflicts knows.
    """
    compared, interviews = tuple(compared), tuple(interviews)
    return frozenset({*_listed(compared, interviews), *_brought(compared, interviews)})


def _listed(compared: tuple[Document, ...], interviews: tuple[Interview, ...]) -> Iterator[Disagreement]:
    """Those of the known conflicts."""
    claims = {claim.id: (document.id, claim) for document in compared for claim in document.claims}
    for conflict in conflicts():
        sides = [[claims[claim] for claim in side if claim in claims] for side in conflict.sides]
        if conflict.real and (conflict.kind == "between" or any(_holds_in(sides, interview) for interview in interviews)):
            documents = frozenset(owner for side in sides for owner, _ in side)
            yield from (Disagreement(topic, documents) for topic in _topics(sides))


def _topics(sides: list[Side]) -> set[MatrixTopic]:
    """What a conflict is about: where days clash, every topic with such days; else the topics that its sides share."""
    if all(any(claim.timing is not None for _, claim in side) for side in sides):
        return {topic for side in sides for _, claim in side if claim.timing is not None for topic in topics_of(claim)}
    several = Counter(topic for side in sides for topic in {topic for _, claim in side for topic in topics_of(claim)})
    return {topic for topic, count in several.items() if count > 1}


def _holds_in(sides: list[Side], interview: Interview) -> bool:
    return sum(any(holds(claim.when, interview) for _, claim in side) for side in sides) > 1


def _brought(compared: tuple[Document, ...], interviews: tuple[Interview, ...]) -> Iterator[Disagreement]:
    """Those in which a document has a part that the list of conflicts does not know."""
    known = {document.id for document in known_documents()}
    if not {document.id for document in compared} - known:
        return
    claims = {claim.id: claim for document in compared for claim in document.claims}
    for interview in interviews:
        for clash in clashes(compared, interview):
            if set(clash.documents) - known and not clash.by_reading:
                sides = [[(document, claims[claim])] for document, claim in zip(clash.documents, clash.claims, strict=True)]
                yield from (Disagreement(topic, frozenset(clash.documents)) for topic in _topics(sides))
