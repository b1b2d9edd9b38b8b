"""A draft says nothing that was not so: who waited, what they said last, and whether there was a talk at all."""

from __future__ import annotations

import re
from itertools import product

import pytest

from followup_rules import Details, Interview, Step, draft
from followup_rules.drafting import draft_beside_the_plan
from followup_rules.messages.bands import words_in
from followup_rules.steps import StepKind
from tests.occasions import all_drafts, all_written, details, written
from tests.situations.story import check, day, other, thanks, told

TUESDAY = "Tue 15 Sep"


def test_more_than_a_few_weeks_is_not_a_little_late() -> None:
    """After ten days thanks come a little late; after a year and a half they come late, in each form that says so at all."""
    soon, long_after = (all_written("status_check_1", today, told(TUESDAY), thanks_too=True) for today in ("Fri 25 Sep", "Sat 18 Mar 2028"))
    says_late = [(early, late) for early, late in zip(soon, long_after, strict=True) if re.search(r"\blate\b", early + late)]
    assert len(says_late) == 8  # warm emails, letters, cards and LinkedIn messages, short and full
    for early, late in says_late:
        assert "This comes a little late, but I mean it" in early, early
        assert "This comes late, but I mean it" in late, late
        assert "a little" not in late, late


@pytest.mark.parametrize("kind", ["ask_feedback", "move_on"])
def test_no_talk_is_claimed_before_the_interview(kind: StepKind) -> None:
    """Whoever is turned down a week before the interview has met nobody, and can only have looked forward to it."""
    turned_down = told("Tue 22 Sep", outcome="rejected")
    claimed = re.compile(
        r"enjoyed|we met|we talked|I interviewed|I had my interview|I was here for|"
        r"[Tt]hank you (again )?for (the|our|interviewing|talking)|for (the )?(good )?conversation|for the time you gave|for your time|"
        r"invited to the interview|our discussion|the move to shared stock data|insight into|my answers|came across|all the same"
    )
    for text in all_written(kind, TUESDAY, turned_down):
        assert not claimed.search(text), text
    assert "I had been looking forward to the interview on Tuesday, September 22." in written(kind, TUESDAY, turned_down).body
    formal = written(kind, TUESDAY, turned_down, tone="formal").body
    assert "I had been looking forward to the interview on Tuesday, September 22." in formal


@pytest.mark.parametrize("kind", ["ask_feedback", "move_on"])
def test_a_talk_of_the_same_day_has_been(kind: StepKind) -> None:
    """On the day of the interview, and later, the talk is remembered as before."""
    turned_down = told(TUESDAY, outcome="rejected")
    assert "I enjoyed the interview on Tuesday, September 15" in written(kind, TUESDAY, turned_down).body


def test_an_answer_to_a_delay_before_the_interview_claims_no_talk() -> None:
    """They may need more time before they have met anybody."""
    said = [
        draft_beside_the_plan(
            "answer_to_delay", told("Tue 22 Sep"), details(tone=tone), today=day(TUESDAY), channel="phone", form=form
        ).body
        for tone, form in product(("warm", "formal"), ("call", "voicemail"))
    ]
    assert not any(re.search(r"We talked|I interviewed|I had my interview", text) for text in said)


@pytest.mark.parametrize("channel", ["email", "phone", "in_person"])
@pytest.mark.parametrize("replied", [{"replied_on": day("Wed 23 Sep")}, {}], ids=["on a day", "some time"])
def test_an_answer_is_called_neither_a_talk_nor_a_letter(channel: str, replied: dict[str, object]) -> None:
    """A voicemail may be answered by email, and an email by phone: only the channel of our own message is known."""
    claimed = re.compile(r"you (last )?wrote|your (last )?answer\b|we (last )?spoke|(talking|speaking) with me again|your reply of")
    no_news = told(TUESDAY, check("Tue 22 Sep", channel=channel, reply="no_news", **replied))
    new_day = told(TUESDAY, check("Tue 22 Sep", channel=channel, reply="new_date", **replied), named_day="Mon 28 Sep")
    thanked = told(TUESDAY, thanks("Wed 16 Sep", channel=channel, reply="no_news", **replied))
    thanked_day = told(TUESDAY, thanks("Wed 16 Sep", channel=channel, reply="new_date", **replied), named_day="Mon 28 Sep")
    silent = told(TUESDAY, thanks("Wed 16 Sep", channel=channel, reply="no_news", **replied), ASKED)
    for kind, interview in (
        ("status_check_2", no_news),
        ("status_check_2", new_day),
        ("status_check_1", thanked),
        ("status_check_1", thanked_day),
        ("status_check_2", silent),
        ("move_on", no_news),
    ):
        for text in all_written(kind, "Thu 1 Oct", interview):  # type: ignore[arg-type]
            assert not claimed.search(text), text
    for tone in ("warm", "formal"):
        body = written("status_check_1", "Thu 1 Oct", thanked_day, tone=tone).body
        assert "When I last heard from you, you expected to" in body
    nameless = draft(no_news, Step(kind="status_check_2", status="due", recommended=day("Thu 1 Oct")), Details(), today=day("Thu 1 Oct"))
    assert nameless.subject == "Is there any news since I last heard from you?"


