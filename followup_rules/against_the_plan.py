"""What each document says on a topic, held against what the plan does in an interview of this kind."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import timedelta
from types import MappingProxyType
from typing import Literal

from followup_rules.allowances import each_step
from followup_rules.channels import first_day_for_calls
from followup_rules.claims import STATUS_CHECKS, ChannelAdvice, Claim, Content, Document
from followup_rules.disagreements import Disagreement, disagreements
from followup_rules.facts import holds
from followup_rules.interview import Interview
from followup_rules.planning import plan
from followup_rules.seen_by import seen_by
from followup_rules.situation import situation_of
from followup_rules.steps import Plan
from followup_rules.topics import MatrixTopic, claims_on

Verdict = Literal["same", "differs", "both", "silent", "outside"]
"""The document does as the plan does; does otherwise; contradicts itself; says nothing; speaks of what no plan decides."""
USUAL_WAIT = timedelta(days=11)
"""Where no day was named, the advice about named days is compared as if one so far ahead had been."""
STEPS: Mapping[MatrixTopic, tuple[bool, str]] = MappingProxyType(
    {
        "thank_you": (False, "thank_you"),
        "named_day": (True, "status_check_1"),
        "no_named_day": (False, "status_check_1"),
        "second_check": (False, "status_check_2"),
    }
)
"""The topics that are about the day of a step: whether they named a day, and the step."""

EVERY_MESSAGE = ("thank_you", *STATUS_CHECKS)
MESSAGES: Mapping[MatrixTopic, tuple[str, ...]] = MappingProxyType(
    {"thank_you_content": ("thank_you",), "status_check_content": STATUS_CHECKS}
)
"""The topics that are about some messages only."""


@dataclass(frozen=True)
class AgainstThePlan:
    """The plans for an interview as if nothing had been sent yet, with what documents say to them.

    `with_day` is the plan once they have named a day, `without_day` the one without. `disputed` holds the elements of
    a message that one document wants and another does not, with the step; `calls` the claims that the plan's rule on calls is from.
    """

    interview: Interview
    without_day: Plan
    with_day: Plan
    disagreements: frozenset[Disagreement]
    disputed: frozenset[tuple[str, str]]
    calls: tuple[str, ...]

    def verdict(self, topic: MatrixTopic, document: Document) -> Verdict:
        """What a document says on a topic, held against the plan."""
        claims = claims_on(topic, document.claims)
        if not claims:
            return "silent"
        words = {*self._on_the_day(topic, document.id, claims), *(self.verdict_on(topic, claim) for claim in claims)}
        if Disagreement(topic, frozenset({document.id})) in self.disagreements:
            words.add("both")
        order: tuple[Verdict, ...] = ("both", "differs", "same")
        return next((word for word in order if word in words), "outside")

    def verdict_on(self, topic: MatrixTopic, claim: Claim) -> Verdict:
        """What a claim alone says on a topic, held against the plan; "outside" for days, which the document's word is about."""
        if claim.limit is not None:
            counted = each_step(claim.limit.step)
            number = sum(step.kind in counted and step.recommended is not None for step in self.without_day.steps)
            return "same" if (claim.limit.least or 0) <= number <= claim.limit.most else "differs"
        if claim.channel is not None and holds(claim.when, self.interview):
            return self._on_channel(claim.channel)
        if claim.content is not None:
            return self._on_content(topic, claim.content)
        return "same" if claim.tempo is not None or claim.id in self.calls else "outside"

    def disagreed(self, topic: MatrixTopic) -> bool:
        """Whether documents contradict each other or themselves on a topic."""
        return any(disagreement.topic == topic for disagreement in self.disagreements)

    def _on_the_day(self, topic: MatrixTopic, document: str, claims: Iterable[Claim]) -> Iterator[Verdict]:
        """The document's word on the planned day of the step that a topic is about."""
        if topic not in STEPS or all(claim.timing is None for claim in claims):
            return
        named, kind = STEPS[topic]
        for step in (self.with_day if named else self.without_day).steps:
            if step.kind == kind:
                words: dict[Verdict, tuple[str, ...]] = {"both": step.divided, "differs": step.object, "same": step.agree}
                yield from (word for word, documents in words.items() if document in documents)

    def _on_channel(self, advice: ChannelAdvice) -> Verdict:
        wanted = each_step(advice.step)
        steps = [step for step in self.without_day.steps if step.channel and (step.kind in wanted or not wanted)]
        if not steps:
            return "outside"
        named, best = set(advice.channels), {step.channel for step in steps}
        possible = {channel for step in steps for channel in step.channels}
        fits = {"prefer": best & named, "accept": possible & named, "avoid": best - named}
        return "same" if fits[advice.advice] else "differs"

    def _on_content(self, topic: MatrixTopic, content: Content) -> Verdict:
        """Where one document wants what another does not, the draft leaves it out, which no document minds."""
        about = MESSAGES.get(topic, EVERY_MESSAGE)
        disputed = any((content.element, kind) in self.disputed for kind in each_step(content.step) or EVERY_MESSAGE if kind in about)
        return "differs" if content.advice == "include" and disputed else "same"


def against_the_plan(interview: Interview, compared: Iterable[Document], followed: Iterable[Document]) -> AgainstThePlan:
    """The yardstick for an interview: plans by the documents that are followed, with the words of all that are compared."""
    compared, followed = tuple(compared), tuple(followed)
    fresh = interview.model_copy(update={"sent": (), "outcome": "waiting", "delayed_on": None, "delayed_from": None, "named_day": None})
    named = fresh.model_copy(update={"named_day": interview.named_day or interview.held_on + USUAL_WAIT})
    held = interview.held_on
    without_day, with_day = (seen_by(compared, plan(each, today=held, documents=followed), each, held) for each in (fresh, named))
    calls = first_day_for_calls(situation_of(fresh, held, followed))
    return AgainstThePlan(
        fresh, without_day, with_day, disagreements(compared, (fresh, named)), frozenset(_disputed(compared)), calls[1] if calls else ()
    )


def _disputed(documents: Iterable[Document]) -> set[tuple[str, str]]:
    wanted: dict[str, set[tuple[str, str]]] = {"include": set(), "avoid": set()}
    for document in documents:
        for claim in document.claims_about["content"]:
            if claim.content is not None:
                kinds = each_step(claim.content.step) or EVERY_MESSAGE
                wanted[claim.content.advice] |= {(claim.content.element, kind) for kind in kinds}
    return wanted["include"] & wanted["avoid"]
