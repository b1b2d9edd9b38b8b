"""How a plan ends: feedback after a rejection, moving on, and what no article covers."""

from __future__ import annotations

import pytest

from followup_rules import Document, Interview, Message, Plan, documents
from tests.situations.story import article, check, day, feedback, kinds, on, step, thanks, told

HELD = "Tue 15 Sep"
THANKED = thanks("Wed 16 Sep")
TWICE = (THANKED, check("Tue 22 Sep"), check("Tue 29 Sep"))
EVERYTHING = ("email", "phone", "linkedin", "letter", "text", "in_person")


def only(letter: str) -> list[Document]:
    """One of the five, alone."""
    return [each for each in documents() if each.id == letter]


def said(found: Plan, kind: str) -> list[tuple[str, str | None, bool]]:
    """What a step says: each sentence with its rule, and whether it is ours."""
    return [(reason.text, reason.rule, reason.ours) for reason in step(found, kind).reasons]


def rejected(**facts: object) -> Interview:
    """Thanked, then turned down."""
    return told(HELD, THANKED, outcome="rejected", **facts)


@pytest.mark.parametrize(
    ("facts", "channel", "asked_on", "action"),
    [
        ({}, "email", "Sat 26 Sep", "act"),
        ({"channel": "linkedin"}, "linkedin", "Sat 26 Sep", "act"),
        ({"asked_channel": "phone"}, "phone", "Mon 28 Sep", "wait"),
    ],
)
def test_feedback_is_asked_for_at_once_and_a_call_waits_for_a_working_day(
    facts: dict[str, str], channel: str, asked_on: str, action: str
) -> None:
    """A rejection on a Saturday: a message may go out, a call has to wait for Monday."""
    found = on("Sat 26 Sep", rejected(**facts))
    asking = step(found, "ask_feedback")
    assert (asking.channel, asking.recommended, found.action) == (channel, day(asked_on), action)
    assert asking.status == {"act": "due", "wait": "upcoming"}[action]


def test_feedback_says_whose_advice_it_is_and_what_is_ours() -> None:
    """D would ask; when is our choice."""
    assert said(on("Wed 23 Sep", rejected()), "ask_feedback") == [
        ("They turned you down. You may ask for feedback, politely; we ask once.", "outcome", False),
        ("No article says when; we say while they still remember you.", "outcome", True),
    ]


def test_feedback_that_was_asked_for_says_that_once_is_enough() -> None:
    """On the day and the channel on which it was asked."""
    found = on("Wed 14 Oct", told(HELD, feedback("Wed 23 Sep", channel="linkedin"), outcome="rejected"))
    assert said(found, "ask_feedback") == [("You have asked for feedback; once is enough.", "outcome", False)]
    assert (step(found, "ask_feedback").done_on, step(found, "ask_feedback").channel) == (day("Wed 23 Sep"), "linkedin")


@pytest.mark.parametrize(("facts", "followed"), [({}, "C"), ({"barred_channels": EVERYTHING}, "D")])
def test_without_advice_or_without_a_way_there_is_nothing_to_ask(facts: dict[str, object], followed: str) -> None:
    """C has no word on feedback; D has, but no way is open."""
    found = on("Wed 23 Sep", rejected(**facts), only(followed))
    assert (found.action, kinds(found, "due", "upcoming")) == ("stop", [])
    assert "there is nothing to send" in found.notes[0].text


@pytest.mark.parametrize(("today", "status"), [("Mon 5 Oct", "upcoming"), ("Tue 6 Oct", "due"), ("Wed 7 Oct", "due")])
def test_moving_on_is_due_a_week_after_the_last_check(today: str, status: str) -> None:
    """Tue 29 + 7 = Tue 6 Oct."""
    assert step(on(today, told(HELD, *TWICE)), "move_on").status == status


@pytest.mark.parametrize(
    ("named", "earliest"),
    [("Wed 30 Sep", "Tue 6 Oct"), ("Mon 5 Oct", "Tue 6 Oct"), ("Tue 6 Oct", "Wed 7 Oct"), ("Fri 16 Oct", "Sat 17 Oct")],
)
def test_nobody_moves_on_before_their_date_is_over(named: str, earliest: str) -> None:
    """The week ends on Tue 6 Oct; a date on that day or later counts to its end."""
    assert step(on("Wed 30 Sep", told(HELD, *TWICE, named_day=named)), "move_on").earliest == day(earliest)


def test_moving_on_says_why_the_plan_stops() -> None:
    """The week is ours; then the limit, or that B times no second check."""
    week = ("A week after the last status check of Tue 29 Sep.", "stop", True)
    assert said(on("Wed 30 Sep", told(HELD, *TWICE)), "move_on") == [
        week,
        ("Two status checks without an answer are enough.", "stop", False),
    ]
    no_more = ("No article you follow times another status check.", "stop", True)
    assert said(on("Fri 18 Sep", told(HELD, THANKED), only("B")), "move_on")[1:] == [no_more]
    asked = told(HELD, THANKED, check("Wed 23 Sep"))
    assert said(on("Thu 24 Sep", asked, [*only("B"), *only("E")]), "move_on")[1:] == [no_more]