def test_an_answer_is_thanked_for_with_its_day() -> None:
    """Warm or formal, the day of their answer stands in the thanks for it."""
    asked = told(TUESDAY, check("Tue 22 Sep", reply="no_news", replied_on=day("Wed 23 Sep")))
    warm, formal = (written("status_check_2", "Thu 1 Oct", asked, tone=tone).body for tone in ("warm", "formal"))
    assert "Thank you for getting back to me on Wednesday, September 23 about the Operations Analyst role at Northwind. It was good" in warm
    assert "Thank you for your reply on Wednesday, September 23 regarding the Operations Analyst position at Northwind." in formal


AWAY = {"reply": "automatic", "back_on": day("Fri 25 Sep")}


@pytest.mark.parametrize(
    ("kind", "today", "interview"),
    [
        ("status_check_2", "Tue 29 Sep", told(TUESDAY, thanks("Wed 16 Sep", **AWAY), check("Tue 22 Sep"))),
        ("status_check_1", "Tue 29 Sep", told(TUESDAY, thanks("Wed 16 Sep", **AWAY), other("Mon 21 Sep"))),
        ("status_check_1", "Wed 23 Sep", told(TUESDAY, thanks("Wed 16 Sep", reply="automatic", back_on=day("Thu 17 Sep")))),
        ("status_check_1", "Wed 23 Sep", told(TUESDAY, thanks("Wed 16 Sep", reply="automatic", back_on=day("Mon 21 Sep")))),
        ("status_check_1", "Thu 24 Sep", told(TUESDAY, thanks("Wed 16 Sep", **AWAY))),
        ("status_check_1", "Tue 24 Nov", told(TUESDAY, thanks("Wed 16 Sep", **AWAY))),
        ("status_check_2", "Tue 29 Sep", told(TUESDAY, thanks("Wed 16 Sep", **AWAY))),
        ("status_check_1", "Tue 29 Sep", told(TUESDAY, other("Wed 16 Sep", reply="no_news", replied_on=day("Mon 21 Sep")),
                                              thanks("Wed 16 Sep", **AWAY))),
    ],
    ids=["wrote again", "wrote about something else", "back the next day", "back within the week", "still away", "two months later",
         "a first check is still to come before", "they wrote meanwhile"],
)  # fmt: skip
def test_nobody_says_they_waited_who_did_not(kind: StepKind, today: str, interview: Interview) -> None:
    """Having waited is claimed only where the last message met an absence that kept somebody from writing until now."""
    for text in all_written(kind, today, interview):
        assert "you were away" not in text, text


@pytest.mark.parametrize("today", ["Fri 25 Sep", "Tue 29 Sep"])
def test_who_waited_for_their_return_may_say_so(today: str) -> None:
    """The message goes out on the day of the return, or soon after it; what bounced in between does not count."""
    bounced = check("Tue 22 Sep", reply="not_delivered")
    for interview in (told(TUESDAY, thanks("Wed 16 Sep", **AWAY)), told(TUESDAY, thanks("Wed 16 Sep", **AWAY), bounced)):
        body = written("status_check_1", today, interview).body
        assert "I saw that you were away until Friday, September 25, so I waited until you were back." in body
    asked = told(TUESDAY, check("Wed 16 Sep", **AWAY))
    assert "so I waited until you were back" in written("status_check_2", today, asked).body


ANSWERED = {"reply": "no_news", "replied_on": day("Thu 24 Sep")}


