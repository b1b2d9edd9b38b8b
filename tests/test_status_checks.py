"""The status checks one by one: done, planned, optional, and the reasons that a user reads beside them."""

from __future__ import annotations

import pytest

from followup_rules import Plan, documents
from tests.situations.story import article, check, day, kinds, on, step, thanks, told

HELD = "Tue 15 Sep"
THANKED = thanks("Wed 16 Sep")
ALL_BUT_PHONE = ("email", "linkedin", "letter", "text", "in_person")
TWICE = (THANKED, check("Tue 22 Sep"), check("Tue 29 Sep"))


def reasons(found: Plan, kind: str, rule: str) -> list[tuple[str, tuple[str, ...], bool]]:
    """What a step says by a rule: each sentence with its claims, and whether it is ours."""
    return [(reason.text, reason.claims, reason.ours) for reason in step(found, kind).reasons if reason.rule == rule]


def test_a_check_that_was_sent_says_whether_they_answered() -> None:
    """First silence, then an answer without news."""
    found = on("Thu 1 Oct", told(HELD, THANKED, check("Tue 22 Sep"), check("Tue 29 Sep", reply="no_news")))
    assert reasons(found, "status_check_1", "stop") == [("They have not answered it.", (), False)]
    assert reasons(found, "status_check_2", "stop") == [("They answered it.", (), False)]


def test_only_the_next_check_carries_the_thanks() -> None:
    """Nothing sent by day 8: the first check carries the thanks, the one after it is a check alone."""
    found = on("Wed 23 Sep", told(HELD))
    assert [step(found, kind).carries_thanks for kind in ("status_check_1", "status_check_2")] == [True, False]


def test_a_pace_moves_only_the_next_check() -> None:
    """A government job moves the first check by two days; the second comes a week after it all the same."""
    # Tue 22 + 2 = Thu 24; Thu 24 + 7 = Thu 1 Oct.
    found = on("Fri 18 Sep", told(HELD, THANKED, organisation="government"))
    assert [step(found, kind).recommended for kind in ("status_check_1", "status_check_2")] == [day("Thu 24 Sep"), day("Thu 1 Oct")]


def test_the_optional_check_says_who_allows_it_and_from_when() -> None:
    """A week after the second one, by whatever may carry a check; it is up to the user."""
    found = on("Wed 30 Sep", told(HELD, *TWICE))
    third = step(found, "status_check_3")
    text = "Only E allows one more attempt. The plan stops here; it is up to you."
    assert reasons(found, "status_check_3", "stop") == [(text, ("E-attempts",), False)]
    assert (third.earliest, third.channel, third.channels) == (day("Tue 6 Oct"), "email", ("email", "phone", "linkedin"))


def test_the_optional_check_names_everybody_who_allows_it() -> None:
    """A sixth document allows three as well."""
    three = article('modality = "should"\nlimit = { step = "any_status_check", most = 3 }')
    found = on("Wed 30 Sep", told(HELD, *TWICE), [*documents(), three])
    text = "E and F allow one more attempt. The plan stops here; it is up to you."
    assert reasons(found, "status_check_3", "stop") == [(text, ("E-attempts", "F-1"), False)]


@pytest.mark.parametrize(
    ("barred", "earliest", "channels", "why"),
    [
        (ALL_BUT_PHONE, "Mon 28 Dec", ("phone",), ["Only the phone is open, and no call for news should come before Mon 28 Dec."]),
        ((), "Fri 25 Dec", ("email", "linkedin"), []),
    ],
)
def test_the_optional_check_waits_for_calls_where_only_the_phone_is_open(
    barred: tuple[str, ...], earliest: str, channels: tuple[str, ...], why: list[str]
) -> None:
    """Two calls on the day of the interview: a week later is Christmas Day, the fifth working day is Mon 28."""
    # Fri 18 Dec: Mon 21 (1), Tue 22, Wed 23, Thu 24 (4), Fri 25 is a holiday, Mon 28 (5).
    calls = [check("Fri 18 Dec", channel="phone")] * 2
    found = on("Sat 19 Dec", told("Fri 18 Dec", thanks("Fri 18 Dec", channel="in_person"), *calls, barred_channels=barred))
    third = step(found, "status_check_3")
    assert (third.status, third.earliest, third.channels) == ("optional", day(earliest), channels)
    assert reasons(found, "status_check_3", "calls") == [(text, ("D-phone",), False) for text in why]


