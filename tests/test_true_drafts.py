"""A draft says nothing that was not so: who waited, who spoke, what they said last, and whether there was a talk at all."""

from __future__ import annotations

from itertools import product

from followup_rules import Draft, Interview, Step, draft
from followup_rules.steps import StepKind
from tests.occasions import EVERY_FORM, details
from tests.situations.story import day, told

TUESDAY = "Tue 15 Sep"


def written(kind: StepKind, today: str, interview: Interview, *, thanks_too: bool = False, **choices: object) -> Draft:
    """The email for a step that is due today; `choices` are the details' tone and length."""
    step = Step(kind=kind, status="due", recommended=day(today), channel="email", carries_thanks=thanks_too)
    return draft(interview, step, details(**choices), today=day(today))  # type: ignore[arg-type]


def all_written(kind: StepKind, today: str, interview: Interview, *, thanks_too: bool = False) -> list[str]:
    """The step's message in every form, tone and length, with its subject."""
    step = Step(kind=kind, status="due", recommended=day(today), channel="email", carries_thanks=thanks_too)
    manners = [details(tone=tone, length=length) for tone, length in product(("warm", "formal"), ("short", "full"))]
    made = [
        draft(interview, step, known, today=day(today), channel=channel, form=form) for (channel, form), known in product(EVERY_FORM, manners)
    ]
    return [f"{each.subject}\n{each.body}" for each in made]


def test_more_than_a_few_weeks_is_not_a_little_late() -> None:
    """After ten days thanks come a little late; after a year and a half they come late."""
    soon, long_after = (
        all_written("status_check_1", today, told(TUESDAY), thanks_too=True) for today in ("Fri 25 Sep", "Sat 18 Mar 2028")
    )
    assert any("This comes a little late" in text for text in soon)
    assert any("This comes late, but I mean it" in text for text in long_after)
    assert not any("a little" in text for text in long_after)
