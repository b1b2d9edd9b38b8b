"""The list of conflicts: that it is sound, when each arises, what its sides allow, and what it means for one interview."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from pydantic import ValidationError

from followup_rules import Conflict, Interview, Meaning, Message, conflicts, documents, meaning, meanings, plan

HELD = date(2026, 11, 19)
"""A Thursday, a week before Thanksgiving."""
BY_ID = {conflict.id: conflict for conflict in conflicts()}


def interview(**facts: Any) -> Interview:  # noqa: ANN401, an interview's facts have many types
    """An interview on that Thursday."""
    return Interview(held_on=HELD, **facts)


def after(days: int) -> date:
    """The day that lies so many days after the interview."""
    return HELD + timedelta(days=days)


def thanked(days: int = 1) -> Message:
    """A thank-you by email, sent so many days after the interview."""
    return Message(sent_on=after(days), kind="thank_you", channel="email")


def checked(days: int) -> Message:
    """A status check by email, without an answer."""
    return Message(sent_on=after(days), kind="status_check", channel="email")


def means(conflict: str, case: Interview, today: int = 2) -> Meaning:
    """What a conflict means for an interview, so many days after it."""
    return meaning(BY_ID[conflict], case, plan(case, today=after(today)), today=after(today))


def entry(**changes: Any) -> dict[str, Any]:  # noqa: ANN401, an entry's fields have many types
    """A sound entry of the list, with changes."""
    sides = [{"says": "One", "claims": ["A-no-timeline"]}, {"says": "Other", "claims": ["B-again"]}]
    sound = {"id": "x", "question": "One, or the other?", "sides": sides, "real": True, "settled_by": "stop", "because": "So."}
    return {**sound, **changes}


def test_a_sound_entry_is_a_conflict() -> None:
    """The entry that the tests below spoil is a good one."""
    assert Conflict.model_validate(entry()).sides == (("A-no-timeline",), ("B-again",))


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"settled_by": "chance"}, "“chance” is no precedence rule"),
        (
            {"sides": [{"says": "One", "claims": ["A-nothing"]}, {"says": "Other", "claims": ["B-again"]}]},
            "no document has the claim “A-nothing”",
        ),
        ({"sides": [{"says": "One", "claims": ["B-again"]}] * 2}, "two sides hold the same claims"),
        ({"sides": [{"says": "One", "claims": ["B-again"]}]}, "at least 2 items"),
    ],
)
def test_an_unsound_entry_is_refused(changes: dict[str, Any], words: str) -> None:
    """The error names what is wrong."""
    with pytest.raises(ValidationError, match=words):
        Conflict.model_validate(entry(**changes))


def test_each_conflict_stands_once() -> None:
    """No id, no question and no set of sides twice."""
    assert len({conflict.id for conflict in conflicts()}) == len(conflicts())
    assert len({conflict.question for conflict in conflicts()}) == len(conflicts())
    assert len({conflict.sides for conflict in conflicts()}) == len(conflicts())


@pytest.mark.parametrize("conflict", conflicts(), ids=lambda conflict: conflict.id)
def test_each_question_is_a_choice_with_a_reason(conflict: Conflict) -> None:
    """Questions are questions, reasons and excuses are sentences, a side is told in other words than the next."""
    assert conflict.question.endswith("?")
    assert conflict.because.endswith(".")
    assert conflict.unseen in ("", conflict.unseen.rstrip(".") + ".")
    assert len({side.says for side in conflict.stated}) == len(conflict.stated)


@pytest.mark.parametrize("conflict", conflicts(), ids=lambda conflict: conflict.id)
def test_a_side_holds_each_claim_once_and_leaves_days_of_its_own(conflict: Conflict) -> None:
    """The claims of a side go together, and a reading that it names is there and not the one that the plan uses."""
    claims = {claim.id: claim for document in documents() for claim in document.claims}
    for side in conflict.stated:
        assert len(set(side.claims)) == len(side.claims)
        conflict.allows(side.claims)
        for claim, number in side.readings.items():
            assert claim in side.claims
            assert not claims[claim].readings[number - 1].used


def test_every_document_contradicts_another_and_most_contradict_themselves() -> None:
    """The kind follows from the documents of the claims."""
    between = {claim[0] for conflict in conflicts() if conflict.kind == "between" for side in conflict.sides for claim in side}
    within = {claim[0] for conflict in conflicts() if conflict.kind == "within" for side in conflict.sides for claim in side}
    assert between == {"A", "B", "C", "D", "E"}
    assert within == {"A", "B", "D", "E"}
    assert BY_ID["within-or-after-a-week"].kind == "within"
    assert BY_ID["named-day-or-a-week"].kind == "between"


@pytest.mark.parametrize(
    ("conflict", "allowed", "common"),
    [
        ("thank-at-once-or-wait", ["day 0 to 1 after the interview", "day 1 to 2 after the interview"], "day 1 after the interview"),
        ("first-week-or-two-weeks", ["day 7 to 14 after the interview", "day 0 to 7 after the interview"], "day 7 after the interview"),
        (
            "two-days-or-two-weeks",
            ["day 1 after the interview", "day 7 to 14 after the interview"],
            "both, since they are about different messages",
        ),
        (
            "call-after-a-day-or-five",
            ["from day 1 after the interview on", "from working day 5 after the interview on"],
            "it depends on your dates",
        ),
        ("named-day-or-last-message", ["from their date on", "day 7 to 14 after your last message"], "it depends on your dates"),
        ("two-or-three", ["at most 2", "at most 3"], "at most 2"),
        ("do-thanks-count", ["no status check", "at most 2"], "no status check"),
        ("startup-email-or-note", ["email", "email or letter or card"], "email"),
        ("startup-email-or-senior-call", ["email", "phone"], "nothing"),
        ("urgent-or-slow", ["sooner", "later"], "nothing"),
        ("next-steps-in-the-thank-you", ["", ""], "nothing"),
        ("no-answer-or-update", ["", "from their date on"], "both, since they are about different messages"),
        ("hiring-manager-or-interviewer", ["", ""], ""),
    ],
)
def test_what_sides_allow_and_share_follows_from_their_claims(conflict: str, allowed: list[str], common: str) -> None:
    """Days, numbers, channels, directions; nothing where nothing can be counted."""
    known = BY_ID[conflict]
    assert [str(known.allows(side)) for side in known.sides] == allowed
    assert known.common == common


def test_what_is_no_side_allows_nothing() -> None:
    """Claims of other conflicts are refused."""
    with pytest.raises(ValueError, match="not in tuple"):
        BY_ID["urgent-or-slow"].allows(("A-named-day",))


@pytest.mark.parametrize(("days", "arising"), [(None, False), (6, False), (7, True), (16, True)])
def test_their_date_or_a_week_arises_from_a_week_on(days: int | None, arising: bool) -> None:  # noqa: FBT001, a value of the table
    """A date within the week is another conflict."""
    named = None if days is None else after(days)
    assert BY_ID["named-day-or-a-week"].when(interview(named_day=named)) is arising
    assert BY_ID["named-day-within-a-week"].when(interview(named_day=named)) is (days == 6)
    assert BY_ID["named-day-beyond-two-weeks"].when(interview(named_day=named)) is (days == 16)


def test_a_conflict_arises_only_where_two_sides_are_in_force() -> None:
    """An urgent job alone contradicts nothing; an urgent job for the government does. After an offer nothing does."""
    conflict = BY_ID["urgent-or-slow"]
    assert not conflict.when(interview(urgency="urgent"))
    assert conflict.when(interview(urgency="urgent", organisation="government"))
    assert not conflict.when(interview(urgency="urgent", organisation="government", outcome="offer"))


def test_a_conflict_may_need_messages_or_a_channel_that_was_asked_for() -> None:
    """A bounced status check is none; a date close to the last message is one within six days of it."""
    named = after(12)
    bounced = checked(3).model_copy(update={"reply": "not_delivered"})
    assert BY_ID["named-day-or-last-message"].when(interview(named_day=named, sent=(checked(3),)))
    assert not BY_ID["named-day-or-last-message"].when(interview(named_day=named, sent=(bounced,)))
    assert BY_ID["new-date-or-room-between"].when(interview(named_day=named, sent=(checked(6),)))
    assert not BY_ID["new-date-or-room-between"].when(interview(named_day=named, sent=(checked(5),)))
    assert not BY_ID["new-date-or-room-between"].when(interview(named_day=named, sent=(checked(13),)))
    assert BY_ID["late-thanks-or-question"].when(interview())
    assert not BY_ID["late-thanks-or-question"].when(interview(sent=(thanked(),)))
    assert BY_ID["asked-to-call-or-wait"].when(interview(asked_channel="phone"))
    assert not BY_ID["asked-to-call-or-wait"].when(interview(asked_channel="email"))


def test_a_rejection_has_its_own_conflicts() -> None:
    """Feedback or moving on; how long to wait for news is no question any more."""
    assert BY_ID["feedback-or-move-on"].when(interview(outcome="rejected"))
    assert not BY_ID["feedback-or-move-on"].when(interview())
    assert not BY_ID["week-after-what"].when(interview(outcome="rejected"))


def test_their_date_moves_the_plan_and_each_side_says_its_days() -> None:
    """Thanks on the 20th, their date Mon 30 Nov: without it, a week would end on Thanksgiving, so Fri 27 Nov."""
    found = means("named-day-or-a-week", interview(named_day=after(11), sent=(thanked(),)))
    assert (found.effect, found.badge, found.arises) == ("moves_date", "Moves your date", True)
    assert [side.documents for side in found.sides] == [("A", "E"), ("B", "D")]
    assert [side.allows for side in found.sides] == ["from Mon 30 Nov", "Thu 26 Nov"]
    assert [side.alone for side in found.sides] == ["", "first status check on Fri 27 Nov and second status check on Fri 4 Dec"]
    assert found.sentences[-2:] == (
        "The plan: first status check on Tue 1 Dec and second status check on Tue 8 Dec.",
        found.conflict.because,
    )


@pytest.mark.parametrize(("days", "effect"), [(1, "none"), (3, "moves_date")])
def test_a_week_after_what_matters_once_the_thanks_were_late(days: int, effect: str) -> None:
    """Thanks on day 1: both weeks end together. On day 3, the second week ends after the first."""
    assert means("week-after-what", interview(sent=(thanked(days),)), today=3).effect == effect


def test_opposite_facts_show_what_each_would_do_alone() -> None:
    """Day 7 is Thanksgiving, so the plan has Fri 27 Nov; two days sooner is Tue 24 Nov, two days later Sat 28 Nov, so Monday."""
    found = means("startup-or-slow", interview(seniority="senior", organisation="startup"), today=1)
    assert [side.alone.partition(" and ")[0] for side in found.sides] == [
        "first status check on Tue 24 Nov",
        "first status check on Mon 30 Nov",
    ]


def test_days_are_given_for_the_first_step_ahead_and_apart_where_they_share_none() -> None:
    """Thanks on day 3: B's week ends on days 9 to 11, after D's on day 7. Days for thanks that are sent have no dates any more."""
    case = interview(named_day=after(11), sent=(thanked(3),))
    assert (
        means("named-day-or-a-week", case, today=3).sides[1].allows
        == "Thu 19 Nov to Thu 26 Nov, from Thu 26 Nov or Sat 28 Nov to Mon 30 Nov"
    )
    assert means("thank-at-once-or-wait", case, today=3).sides[0].allows == "day 0 to 1 after the interview"
    assert means("thank-at-once-or-wait", interview(), today=0).sides[0].allows == "Thu 19 Nov to Fri 20 Nov"
    assert means("call-after-a-day-or-five", case, today=3).sides[1].allows == "not before Fri 27 Nov"


def test_what_only_says_too_soon_has_no_plan_of_its_own() -> None:
    """No call before a day, or at most so many messages: neither says when to write."""
    case = interview(seniority="senior", organisation="startup", sent=(thanked(),))
    assert [side.alone for side in means("call-on-their-days", case).sides] == ["", ""]
    assert [side.alone for side in means("one-or-two", case).sides] == ["", ""]


@pytest.mark.parametrize(("sent", "one_or_two", "two_or_three"), [(0, True, True), (1, True, True), (2, False, True)])
def test_a_number_matters_until_the_checks_it_is_about_are_sent(sent: int, one_or_two: bool, two_or_three: bool) -> None:  # noqa: FBT001
    """After one check the second is still in question, after two only the third."""
    case = interview(sent=(thanked(), *(checked(7 * number) for number in range(1, sent + 1))))
    today = 7 * sent + 2
    assert (means("one-or-two", case, today).effect == "changes_steps") is one_or_two
    assert (means("two-or-three", case, today).effect == "changes_steps") is two_or_three


def test_two_preferences_change_the_channel() -> None:
    """A senior job at a start-up: without the start-up's email it would be a call, on a day on which calls are fine."""
    case = interview(seniority="senior", organisation="startup", sent=(thanked(),))
    found = means("startup-email-or-senior-call", case)
    assert found.effect == "changes_channel"
    assert found.sides[1].alone.startswith("first status check by phone")


