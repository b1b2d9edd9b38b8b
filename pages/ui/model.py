"""What every part of the result page looks at: the answers, the plan, the user, and the documents that are followed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Literal

from followup_rules import Details, Document, DocumentWindow, Interview, Plan
from followup_rules.planning import plan_for, situation_to_plan
from followup_rules.situation import Situation
from followup_rules.windows_by_document import windows_of
from pages.ui.answers import Answers
from pages.ui.codec import Parameters, written
from pages.ui.details import details
from pages.ui.kept import kept
from pages.ui.own_documents import followed
from pages.ui.visitor import Visitor


@dataclass(frozen=True)
class Result:
    """One plan for one user on one day; derived from the answers, never changed."""

    answers: Answers
    situation: Situation
    plan: Plan
    visitor: Visitor

    @property
    def interview(self) -> Interview:
        """The interview, as the rules see it."""
        return self.situation.interview

    @property
    def documents(self) -> tuple[Document, ...]:
        """The documents that are followed, or compared."""
        return self.situation.documents

    @property
    def today(self) -> date:
        """The user's day."""
        return self.visitor.today

    @property
    def offer_presses(self) -> bool:
        """Whether another offer is still to be answered."""
        by = self.interview.other_offer_by
        return by is not None and by >= self.today and self.interview.outcome in ("waiting", "next_round")

    @cached_property
    def link(self) -> Parameters:
        """The answers as they stand in the links to other pages."""
        return written(self.answers)

    @cached_property
    def details(self) -> Details:
        """The user's own words for the drafts."""
        return details()

    @cached_property
    def windows(self) -> tuple[DocumentWindow, ...]:
        """The days that each of the documents gives for each step."""
        return windows_of(self.situation, self.plan.steps)


def result_of(answers: Answers, visitor: Visitor, *, kept_as: Literal["plan", "plan_before"] = "plan") -> Result:
    """The result for answers that suffice for a plan, by the documents that this session follows.

    The session keeps the last plan under each name, so that nothing is worked out twice: "plan" is the one that the user sees
    or is about to see. It is worked out anew once answers, day or documents are others.
    """
    documents = followed()

    def planned() -> tuple[Situation, Plan]:
        situation = situation_to_plan(answers.interview, visitor.today, documents)
        return situation, plan_for(situation)

    situation, plan = kept(kept_as, (answers, visitor.today, documents), planned)
    return Result(answers, situation, plan, visitor)