def limited(most: int) -> Document:
    """A sixth article that allows so many status checks."""
    claim = {"id": "F-limit", "section": "S", "paragraph": 1, "says": "So many.", "modality": "must"}
    return Document.model_validate({"id": "F", "title": "F", "claims": [claim | {"limit": {"step": "any_status_check", "most": most}}]})


def test_only_the_article_with_the_strictest_limit_stands_behind_it() -> None:
    """D and E stop after two; F after one."""
    found = on("Wed 23 Sep", told(HELD, THANKED, check("Tue 22 Sep")), [*documents(), limited(1)])
    why = step(found, "move_on").reasons[1]
    assert (why.text, why.claims) == ("One status check without an answer is enough.", ("F-limit",))


def test_three_in_all_is_our_own_choice_where_an_article_allows_more() -> None:
    """A times one check after the other and counts none; F allows five."""
    thrice = told(HELD, THANKED, check("Tue 22 Sep"), check("Tue 29 Sep"), check("Tue 6 Oct"))
    for followed in (only("A"), [*only("A"), limited(4)], [*only("A"), limited(5)]):
        why = step(on("Wed 7 Oct", thrice, followed), "move_on").reasons[1]
        assert (why.text, why.claims, why.ours) == ("Three status checks in all; we plan no more.", (), True)


@pytest.mark.parametrize(
    ("facts", "note"),
    [
        ({"outcome": "offer"}, "You have an offer. The articles do not cover answering one."),
        ({"outcome": "offer", "barred_channels": EVERYTHING}, "You have an offer. The articles do not cover answering one."),
        ({"outcome": "withdrawn"}, "You have withdrawn. The articles do not cover that."),
        (
            {"barred_channels": EVERYTHING},
            "Every way to ask for news is ruled out. The articles do not cover that, so the plan ends here.",
        ),
    ],
)
def test_what_no_article_covers_is_said_and_is_ours(facts: dict[str, object], note: str) -> None:
    """The outcome comes before the question whether anything can be sent."""
    found = on("Tue 22 Sep", told(HELD, THANKED, **facts))
    assert [(each.text, each.rule, each.ours) for each in found.notes] == [(note, "outcome", True)]


@pytest.mark.parametrize(("sent", "said"), [((), " You may still say thank you by letter or card."), ((THANKED,), "")])
def test_where_only_letters_are_open_thanks_are_still_possible(sent: tuple[Message, ...], said: str) -> None:
    """No letter asks for news, so there is no next step; but nobody is told that nothing at all can be sent."""
    found = on("Wed 16 Sep", told(HELD, *sent, barred_channels=("email", "phone", "linkedin", "text", "in_person")))
    (note,) = found.notes
    assert note.text == f"Every way to ask for news is ruled out. The articles do not cover that, so the plan ends here.{said}"


@pytest.mark.parametrize(("delayed", "earliest"), [("Tue 22 Sep", "Tue 6 Oct"), ("Wed 30 Sep", "Wed 7 Oct"), ("Mon 5 Oct", "Mon 12 Oct")])
def test_nobody_moves_on_within_a_week_of_hearing_that_it_takes_longer(delayed: str, earliest: str) -> None:
    """The week after the last check ends on Tue 6 Oct."""
    found = on("Mon 5 Oct", told(HELD, *TWICE, delayed_on=delayed))
    assert step(found, "move_on").earliest == day(earliest)


def test_nobody_moves_on_within_a_week_of_the_day_that_was_named_before_a_delay() -> None:
    """They had named Fri 9 Oct, and told on Thu 1 Oct that it takes longer: Fri 16 Oct, which is ours."""
    found = step(on("Mon 5 Oct", told(HELD, *TWICE, delayed_on="Thu 1 Oct", delayed_from=day("Fri 9 Oct"))), "move_on")
    assert found.earliest == day("Fri 16 Oct")
    assert (found.reasons[0].rule, found.reasons[0].ours) == ("stop", True)
    assert found.reasons[0].text.startswith("They had named Fri 9 Oct")


def test_after_a_limit_of_none_moving_on_names_it() -> None:
    """One check went out before F was followed, which allows none."""
    asked = told(HELD, THANKED, check("Tue 22 Sep", reply="no_news", replied_on=day("Wed 23 Sep")))
    why = step(on("Thu 24 Sep", asked, [*documents(), limited(0)]), "move_on").reasons[1]
    assert (why.text, why.claims, why.rule) == ("No status check at all.", ("F-limit",), "stop")


