"""Each document's own days for each step, as the comparison draws them."""

from __future__ import annotations

from datetime import date

from followup_rules import DocumentWindow, Interview, Message, documents, plan, windows_by_document
from followup_rules.seen_by import seen_by
from tests.situations.story import article, check, day, other, thanks, told

HELD = "Tue 15 Sep"
THANKED = thanks("Wed 16 Sep")


def windows(step: str, document: str, today: str, interview: Interview) -> list[tuple[date, date | None, bool, tuple[str, ...]]]:
    """One document's windows for a step, in their order."""
    found = windows_by_document(interview, day(today))
    return [(each.first, each.last, each.divided, each.claims) for each in found if (each.step, each.document) == (step, document)]


def first_days(step: str, today: str, *sent: Message, **facts: str) -> dict[str, date]:
    """The first day of each document that has one for a step; of several windows, of the last."""
    found = windows_by_document(told(HELD, *sent, **facts), day(today))
    return {each.document: each.first for each in found if each.step == step}


def test_a_window_runs_from_its_first_to_its_last_day() -> None:
    """B: within two days, C: one to two, D: a week."""
    home = told(HELD)
    assert windows("thank_you", "B", HELD, home) == [(day(HELD), day("Thu 17 Sep"), False, ("B-first",))]
    assert windows("thank_you", "C", HELD, home) == [(day("Wed 16 Sep"), day("Thu 17 Sep"), False, ("C-first",))]


def test_days_on_which_a_document_says_both_are_a_window_of_their_own() -> None:
    """D allows the day of the interview twice and rules it out once; from the next day on it only agrees."""
    assert windows("thank_you", "D", HELD, told(HELD)) == [
        (day(HELD), day(HELD), True, ("D-conclusion", "D-note")),
        (day("Wed 16 Sep"), day("Tue 22 Sep"), False, ("D-conclusion", "D-faq-wait", "D-note")),
    ]


def test_a_window_without_an_end_is_open() -> None:
    """A: a week after the last message, or later; D's last attempt closes after two weeks."""
    asked = told(HELD, THANKED, check("Wed 23 Sep"))
    assert windows("status_check_2", "A", "Thu 24 Sep", asked) == [(day("Wed 30 Sep"), None, False, ("A-second",))]
    assert windows("status_check_2", "D", "Thu 24 Sep", asked) == [(day("Wed 30 Sep"), day("Wed 7 Oct"), False, ("D-last",))]


def test_a_document_without_a_word_on_a_step_has_no_window() -> None:
    """A times no thank-you, and C nothing else."""
    found = windows_by_document(told(HELD), day(HELD))
    assert {each.document for each in found if each.step == "thank_you"} == set("BCDE")
    assert {each.document for each in found if each.step == "status_check_1"} == set("ABD")


def test_only_the_thank_you_and_the_checks_have_windows() -> None:
    """Moving on has a day of ours, and no document's."""
    steps = plan(told(HELD), today=day(HELD)).steps
    assert [step.kind for step in steps] == ["thank_you", "status_check_1", "status_check_2", "move_on"]
    assert {each.step for each in windows_by_document(told(HELD), day(HELD))} == {"thank_you", "status_check_1", "status_check_2"}


def test_a_day_that_a_document_gives_for_asking_for_feedback_is_no_window() -> None:
    """The plan asks for feedback on a day of ours, so there is nothing to compare."""
    feedback = article('modality = "should"\ntiming = { step = "ask_feedback", after = "interview", from = 10, to = 12 }')
    turned_down = told(HELD, THANKED, outcome="rejected")
    found = windows_by_document(turned_down, day("Fri 18 Sep"), [*documents(), feedback])
    assert {each.step for each in found} == {"thank_you"}


def test_b_counts_from_the_thanks_as_planned_and_then_as_sent() -> None:
    """Thanks planned for Wed 16 open B's week on Tue 22; sent on Fri 18, on Thu 24; missed, B has no days."""
    assert first_days("status_check_1", HELD)["B"] == day("Tue 22 Sep")
    assert first_days("status_check_1", "Fri 18 Sep", thanks("Fri 18 Sep"))["B"] == day("Thu 24 Sep")
    assert "B" not in first_days("status_check_1", "Wed 23 Sep")


def test_the_second_check_counts_from_the_first_as_planned_and_then_as_sent() -> None:
    """Planned for Tue 22, the second opens on Tue 29; sent on Wed 23, on Wed 30."""
    assert first_days("status_check_2", "Fri 18 Sep", THANKED)["A"] == day("Tue 29 Sep")
    assert first_days("status_check_2", "Thu 24 Sep", THANKED, check("Wed 23 Sep"))["A"] == day("Wed 30 Sep")


def test_an_answer_changes_no_day_of_the_check_that_it_answers() -> None:
    """The first check's days are those before their answer, whether or not anybody was thanked."""
    asked, answer = check("Wed 23 Sep"), {"reply": "new_date", "replied_on": day("Fri 25 Sep")}
    for sent in ((), (THANKED,)):
        before = windows("status_check_1", "D", "Fri 25 Sep", told(HELD, *sent, asked))
        after = windows("status_check_1", "D", "Fri 25 Sep", told(HELD, *sent, asked.model_copy(update=answer), named_day="Fri 2 Oct"))
        assert after == before
        assert len(before) == 3


def test_after_an_answer_with_a_new_day_only_that_day_counts() -> None:
    """The next check has their day alone, and no week after the message before it; the one after that has the week again."""
    answered = told(HELD, THANKED, check("Wed 23 Sep", reply="new_date", replied_on=day("Fri 25 Sep")), named_day="Fri 2 Oct")
    assert windows("status_check_2", "A", "Fri 25 Sep", answered) == [(day("Fri 2 Oct"), None, False, ("A-named-day",))]
    assert windows("status_check_2", "D", "Fri 25 Sep", answered) == []
    assert windows("status_check_3", "D", "Fri 25 Sep", answered) == [(day("Mon 12 Oct"), day("Mon 19 Oct"), False, ("D-last",))]


def test_windows_are_those_of_the_documents_asked_for_in_their_order() -> None:
    """Two of the five, whichever is named first: the windows of the five that are theirs, on the steps of the plan already made."""
    interview, today = told(HELD, THANKED, other("Thu 17 Sep")), day("Fri 18 Sep")
    five = windows_by_document(interview, today)
    two = [document for document in documents() if document.id in "AD"]
    made = plan(interview, today=today).steps
    found = windows_by_document(interview, today, two[::-1], made)
    assert found == tuple(each for each in five if each.document in "AD")
    assert windows_by_document(interview, today, two[::-1], []) == ()
    assert all(isinstance(each, DocumentWindow) for each in found)


def test_a_thank_you_that_comes_first_ends_what_an_answer_has_lifted() -> None:
    """They answered another message with a day; the thanks are still to be sent, and the check counts from these as in the plan."""
    answered = other("Tue 15 Sep", reply="new_date")
    interview = told("Tue 15 Sep", answered, named_day="Wed 30 Sep")
    made = plan(interview, today=day("Wed 16 Sep"))
    assert seen_by(documents(), made, interview, day("Wed 16 Sep")) == made
