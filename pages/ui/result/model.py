"""What every part of the result page looks at: the answers, the plan, the user, and the documents that are followed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from followup_rules import Document, Interview, Plan, documents, plan
from pages.ui.answers import Answers, interview_of
from pages.ui.visitor import Visitor


@dataclass(frozen=True)
class Result:
    """One plan for one user on one day; derived from the answers, never changed."""

    answers: Answers
    interview: Interview
    plan: Plan
    visitor: Visitor
    documents: tuple[Document, ...]

    @property
    def today(self) -> date:
        """The user's day."""
        return self.visitor.today


def result_of(answers: Answers, visitor: Visitor) -> Result:
    """The result for answers that suffice for a plan."""
    interview = interview_of(answers)
    return Result(answers, interview, plan(interview, today=visitor.today), visitor, documents())
