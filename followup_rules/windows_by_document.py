"""Each document's own windows for each step of a plan: what the comparison draws on one axis."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from followup_rules.agreement import ONE_DAY, by_document, turning_days, word_on
from followup_rules.claims import Document
from followup_rules.history import History
from followup_rules.interview import Interview
from followup_rules.library import documents as all_documents
from followup_rules.placing import PlacedClaim
from followup_rules.planning import plan
from followup_rules.situation import Situation, situation_of
from followup_rules.steps import Step


@dataclass(frozen=True, slots=True)
class DocumentWindow:
    """Days on which one document agrees with a step, or, if `divided`, says both.

    `first` to `last`, both included; `last` None: open. `claims`: the claims that speak of these days.
    """

    document: str
    step: str
    first: date
    last: date | None
    divided: bool
    claims: tuple[str, ...]


def windows_by_document(
    interview: Interview,
    today: date,
    documents: Iterable[Document] | None = None,
    steps: Iterable[Step] | None = None,
) -> tuple[DocumentWindow, ...]:
    """The windows of every document for the thank-you and the status checks of the interview's plan.

    `steps` are those of the plan that is already there; without them the plan by these documents is made.
    """
    compared = tuple(sorted(all_documents() if documents is None else documents, key=lambda document: document.id))
    planned = plan(interview, today=today, documents=compared).steps if steps is None else steps
    return windows_of(situation_of(interview, today, compared), planned)


def windows_of(situation: Situation, steps: Iterable[Step]) -> tuple[DocumentWindow, ...]:
    """The windows of every document of a situation for these steps of its plan."""
    return tuple(
        window
        for step, history in steps_with_history(steps, situation)
        for window in _windows(step, situation.placed(step.kind, step.channel, history), situation.interview.held_on)
    )


def steps_with_history(steps: Iterable[Step], situation: Situation) -> Iterator[tuple[Step, History]]:
    """The steps that send something, each with what has been sent before it: for one ahead, all that was sent or comes first."""
    behind, ahead = History(), situation.history
    for step in steps:
        is_check = step.kind.startswith("status_check")
        if not is_check and step.kind != "thank_you":
            continue
        yield step, ahead if is_check and step.status != "done" else behind
        if step.done_on is not None:
            behind = _after(behind, step.done_on, is_check=is_check)
        elif step.recommended is not None:
            ahead = _after(ahead, step.recommended, is_check=is_check)


def _after(history: History, day: date, *, is_check: bool) -> History:
    return history.with_check(day) if is_check else history.with_thanks(day)


def _windows(step: Step, placed: list[PlacedClaim], first: date) -> Iterator[DocumentWindow]:
    for document, claims in by_document(placed).items():
        turns = turning_days(claims, first, None)
        segments = zip(turns, [*turns[1:], None], strict=True)
        for word, run in groupby(segments, key=lambda segment: word_on(segment[0], claims)):
            if word in ("agree", "divided"):
                days = list(run)
                start, end = days[0][0], days[-1][1]
                ids = tuple(sorted({claim.claim.id for claim in claims for day, _ in days if claim.covers(day)}))
                yield DocumentWindow(document, step.kind, start, None if end is None else end - ONE_DAY, word == "divided", ids)
