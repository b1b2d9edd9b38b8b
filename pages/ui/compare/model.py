"""What every part of the comparison looks at: one interview, the user's or an example, and the documents side by side."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property

from followup_rules import Document, Meaning, conflicts, meanings
from followup_rules.against_the_plan import AgainstThePlan, against_the_plan
from followup_rules.seen_by import seen_by
from followup_rules.situation import situation_of
from followup_rules.wording import number
from pages.ui.answers import Answers, example
from pages.ui.kept import kept
from pages.ui.model import Result, result_of
from pages.ui.own_documents import compared, followed
from pages.ui.visitor import Visitor
from pages.ui.walk import answered, missing


@dataclass(frozen=True)
class Comparison:
    """The documents side by side.

    `result` holds the user's plan, with the word of every compared document on its days; where the answers do not
    suffice for a plan, that of an example.
    """

    result: Result
    given: Answers
    is_example: bool

    @property
    def documents(self) -> tuple[Document, ...]:
        """The documents that are compared: the five, and those of the user."""
        return self.result.documents

    @property
    def count(self) -> str:
        """How many documents there are, as a word: "five"."""
        return number(len(self.documents)).lower()

    @property
    def facts(self) -> tuple[object, ...]:
        """What everything here rests on: the interview, the day, the documents, and those that the plan follows."""
        return self.result.interview, self.result.today, self.documents, followed()

    @cached_property
    def against(self) -> AgainstThePlan:
        """What each document says on each topic, held against the plan."""
        return kept("against_the_plan", self.facts, lambda: against_the_plan(self.result.interview, self.documents, followed()))

    @cached_property
    def meanings(self) -> tuple[Meaning, ...]:
        """What each known conflict means for the interview, those that weigh most first."""
        interview, today = self.result.interview, self.result.today
        return kept("meanings", self.facts, lambda: meanings(interview, conflicts(), today=today))


def comparison_of(answers: Answers, visitor: Visitor) -> Comparison:
    """The comparison for these answers, or for an example where they do not suffice for a plan."""
    ready = bool(answered(answers)) and not missing(answers, visitor.today)
    result = result_of(answers if ready else example(visitor.today, visitor.country), visitor)
    documents = compared()
    if documents != result.documents:
        seen = seen_by(documents, result.plan, result.interview, result.today)
        result = replace(result, plan=seen, situation=situation_of(result.interview, result.today, documents))
    return Comparison(result, answers, is_example=answers.example or not ready)
