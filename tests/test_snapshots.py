"""A dozen interviews with their whole plan as text: any change of advice shows up as a diff of days and reasons.

`UPDATE_SNAPSHOTS=1 pytest tests/test_snapshots.py` writes them anew; read the diff before committing it.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from followup_rules import Interview, plan
from followup_rules.plan_text import plan_text
from tests.situations.story import check, day, other, thanks, told

FOLDER = Path(__file__).parent / "snapshots"
TUESDAY = "Tue 15 Sep"
THANKED = thanks("Wed 16 Sep")
STORIES: dict[str, tuple[Interview, str]] = {
    "home_from_the_interview": (told(TUESDAY), "Tue 15 Sep"),
    "thanked_and_waiting": (told(TUESDAY, THANKED), "Fri 18 Sep"),
    "late_thanks": (told(TUESDAY), "Sun 20 Sep"),
    "thanks_and_check_in_one": (told(TUESDAY), "Thu 24 Sep"),
    "named_day_over_thanksgiving": (told("Thu 19 Nov", thanks("Fri 20 Nov"), named_day="Wed 25 Nov"), "Sun 22 Nov"),
    "new_day_after_the_first_check": (
        told(TUESDAY, THANKED, check("Tue 22 Sep", reply="new_date", replied_on=day("Wed 23 Sep")), named_day="Thu 24 Sep"),
        "Wed 23 Sep",
    ),
    "silence_and_out_of_office": (told(TUESDAY, THANKED, check("Tue 22 Sep", reply="automatic", back_on=day("Mon 5 Oct"))), "Fri 25 Sep"),
    "two_unanswered": (told(TUESDAY, THANKED, check("Tue 22 Sep"), check("Tue 29 Sep", channel="linkedin")), "Wed 30 Sep"),
    "urgent_start_up": (
        told("Mon 14 Sep", thanks("Tue 15 Sep"), urgency="urgent", organisation="startup", seniority="entry"),
        "Tue 15 Sep",
    ),
    "executive_needed_at_once": (told(TUESDAY, THANKED, seniority="senior", urgency="urgent"), "Fri 18 Sep"),
    "only_a_phone_number_in_riyadh": (
        told(
            "Sun 18 Oct",
            other("Mon 19 Oct", channel="phone"),
            barred_channels=("email", "linkedin", "letter", "text", "in_person"),
            named_day="Tue 20 Oct",
            country="SA",
        ),
        "Wed 21 Oct",
    ),
    "rejected": (told(TUESDAY, THANKED, check("Tue 22 Sep", reply="no_news"), outcome="rejected"), "Fri 2 Oct"),
    "another_offer_and_no_word": (told(TUESDAY, THANKED, other_offer_by="Fri 25 Sep"), "Mon 21 Sep"),
    "interview_still_to_come": (told(TUESDAY), "Mon 14 Sep"),
}


@pytest.mark.parametrize("name", STORIES)
def test_whole_plan_stays_as_it_was_read(name: str) -> None:
    """The plan of each story, with every reason, is the one that was read and kept."""
    interview, today = STORIES[name]
    text = plan_text(plan(interview, today=day(today)), today=day(today))
    kept = FOLDER / f"{name}.txt"
    if os.environ.get("UPDATE_SNAPSHOTS"):
        FOLDER.mkdir(exist_ok=True)
        kept.write_text(text, encoding="utf-8")
    assert kept.read_text(encoding="utf-8") == text


def test_no_snapshot_without_its_story() -> None:
    """Every file in the folder belongs to a story."""
    assert {path.stem for path in FOLDER.glob("*.txt")} == set(STORIES)
