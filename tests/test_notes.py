"""What a plan says beside its steps: when each note is there, when it is not, and its words."""

from __future__ import annotations

import pytest

from followup_rules import Message, Plan, documents, plan
from tests.situations.story import article, check, day, feedback, on, other, thanks, told

HELD = "Tue 15 Sep"
THANKED = thanks("Wed 16 Sep")
PAST_EVERY_WINDOW = "No article agrees with this day. One friendly question still costs little."


def said(found: Plan, rule: str | None) -> list[str]:
    """The notes of our own, by a rule or by none."""
    return [note.text for note in found.notes if note.rule == rule and note.ours]


def test_a_plan_with_nothing_to_say_has_no_notes() -> None:
    """Thanked, waiting, in a country and on days without anything odd."""
    assert on("Fri 18 Sep", told(HELD, THANKED)).notes == ()


def test_what_never_arrived_and_what_was_about_something_else_count_for_nothing() -> None:
    """One note a message, by the name of its channel."""
    sent = (THANKED, other("Thu 17 Sep", channel="phone"), check("Fri 18 Sep", channel="linkedin", reply="not_delivered"))
    assert said(on("Fri 18 Sep", told(HELD, *sent)), "stop") == [
        "The call of Thu 17 Sep was about something else: it neither counts as a status check nor delays one.",
        "The LinkedIn message of Fri 18 Sep never arrived, so it counts for nothing. Check the profile or use another channel.",
    ]


@pytest.mark.parametrize(
    ("channel", "where"),
    [
        ("email", "the address"),
        ("phone", "the number"),
        ("linkedin", "the profile"),
        ("letter", "the address"),
        ("text", "the number"),
        ("in_person", "the place"),
    ],
)
def test_what_never_arrived_says_what_to_check(channel: str, where: str) -> None:
    """Each way has its own."""
    (note,) = said(on("Fri 18 Sep", told(HELD, check("Fri 18 Sep", channel=channel, reply="not_delivered"))), "stop")
    assert note.endswith(f"Check {where} or use another channel.")


def test_of_two_answers_to_the_thanks_the_last_one_overtakes_their_date() -> None:
    """Their date is Mon 21 Sep, answers came on Fri 18 and Mon 21: the last one says that there is no news."""
    twice = [
        thanks(day_, reply="no_news", replied_on=day(answer))
        for day_, answer in (("Wed 16 Sep", "Fri 18 Sep"), ("Thu 17 Sep", "Mon 21 Sep"))
    ]
    assert any("wait a week" in text for text in said(on("Tue 22 Sep", told(HELD, *twice, named_day="Mon 21 Sep")), None))


def test_the_order_in_which_messages_are_told_changes_no_note() -> None:
    """They come by their days."""
    first, second = other("Wed 16 Sep"), check("Thu 17 Sep", reply="not_delivered")
    assert on("Fri 18 Sep", told(HELD, second, first)).notes == on("Fri 18 Sep", told(HELD, first, second)).notes


def test_an_answer_to_something_else_that_names_a_day_counts() -> None:
    """The message itself does not, and neither does the day once they have said that it takes longer."""
    sent = (THANKED, other("Thu 17 Sep", reply="new_date", replied_on=day("Fri 18 Sep")))
    assert said(on("Fri 18 Sep", told(HELD, *sent, named_day="Fri 25 Sep")), "stop") == [
        (
            "The email of Thu 17 Sep was about something else: it does not count as a status check, "
            "but the day that they answered it with counts."
        ),
    ]
    (cleared,) = said(on("Mon 21 Sep", told(HELD, *sent, delayed_on="Sat 19 Sep")), "stop")
    assert "neither counts" in cleared


@pytest.mark.parametrize(
    ("days", "note"),
    [
        (("Tue 22 Sep", "Tue 29 Sep", "Tue 6 Oct"), []),
        (("Tue 22 Sep", "Tue 29 Sep", "Tue 6 Oct", "Tue 13 Oct"), ["You have sent 4 status checks; the plan shows the first 3."]),
    ],
)
def test_a_fourth_check_is_counted_and_not_shown(days: tuple[str, ...], note: list[str]) -> None:
    """Three are shown without a word."""
    assert said(on("Tue 20 Oct", told(HELD, THANKED, *(check(each) for each in days))), "stop") == note


