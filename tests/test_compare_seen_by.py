"""A plan as other documents see it: its own documents change nothing, another one only adds its word."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from hypothesis import given

from followup_rules import Interview, documents, load_document, plan
from followup_rules.seen_by import seen_by
from tests.strategies import Situation, situations

SIXTH = load_document(Path(__file__).parent / "documents" / "good" / "careers_service.toml")
HELD = date(2026, 11, 19)


@given(situations())
def test_a_plan_seen_by_its_own_documents_is_the_same(situation: Situation) -> None:
    """Whatever was answered, the words on the days come out as the plan has them."""
    made = plan(situation.interview, today=situation.today)
    assert seen_by(documents(), made, situation.interview, situation.today) == made


def test_another_document_says_its_word_and_moves_no_day() -> None:
    """The sixth document wants day 10 to 12, so it objects to the five's day 7; every day stays."""
    interview = Interview(held_on=HELD)
    made = plan(interview, today=HELD)
    seen = seen_by([*documents(), SIXTH], made, interview, HELD)
    assert [step.recommended for step in seen.steps] == [step.recommended for step in made.steps]
    first_check = next(step for step in seen.steps if step.kind == "status_check_1")
    assert "F" in first_check.object
    assert seen.next in seen.steps