@pytest.mark.parametrize(
    ("back", "later", "earliest"),
    [
        ("Wed 30 Sep", {}, "Wed 7 Oct"),
        ("Mon 28 Sep", {}, "Tue 6 Oct"),
        ("Mon 21 Dec", {}, "Mon 28 Dec"),
        ("Mon 21 Dec", {"delayed_on": "Thu 1 Oct"}, "Thu 8 Oct"),
    ],
)
def test_nobody_moves_on_from_somebody_who_is_away(back: str, later: dict[str, str], earliest: str) -> None:
    """A week after they are back, unless that is sooner than the week after the check, or they have written since."""
    asked = (check("Tue 22 Sep"), check("Tue 29 Sep", reply="automatic", replied_on=day("Tue 29 Sep"), back_on=day(back)))
    assert step(on("Mon 5 Oct", told(HELD, THANKED, *asked, **later)), "move_on").earliest == day(earliest)


def test_the_optional_check_waits_for_somebody_who_is_away_too() -> None:
    """And says so; back on a Saturday is at work on Monday."""
    asked = (check("Tue 22 Sep"), check("Tue 29 Sep", reply="automatic", replied_on=day("Tue 29 Sep"), back_on=day("Mon 21 Dec")))
    third = step(on("Mon 5 Oct", told(HELD, THANKED, *asked)), "status_check_3")
    assert (third.status, third.earliest) == ("optional", day("Mon 21 Dec"))
    (why,) = [reason for reason in third.reasons if reason.text == "Your contact is away until Mon 21 Dec."]
    assert (why.rule, why.ours) == ("stop", True)


@pytest.mark.parametrize(("back", "earliest"), [("Sat 19 Dec", "Mon 21 Dec"), ("Fri 18 Dec", "Fri 18 Dec")])
def test_whoever_is_back_on_a_day_off_is_written_to_on_the_next_working_day(back: str, earliest: str) -> None:
    """As the note beside it says."""
    asked = (check("Tue 22 Sep"), check("Tue 29 Sep", reply="automatic", replied_on=day("Tue 29 Sep"), back_on=day(back)))
    assert step(on("Mon 5 Oct", told(HELD, THANKED, *asked)), "status_check_3").earliest == day(earliest)


def test_the_optional_check_says_why_it_is_for_its_channel() -> None:
    """D prefers calls for senior jobs."""
    third = step(on("Wed 30 Sep", told(HELD, *TWICE, seniority="senior")), "status_check_3")
    assert third.channel == "phone"
    assert third.reasons[-1].text == "By phone, since D prefers that for jobs or rounds like yours."


def test_moving_on_names_what_it_waits_for() -> None:
    """Their date with the articles behind it, or the delay that they announced."""
    their_date = step(on("Wed 30 Sep", told(HELD, *TWICE, named_day="Fri 16 Oct")), "move_on").reasons[0]
    assert (their_date.text, their_date.rule) == ("They named Fri 16 Oct, and that day has to be over before you move on.", "named_day")
    assert their_date.claims == ("A-named-day", "E-named-day")
    delay = said(on("Mon 5 Oct", told(HELD, *TWICE, delayed_on="Mon 5 Oct")), "move_on")[0]
    assert delay == ("A week after Mon 5 Oct, when they told you that it takes longer.", "stop", True)


@pytest.mark.parametrize("facts", [{"seniority": "senior"}, {"stage": "final"}])
def test_feedback_is_not_asked_for_by_phone_because_status_checks_are(facts: dict[str, str]) -> None:
    """D prefers calls for status checks of such jobs and rounds; of feedback it says no channel."""
    assert step(on("Wed 23 Sep", rejected(**facts)), "ask_feedback").channel == "email"


def test_their_date_holds_up_moving_on_as_our_own_choice_where_no_followed_article_speaks_of_it() -> None:
    """D stops after two checks and knows no named day; with A beside it, A stands behind the reason."""
    waiting = told(HELD, *TWICE, named_day="Fri 16 Oct")
    for followed, ours in ((only("D"), True), ([*only("A"), *only("D")], False)):
        why = step(on("Wed 30 Sep", waiting, followed), "move_on").reasons[0]
        assert (why.rule, why.ours) == ("named_day", ours)


def test_an_article_may_name_a_channel_for_feedback() -> None:
    """A sixth one prefers LinkedIn for senior jobs."""
    when = 'modality = "should"\nwhen = { seniority = "senior" }'
    sixth = article(f'{when}\nchannel = {{ advice = "prefer", channels = "linkedin", step = "ask_feedback" }}')
    asking = step(on("Wed 23 Sep", rejected(seniority="senior"), [*documents(), sixth]), "ask_feedback")
    why = [(reason.text, reason.claims) for reason in asking.reasons if reason.rule == "channel"]
    assert (asking.channel, why) == ("linkedin", [("On LinkedIn, since F prefers that for jobs or rounds like yours.", ("F-1",))])


def test_feedback_in_person_is_asked_for_on_a_working_day() -> None:
    """They asked to be met; a Saturday is no day for that, and by email it would be."""
    visit = step(on("Sat 26 Sep", rejected(asked_channel="in_person")), "ask_feedback")
    mail = step(on("Sat 26 Sep", rejected(asked_channel="email")), "ask_feedback")
    assert (visit.recommended, mail.recommended) == (day("Mon 28 Sep"), day("Sat 26 Sep"))
