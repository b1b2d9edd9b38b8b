"""The thank-you's days at their edges, and what the user reads about one that is late, missed, or sent twice."""

from __future__ import annotations

import pytest

from followup_rules import Document, Plan, documents
from tests.situations.story import article, check, day, on, step, thanks, told

HELD = "Tue 15 Sep"
UP_TO_DAY_FOUR = article('modality = "should"\ntiming = { step = "thank_you", after = "interview", from = 0, to = 4 }')


def only(letter: str) -> list[Document]:
    """One of the five, alone."""
    return [each for each in documents() if each.id == letter]


def said(found: Plan) -> list[tuple[str, str | None, bool]]:
    """What the plan says about the thank-you: each reason with its rule, and whether it is ours."""
    return [(reason.text, reason.rule, reason.ours) for reason in step(found, "thank_you").reasons]


def late(found: Plan) -> list[str]:
    """What the plan says about the thank-you being late."""
    return [text for text, rule, ours in said(found) if text.startswith("It is late") and (rule, ours) == ("one_message", True)]


@pytest.mark.parametrize(
    ("named", "latest"),
    [("Wed 16 Sep", "Thu 17 Sep"), ("Thu 17 Sep", "Thu 17 Sep"), ("Sat 19 Sep", "Sat 19 Sep"), ("Tue 29 Sep", "Mon 21 Sep")],
)
def test_the_last_day_for_thanks_of_their_own(named: str, latest: str) -> None:
    """Their date, but not before day 2 and not after day 6: from then on the status check carries the thanks."""
    thank_you = step(on(HELD, told(HELD, named_day=named)), "thank_you")
    assert (thank_you.recommended, thank_you.latest) == (day("Wed 16 Sep"), day(latest))


def test_day_two_is_not_late() -> None:
    """It is late from day 3 on."""
    assert late(on("Thu 17 Sep", told(HELD))) == []
    assert len(late(on("Fri 18 Sep", told(HELD)))) == 1


@pytest.mark.parametrize(
    ("followed", "who"),
    [
        (list(documents()), "only D still allows it"),
        ([*documents(), UP_TO_DAY_FOUR], "only D and F still allow it"),
        (only("E"), "no article allows it"),
    ],
)
def test_late_thanks_say_who_still_allows_them(followed: list[Document], who: str) -> None:
    """Day 3, by the five, with a sixth that allows four days, and with E's two days alone."""
    assert late(on("Fri 18 Sep", told(HELD), followed)) == [
        f"It is late, 3 days after the interview: {who}. Late thanks are better than none."
    ]


@pytest.mark.parametrize(
    ("named", "since"),
    [
        ({}, "It is 8 days since the interview"),
        ({"named_day": "Tue 29 Sep"}, "It is 8 days since the interview"),
        ({"named_day": "Tue 22 Sep"}, "It is 8 days since the interview and their date, Tue 22 Sep, has passed"),
    ],
)
def test_missed_thanks_say_why(named: dict[str, str], since: str) -> None:
    """Too many days, and their date only where there is one and it has passed."""
    text = f"{since}: a thank-you of its own comes too late."
    assert said(on("Wed 23 Sep", told(HELD, **named))) == [(text, "one_message", True)]


def test_after_a_status_check_no_thanks_are_due_and_no_check_carries_them() -> None:
    """Ben asked on day 7 without a word of thanks: the second check is a check and nothing else."""
    found = on("Wed 23 Sep", told(HELD, check("Tue 22 Sep")))
    text = "You have already asked for news, so no separate thank-you is due."
    assert (step(found, "thank_you").status, said(found)) == ("missed", [(text, "one_message", True)])
    assert not step(found, "status_check_2").carries_thanks


def test_thanks_that_were_sent_are_not_sent_again_with_the_check() -> None:
    """Day 9, thanked on day 1: the check carries no thanks."""
    assert not step(on("Thu 24 Sep", told(HELD, thanks("Wed 16 Sep"))), "status_check_1").carries_thanks


@pytest.mark.parametrize(
    ("days", "told_of"),
    [
        (["Wed 16 Sep"], []),
        (["Wed 16 Sep", "Thu 17 Sep"], ["You sent 2 thank-yous; what follows is counted from the last, Thu 17 Sep."]),
        (["Wed 16 Sep", "Thu 17 Sep", "Fri 18 Sep"], ["You sent 3 thank-yous; what follows is counted from the last, Fri 18 Sep."]),
    ],
)
def test_more_than_one_thank_you_is_told(days: list[str], told_of: list[str]) -> None:
    """The step is done on the first one's day; the check waits from the last."""
    found = on("Sat 19 Sep", told(HELD, *(thanks(each) for each in days)))
    assert step(found, "thank_you").done_on == day("Wed 16 Sep")
    assert said(found)[1:] == [(text, "spacing", True) for text in told_of]