def test_a_question_of_words_matters_while_its_message_is_still_to_be_sent() -> None:
    """Asking for the next steps in the thank-you is over once the thank-you is sent."""
    assert means("next-steps-in-the-thank-you", interview()).effect == "changes_wording"
    assert means("next-steps-in-the-thank-you", interview(sent=(thanked(),))).effect == "none"
    assert means("one-email-or-a-second", interview()).effect == "none"
    assert means("short-call-or-script", interview(channel="email")).effect == "none"
    assert means("short-call-or-script", interview(channel="phone", asked_channel="phone"), today=1).effect == "changes_wording"


def test_what_does_not_arise_or_only_seems_so_changes_no_day() -> None:
    """Without a date there is nothing to choose; an apparent conflict gives way to nobody."""
    assert means("named-day-or-a-week", interview()).effect == "none"
    assert not means("named-day-or-a-week", interview()).arises
    moving = ("moves_date", "changes_steps", "changes_channel")
    found = meanings(interview(seniority="senior", urgency="urgent"), conflicts(), today=after(1))
    assert [one.conflict.id for one in found if one.effect in moving and not one.conflict.real] == []


def test_what_changes_the_plan_comes_first_and_what_does_not_arise_last() -> None:
    """Dates, steps, channels, words; then what arises without an effect, then the rest. Nothing is left out."""
    found = meanings(interview(seniority="senior", organisation="startup"), conflicts(), today=after(1))
    order = ["moves_date", "changes_steps", "changes_channel", "changes_wording", "none"]
    ranks = [(order.index(one.effect), not one.arises) for one in found]
    assert ranks == sorted(ranks)
    assert {effect for effect, _ in ranks} == set(range(5))
    assert {one.conflict.id for one in found} == set(BY_ID)
