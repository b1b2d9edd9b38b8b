"""When the plan stops, and who would still allow one more."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from followup_rules import Document, Interview, Message, documents
from followup_rules.history import History
from followup_rules.limits import allowing, cautions, check_limit, none_at_all
from followup_rules.situation import Situation, situation_of

HELD = date(2026, 9, 1)


def following(*followed: Document) -> Situation:
    """The situation two weeks after an interview, seen through these documents."""
    return situation_of(Interview(held_on=HELD), HELD + timedelta(days=14), followed)


def limiting(most: int, modality: str = "should", **other: Any) -> Document:  # noqa: ANN401, it is TOML's own mixture
    """A document that allows at most so many status checks."""
    claim = {"id": "F-limit", "section": "S", "paragraph": 1, "says": "Not more.", "modality": modality}
    return Document.model_validate(
        {"id": "F", "title": "F", "claims": [claim | {"limit": {"step": "any_status_check", "most": most}} | other]}
    )


def history(checks: int, unanswered: int) -> History:
    """A history with so many status checks, some of them unanswered."""
    return History(checks=checks, unanswered=unanswered)


@pytest.mark.parametrize(
    ("checks", "unanswered", "stops"), [(1, 1, False), (2, 1, False), (2, 2, True), (3, 2, True), (3, 0, True), (2, 0, False)]
)
def test_the_five_stop_after_two_unanswered_or_three_in_all(*, checks: int, unanswered: int, stops: bool) -> None:
    """D's two and the lower reading of E; no document allows a fourth."""
    limit = check_limit(following(*documents()))
    assert limit.unanswered == 2
    assert limit.reached(history(checks, unanswered)) is stops


def test_the_strictest_limit_counts_whoever_gives_it() -> None:
    """A sixth document brings its own number; a laxer one changes nothing."""
    assert check_limit(following(*documents(), limiting(1))).unanswered == 1
    assert check_limit(following(*documents(), limiting(3))).unanswered == 2


def test_a_limit_that_only_may_hold_stops_nothing_but_is_a_caution() -> None:
    """B's "one is usually enough" warns; the plan goes on."""
    situation = following(limiting(1, "may"))
    assert check_limit(situation).unanswered is None
    assert cautions(situation) == ("F-limit",)
    assert cautions(following(limiting(2, "may"))) == ()


def test_a_limit_may_hold_only_once_they_have_answered_with_a_new_day() -> None:
    """As long as nothing has come back it limits nothing."""
    once = limiting(1, "must", when={"answered": [True]})
    check = Message(sent_on=HELD + timedelta(days=7), kind="status_check", channel="email")
    answered = check.model_copy(update={"reply": "new_date", "replied_on": HELD + timedelta(days=8)})
    for sent, limit in ((check, None), (answered, 1)):
        interview = Interview(held_on=HELD, sent=(sent,), named_day=HELD + timedelta(days=20))
        assert check_limit(situation_of(interview, HELD + timedelta(days=10), (once,))).unanswered == limit


def test_without_any_limit_three_checks_are_the_most() -> None:
    """A alone gives no number."""
    limit = check_limit(following(documents()[0]))
    assert not limit.reached(history(2, 2))
    assert limit.reached(history(3, 3))


def test_only_e_allows_a_third_check_and_by_its_upper_reading() -> None:
    """E: one or two more; D: at most two; nobody allows four."""
    situation = following(*documents())
    assert allowing(situation, 3) == {"E": ("E-attempts",)}
    assert set(allowing(situation, 2)) == {"D", "E"}
    assert allowing(situation, 4) == {}


def test_a_limit_whose_condition_does_not_hold_is_not_in_force() -> None:
    """It is about senior jobs, and nobody said that this is one."""
    assert check_limit(following(limiting(1, when={"seniority": ["senior"]}))).unanswered is None


def test_a_limit_on_another_step_limits_no_status_check() -> None:
    """One thank-you is enough: that stops no status check, and warns of none."""
    for modality in ("should", "may"):
        situation = following(limiting(1, modality, limit={"step": "thank_you", "most": 1}))
        assert check_limit(situation).unanswered is None
        assert cautions(situation) == ()


def test_a_limit_that_stops_is_no_caution_besides() -> None:
    """What is settled needs no warning."""
    assert cautions(following(limiting(1, "should"))) == ()


@pytest.mark.parametrize(
    ("step", "most", "last"),
    [
        ("status_check_3", 0, 2),
        ("status_check_2", 0, 1),
        ("status_check_1", 0, 0),
        (["status_check_2", "status_check_3"], 1, 2),
        ("status_check_2", 1, 3),
        ("thank_you", 0, 3),
        (["status_check_1", "status_check_2", "status_check_3"], 1, 3),
    ],
)
def test_a_limit_on_some_checks_bars_one_by_its_number(step: object, most: int, last: int) -> None:
    """No third check ends the plan after the second, answered or not; one second check bars nothing, since there is but one."""
    situation = following(limiting(3, limit={"step": step, "most": most}))
    limit = check_limit(situation)
    assert (limit.last, limit.last_claims) == (last, ("F-limit",) if last < 3 else ())
    assert limit.reached(history(last, 0)) is True
    assert last == 0 or limit.reached(history(last - 1, 0)) is False
    assert check_limit(following(limiting(3, "may", limit={"step": step, "most": most}))).last == 3


def test_of_several_checks_that_are_barred_the_first_one_ends_the_plan() -> None:
    """Its claims alone stand behind that; a limit by number is none on the number of checks."""
    claim = {"section": "S", "paragraph": 1, "says": "Not that one.", "modality": "must"}
    barred = [{**claim, "id": f"F-{number}", "limit": {"step": f"status_check_{number}", "most": 0}} for number in (3, 2)]
    limit = check_limit(following(Document.model_validate({"id": "F", "title": "F", "claims": barred})))
    assert (limit.last, limit.last_claims) == (1, ("F-2",))
    assert (limit.unanswered, limit.claims, limit.is_ours) == (None, (), True)
    assert none_at_all(limit) is None


def test_no_first_check_is_none_at_all() -> None:
    """Whether it is said of the first one or of all."""
    for step in ("status_check_1", "any_status_check"):
        reason = none_at_all(check_limit(following(limiting(0, limit={"step": step, "most": 0}))))
        assert reason is not None
        assert (reason.text, reason.claims, reason.rule) == ("No status check at all.", ("F-limit",), "stop")