@pytest.mark.parametrize("barred", [ALL_BUT_PHONE, ()])
def test_an_optional_check_after_the_first_day_for_calls_says_nothing_of_calls(barred: tuple[str, ...]) -> None:
    """A week after the second check calls are open anyway."""
    found = on("Wed 30 Sep", told(HELD, *TWICE, barred_channels=barred))
    assert (step(found, "status_check_3").earliest, reasons(found, "status_check_3", "calls")) == (day("Tue 6 Oct"), [])


def test_no_fourth_check_is_offered_even_where_a_document_allows_it() -> None:
    """A sixth document allows five; the plan stops after three all the same."""
    five = article('modality = "should"\nlimit = { step = "any_status_check", most = 5 }')
    assert kinds(on("Wed 7 Oct", told(HELD, *TWICE, check("Tue 6 Oct")), [*documents(), five]), "optional") == []


def test_nobody_s_check_is_no_option() -> None:
    """Without E no followed document allows a third one."""
    assert kinds(on("Wed 30 Sep", told(HELD, *TWICE), list(documents()[:4])), "optional") == []


def test_a_document_against_every_check_leaves_none_to_choose() -> None:
    """It wants no status check at all: there is none, not even as an option, although others would allow one."""
    never = article('modality = "must"\nlimit = { step = "any_status_check", most = 0 }')
    found = on("Fri 18 Sep", told(HELD, THANKED), [*documents(), never])
    assert [each.kind for each in found.steps] == ["thank_you"]


def test_before_calls_another_channel_takes_their_place() -> None:
    """All by phone so far, third working day: an email, and why; the channel gives way, the day stays."""
    found = on("Fri 18 Sep", told(HELD, THANKED, channel="phone", named_day="Thu 17 Sep"))
    text = "No call before Tue 22 Sep; until then the email takes its place."
    assert reasons(found, "status_check_1", "calls") == [(text, ("D-phone",), False)]
    assert reasons(found, "status_check_2", "calls") == []


@pytest.mark.parametrize(("today", "channels"), [("Mon 21 Sep", ("email", "linkedin")), ("Tue 22 Sep", ("email", "phone", "linkedin"))])
def test_a_call_is_among_the_channels_from_its_first_day_on(today: str, channels: tuple[str, ...]) -> None:
    """Fourth and fifth working day after the interview."""
    found = step(on(today, told(HELD, THANKED, named_day="Thu 17 Sep")), "status_check_1")
    assert (found.recommended, found.channels) == (day(today), channels)


def test_whoever_asked_for_one_way_gets_no_other_before_calls() -> None:
    """Fourth working day; what they asked for is the only one."""
    asked = told(HELD, THANKED, named_day="Thu 17 Sep", asked_channel="linkedin")
    assert step(on("Mon 21 Sep", asked), "status_check_1").channels == ("linkedin",)


def test_where_only_the_phone_is_open_the_day_gives_way_and_the_plan_says_so() -> None:
    """Third working day: the call waits for the fifth, and what it waited for is the same on every later day."""
    only = told(HELD, thanks(HELD, channel="in_person"), barred_channels=ALL_BUT_PHONE, named_day="Wed 16 Sep")
    text = "Only the phone is open, and no call for news should come before Tue 22 Sep."
    assert reasons(on("Fri 18 Sep", only), "status_check_1", "calls") == [(text, ("D-phone",), False)]
    for today in ("Tue 22 Sep", "Wed 23 Sep"):
        assert reasons(on(today, only), "status_check_1", "calls") == [(text, ("D-phone",), False)]
        assert step(on(today, only), "status_check_1").earliest == day("Tue 22 Sep")
    assert reasons(on("Wed 23 Sep", only), "status_check_1", "today")[0][0].startswith("The planned day was Tue 22 Sep, 1 day ago")


def test_before_calls_a_text_message_takes_their_place_where_nothing_else_is_open() -> None:
    """The channel gives way, not the day; ruling out the phone as well changes nothing."""
    barred = ("email", "linkedin", "letter", "in_person")
    for out in (barred, (*barred, "phone")):
        told_so = told(HELD, thanks(HELD, channel="in_person"), barred_channels=out, named_day="Wed 16 Sep")
        found = step(on("Fri 18 Sep", told_so), "status_check_1")
        assert (found.channel, found.recommended) == ("text", day("Fri 18 Sep"))


def test_thanks_after_a_new_day_are_left_two_days_before_the_next_check() -> None:
    """A check was answered with a day that has passed; thanks followed on Thu 24 Sep."""
    answered = check("Mon 21 Sep", reply="new_date", replied_on=day("Tue 22 Sep"))
    found = on("Thu 24 Sep", told(HELD, answered, thanks("Thu 24 Sep"), named_day="Wed 23 Sep"))
    assert step(found, "status_check_2").earliest == day("Sat 26 Sep")
    caution = "Their new date lifts the wait after your last status check. Mind the caution against several messages in a short time."
    assert reasons(found, "status_check_2", "spacing")[-1][0] == caution