def test_thanks_that_no_followed_article_times_are_shown_all_the_same() -> None:
    """A has no word on thanks: what was sent is shown as sent, and what was not is not asked for."""
    sent = on("Fri 18 Sep", told(HELD, thanks("Wed 16 Sep")), only("A"))
    assert said(sent) == [("You have sent it.", "one_message", False)]
    assert [each.kind for each in on("Fri 18 Sep", told(HELD), only("A")).steps if each.kind == "thank_you"] == []


def test_a_day_before_which_not_to_thank_is_no_reason_to_thank() -> None:
    """A document that only says not before day 2 recommends no thank-you."""
    floor = article('modality = "must"\ntiming = { step = "thank_you", after = "interview", from = 2, not_before = true }')
    assert [each.kind for each in on(HELD, told(HELD), [floor]).steps if each.kind == "thank_you"] == []


def test_without_an_open_channel_there_are_no_thanks() -> None:
    """Every way is ruled out."""
    barred = ("email", "phone", "linkedin", "letter", "text", "in_person")
    assert on(HELD, told(HELD, barred_channels=barred)).steps == ()


ONLY_PHONE = ("email", "linkedin", "letter", "text", "in_person")


@pytest.mark.parametrize("today", ["Sat 28 Nov", "Sun 29 Nov", "Mon 30 Nov"])
def test_thanks_that_could_only_be_a_call_too_late_are_missed_from_the_start(today: str) -> None:
    """The first working day left is day 7: the check carries the thanks, on the fifth working day, whenever one asks."""
    found = on(today, told("Mon 23 Nov", barred_channels=ONLY_PHONE))
    assert step(found, "thank_you").status == "missed"
    first = step(found, "status_check_1")
    assert (first.recommended, first.channel, first.carries_thanks) == (day("Tue 1 Dec"), "phone", True)
    if today != "Mon 30 Nov":
        why = "It cannot be written, and no call is possible before Mon 30 Nov: a thank-you of its own comes too late."
        assert [(reason.text, reason.rule, reason.ours) for reason in step(found, "thank_you").reasons] == [(why, "one_message", True)]


def test_a_call_on_the_last_day_for_thanks_is_still_one_of_their_own() -> None:
    """Day 6 is a Friday."""
    found = on("Thu 26 Nov", told("Sat 21 Nov", barred_channels=ONLY_PHONE, country="DE"))
    assert step(found, "thank_you").recommended == day("Thu 26 Nov")


@pytest.mark.parametrize("today", ["Tue 15 Sep", "Mon 21 Sep", "Tue 22 Sep"])
def test_a_check_on_day_seven_carries_the_thanks_where_nobody_times_them(today: str) -> None:
    """A alone has no word on thanks, and so no step for them; whenever one asks, the check is for day 7."""
    first = step(on(today, told("Tue 15 Sep"), only("A")), "status_check_1")
    assert (first.recommended, first.carries_thanks) == (day("Tue 22 Sep"), True)


def test_a_check_after_their_date_carries_the_thanks_where_nobody_times_them() -> None:
    """A asks on Tue 22, day 4, since their date has passed."""
    named = step(on("Fri 18 Sep", told("Fri 18 Sep", named_day="Mon 21 Sep"), only("A")), "status_check_1")
    assert (named.recommended, named.carries_thanks) == (day("Tue 22 Sep"), True)


@pytest.mark.parametrize(("after", "carries"), [(3, False), (6, False), (7, True)])
def test_a_check_up_to_day_six_carries_no_thanks_where_nobody_times_them(after: int, *, carries: bool) -> None:
    """Through day 6 thanks may go on their own, though this document does not ask for them."""
    timed = article(f'modality = "may"\ntiming = {{ step = "status_check_1", after = "interview", from = {after}, to = {after} }}')
    first = step(on("Tue 15 Sep", told("Tue 15 Sep"), [timed]), "status_check_1")
    assert first.carries_thanks is carries
    assert any("in one message" in reason.text for reason in first.reasons) is carries


def test_a_visit_that_would_come_too_late_is_told_as_one() -> None:
    """They asked to be thanked in person; the first working day left is day 7."""
    found = on("Sat 28 Nov", told("Mon 23 Nov", asked_channel="in_person"))
    why = "It cannot be written, and no visit is possible before Mon 30 Nov: a thank-you of its own comes too late."
    assert [reason.text for reason in step(found, "thank_you").reasons] == [why]


