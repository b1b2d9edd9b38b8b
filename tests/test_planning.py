"""How the steps are put together: before the interview, in their order, and where there is nothing to do."""

from __future__ import annotations

import pytest

from followup_rules import Document, Plan, documents
from tests.situations.story import article, check, day, feedback, kinds, on, other, step, thanks, told

HELD = "Tue 15 Sep"
EVERYTHING = ("email", "phone", "linkedin", "letter", "text", "in_person")
NEVER_THANKED = "No thanks are planned. Should you write for another reason, a word of thanks does no harm."
NOTHING_SAID = "The articles you follow do not say when to ask for news here, so the plan has no status check."


def only(letter: str) -> list[Document]:
    """One of the five, alone."""
    return [each for each in documents() if each.id == letter]


def order(found: Plan) -> list[str]:
    """The steps as the plan lists them."""
    return [each.kind for each in found.steps]


def notes(found: Plan) -> list[tuple[str, str | None, bool]]:
    """What the plan says beside its steps: each note with its rule, and whether it is ours."""
    return [(note.text, note.rule, note.ours) for note in found.notes]


def test_before_the_interview_the_plan_is_what_to_ask_there() -> None:
    """E alone speaks of it; it is asked in person, on the day itself."""
    found = on("Mon 14 Sep", told(HELD))
    asking = step(found, "ask_timeline")
    assert (found.action, found.next) == ("prepare", asking)
    assert (asking.recommended, asking.channel, asking.channels) == (day(HELD), "in_person", ("in_person",))
    assert (asking.agree, asking.silent) == (("E",), ("A", "B", "C", "D"))


def test_before_the_interview_an_article_without_a_word_on_it_asks_nothing() -> None:
    """A alone: the plan goes on with the first status check."""
    assert order(on("Mon 14 Sep", told(HELD), only("A")))[0] == "status_check_1"


def test_an_interview_to_come_is_prepared_even_where_nobody_can_be_written_to() -> None:
    """What to ask there needs no channel; afterwards there is nothing to do."""
    barred = told(HELD, barred_channels=EVERYTHING)
    before, after = on("Mon 14 Sep", barred), on("Wed 16 Sep", barred)
    assert (before.action, order(before), len(before.notes)) == ("prepare", ["ask_timeline"], 1)
    assert (after.action, after.next, order(after), after.notes) == ("stop", None, [], before.notes)


def test_once_nobody_can_be_written_to_what_was_sent_is_all_there_is() -> None:
    """A check went out before every way was ruled out: there is no next step, not even moving on."""
    found = on("Wed 7 Oct", told(HELD, thanks("Wed 16 Sep"), check("Tue 22 Sep"), barred_channels=EVERYTHING))
    assert (found.action, found.next, order(found)) == ("stop", None, ["thank_you", "status_check_1"])


def test_an_offer_before_the_interview_leaves_nothing_to_prepare() -> None:
    """It is over before it began."""
    found = on("Mon 14 Sep", told(HELD, outcome="offer"))
    assert (found.action, found.next, order(found)) == ("stop", None, [])


def test_what_was_sent_is_listed_by_its_days() -> None:
    """A check that went out before the thanks comes first, while waiting and after a rejection."""
    sent = (check("Wed 16 Sep"), thanks("Thu 17 Sep"))
    for outcome in ("waiting", "rejected"):
        found = on("Fri 18 Sep", told(HELD, *sent, outcome=outcome))
        assert order(found)[:2] == ["status_check_1", "thank_you"]


def test_what_is_optional_and_moving_on_come_last() -> None:
    """Also after thanks that went out later than the day from which one more check may be sent."""
    claims = 'modality = "should"\n{}\n---\nmodality = "should"\ntiming = {{ step = "any_status_check", after = "interview", from = 2 }}'
    followed = [
        article(claims.format('limit = { step = "any_status_check", most = 2 }'), "F"),
        article(claims.format('limit = { step = "any_status_check", most = 3 }'), "G"),
        *only("C"),
    ]
    answered = thanks("Mon 5 Oct", reply="new_date", replied_on=day("Tue 6 Oct"))
    found = on("Wed 7 Oct", told(HELD, check("Tue 22 Sep"), check("Fri 25 Sep"), answered, named_day="Fri 16 Oct"), followed)
    assert order(found) == ["status_check_1", "status_check_2", "thank_you", "status_check_3", "move_on"]
    assert step(found, "status_check_3").earliest == day("Fri 25 Sep")


def test_missed_thanks_come_first() -> None:
    """They have no day any more."""
    assert order(on("Thu 1 Oct", told(HELD, check("Tue 22 Sep"))))[:2] == ["thank_you", "status_check_1"]