def test_only_the_rule_that_holds_the_check_back_is_told_and_their_date_always() -> None:
    """Their date, Mon 21, holds it back, and the two days after the thanks don't; with later thanks both are told."""
    early = on("Fri 18 Sep", told(HELD, THANKED, named_day="Mon 21 Sep"))
    assert (len(reasons(early, "status_check_1", "named_day")), reasons(early, "status_check_1", "spacing")) == (1, [])
    late = on("Fri 18 Sep", told(HELD, thanks("Fri 18 Sep"), named_day="Thu 17 Sep"))
    assert [len(reasons(late, "status_check_1", rule)) for rule in ("named_day", "spacing")] == [1, 1]


def test_what_makes_thanks_and_check_one_message_is_told_even_where_their_date_comes_later() -> None:
    """Nothing sent by day 8, their date a week ahead: the plan says both."""
    found = on("Wed 23 Sep", told(HELD, named_day="Tue 29 Sep"))
    assert [len(reasons(found, "status_check_1", rule)) for rule in ("named_day", "one_message")] == [1, 1]


def test_a_new_date_in_their_answer_comes_with_the_caution_against_several_messages() -> None:
    """It lifts the wait after the check that they answered, so B's caution is due; for the check after it the wait is back."""
    answered = check("Wed 23 Sep", reply="new_date", replied_on=day("Fri 25 Sep"))
    found = on("Fri 25 Sep", told(HELD, THANKED, answered, named_day="Fri 2 Oct"))
    text = "Their new date lifts the wait after your last message. Mind the caution against several messages in a short time."
    assert reasons(found, "status_check_2", "spacing") == [(text, ("B-short-time",), False)]
    assert text not in [said for said, _, _ in reasons(found, "status_check_3", "spacing")]


def test_a_new_date_in_answer_to_the_thanks_comes_with_the_caution_too() -> None:
    """It lifts the wait after the thanks: their date passes two days after them, and the check follows on the third."""
    thanked = told(HELD, thanks("Wed 16 Sep", reply="new_date", replied_on=day("Thu 17 Sep")), named_day="Fri 18 Sep")
    assert step(on("Thu 17 Sep", thanked), "status_check_1").recommended == day("Mon 21 Sep")
    assert [claims for _, claims, _ in reasons(on("Thu 17 Sep", thanked), "status_check_1", "spacing")] == [("B-short-time",)]
    a_week_later = told(HELD, thanks("Wed 16 Sep", reply="new_date", replied_on=day("Thu 17 Sep")), named_day="Tue 22 Sep")
    assert step(on("Thu 17 Sep", a_week_later), "status_check_1").recommended == day("Wed 23 Sep")
    assert reasons(on("Thu 17 Sep", a_week_later), "status_check_1", "spacing") == []
    much_later = told(HELD, thanks("Wed 16 Sep", reply="new_date", replied_on=day("Thu 17 Sep")), named_day="Fri 2 Oct")
    assert reasons(on("Thu 17 Sep", much_later), "status_check_1", "spacing") == []


def test_there_is_no_caution_where_nobody_gives_it() -> None:
    """A new date in answer to a check, seen without B."""
    asked = told(HELD, THANKED, check("Wed 23 Sep", reply="new_date", replied_on=day("Fri 25 Sep")), named_day="Fri 2 Oct")
    without = [document for document in documents() if document.id != "B"]
    assert reasons(on("Fri 25 Sep", asked, without), "status_check_2", "spacing") == []


def test_without_anything_that_holds_it_back_a_check_comes_after_the_day_of_the_interview() -> None:
    """A document that would ask at once, followed alone: the next day."""
    at_once = article('modality = "should"\ntiming = { step = "status_check_1", after = "interview", from = 0, to = 3 }')
    found = step(on(HELD, told(HELD), [at_once]), "status_check_1")
    assert (found.earliest, found.recommended, found.latest) == (day("Wed 16 Sep"), day("Wed 16 Sep"), day("Fri 18 Sep"))


def test_a_day_before_which_not_to_ask_is_no_reason_to_ask() -> None:
    """A document that only says not before day 5 plans no check."""
    floor = article('modality = "must"\ntiming = { step = "any_status_check", after = "interview", from = 5, not_before = true }')
    assert [each.kind for each in on(HELD, told(HELD), [floor]).steps] == []
