"""What every rule may look at: the interview, the user's day, the documents that are followed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date

from followup_rules.claims import Claim, Document
from followup_rules.facts import holds
from followup_rules.history import History, history_of
from followup_rules.interview import Channel, Interview
from followup_rules.placing import Events, PlacedClaim, placed_claims
from followup_rules.tempo import Tempo, tempo_of
from followup_rules.vocabulary import Event, Topic
from followup_rules.working_days import WorkingDays

Key = tuple[str, Channel | None, History]
"""What tells apart what is put on the calendar."""


@dataclass(frozen=True)
class Situation:
    """One interview on one day, seen through the documents that are followed. Derived once, never changed."""

    interview: Interview
    today: date
    documents: tuple[Document, ...]
    working_days: WorkingDays
    history: History
    tempo: Tempo
    _placed: dict[Key, list[PlacedClaim]] = field(init=False, repr=False, compare=False, default_factory=dict)
    """What was placed already: the plan and the windows of its documents ask for the same."""

    @property
    def days_since(self) -> int:
        """Days since the interview; negative while it is still to come."""
        return (self.today - self.interview.held_on).days

    @property
    def named_day_passed(self) -> bool:
        """Whether the employer named a day and it is over."""
        return self.interview.named_day is not None and self.interview.named_day < self.today

    def claims(self, about: str, wanted: Callable[[Claim], bool], *, answered: bool | None = None) -> Iterator[tuple[str, Claim]]:
        """The claims in force about "timing", "limit" and so on that are wanted, each with the id of its document.

        In force are those whose condition holds for the interview. `answered`: whether a new day has answered the last
        message, which for a step further ahead is not what it is today.
        """
        return self._in_force(lambda document: filter(wanted, document.claims_about[about]), answered=answered)

    def timed_after(self, event: Event, *, answered: bool | None = None) -> Iterator[tuple[str, Claim]]:
        """The claims in force about days that are counted from an event, as `claims` gives them."""
        return self._in_force(lambda document: document.timing_after.get(event, ()), answered=answered)

    def guidance(self, topic: Topic) -> dict[str, str]:
        """The claims in force that give guidance on a topic: the id of each with the id of its document."""
        return {claim.id: document for document, claim in self._in_force(lambda document: document.guidance_about.get(topic, ()))}

    def _in_force(self, asked: Callable[[Document], Iterable[Claim]], *, answered: bool | None = None) -> Iterator[tuple[str, Claim]]:
        answered = self.history.answered if answered is None else answered
        for document in self.documents:
            for claim in asked(document):
                if holds(claim.when, self.interview, answered=answered):
                    yield document.id, claim

    def placed(self, step: str, channel: Channel | None, history: History) -> list[PlacedClaim]:
        """The timing claims for a step on a channel, put on the calendar of this interview."""
        key = step, channel, history
        if key not in self._placed:
            self._placed[key] = self._place(step, channel, history)
        return self._placed[key]

    def _place(self, step: str, channel: Channel | None, history: History) -> list[PlacedClaim]:
        events = Events(
            interview=self.interview.held_on,
            thank_you=history.thanked_on,
            previous_message=history.checked_on,
            named_day=self.interview.named_day,
            answered=history.answered,
        )
        return placed_claims(self.documents, step, channel, self.interview, events, self.working_days)


def situation_of(interview: Interview, today: date, documents: tuple[Document, ...]) -> Situation:
    """The situation for a plan."""
    return Situation(
        interview=interview,
        today=today,
        documents=documents,
        working_days=WorkingDays(interview.country, interview.region),
        history=history_of(interview),
        tempo=tempo_of(interview, documents),
    )
