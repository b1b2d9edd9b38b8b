"""What a plan says of public holidays: those that moved a day, and those of parts of the country."""

from __future__ import annotations

import pytest

from tests.situations.story import day, on, thanks, told
from tests.test_notes import HELD, said

DAY_AFTER = "Fri 27 Nov is a public holiday in some parts of the country. Add the region to your answers, and the plan minds its holidays."


def test_thanks_may_go_out_on_a_holiday_of_some_parts() -> None:
    """They wait in the inbox: Fri 27 Nov is the day for them, and no status check's."""
    assert DAY_AFTER not in said(on("Thu 26 Nov", told("Thu 26 Nov", named_day="Fri 11 Dec")), "working_days")


@pytest.mark.parametrize(
    ("held", "today", "note"),
    [
        ("Thu 19 Nov", "Fri 20 Nov", ["Public holidays that the plan leaves out: Thanksgiving Day, Thu 26 Nov.", DAY_AFTER]),
        (
            "Fri 18 Dec",
            "Sat 19 Dec",
            ["Public holidays that the plan leaves out: Christmas Day, Fri 25 Dec and Second Day of Christmas, Sat 26 Dec."],
        ),
        ("Fri 20 Nov", "Sat 21 Nov", [DAY_AFTER]),
        (HELD, "Fri 18 Sep", []),
    ],
)
def test_the_holidays_just_before_a_day_that_moved_are_named(held: str, today: str, note: list[str]) -> None:
    """In their order; a week after Fri 20 Nov is the day after Thanksgiving, which moved nothing."""
    country = "DE" if held == "Fri 18 Dec" else "US"
    assert said(on(today, told(held, thanks(today), country=country)), "working_days") == note


@pytest.mark.parametrize(("region", "is_noted"), [(None, True), ("ENG", False), ("SCT", False)])
def test_a_holiday_in_parts_of_the_country_is_noted_where_no_region_is_known(region: str | None, *, is_noted: bool) -> None:
    """Mon 31 Aug 2026 is a bank holiday in England, Wales and Northern Ireland; whoever says which keeps clear of it or need not."""
    found = on("Tue 25 Aug", told("Mon 24 Aug", thanks("Tue 25 Aug"), country="GB", region=region))
    assert found.next is not None
    assert found.next.recommended == day("Tue 1 Sep" if region == "ENG" else "Mon 31 Aug")
    assert ("Mon 31 Aug is a public holiday in some parts of the country." in " ".join(said(found, "working_days"))) is is_noted