def test_after_a_rejection_nobody_is_waited_for() -> None:
    """Whether the contact is away or another offer waits no longer matters."""
    sent = (thanks("Wed 16 Sep", reply="automatic", back_on=day("Thu 1 Oct")), feedback("Fri 18 Sep"))
    over = told(HELD, *sent, outcome="rejected", other_offer_by="Fri 25 Sep")
    assert said(on("Fri 18 Sep", over), None) == []


def test_a_request_for_feedback_while_they_decide_is_told() -> None:
    """It is in no step; once they have said no it is one."""
    asked = feedback("Fri 18 Sep")
    words = "The email of Fri 18 Sep asked for feedback: it neither counts as a status check nor delays one."
    assert said(on("Fri 18 Sep", told(HELD, THANKED, asked)), "stop") == [words]
    assert said(on("Fri 18 Sep", told(HELD, THANKED, asked, outcome="rejected")), "stop") == []


def test_a_check_before_their_day_is_told() -> None:
    """D alone has no rule for a day that they named, also for the day itself; the five wait for it, and thanks need not."""
    today, only = day("Thu 17 Sep"), [document for document in documents() if document.id == "D"]

    def told_of(named: str, *sent: Message, by_all: bool = False) -> bool:
        made = plan(told(HELD, *sent, named_day=named), today=today, documents=None if by_all else only)
        words = f"They named {named}. The articles you follow say nothing of such a day, so the plan asks before it."
        return any(note.ours and note.text.startswith(words) for note in made.notes)

    asked = plan(told(HELD, THANKED, named_day="Fri 9 Oct"), today=today, documents=only).next
    assert asked is not None
    assert asked.recommended == day("Fri 18 Sep")
    assert told_of("Fri 9 Oct", THANKED)
    assert told_of("Fri 18 Sep", THANKED)
    assert not told_of("Thu 17 Sep", THANKED)
    assert not told_of("Fri 9 Oct", THANKED, by_all=True)
    assert not told_of("Fri 9 Oct", by_all=True)


@pytest.mark.parametrize(
    ("facts", "note"),
    [
        ({"seniority": "senior", "urgency": "urgent"}, "For sooner: an urgent role. For later: a senior job. They cancel out."),
        (
            {"seniority": "senior", "urgency": "urgent", "organisation": "government"},
            (
                "For sooner: an urgent role. For later: a government employer and a senior job. "
                "One for one they cancel out; what is left speaks for later."
            ),
        ),
        (
            {"seniority": "senior", "urgency": "urgent", "organisation": "startup"},
            (
                "For sooner: a start-up and an urgent role. For later: a senior job. "
                "One for one they cancel out; what is left speaks for sooner."
            ),
        ),
    ],
)
def test_opposite_facts_are_told(facts: dict[str, str], note: str) -> None:
    """Which speak for sooner, which for later, and what is left of them."""
    assert said(on("Fri 18 Sep", told(HELD, THANKED, channel="email", **facts)), "tempo") == [note]


def test_facts_of_one_direction_need_no_note() -> None:
    """The step tells what they move."""
    assert said(on("Fri 18 Sep", told(HELD, THANKED, urgency="urgent")), "tempo") == []
    assert said(on("Fri 18 Sep", told(HELD, THANKED, seniority="senior")), "tempo") == []


def test_a_day_past_every_window_is_told() -> None:
    """Months later no article agrees with a first check; within the two weeks they do."""
    followed = [document for document in documents() if document.id in "AB"]
    assert said(on("Thu 31 Dec", told(HELD, THANKED), followed), None) == [PAST_EVERY_WINDOW]
    assert said(on("Tue 22 Sep", told(HELD, THANKED), followed), None) == []


@pytest.mark.parametrize(("followed", "sent", "today"), [("E", (), "Sat 19 Sep"), ("D", (THANKED,), "Fri 25 Sep")])
def test_late_thanks_and_a_check_on_which_an_article_says_both_are_not_past_every_window(
    followed: str, sent: tuple[Message, ...], today: str
) -> None:
    """E alone, thanks on day 4: that is told at the step. D alone, a check on day 10: D allows the day and rules it out."""
    alone = [document for document in documents() if document.id == followed]
    assert PAST_EVERY_WINDOW not in said(on(today, told(HELD, *sent), alone), None)


