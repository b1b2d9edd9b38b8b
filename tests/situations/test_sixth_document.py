"""A sixth document: it joins the count, brings rules of its own, or changes nothing."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import followup_rules
from followup_rules import Document, Plan, documents
from tests.situations.story import article, assert_stops, assert_waits, assert_words, check, day, on, other, step, thanks, told

THANKS_ON_DAY_TWO = 'modality = "must"\ntiming = { step = "thank_you", after = "interview", from = 2, to = 2 }'
CHECK_ON_DAY_NINE = 'modality = "should"\ntiming = { step = "status_check_1", after = "interview", from = 9, to = 9 }'


def with_five(*more: Document) -> list[Document]:
    """The five and these."""
    return [*documents(), *more]


def test_one_voice_tips_the_scale() -> None:
    """Four agree on day 1 and on day 2; a sixth that wants day 2 makes it five."""
    found = assert_waits(on("Tue 15 Sep", told("Tue 15 Sep"), with_five(article(THANKS_ON_DAY_TWO))), "thank_you", "Thu 17 Sep")
    assert_words(found, agree="BCDEF", silent="A")


def test_a_tie_goes_to_the_earlier_day() -> None:
    """Three on day 7 (A, B, D) and three on day 9 (A, B, F): the earlier day, and F objects to it."""
    waiting = told("Tue 15 Sep", thanks("Wed 16 Sep"))
    found = assert_waits(on("Fri 18 Sep", waiting, with_five(article(CHECK_ON_DAY_NINE))), "status_check_1", "Tue 22 Sep")
    assert_words(found, agree="ABD", object_="F", silent="CE")


def test_two_voices_outvote() -> None:
    """Two more documents for day 9: four against three."""
    more = with_five(article(CHECK_ON_DAY_NINE), article(CHECK_ON_DAY_NINE, "G"))
    found = assert_waits(on("Fri 18 Sep", told("Tue 15 Sep", thanks("Wed 16 Sep")), more), "status_check_1", "Thu 24 Sep")
    assert_words(found, agree="ABFG", divided="D", silent="CE")


def test_its_wait_between_two_checks_wins_by_agreement() -> None:
    """It wants ten to twelve days between two checks: three documents meet on the tenth day."""
    # Check Tue 22 + 10 = Fri 2 Oct: A (7 on), D (7..14), F.
    wait = article('modality = "should"\ntiming = { step = "status_check_2", after = "previous_message", from = 10, to = 12 }')
    asked = told("Tue 15 Sep", thanks("Wed 16 Sep"), check("Tue 22 Sep"))
    assert_words(assert_waits(on("Wed 23 Sep", asked, with_five(wait)), "status_check_2", "Fri 2 Oct"), agree="ADF", silent="BCE")


def test_its_named_day_claim_moves_the_day_after_theirs() -> None:
    """It gives them three more days past their date: three documents meet on the third day."""
    # Named Tue 22: A, E from Wed 23; F from Fri 25.
    grace = article(
        'modality = "should"\nwhen = { named_day = [true] }\ntiming = { step = "any_status_check", after = "named_day", from = 3 }'
    )
    waiting = told("Tue 15 Sep", thanks("Wed 16 Sep"), named_day="Tue 22 Sep")
    found = assert_waits(on("Fri 18 Sep", waiting, with_five(grace)), "status_check_1", "Fri 25 Sep")
    assert {"A", "E", "F"} <= set(found.agree)


def test_its_later_fact_moves_the_check() -> None:
    """It says that formal employers take longer: two days, our usual step for a direction without a number."""
    later = article('modality = "fact"\nwhen = { style = ["formal"] }\ntempo = { direction = "later" }')
    formal = told("Tue 15 Sep", thanks("Wed 16 Sep"), style="formal", channel="email")
    assert_waits(on("Fri 18 Sep", formal, with_five(later)), "status_check_1", "Thu 24 Sep")
    assert_waits(on("Fri 18 Sep", formal), "status_check_1", "Tue 22 Sep")


def test_its_sooner_fact_cancels_one_for_later() -> None:
    """It says that informal employers are quick: against a government job that is a draw."""
    sooner = article('modality = "may"\nwhen = { style = ["informal"] }\ntempo = { direction = "sooner" }')
    mixed = told("Tue 15 Sep", thanks("Wed 16 Sep"), style="informal", organisation="government", channel="email")
    assert_waits(on("Fri 18 Sep", mixed, with_five(sooner)), "status_check_1", "Tue 22 Sep")
    assert_waits(on("Fri 18 Sep", mixed), "status_check_1", "Thu 24 Sep")


def test_its_fact_that_does_not_hold_changes_nothing() -> None:
    """Its claim about formal employers is silent about an informal one."""
    later = article('modality = "fact"\nwhen = { style = ["formal"] }\ntempo = { direction = "later" }')
    informal = told("Tue 15 Sep", thanks("Wed 16 Sep"), style="informal", channel="email")
    assert dates(on("Fri 18 Sep", informal, with_five(later))) == dates(on("Fri 18 Sep", informal))


def test_its_floor_under_calls_holds_where_only_the_phone_is_open() -> None:
    """It wants eight working days before a call: stricter than D, and a must."""
    # After Tue 15: Wed 16 (1), 17, 18, Mon 21 (4), Tue 22 (5), 23, 24, Fri 25 (8).
    floor = article(
        'modality = "must"\ntiming = { step = "any_status_check", after = "interview", from = 8, unit = "working_days", '
        'channel = "phone", not_before = true }'
    )
    called = told(
        "Tue 15 Sep",
        thanks("Tue 15 Sep", channel="in_person"),
        barred_channels=("email", "linkedin", "letter", "text", "in_person"),
        named_day="Wed 16 Sep",
    )
    assert_waits(on("Mon 21 Sep", called, with_five(floor)), "status_check_1", "Fri 25 Sep")


def test_its_channel_is_preferred() -> None:
    """It prefers LinkedIn after an informal interview; no other document prefers anything there."""
    prefers = article(
        'modality = "should"\nwhen = { style = ["informal"] }\n'
        'channel = { advice = "prefer", channels = "linkedin", step = "any_status_check" }'
    )
    informal = told("Tue 15 Sep", thanks("Wed 16 Sep"), style="informal")
    assert step(on("Fri 18 Sep", informal, with_five(prefers)), "status_check_1").channel == "linkedin"


def test_its_guidance_alone_changes_nothing() -> None:
    """A document without a word on days, limits or channels joins in silence."""
    silent = article('modality = "should"\nguidance = { topic = "while_waiting" }')
    waiting = told("Tue 15 Sep", thanks("Wed 16 Sep"))
    found = on("Fri 18 Sep", waiting, with_five(silent))
    assert dates(found) == dates(on("Fri 18 Sep", waiting))
    assert "F" in step(found, "status_check_1").silent


def test_its_limit_stops_after_one_when_followed_alone() -> None:
    """Its limit is a single check: alone, one unanswered check is the end."""
    limit = (
        'modality = "must"\nlimit = { step = "any_status_check", most = 1 }\n---\n'
        'modality = "should"\ntiming = { step = "status_check_1", after = "interview", from = 10, to = 10 }'
    )
    asked = told("Tue 15 Sep", thanks("Wed 16 Sep"), check("Fri 25 Sep"))
    assert_stops(on("Mon 28 Sep", asked, [article(limit)]), "Fri 2 Oct")


def test_it_can_be_followed_alone() -> None:
    """Its own days: check on day 10, the next ten days after that."""
    own = article(
        'modality = "should"\ntiming = { step = "status_check_1", after = "interview", from = 10, to = 10 }\n---\n'
        'modality = "should"\ntiming = { step = "status_check_2", after = "previous_message", from = 10, to = 20 }'
    )
    # Tue 15 + 10 = Fri 25; Fri 25 + 10 = Mon 5 Oct.
    waiting = told("Tue 15 Sep", other("Wed 16 Sep"))
    assert step(on("Fri 18 Sep", waiting, [own]), "status_check_1").recommended == day("Fri 25 Sep")
    asked = told("Tue 15 Sep", check("Fri 25 Sep"))
    assert step(on("Mon 28 Sep", asked, [own]), "status_check_2").recommended == day("Mon 5 Oct")


def test_its_window_in_working_days() -> None:
    """It counts in working days: the third one after the Friday before Columbus Day is Thursday, the fifth the Monday after."""
    # Fri 9 Oct: Mon 12 is a holiday; Tue 13 (1), Wed 14 (2), Thu 15 (3), Fri 16 (4), Mon 19 (5).
    own = article('modality = "should"\ntiming = { step = "status_check_1", after = "interview", from = 3, to = 5, unit = "working_days" }')
    found = step(on("Fri 9 Oct", told("Fri 9 Oct", thanks("Fri 9 Oct")), [own]), "status_check_1")
    assert (found.earliest, found.recommended, found.latest) == (day("Thu 15 Oct"), day("Thu 15 Oct"), day("Mon 19 Oct"))


def test_about_is_one_day_either_way() -> None:
    """Its “about ten days” opens on the ninth and closes on the eleventh."""
    own = article('modality = "should"\ntiming = { step = "status_check_1", after = "interview", from = 10, to = 10, about = true }')
    found = step(on("Tue 15 Sep", told("Tue 15 Sep", thanks("Tue 15 Sep")), [own]), "status_check_1")
    assert (found.earliest, found.recommended, found.latest) == (day("Thu 24 Sep"), day("Thu 24 Sep"), day("Sat 26 Sep"))


def test_without_a_word_on_days_there_is_nothing_to_plan_and_the_plan_says_so() -> None:
    """A document that only tells how to wait, followed alone: no day, and a reason why."""
    silent = article('modality = "should"\nguidance = { topic = "while_waiting" }')
    found = on("Fri 18 Sep", told("Tue 15 Sep"), [silent])
    assert [each for each in found.steps if each.recommended] == []
    assert found.notes


def test_one_new_file_is_enough(tmp_path: Path) -> None:
    """A file dropped among the others joins every plan, with no code changed."""
    package = tmp_path / "followup_rules"
    shutil.copytree(Path(followup_rules.__file__).parent, package, ignore=shutil.ignore_patterns("__pycache__"))
    place = 'section = "Advice"\nparagraph = 1\nsays = "The second day it is."\n'
    text = f'id = "F"\ntitle = "Document F"\n[[claims]]\nid = "F-1"\n{place}{THANKS_ON_DAY_TWO}\n'
    (package / "documents" / "f.toml").write_text(text, encoding="utf-8")
    program = (
        "from datetime import date; from followup_rules import Interview, plan;"
        "print(plan(Interview(held_on=date(2026, 9, 15)), today=date(2026, 9, 15)).next.recommended)"
    )
    found = subprocess.run(
        [sys.executable, "-c", program],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(tmp_path)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert found.stdout.strip() == "2026-09-17"


def dates(found: Plan) -> list[tuple[object, ...]]:
    """Every step with its days."""
    return [(each.kind, each.status, each.earliest, each.recommended, each.latest) for each in found.steps]
