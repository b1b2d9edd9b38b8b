"""The printable list of the plan's own rules: complete, and honest about what is ours."""

from __future__ import annotations

from followup_rules import RULES, conflicts, plan
from followup_rules.conflicts import OTHER_WAYS
from tests.situations.story import day
from tests.test_snapshots import STORIES


def test_the_list_has_the_rules_that_are_cited_and_no_others() -> None:
    """A reader who meets a rule in a plan or beside a settled conflict finds it in the list, and the list has none that is never met."""
    plans = [plan(interview, today=day(today)) for interview, today in STORIES.values()]
    reasons = [reason for found in plans for holder in (found.notes, *(step.reasons for step in found.steps)) for reason in holder]
    cited = {reason.rule for reason in reasons if reason.rule} | {conflict.settled_by for conflict in conflicts()} - {*OTHER_WAYS}
    assert {rule.id for rule in RULES} == cited


def test_only_what_stands_in_no_document_is_ours() -> None:
    """How far a pace moves a day, what happens to a day that has passed, and days off: no article says a word on them."""
    assert [rule.id for rule in RULES if rule.ours] == ["tempo", "today", "working_days"]
