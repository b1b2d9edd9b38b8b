"""What counts as their last word, and what of the older ones still stands: as the drafts show it."""

from __future__ import annotations

from followup_rules import Details, draft
from tests.occasions import all_written, written
from tests.situations.story import check, day, on, other, thanks, told

TUESDAY = "Tue 15 Sep"
ASKED = check("Tue 22 Sep")
ANSWERED = {"reply": "no_news", "replied_on": day("Thu 24 Sep")}


def test_what_they_said_before_the_interview_is_no_last_word() -> None:
    """They fixed the appointment on Thu 10; the interview was on Tue 15."""
    appointment = other("Wed 9 Sep", reply="no_news", replied_on=day("Thu 10 Sep"))
    interview = told(TUESDAY, appointment, thanks("Wed 16 Sep"), ASKED)
    for kind in ("status_check_2", "move_on"):
        for text in all_written(kind, "Tue 29 Sep", interview):
            assert "September 10" not in text, text
            assert "from you again" not in text, text


def test_the_order_in_which_messages_are_told_changes_no_draft() -> None:
    """Two answers on one day, to an email and to a call."""
    answers = [check("Tue 22 Sep", channel=channel, **ANSWERED) for channel in ("email", "phone")]
    one, other_way = (told(TUESDAY, *order) for order in (answers, answers[::-1]))
    assert all_written("status_check_2", "Thu 1 Oct", one) == all_written("status_check_2", "Thu 1 Oct", other_way)


def test_an_answer_on_the_day_that_they_had_named_overtakes_it() -> None:
    """Nobody is reminded of a day on which they said that there is no news."""
    interview = told(TUESDAY, check("Tue 22 Sep", **ANSWERED), named_day="Thu 24 Sep")
    assert "You expected" not in written("status_check_2", "Thu 1 Oct", interview).body


def test_a_call_after_the_day_of_an_interview_that_never_was_claims_no_talk() -> None:
    """They said no on Sat 19, before the interview of Mon 21; the call waits until Monday."""
    interview = told("Mon 21 Sep", outcome="rejected", asked_channel="phone")
    step = next(step for step in on("Sat 19 Sep", interview).steps if step.kind == "ask_feedback")
    body = draft(interview, step, Details(), today=day("Sat 19 Sep")).body
    assert "interviewed with you" not in body
    assert "enjoyed" not in body