@pytest.mark.parametrize("outcome", ["rejected", "offer", "next_round", "withdrawn"])
def test_once_it_is_over_nothing_is_left_but_what_was_sent_and_feedback(outcome: str) -> None:
    """No thanks are asked for that did not go out in time."""
    found = on("Wed 16 Sep", told(HELD, outcome=outcome))
    assert order(found) == (["ask_feedback"] if outcome == "rejected" else [])


def test_a_rejection_without_a_way_to_ask_says_so() -> None:
    """A reason instead of a step, marked as ours."""
    found = on("Wed 23 Sep", told(HELD, outcome="rejected", barred_channels=EVERYTHING))
    text = "They turned you down, and there is nothing to send: every way to write to them is ruled out."
    assert (found.action, found.next, notes(found)) == ("stop", None, [(text, "outcome", True)])


def test_feedback_that_was_asked_for_ends_the_plan() -> None:
    """The note has the day of the request, whatever day it is now, and D's advice behind it."""
    found = on("Wed 14 Oct", told(HELD, feedback("Wed 23 Sep"), outcome="rejected"))
    text = "You asked for feedback on Wed 23 Sep. There is nothing more to send."
    assert (found.action, found.next, notes(found)) == ("stop", None, [(text, "outcome", False)])
    assert "D-feedback" in found.notes[0].claims


@pytest.mark.parametrize(
    ("today", "said"),
    [
        ("Wed 16 Sep", [(NOTHING_SAID, None, True)]),
        (
            "Wed 23 Sep",
            [(NOTHING_SAID, None, True), (NEVER_THANKED, "one_message", True)],
        ),
    ],
)
def test_an_article_that_only_thanks_says_that_it_knows_no_check(today: str, said: list[tuple[str, str | None, bool]]) -> None:
    """C alone: while the thanks are still due, and once they were missed."""
    assert notes(on(today, told(HELD), only("C"))) == said


def test_an_article_without_any_day_leaves_a_plan_without_steps() -> None:
    """Nothing was missed, since nothing was asked for."""
    silent = article('modality = "should"\nguidance = { topic = "while_waiting" }')
    found = on("Wed 23 Sep", told(HELD), [silent])
    assert (found.action, order(found), notes(found)) == ("stop", [], [(NOTHING_SAID, None, True)])


def test_with_a_check_there_is_nothing_to_excuse() -> None:
    """Planned, or sent already."""
    assert notes(on("Fri 18 Sep", told(HELD))) == []
    assert NOTHING_SAID not in [text for text, _, _ in notes(on("Wed 23 Sep", told(HELD, check("Tue 22 Sep")), only("C")))]
    assert kinds(on("Fri 18 Sep", told(HELD)), "missed") == []


def test_two_articles_with_one_id_are_refused() -> None:
    """Together they would count as one voice."""
    with pytest.raises(ValueError, match="Two documents have the same id"):
        on("Wed 16 Sep", told("Tue 15 Sep"), [*documents(), documents()[0]])


def test_before_the_interview_nothing_is_planned_where_every_way_to_ask_is_ruled_out() -> None:
    """What to ask there stays; a thank-you by letter would be gone again on the day itself."""
    barred = ("email", "linkedin", "phone", "text")
    found = on("Mon 14 Sep", told("Tue 15 Sep", barred_channels=barred))
    assert (found.action, [each.kind for each in found.steps]) == ("prepare", ["ask_timeline"])
    assert "Every way to ask for news is ruled out." in found.notes[0].text
    assert on("Tue 15 Sep", told("Tue 15 Sep", barred_channels=barred)).action == "stop"


def test_a_document_that_allows_no_status_check_is_named_for_it() -> None:
    """A sixth one says: none at all. The others do say when to ask."""
    claim = {"id": "F-limit", "section": "S", "paragraph": 1, "says": "Never ask.", "modality": "must"}
    never = Document.model_validate({"id": "F", "title": "F", "claims": [claim | {"limit": {"step": "any_status_check", "most": 0}}]})
    found = on("Wed 16 Sep", told("Tue 15 Sep"), [*documents(), never])
    assert [(note.text, note.claims, note.rule, note.ours) for note in found.notes] == [
        ("No status check at all.", ("F-limit",), "stop", False)
    ]


def test_two_equal_messages_get_one_note() -> None:
    """Two emails about something else on one day."""
    twice = told("Tue 15 Sep", other("Wed 16 Sep"), other("Wed 16 Sep"))
    assert len(on("Wed 16 Sep", twice).notes) == 1