def test_a_region_that_is_not_known_is_told() -> None:
    """The country's days count instead; a region that is known needs no word."""
    unknown = "We have no public holidays of their own for region ZZ; those of US as a whole count."
    assert said(on("Fri 18 Sep", told(HELD, THANKED, region="ZZ")), "working_days") == [unknown]
    assert said(on("Fri 18 Sep", told(HELD, THANKED, region="CA")), "working_days") == []


def test_who_has_answered_since_is_no_longer_away() -> None:
    """The automatic reply came on Wed 16, an answer on Wed 23."""
    away = thanks("Wed 16 Sep", reply="automatic", back_on=day("Mon 5 Oct"))
    answered = check("Tue 22 Sep", reply="no_news", replied_on=day("Wed 23 Sep"))
    assert said(on("Thu 24 Sep", told(HELD, away, answered)), None) == []
    assert len(said(on("Thu 24 Sep", told(HELD, away, check("Tue 22 Sep"))), None)) == 1


def test_on_the_day_they_are_back_nothing_is_held_back() -> None:
    """Back on Mon 28, a working day."""
    sent = thanks("Wed 16 Sep", reply="automatic", back_on=day("Mon 28 Sep"))
    assert said(on("Mon 28 Sep", told(HELD, sent)), None) == []


@pytest.mark.parametrize(
    ("answered", "is_noted"), [("Wed 16 Sep", False), ("Fri 18 Sep", False), ("Sat 19 Sep", True), ("Tue 22 Sep", True)]
)
def test_a_check_soon_after_the_thanks_were_answered_gets_a_note(answered: str, *, is_noted: bool) -> None:
    """The check is planned for Tue 22; no article counts from that answer, so the day stays."""
    sent = thanks("Wed 16 Sep", reply="no_news", replied_on=day(answered))
    found = on("Tue 22 Sep", told(HELD, sent))
    assert found.next is not None
    assert found.next.recommended == day("Tue 22 Sep")
    assert any("answered your thank-you" in text for text in said(found, None)) is is_noted


def test_an_announced_delay_is_a_word_from_whoever_was_away() -> None:
    """Away until Mon 5 Oct, and yet they wrote on Mon 21 that it takes longer."""
    away = thanks("Wed 16 Sep", reply="automatic", back_on=day("Mon 5 Oct"))
    assert said(on("Tue 22 Sep", told(HELD, away, delayed_on="Mon 21 Sep")), None) == []


@pytest.mark.parametrize(
    ("facts", "is_noted"),
    [({"named_day": "Tue 22 Sep"}, False), ({"other_offer_by": "Thu 24 Sep"}, False), ({"named_day": "Mon 21 Sep"}, True)],
)
def test_nobody_is_told_to_wait_on_whom_a_day_is_pressing(facts: dict[str, str], *, is_noted: bool) -> None:
    """Their date came after the answer, or another offer has to be answered; an answer on their date has overtaken it."""
    sent = thanks("Wed 16 Sep", reply="no_news", replied_on=day("Mon 21 Sep"))
    assert any("wait a week" in text for text in said(on("Wed 23 Sep", told(HELD, sent, **facts)), None)) is is_noted


def test_a_rejection_after_an_answer_tells_nobody_to_wait() -> None:
    """Feedback is asked for at once, whenever they answered the thanks."""
    sent = thanks("Wed 16 Sep", reply="no_news", replied_on=day("Mon 21 Sep"))
    assert said(on("Wed 23 Sep", told(HELD, sent, outcome="rejected")), None) == []


@pytest.mark.parametrize(
    "sent",
    [
        (thanks("Wed 16 Sep", replied_on=day("Mon 21 Sep"), reply="automatic"),),
        (thanks("Wed 16 Sep", reply="no_news"),),
        (thanks("Wed 16 Sep", reply="no_news", replied_on=day("Mon 21 Sep")), check("Tue 22 Sep")),
    ],
    ids=["an automatic reply", "an answer without its day", "a status check since"],
)
def test_only_an_answer_of_which_the_day_is_known_soon_before_a_check_gets_that_note(sent: tuple[Message, ...]) -> None:
    """Else nothing tells how soon the status check follows, or it follows later."""
    assert not any("answered your thank-you" in text for text in said(on("Tue 22 Sep", told(HELD, *sent)), None))


