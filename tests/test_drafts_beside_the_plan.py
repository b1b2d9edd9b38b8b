"""Messages that belong to no step: word of another offer, and an answer to "we need more time"."""

from __future__ import annotations

import re
from datetime import date
from itertools import product
from typing import Any

import pytest

from followup_rules import Channel, Interview, Step, draft
from followup_rules.drafting import draft_beside_the_plan, open_channels
from followup_rules.steps import StepKind
from tests.occasions import EVERY_FORM, FIRST, HELD, SLIPS, THANKED, details

WAITS = re.compile(r"gladly wait|works well for me|happy to wait|your time than rushed")


@pytest.mark.parametrize(("channel", "form"), EVERY_FORM)
@pytest.mark.parametrize("held", [HELD, date(2026, 12, 1)], ids=["after the interview", "before it"])
def test_word_of_another_offer_names_its_day_and_asks_whether_they_will_know_by_then(channel: Channel, form: str, held: date) -> None:
    """In every form, and pressing nobody; before the interview it claims none."""
    interview = Interview(held_on=held, other_offer_by=date(2026, 12, 4))
    for tone, length in product(("warm", "formal"), ("short", "full")):
        made = draft_beside_the_plan("other_offer", interview, details(tone=tone, length=length), today=FIRST, channel=channel, form=form)
        assert [found for found in made.checks if found.met is False] == []
        assert not SLIPS.search(made.body)
        assert "December 4" in made.body
        assert "?" in made.body or form == "voicemail"
        claims_it = any(words in made.body.lower() for words in ("for the interview", "was here", "interviewed", "had my interview"))
        assert claims_it <= (held < FIRST)


@pytest.mark.parametrize(("channel", "form"), EVERY_FORM)
def test_where_the_interview_comes_after_the_offer_it_asks_for_an_earlier_one(channel: Channel, form: str) -> None:
    """Nobody can decide before they have met."""
    for held, tone, length in product((date(2026, 12, 4), date(2026, 12, 7)), ("warm", "formal"), ("short", "full")):
        interview = Interview(held_on=held, other_offer_by=date(2026, 12, 4))
        made = draft_beside_the_plan("other_offer", interview, details(tone=tone, length=length), today=FIRST, channel=channel, form=form)
        assert re.search(r"interview (could take place|could be|be) before then|(we could|Could we) meet before then", made.body), made.body
        assert not re.search("decision before|know more before", made.body)
        assert not SLIPS.search(made.body)
        assert [found for found in made.checks if found.met is False] == []


@pytest.mark.parametrize(("channel", "form"), EVERY_FORM)
def test_an_offer_that_is_due_today_says_so(channel: Channel, form: str) -> None:
    """Instead of naming today as a date; and its own check has nothing against it."""
    for tone, length in product(("warm", "formal"), ("short", "full")):
        interview, known = Interview(held_on=HELD, other_offer_by=FIRST), details(tone=tone, length=length)
        made = draft_beside_the_plan("other_offer", interview, known, today=FIRST, channel=channel, form=form)
        assert "by the end of today" in made.body
        assert [found for found in made.checks if found.met is False] == []


@pytest.mark.parametrize(
    ("facts", "channels"),
    [
        ({}, ("email", "phone", "linkedin", "letter", "text", "in_person")),
        ({"channel": "phone"}, ("phone", "email", "linkedin", "letter", "text", "in_person")),
        ({"channel": "phone", "asked_channel": "text"}, ("text", "phone", "email", "linkedin", "letter", "in_person")),
        ({"barred_channels": ("email", "letter")}, ("phone", "linkedin", "text", "in_person")),
    ],
)
def test_a_message_without_a_channel_goes_the_way_they_wish(facts: dict[str, Any], channels: tuple[str, ...]) -> None:
    """What they asked for, then the usual way, then email; never a way that they ruled out, in a closing note neither."""
    interview = Interview(held_on=HELD, **facts)
    assert open_channels(interview) == channels
    assert draft(interview, Step("move_on", "due", earliest=HELD), details(), today=FIRST).channel == channels[0]


