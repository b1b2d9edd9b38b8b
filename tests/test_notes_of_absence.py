"""What a plan says while the contact is away: what may go out all the same, and what is to be held back."""

from __future__ import annotations

import pytest

from tests.situations.story import check, day, on, other, thanks, told
from tests.test_notes import HELD, said


@pytest.mark.parametrize(("today", "told_of"), [("Sat 3 Oct", True), ("Sun 4 Oct", False)])
def test_a_contact_is_away_until_the_last_day_that_was_named(today: str, *, told_of: bool) -> None:
    """Two automatic replies, back on Thu 1 and Sat 3: hold it back until Monday; once the day is over there is no note."""
    sent = (
        thanks("Wed 16 Sep", reply="automatic", back_on=day("Thu 1 Oct")),
        check("Tue 22 Sep", reply="automatic", back_on=day("Sat 3 Oct")),
    )
    note = "Your contact is away until Sat 3 Oct. No article covers that. The plan has nothing to send before that."
    assert said(on(today, told(HELD, *sent)), None) == [note] * told_of


WAITS = "The thanks may go out all the same: they wait until they are read."


@pytest.mark.parametrize(
    ("facts", "advice"),
    [
        ({"back_on": "Thu 17 Sep"}, WAITS),
        ({"back_on": "Thu 17 Sep", "asked": "linkedin"}, WAITS),
        ({"back_on": "Thu 17 Sep", "asked": "letter"}, WAITS),
        ({"back_on": "Thu 17 Sep", "asked": "text"}, WAITS),
        ({"back_on": "Thu 24 Sep"}, f"{WAITS} We suggest holding the status check back until Thu 24 Sep, or asking who stands in."),
        ({"back_on": "Thu 17 Sep", "by": "Wed 16 Sep"}, f"{WAITS} With another offer to answer, we suggest asking who stands in."),
        ({"back_on": "Thu 17 Sep", "by": "Thu 17 Sep"}, WAITS),
        ({"back_on": "Thu 24 Sep", "by": "Mon 21 Sep"}, f"{WAITS} With another offer to answer, we suggest asking who stands in."),
        ({"back_on": "Thu 24 Sep", "only": "phone"}, "We suggest holding a message back until Thu 24 Sep, or asking who stands in."),
    ],
)
def test_what_goes_out_while_they_are_away_waits_or_is_held_back(facts: dict[str, str], advice: str) -> None:
    """The thanks are for today, the check for Tue 22: nobody is told to send thanks now and to hold them back, unless they are a call."""
    away = other("Wed 16 Sep", reply="automatic", back_on=day(facts["back_on"]))
    barred = ("email", "linkedin", "letter", "text", "in_person") if "only" in facts else ()
    more = {name: facts[key] for name, key in (("other_offer_by", "by"), ("asked_channel", "asked")) if key in facts}
    (note,) = [
        text for text in said(on("Wed 16 Sep", told(HELD, away, barred_channels=barred, **more)), None) if "contact is away until" in text
    ]
    assert note.partition("covers that. ")[2] == advice