@pytest.mark.parametrize(
    ("kind", "interview"),
    [
        ("status_check_2", told(TUESDAY, check("Wed 23 Sep", **ANSWERED), named_day="Tue 22 Sep")),
        ("status_check_1", told(TUESDAY, thanks("Wed 16 Sep", **ANSWERED), named_day="Tue 22 Sep")),
    ],
    ids=["answered a check since", "answered the thanks since"],
)
def test_a_day_that_a_later_word_has_overtaken_is_not_held_up_to_them(kind: StepKind, interview: Interview) -> None:
    """After their latest word the day of an older one says nothing any more."""
    for text in all_written(kind, "Thu 1 Oct", interview):
        assert "September 22" not in text, text


def test_their_latest_word_stands() -> None:
    """A day that passed after their latest answer is still theirs; a delay that they announced after an answer is taken up."""
    promised = told(TUESDAY, check("Tue 22 Sep", **ANSWERED), named_day="Mon 28 Sep")
    assert "You expected to know more by Monday, September 28" in written("status_check_2", "Thu 1 Oct", promised).body
    delayed = told(TUESDAY, check("Tue 22 Sep", **ANSWERED), delayed_on="Fri 25 Sep")
    assert "On Friday, September 25 you told me that the decision would take longer" in written("status_check_2", "Fri 2 Oct", delayed).body
    thanked = told(TUESDAY, thanks("Wed 16 Sep", **ANSWERED), delayed_on="Fri 18 Sep")
    for tone, words in (("warm", "Thanks also for getting back to me on"), ("formal", "Thank you also for your reply on")):
        body = written("status_check_1", "Thu 1 Oct", thanked, tone=tone).body
        assert f"{words} Thursday, September 24." in body
        assert not re.search(r"more time|take longer", body)


ASKED = check("Tue 22 Sep")


@pytest.mark.parametrize(
    ("interview", "warm", "formal"),
    [
        (
            told(TUESDAY, ASKED, delayed_on="Fri 25 Sep"),
            "any update since you told me on Friday, September 25 that it would take longer?",
            "any update since you informed me on Friday, September 25 that the decision needed more time.",
        ),
        (
            told(TUESDAY, ASKED, named_day="Mon 28 Sep"),
            "You expected to know more by Monday, September 28. Is there any update?",
            "You expected to have news by Monday, September 28, and I would appreciate any update.",
        ),
        (
            told(TUESDAY, thanks("Wed 16 Sep", **ANSWERED), ASKED),
            "any update since I heard from you on Thursday, September 24?",
            "any update since your reply on Thursday, September 24.",
        ),
        (
            told(TUESDAY, other("Wed 16 Sep", reply="no_news"), ASKED),
            "any update since I last heard from you?",
            "any update since your last reply.",
        ),
        (
            told(TUESDAY, ASKED),
            "any update since the interview on Tuesday, September 15?",
            "any update since the interview on Tuesday, September 15.",
        ),
    ],
    ids=["a delay", "a day that passed", "an answer", "an answer, some day", "nothing"],
)
def test_a_second_check_takes_up_what_they_said_last(interview: Interview, warm: str, formal: str) -> None:
    """It asks for news since their last word, and since the interview only where there was none."""
    assert warm in written("status_check_2", "Fri 2 Oct", interview).body
    assert formal in written("status_check_2", "Fri 2 Oct", interview, tone="formal").body


def test_a_second_check_takes_up_their_last_word_in_every_form() -> None:
    """Only an invitation of 200 characters has no room for it."""
    for made in all_drafts("status_check_2", "Fri 2 Oct", told(TUESDAY, ASKED, delayed_on="Fri 25 Sep")):
        assert ("on Friday, September 25 that" in made.body) is (made.form != "invitation"), made.body


def test_a_change_that_they_announced_is_no_matter_of_if() -> None:
    """Whoever told that it takes longer is not asked whether the timing has moved."""
    for text in all_written("status_check_2", "Fri 2 Oct", told(TUESDAY, ASKED, delayed_on="Fri 25 Sep")):
        assert not re.search(r"if the (timing|schedule) has|the timing has moved", text, re.IGNORECASE), text


SILENCE = re.compile(r"not heard from you|decided on another candidate|gone another way|If I have it wrong")