@pytest.mark.parametrize(("channel", "form"), EVERY_FORM)
def test_an_answer_to_more_time_thanks_and_waits(channel: Channel, form: str) -> None:
    """With a new day it accepts it, without one it asks for a rough idea; it presses nobody."""
    open_end, until = Interview(held_on=HELD, delayed_on=FIRST), Interview(held_on=HELD, named_day=date(2026, 12, 11))
    for interview, tone, length in product((open_end, until), ("warm", "formal"), ("short", "full")):
        made = draft_beside_the_plan(
            "answer_to_delay", interview, details(tone=tone, length=length), today=FIRST, channel=channel, form=form
        )
        assert [found for found in made.checks if found.met is False] == []
        assert not SLIPS.search(made.body)
        if form != "invitation":
            assert ("Friday, December 11" in made.body) is (interview is until)


@pytest.mark.parametrize(("channel", "form"), [pair for pair in EVERY_FORM if pair[1] != "invitation"])
@pytest.mark.parametrize("kind", ["status_check_1", "status_check_2"])
def test_a_status_check_tells_of_another_offer_in_every_form(kind: StepKind, channel: Channel, form: str) -> None:
    """Only an invitation of 200 characters has no room for it."""
    interview = Interview(held_on=HELD, other_offer_by=date(2026, 12, 4))
    step = Step(kind, "due", recommended=FIRST, channel=channel)
    for tone, length in product(("warm", "formal"), ("short", "full")):
        made = draft(interview, step, details(tone=tone, length=length), today=FIRST, channel=channel, form=form)
        assert "another offer to answer by Friday, December 4" in made.body
        assert not SLIPS.search(made.body)
        assert [found for found in made.checks if found.met is False] == []


@pytest.mark.parametrize(("channel", "form"), EVERY_FORM)
@pytest.mark.parametrize(
    ("named_day", "by", "waits"),
    [(date(2026, 12, 11), date(2026, 12, 4), False), (date(2026, 12, 11), date(2026, 12, 18), True), (None, date(2026, 12, 4), False)],
    ids=["before their day", "after their day", "without their day"],
)
def test_nobody_says_that_waiting_is_fine_while_an_offer_presses(
    channel: Channel, form: str, named_day: date | None, by: date, *, waits: bool
) -> None:
    """Every form then tells of the offer; one that can wait is not in the way."""
    delayed = None if named_day else FIRST
    interview = Interview(held_on=HELD, named_day=named_day, delayed_on=delayed, other_offer_by=by)
    for tone, length in product(("warm", "formal"), ("short", "full")):
        made = draft_beside_the_plan(
            "answer_to_delay", interview, details(tone=tone, length=length), today=FIRST, channel=channel, form=form
        )
        assert [found for found in made.checks if found.met is False] == []
        assert not SLIPS.search(made.body)
        assert bool(WAITS.search(made.body)) is waits
        assert waits or "another offer to answer by Friday, December 4" in made.body


@pytest.mark.parametrize(("by", "suits"), [(date(2026, 12, 4), False), (date(2026, 12, 11), False), (date(2026, 12, 12), True)])
def test_their_day_suits_only_who_has_no_other_offer_to_answer_by_then(by: date, *, suits: bool) -> None:
    """The longer thank-you takes up the day that they named."""
    interview = Interview(held_on=HELD, named_day=date(2026, 12, 11), other_offer_by=by)
    thanks = Step("thank_you", "due", recommended=THANKED, channel="email")
    made = draft(interview, thanks, details(length="full"), today=THANKED)
    assert "I might hear by Friday, December 11" in made.body
    assert ("suits me well" in made.body) is suits


def test_a_message_of_the_plan_is_not_beside_it() -> None:
    """A step's message, and a word that is none, are refused with what there is to choose from."""
    for name in ("thank_you", "xx"):
        with pytest.raises(ValueError, match=f"“{name}” is no message beside the plan; choose from answer_to_delay, other_offer"):
            draft_beside_the_plan(name, Interview(held_on=HELD), details(), today=FIRST)  # type: ignore[arg-type]


@pytest.mark.parametrize("by", [None, HELD])
def test_word_of_an_offer_needs_its_day(by: date | None) -> None:
    """Without one, or once it has passed, there is nothing to tell."""
    with pytest.raises(ValueError, match="the day by which the other offer has to be answered"):
        draft_beside_the_plan("other_offer", Interview(held_on=HELD, other_offer_by=by), details(), today=FIRST)
