"""What holds of the drafts in every situation, thought of or not."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from followup_rules import draft, plan
from followup_rules.messages.forms import FORMS
from tests.occasions import SLIPS, details
from tests.strategies import Situation, situations
from tests.test_drafts import CLICHES, SLIPS_OF_CASE

WAYS = st.sampled_from([(channel, form) for channel, forms in FORMS.items() for form in forms])
MANNERS = st.fixed_dictionaries({"tone": st.sampled_from(("warm", "formal")), "length": st.sampled_from(("short", "full"))})


@given(situations(), WAYS, MANNERS)
def test_every_step_of_every_plan_can_be_drafted_and_passes(situation: Situation, way: tuple[str, str], manner: dict[str, str]) -> None:
    """Whatever the answers, each step has a message without a slip that its own checks let pass."""
    for step in plan(situation.interview, today=situation.today).steps:
        made = draft(situation.interview, step, details(**manner), today=situation.today, channel=way[0], form=way[1])  # type: ignore[arg-type]
        for text in (made.subject, made.body):
            assert not SLIPS.search(text)
            assert not SLIPS_OF_CASE.search(text)
            assert not CLICHES.search(text)
        assert [found for found in made.checks if found.met is False] == []
