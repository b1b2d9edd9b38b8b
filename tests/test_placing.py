"""Where a timing claim stands on the calendar of one interview."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from followup_rules.claims import Claim, Document
from followup_rules.interview import Channel, Interview
from followup_rules.placing import Events, PlacedClaim, placed_claims
from followup_rules.working_days import WorkingDays

HELD = date(2026, 11, 19)
INTERVIEW = Interview(held_on=HELD)
US = WorkingDays("US")


def place(  # noqa: PLR0913, each test varies one of them by name
    timing: dict[str, Any],
    *,
    step: str = "status_check_1",
    channel: Channel | None = "email",
    modality: str = "should",
    when: dict[str, Any] | None = None,
    events: Events | None = None,
    interview: Interview = INTERVIEW,
) -> list[PlacedClaim]:
    """The claim with this timing, placed, in a list; an empty list where it does not speak."""
    data = {"step": "status_check_1", "after": "interview"} | timing
    claim = {"id": "X-1", "section": "S", "paragraph": 1, "says": "Write.", "modality": modality, "when": when or {}, "timing": data}
    document = Document(id="X", title="X", claims=(Claim.model_validate(claim),))
    return placed_claims([document], step, channel, interview, events or Events(interview=HELD), US)


def test_days_are_counted_from_the_event_and_both_ends_count() -> None:
    """Thursday 19 November + 7 and + 14."""
    (claim,) = place({"from": 7, "to": 14})
    assert (claim.first, claim.last, claim.kind) == (date(2026, 11, 26), date(2026, 12, 3), "confines")


def test_about_widens_both_ends_by_a_day() -> None:
    """About seven days is day 6 to 8."""
    (claim,) = place({"from": 7, "to": 7, "about": True})
    assert (claim.first, claim.last) == (date(2026, 11, 25), date(2026, 11, 27))


def test_about_never_reaches_before_the_event() -> None:
    """About now begins today."""
    (claim,) = place({"from": 0, "to": 0, "about": True})
    assert claim.first == HELD


def test_working_days_leave_out_weekend_and_holiday() -> None:
    """Fri 20, Mon 23, Tue 24, Wed 25, then Thanksgiving, so the fifth is Fri 27."""
    (claim,) = place({"from": 5, "unit": "working_days", "not_before": True})
    assert (claim.first, claim.last, claim.kind) == (date(2026, 11, 27), None, "floor")


@pytest.mark.parametrize(("modality", "kind"), [("must", "confines"), ("should", "confines"), ("may", "allows"), ("avoid", "rules_out")])
def test_the_modality_decides_what_a_window_does(modality: str, kind: str) -> None:
    """Only must and should confine."""
    (claim,) = place({"from": 1, "to": 2}, modality=modality)
    assert claim.kind == kind


def test_a_bare_fact_times_nothing() -> None:
    """What a document only reports is no advice on a day."""
    assert place({"from": 1, "to": 2}, modality="fact") == []


def test_a_claim_about_another_channel_says_nothing() -> None:
    """A claim about email is silent on a call, and on a step without a channel."""
    assert place({"from": 1, "channel": "email"}, channel="phone") == []
    assert place({"from": 1, "channel": "email"}, channel=None) == []
    assert len(place({"from": 1, "channel": ["email", "phone"]}, channel="phone")) == 1


def test_any_status_check_speaks_of_each_check_but_not_of_the_thank_you() -> None:
    """The collective step covers the three checks."""
    assert [
        len(place({"step": "any_status_check", "from": 1}, step=step)) for step in ("status_check_1", "status_check_3", "thank_you")
    ] == [1, 1, 0]


def test_a_claim_whose_event_has_not_happened_is_left_out() -> None:
    """No thank-you, no count from it."""
    assert place({"after": "thank_you", "from": 7}) == []
    (claim,) = place({"after": "thank_you", "from": 7}, events=Events(interview=HELD, thank_you=date(2026, 11, 20)))
    assert claim.first == date(2026, 11, 27)


def test_a_claim_speaks_only_where_all_its_conditions_hold() -> None:
    """Not sure is none of the values."""
    when = {"seniority": ["senior"], "late_in_hiring": [True]}
    assert place({"from": 1}, when=when) == []
    assert place({"from": 1}, when=when, interview=Interview(held_on=HELD, seniority="senior")) == []
    assert len(place({"from": 1}, when=when, interview=Interview(held_on=HELD, seniority="senior", late_in_hiring=True))) == 1


def test_the_named_day_and_the_answer_are_conditions_too() -> None:
    """They come from the answers and from what came back."""
    assert len(place({"from": 1}, when={"named_day": [False]})) == 1
    assert place({"from": 1}, when={"named_day": [True]}) == []
    assert len(place({"from": 1}, when={"answered": [False]})) == 1
    assert place({"from": 1}, when={"answered": [False]}, events=Events(interview=HELD, answered=True)) == []


def test_the_days_that_a_document_likes_most_are_marked() -> None:
    """Best on day 1 and 2 of a window from 0 to 3."""
    (claim,) = place({"from": 0, "to": 3, "best_from": 1, "best_to": 2})
    assert [claim.prefers(date(2026, 11, number)) for number in (19, 20, 21, 22)] == [False, True, True, False]
