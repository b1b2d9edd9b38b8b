"""What claims that go together allow, and what two sides have in common."""

from __future__ import annotations

from typing import Any

import pytest

from followup_rules import Claim
from followup_rules.allowances import Allowance, allowance_of, in_common


def claim(**about: Any) -> Claim:  # noqa: ANN401, a claim's fields have many types
    """A claim about that."""
    return Claim.model_validate({"id": "X-1", "section": "S", "paragraph": 1, "says": "Do it.", "modality": "should", **about})


def timed(first: int | None, last: int | None = None, after: str = "interview", step: str = "status_check_1", **more: Any) -> Allowance:  # noqa: ANN401
    """The allowance of one timing claim."""
    return allowance_of([claim(timing=_timing(first, last, after=after, step=step, **more))])


def _timing(first: int | None, last: int | None, **more: Any) -> dict[str, Any]:  # noqa: ANN401, as above
    return {key: value for key, value in {"from": first, "to": last, **more}.items() if value is not None}


@pytest.mark.parametrize(
    ("allowance", "text"),
    [
        (timed(7, 14), "day 7 to 14 after the interview"),
        (timed(7, 7), "day 7 after the interview"),
        (timed(7, 7, about=True), "day 6 to 8 after the interview"),
        (timed(7), "from day 7 after the interview on"),
        (timed(0), "from the day of the interview on"),
        (timed(None, 2), "day 0 to 2 after the interview"),
        (timed(0, after="named_day"), "from their date on"),
        (timed(1, after="named_day"), "from day 1 after their date on"),
        (timed(5, unit="working_days", not_before=True), "from working day 5 after the interview on"),
        (allowance_of([claim(limit={"step": "any_status_check", "most": 2})]), "at most 2"),
        (allowance_of([claim(channel={"advice": "accept", "channels": ["email", "letter"]})]), "email or letter or card"),
        (allowance_of([claim(tempo={"direction": "later"})]), "later"),
        (allowance_of([claim(guidance={"topic": "moving_on"})]), ""),
    ],
)
def test_an_allowance_says_what_can_be_counted_or_chosen(allowance: Allowance, text: str) -> None:
    """Days with their event and unit, numbers, channels, directions; guidance has none of them."""
    assert str(allowance) == text


def test_claims_of_one_side_shrink_to_the_days_they_share() -> None:
    """0..5 and 3..9 leave 3..5; what counts from another event stays beside it."""
    days = [_timing(0, 5), _timing(3, 9), _timing(6, 8, after="thank_you")]
    claims = [claim(timing={"after": "interview", "step": "status_check_1", **timing}) for timing in days]
    assert str(allowance_of(claims)) == "day 3 to 5 after the interview and day 6 to 8 after the thank-you"


def test_claims_without_a_common_day_are_no_side() -> None:
    """They contradict each other, so they cannot go together."""
    claims = [claim(timing={"after": "interview", "step": "thank_you", "from": day, "to": day}) for day in (1, 2)]
    with pytest.raises(ValueError, match="day 1 after the interview and day 2 after the interview have no day in common"):
        allowance_of(claims)


def test_a_channel_that_is_avoided_is_not_allowed() -> None:
    """Of email and phone, phone is left out."""
    claims = [claim(channel={"advice": "accept", "channels": ["email", "phone"]}), claim(channel={"advice": "avoid", "channels": "phone"})]
    assert str(allowance_of(claims)) == "email"


@pytest.mark.parametrize(
    ("other", "common"),
    [
        (timed(5, 9), "day 5 after the interview"),
        (timed(6, 9), "nothing"),
        (timed(6, 9, after="thank_you"), "it depends on your dates"),
        (timed(5, 9, unit="working_days"), "it depends on your dates"),
        (timed(6, 9, unit="working_days"), "nothing"),
        (timed(6, 9, step="thank_you"), "both, since they are about different messages"),
        (timed(6, 9, step="any_status_check"), "nothing"),
        (allowance_of([claim(tempo={"direction": "later"})]), ""),
    ],
)
def test_sides_share_days_of_one_step_that_count_alike(other: Allowance, common: str) -> None:
    """Against 0..5 after the interview, on the first status check."""
    assert in_common([timed(0, 5), other]) == common


def test_accepting_different_channels_is_no_contradiction() -> None:
    """Preferring one and accepting another leaves nothing in common; accepting two leaves it open."""

    def side(advice: str, channel: str) -> Allowance:
        return allowance_of([claim(channel={"advice": advice, "channels": channel})])

    assert in_common([side("accept", "email"), side("accept", "phone")]) == ""
    assert in_common([side("prefer", "email"), side("accept", "phone")]) == "nothing"
    assert in_common([side("prefer", "email"), side("accept", "email")]) == "email"