@pytest.mark.parametrize("today", ["Mon 2 Nov", "Sun 8 Nov", "Mon 9 Nov", "Tue 10 Nov"])
def test_a_fact_for_later_moves_no_check_with_thanks_whenever_one_asks(today: str) -> None:
    """Nobody times the thanks, so the check of day 7 carries them: it keeps its day, today or later."""
    slow = article('modality = "fact"\nwhen = { organisation = ["government"] }\ntempo = { direction = "later" }')
    found = on(today, told("Mon 2 Nov", organisation="government"), [*only("A"), slow])
    expected = "Tue 10 Nov" if today == "Tue 10 Nov" else "Mon 9 Nov"
    assert step(found, "status_check_1").recommended == day(expected)


def test_thanks_with_which_no_followed_article_agrees_in_time_go_with_the_check() -> None:
    """D alone rules calls out before the fifth working day, and only the phone is open."""
    found = on("Mon 2 Nov", told("Mon 2 Nov", barred_channels=ONLY_PHONE), only("D"))
    assert step(found, "thank_you").status == "missed"
    assert [(reason.rule, reason.ours) for reason in step(found, "thank_you").reasons] == [("one_message", True)]
    assert "agrees with a thank-you of its own by Sun 8 Nov" in step(found, "thank_you").reasons[0].text
    first = step(found, "status_check_1")
    assert (found.action, first.recommended, first.carries_thanks) == ("wait", day("Mon 9 Nov"), True)


def test_thanks_on_the_first_day_that_an_article_likes_are_not_late() -> None:
    """Its next working day after Friday is day 3."""
    own = article('modality = "should"\ntiming = { step = "thank_you", after = "interview", from = 1, to = 1, unit = "working_days" }')
    found = step(on("Fri 18 Sep", told("Fri 18 Sep"), [own]), "thank_you")
    assert found.recommended == day("Mon 21 Sep")
    assert not any("late" in reason.text for reason in found.reasons)


def test_thanks_in_person_are_for_a_working_day() -> None:
    """A visit cannot wait in an inbox; the same thanks by letter may go out on a Saturday."""
    visit = step(on("Fri 18 Sep", told("Fri 18 Sep", asked_channel="in_person")), "thank_you")
    letter = step(on("Fri 18 Sep", told("Fri 18 Sep", asked_channel="letter")), "thank_you")
    assert (visit.recommended, letter.recommended) == (day("Mon 21 Sep"), day("Sat 19 Sep"))


def test_thanks_after_a_check_are_told_as_such_though_nobody_agrees_with_a_day() -> None:
    """D alone, only the phone open, and they were asked already."""
    found = on("Tue 10 Nov", told("Mon 2 Nov", check("Mon 9 Nov", channel="phone"), barred_channels=ONLY_PHONE), only("D"))
    assert [reason.text for reason in step(found, "thank_you").reasons] == [
        "You have already asked for news, so no separate thank-you is due."
    ]


def test_a_check_says_why_it_carries_the_thanks_where_nobody_times_them() -> None:
    """A alone, day 8: the reason is there as with the five."""
    first = step(on("Tue 10 Nov", told("Mon 2 Nov"), only("A")), "status_check_1")
    assert "No thank-you in the 8 days since the interview: thank them and ask in one message." in [reason.text for reason in first.reasons]


def test_no_fact_for_later_puts_a_check_off_until_it_carries_the_thanks() -> None:
    """A check of day 5 may wait until day 6, no longer: on day 7 the thanks would be part of it."""
    early = 'modality = "may"\ntiming = { step = "status_check_1", after = "interview", from = 5, to = 14 }'
    slow = 'modality = "fact"\nwhen = { organisation = ["government"] }\ntempo = { direction = "later" }'
    interview = told("Wed 16 Sep", organisation="government")
    first = step(on("Wed 16 Sep", interview, [article(f"{early}\n---\n{slow}")]), "status_check_1")
    assert (first.recommended, first.carries_thanks) == (day("Tue 22 Sep"), False)


def test_a_late_call_that_an_article_both_allows_and_rules_out_is_not_called_allowed_by_none() -> None:
    """Only the phone, interview on a Friday: D's week allows Monday's call of thanks, and D's five working days rule it out."""
    found = on("Fri 6 Nov", told("Fri 6 Nov", barred_channels=("email", "linkedin", "letter", "text", "in_person")))
    assert late(found) == [
        "It is late, 3 days after the interview: only D still allows it, and says otherwise too. Late thanks are better than none."
    ]