def test_who_answered_the_last_check_is_not_called_silent() -> None:
    """After an answer the closing note thanks for it, assumes nothing and asks nothing more."""
    answers = [check(on, reply="no_news", replied_on=day(replied)) for on, replied in
               (("Tue 22 Sep", "Wed 23 Sep"), ("Wed 30 Sep", "Thu 1 Oct"), ("Thu 8 Oct", "Fri 9 Oct"))]  # fmt: skip
    answered = told(TUESDAY, *answers)
    for text in all_written("move_on", "Fri 16 Oct", answered):
        assert not SILENCE.search(text), text
    warm, formal = (written("move_on", "Fri 16 Oct", answered, tone=tone, length="full").body for tone in ("warm", "formal"))
    assert "Thank you for getting back to me on Friday, October 9 about the Operations Analyst role at Northwind." in warm
    assert "If there's news one day" in warm
    assert "Thank you for your reply on Friday, October 9 regarding the Operations Analyst position at Northwind." in formal
    assert "I will not write about it again" in formal


@pytest.mark.parametrize("tone", ["warm", "formal"])
@pytest.mark.parametrize("length", ["short", "full"])
def test_a_closing_call_ends_with_thanks_and_asks_for_no_other(tone: str, length: str) -> None:
    """Who says that they will not ask again does not ask when to call again; the script thanks them at its end."""
    answered = told(TUESDAY, check("Tue 22 Sep"), check("Wed 30 Sep", reply="no_news", replied_on=day("Thu 1 Oct")))
    step = Step(kind="move_on", status="due", recommended=day("Fri 16 Oct"), channel="phone")
    for interview in (answered, told(TUESDAY, outcome="rejected"), told("Tue 20 Oct", outcome="rejected")):
        known = details(tone=tone, length=length)
        made = draft(interview, step, known, today=day("Fri 16 Oct"), channel="phone", form="call")
        assert "call again" not in made.body
        assert [found.met for found in made.checks if found.element == "closing_thanks"] == [True], made.body


def test_who_has_another_offer_does_not_say_that_waiting_is_no_problem() -> None:
    """A day to decide by and all the time in the world do not go together."""
    for told_since in ({}, {"delayed_on": "Fri 25 Sep"}):
        interview = told(TUESDAY, ASKED, other_offer_by="Fri 9 Oct", **told_since)
        for text in all_written("status_check_2", "Fri 2 Oct", interview):
            assert "no problem at all" not in text, text
        assert "on the new schedule is plenty" in written("status_check_2", "Fri 2 Oct", interview, length="full").body


def test_who_announced_a_delay_after_the_last_check_is_not_called_silent() -> None:
    """An unasked word is a word."""
    delayed = told(TUESDAY, check("Tue 22 Sep"), check("Tue 29 Sep"), delayed_on="Thu 1 Oct")
    for text in all_written("move_on", "Thu 8 Oct", delayed):
        assert not SILENCE.search(text), text
    formal = written("move_on", "Thu 8 Oct", delayed, tone="formal").body
    assert "Thank you for informing me on Thursday, October 1 that the decision regarding the Operations" in formal


def test_who_answered_before_the_last_check_has_not_been_heard_again() -> None:
    """Two checks without an answer are the end, but an earlier answer was one."""
    silent = told(TUESDAY, ASKED, check("Tue 29 Sep"))
    once = told(TUESDAY, thanks("Wed 16 Sep", reply="no_news", replied_on=day("Thu 17 Sep")), ASKED, check("Tue 29 Sep"))
    for interview, words in ((silent, "As I have not heard from you, I assume"), (once, "As I have not heard from you again, I assume")):
        assert words in written("move_on", "Thu 8 Oct", interview, tone="formal").body


def test_a_second_check_stays_short_with_all_that_it_takes_up() -> None:
    """An answer, an absence and another offer together leave it within its band."""
    met = {"reply": "automatic", "back_on": day("Mon 5 Oct")}
    full = told(
        TUESDAY,
        thanks("Wed 16 Sep", reply="no_news", replied_on=day("Thu 17 Sep")),
        check("Tue 22 Sep", **met),
        other_offer_by="Fri 9 Oct",
    )
    for tone, length in product(("warm", "formal"), ("short", "full")):
        made = written("status_check_2", "Tue 6 Oct", full, tone=tone, length=length)
        assert words_in(made.body) <= {"short": 85, "full": 100}[length]
        assert "+1 555 0100" in made.body
        assert "another offer to answer by Friday, October 9" in made.body