def test_the_last_answer_to_the_thanks_counts_and_a_week_ends_on_a_working_day() -> None:
    """Answered on Thu 17 and on Sat 19: the week from Sat 19 ends on Sat 26, so it is Mon 28."""
    first = thanks("Wed 16 Sep", reply="no_news", replied_on=day("Thu 17 Sep"))
    second = thanks("Wed 16 Sep", channel="letter", reply="no_news", replied_on=day("Sat 19 Sep"))
    assert said(on("Tue 22 Sep", told(HELD, first, second)), None) == [
        (
            "They answered your thank-you on Sat 19 Sep, without news. No article says how long to wait after that, "
            "so it moves no day here. You may as well wait a week, until Mon 28 Sep."
        )
    ]


def test_only_an_automatic_reply_that_came_after_their_last_word_tells_that_they_are_away() -> None:
    """A day of return beside another answer is no absence, and neither is one that an answer of the same day or later ends."""
    back = day("Mon 5 Oct")
    answered = thanks("Wed 16 Sep", reply="no_news", replied_on=day("Thu 17 Sep"), back_on=back)
    assert not any("away" in text for text in said(on("Fri 18 Sep", told(HELD, answered)), None))
    for delayed, is_away in (("Wed 16 Sep", True), ("Thu 17 Sep", False), ("Fri 18 Sep", False)):
        automatic = thanks("Wed 16 Sep", reply="automatic", replied_on=day("Thu 17 Sep"), back_on=back)
        found = said(on("Fri 18 Sep", told(HELD, automatic, delayed_on=delayed)), None)
        assert any("away" in text for text in found) is is_away


def test_a_late_answer_to_the_thanks_gets_the_note_before_a_second_check_too() -> None:
    """Asked on Tue 22; on Mon 28, a day before the second check, they answered the thanks."""
    late = thanks("Wed 16 Sep", reply="no_news", replied_on=day("Mon 28 Sep"))
    found = said(on("Mon 28 Sep", told(HELD, late, check("Tue 22 Sep"))), None)
    assert [text for text in found if "until Mon 5 Oct" in text]


def test_a_day_of_return_without_an_automatic_reply_tells_of_no_absence() -> None:
    """Whoever entered it took the reply back since."""
    assert said(on("Fri 18 Sep", told(HELD, thanks("Wed 16 Sep", back_on=day("Mon 5 Oct")))), None) == []


def test_who_has_nothing_more_to_send_is_told_of_no_wait() -> None:
    """Two checks stayed without an answer; then they answered the thanks."""
    late = thanks("Wed 16 Sep", reply="no_news", replied_on=day("Wed 30 Sep"))
    assert said(on("Wed 30 Sep", told(HELD, late, check("Tue 22 Sep"), check("Tue 29 Sep"))), None) == []


def test_facts_that_cancel_out_are_told_only_where_a_check_is_planned() -> None:
    """Once they turned the user down nothing is left to move."""
    facts = {"urgency": "urgent", "organisation": "government"}
    assert any("They cancel out" in note.text for note in on("Fri 18 Sep", told(HELD, THANKED, **facts)).notes)
    assert not any("cancel out" in note.text for note in on("Fri 18 Sep", told(HELD, THANKED, outcome="rejected", **facts)).notes)


def test_a_named_day_that_counts_for_calls_alone_is_told_as_that() -> None:
    """The plan writes before it, and says that this holds for the way it goes."""
    call = 'modality = "should"\ntiming = { step = "any_status_check", after = "named_day", from = 0, channel = "phone" }'
    mail = 'modality = "may"\ntiming = { step = "status_check_1", after = "interview", from = 7, to = 14 }'
    found = on("Fri 18 Sep", told(HELD, THANKED, named_day="Wed 30 Sep", channel="email"), [article(f"{call}\n---\n{mail}")])
    (note,) = [note.text for note in found.notes if "say nothing" in note.text]
    assert "say nothing of such a day for a message that goes this way, so the plan asks before it." in note
