"""The finder of clashes on small documents; then, over a grid of interviews, against the list of conflicts, both ways."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from functools import cache
from itertools import product
from typing import Any

import pytest

from followup_rules import Clash, Conflict, Document, Interview, Message, clashes, conflicts, documents

MONDAY = date(2026, 11, 2)
BEFORE_THANKSGIVING = date(2026, 11, 19)
BEFORE_EASTER = date(2026, 3, 28)


def document(name: str, *claims: dict[str, Any]) -> Document:
    """A document with that id, whose claims are numbered."""
    common = {"section": "S", "paragraph": 1, "says": "Do it.", "modality": "should"}
    numbered = [{**common, "id": f"{name}-{at}", **claim} for at, claim in enumerate(claims, start=1)]
    return Document.model_validate({"id": name, "title": name, "claims": numbered})


def timed(first: int | None, last: int | None = None, **more: Any) -> dict[str, Any]:  # noqa: ANN401, a claim's fields have many types
    """A claim on the first status check, counted from the interview."""
    step = {"step": "status_check_1", "after": "interview", **more.pop("timing", {})}
    return {"timing": {key: value for key, value in {**step, "from": first, "to": last}.items() if value is not None}, **more}


def interview(day: date = MONDAY, **facts: Any) -> Interview:  # noqa: ANN401, an interview's facts have many types
    """An interview with these facts."""
    return Interview(held_on=day, **facts)


def kinds(*claims: dict[str, Any], **facts: Any) -> list[str]:  # noqa: ANN401, as above
    """The kinds of the clashes between claims of different documents."""
    return [clash.kind for clash in clashes([document(f"X{at}", claim) for at, claim in enumerate(claims)], interview(**facts))]


@pytest.mark.parametrize(("first", "found"), [(5, []), (6, ["days"])])
def test_windows_clash_without_a_common_day(first: int, found: list[str]) -> None:
    """0..5 and one that begins on day 5 meet; one that begins on day 6 does not."""
    assert kinds(timed(0, 5), timed(first, 9)) == found


def test_windows_of_different_steps_or_channels_do_not_clash() -> None:
    """A thank-you in two days and a status check in a week are two messages; email and phone are two ways."""
    assert kinds(timed(0, 2, timing={"step": "thank_you"}), timed(7, 9)) == []
    assert kinds(timed(0, 2, timing={"channel": "email"}), timed(7, 9, timing={"channel": "phone"})) == []
    assert kinds(timed(0, 2, timing={"channel": "email"}), timed(7, 9)) == ["days"]
    assert kinds(timed(0, 2, timing={"channel": "email"}), timed(7, 9), barred_channels=("email",)) == []


def test_claims_that_are_not_in_force_do_not_clash() -> None:
    """A condition that does not hold takes the claim out."""
    urgent = timed(0, 2, when={"urgency": ["urgent"]})
    assert kinds(urgent, timed(7)) == []
    assert kinds(urgent, timed(7), urgency="urgent") == ["days"]


def test_a_floor_clashes_with_a_window_before_it_and_with_another_floor() -> None:
    """Not before day 5: 0..4 leaves nothing, 0..5 one day; another first day is another answer to the same question."""
    floor = timed(5, timing={"not_before": True})
    assert kinds(floor, timed(0, 4)) == ["days"]
    assert kinds(floor, timed(0, 5)) == []
    assert kinds(floor, timed(5, timing={"not_before": True})) == []
    assert kinds(floor, timed(6, timing={"not_before": True})) == ["floors"]


def test_days_to_avoid_clash_with_a_window_inside_them() -> None:
    """Avoid 0..3: 1..3 is ruled out whole, 1..4 keeps a day. Avoid all from day 5 on: a floor recommends none of them."""
    avoided = timed(0, 3, modality="avoid")
    assert kinds(avoided, timed(1, 3)) == ["days"]
    assert kinds(avoided, timed(1, 4)) == []
    assert kinds(timed(5, modality="avoid"), timed(6)) == ["days"]
    assert kinds(timed(5, modality="avoid"), timed(6, timing={"not_before": True})) == []


def test_windows_after_a_message_wait_for_it_unless_both_count_from_it() -> None:
    """A week after thanks that are not sent says nothing about day 3; a day after them still clashes with a week after them."""
    week_later = timed(7, 7, timing={"after": "thank_you"})
    thanked = (Message(sent_on=MONDAY, kind="thank_you", channel="email"),)
    assert kinds(week_later, timed(0, 3)) == []
    assert kinds(week_later, timed(0, 3), sent=thanked) == ["days"]
    assert kinds(week_later, timed(1, 1, timing={"after": "thank_you"})) == ["days"]


def test_a_clash_by_another_reading_is_marked() -> None:
    """0..5 and 5..9 meet; read as 0..4 they do not. One that clashes anyway is not marked."""
    reading = {"says": "Sooner.", "timing": {"step": "status_check_1", "after": "interview", "from": 0, "to": 4}}
    readings = [{"says": "As it stands.", "used": True}, reading]
    found = clashes([document("X", timed(0, 5, readings=readings)), document("Y", timed(5, 9), timed(6, 9))], interview())
    assert [(clash.claims, clash.by_reading) for clash in found] == [(("X-1", "Y-1"), True), (("X-1", "Y-2"), False)]


def test_different_caps_on_the_same_steps_clash() -> None:
    """At most one against no third; not against one thank-you, the same cap, or one second check, of which there is but one."""

    def limited(most: int, step: str = "any_status_check") -> dict[str, Any]:
        return {"limit": {"step": step, "most": most}}

    assert kinds(limited(1), limited(2)) == ["number"]
    assert kinds(limited(1), limited(0, "status_check_3")) == ["number"]
    assert kinds(limited(2), limited(0, "status_check_3")) == []
    assert kinds(limited(1), limited(1, "status_check_2")) == []
    assert kinds(limited(1), limited(1)) == []
    assert kinds(limited(1), limited(2, "thank_you")) == []
    readings = [{"says": "Two.", "used": True}, {"says": "One.", **limited(1)}]
    found = clashes([document("X", {**limited(2), "readings": readings}), document("Y", limited(2))], interview())
    assert [clash.by_reading for clash in found] == [True]


def test_channels_clash_where_one_is_preferred_and_avoided_or_two_are_preferred() -> None:
    """Accepting one channel and preferring another go together."""

    def advised(advice: str, channels: str, step: str = "any_status_check") -> dict[str, Any]:
        return {"channel": {"advice": advice, "channels": channels, "step": step}}

    assert kinds(advised("prefer", "phone"), advised("avoid", "phone")) == ["channel"]
    assert kinds(advised("accept", "phone"), advised("avoid", "phone")) == ["channel"]
    assert kinds(advised("prefer", "phone"), advised("prefer", "email")) == ["channel"]
    assert kinds(advised("prefer", "phone"), advised("accept", "email")) == []
    assert kinds(advised("avoid", "phone"), advised("avoid", "phone")) == []
    assert kinds(advised("prefer", "phone"), advised("avoid", "phone", "thank_you")) == []
    assert kinds(advised("prefer", "phone"), advised("avoid", "phone"), barred_channels=("phone",)) == []


def test_an_element_to_include_clashes_with_the_same_one_to_avoid_in_one_message() -> None:
    """Another element, another step or another channel is no clash."""

    def has(element: str, advice: str, **where: str) -> dict[str, Any]:
        return {"content": {"element": element, "advice": advice, **where}}

    avoid = has("next_steps", "avoid", step="thank_you")
    assert kinds(has("next_steps", "include"), avoid) == ["content"]
    assert kinds(has("next_steps", "include", step="status_check_1"), avoid) == []
    assert kinds(has("fit", "include"), avoid) == []
    assert kinds(has("next_steps", "include", channel="phone"), {"content": {**avoid["content"], "channel": "email"}}) == []


def test_opposite_directions_clash() -> None:
    """Sooner against later; twice sooner is agreement."""
    assert kinds({"tempo": {"direction": "sooner"}}, {"tempo": {"direction": "later"}}) == ["tempo"]
    assert kinds({"tempo": {"direction": "sooner"}}, {"tempo": {"direction": "sooner"}}) == []


def test_after_a_rejection_only_the_request_for_feedback_counts() -> None:
    """There is nothing left to time; other outcomes leave no step at all."""
    ask, keep = ({"content": {"element": "fit", "advice": advice}} for advice in ("include", "avoid"))
    assert kinds(timed(0, 2), timed(7), outcome="rejected") == []
    assert [clash.steps for clash in clashes([document("X", ask, keep)], interview(outcome="rejected"))] == [("ask_feedback",)]
    assert kinds(ask, keep, outcome="offer") == []


def test_the_order_of_documents_and_claims_changes_nothing() -> None:
    """The same clashes in the same order."""
    late, early = timed(7), timed(0, 2)
    there = clashes([document("X", late, early), document("Y", early)], interview())
    back = clashes([document("Y", early), document("X", late, early)], interview())
    assert there == back
    assert [clash.claims for clash in there] == [("X-1", "X-2"), ("X-1", "Y-1")]


def on(day: date, **messages: int | None) -> tuple[Message, ...]:
    """Messages sent so many days after a day, by kind; None: not sent."""
    sent = ((kind, after) for kind, after in messages.items() if after is not None)
    return tuple(Message(sent_on=day + timedelta(days=after), kind=kind, channel="email") for kind, after in sent)


def grid() -> Iterator[Interview]:
    """Interviews with and without a date of theirs and messages, over holidays; then every combination of facts about the job."""
    for day, country in ((MONDAY, "US"), (BEFORE_THANKSGIVING, "US"), (BEFORE_EASTER, "GB")):
        for named, thanked, checked in product((None, 2, 9, 16), (None, 0, 3, 14), (None, 0, 9)):
            their_day = None if named is None else day + timedelta(days=named)
            yield interview(day, country=country, named_day=their_day, sent=on(day, thank_you=thanked, status_check=checked))
    facts = product(
        ("entry", "senior"), ("urgent", "normal"), ("startup", "government"), ("final", "first"), (True, False), ("email", "phone")
    )
    names = ("seniority", "urgency", "organisation", "stage", "late_in_hiring", "channel")
    yield from (Interview.model_validate({"held_on": MONDAY, **dict(zip(names, values, strict=True))}) for values in facts)


Found = dict[tuple[str, str], list[tuple[Interview, Clash]]]
"""Clashes with their interviews, by the pair of claims that clash."""


def by_pair(cases: Iterable[Interview], followed: Iterable[Document]) -> Found:
    """Every clash of documents in these interviews."""
    followed = tuple(followed)
    pairs: Found = {}
    for case in cases:
        for clash in clashes(followed, case):
            pairs.setdefault(clash.claims, []).append((case, clash))
    return pairs


@cache
def found() -> Found:
    """Every clash of the five documents on the grid."""
    return by_pair(grid(), documents())


def names(conflict: Conflict, pair: tuple[str, str]) -> bool:
    """Whether two claims stand on different sides of a conflict."""
    one, other = ([at for at, side in enumerate(conflict.sides) if claim in side] for claim in pair)
    return any(at != where for at in one for where in other)


def unnamed(pairs: Found, listed: Iterable[Conflict]) -> set[tuple[str, str]]:
    """The pairs that clash without a listed conflict that names them and, unless by a reading only, arises there."""
    known = tuple(listed)
    naming = {pair: [conflict for conflict in known if names(conflict, pair)] for pair in pairs}
    return {
        pair
        for pair, cases in pairs.items()
        for case, clash in cases
        if not naming[pair] or not (clash.by_reading or any(conflict.when(case) for conflict in naming[pair]))
    }


def clashing(conflict: Conflict, *, by_reading: bool) -> bool:
    """Whether the sides of a conflict clash in an interview of the grid in which it arises; who waits longer keeps both of two floors."""
    cases = (found for pair, cases in found().items() if names(conflict, pair) for found in cases if found[1].kind != "floors")
    return any((by_reading or not clash.by_reading) and conflict.when(case) for case, clash in cases)


def test_every_clash_is_named_by_a_listed_conflict() -> None:
    """No two claims fail to go together without anybody having said so."""
    assert unnamed(found(), conflicts()) == set()


@pytest.mark.parametrize("missing", ["week-after-what", "two-or-three", "next-steps-in-the-thank-you", "startup-or-slow"])
def test_a_conflict_that_is_taken_off_the_list_is_missed(missing: str) -> None:
    """The check above fails without a conflict that alone names a clash."""
    assert unnamed(found(), [conflict for conflict in conflicts() if conflict.id != missing])


def test_a_claim_that_nobody_has_seen_is_missed() -> None:
    """A sixth document that wants the status check on the third day clashes with five claims that no conflict names it with."""
    pairs = by_pair([interview()], [*documents(), document("X", timed(3, 3))])
    missed = {one for one, other in unnamed(pairs, conflicts()) if other == "X-1"}
    assert missed == {"A-no-timeline", "B-again", "D-email-week", "D-faq-week", "D-phone"}


@pytest.mark.parametrize("conflict", [conflict for conflict in conflicts() if conflict.real], ids=lambda conflict: conflict.id)
def test_a_real_conflict_clashes_or_tells_why_no_comparison_finds_it(conflict: Conflict) -> None:
    """One whose claims no longer clash fails, and so does one that is found although it says that it cannot be."""
    assert clashing(conflict, by_reading=True) != bool(conflict.unseen)


@pytest.mark.parametrize("conflict", [conflict for conflict in conflicts() if not conflict.real], ids=lambda conflict: conflict.id)
def test_an_apparent_conflict_never_clashes_by_the_readings_that_the_plan_uses(conflict: Conflict) -> None:
    """Its sides can both be followed in every interview, so it needs no excuse either."""
    assert not clashing(conflict, by_reading=False)
    assert conflict.unseen == ""
