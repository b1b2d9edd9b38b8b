"""The .zip file, read by zipfile: plan, chart, drafts and calendar in one."""

from __future__ import annotations

import io
import json
import zipfile
from datetime import date, timedelta

import pytest

from followup_rules import Details, Interview, plan
from followup_rules.export import ics_bytes, zip_bytes
from followup_rules.plan_text import plan_json, plan_text
from tests.occasions import HELD, details
from tests.test_export_email import HOSTILE

WAITING = Interview(held_on=HELD)
CHARTS = {"timeline.svg": b"<svg/>", "timeline.png": b"\x89PNG"}


def packed(known: Details, today: date = HELD) -> bytes:
    """The archive of a fresh plan."""
    return zip_bytes(WAITING, plan(WAITING, today=today), known, today=today, charts=CHARTS)


def opened(raw: bytes) -> zipfile.ZipFile:
    """An archive without a damaged file."""
    archive = zipfile.ZipFile(io.BytesIO(raw))
    assert archive.testzip() is None
    return archive


def test_everything_is_in_it() -> None:
    """The plan for people and for programs, the chart, the calendar, and each draft as text and as email."""
    archive = opened(packed(details()))
    made = plan(WAITING, today=HELD)
    drafts = [f"drafts/{step.kind.replace('_', '-')}-email" for step in made.steps]
    expected = [
        "plan.txt",
        "plan.json",
        *sorted(CHARTS),
        "calendar.ics",
        *(f"{name}.{suffix}" for name in drafts for suffix in ("txt", "eml")),
    ]
    assert archive.namelist() == expected
    assert archive.read("plan.txt").decode() == plan_text(made, today=HELD)
    assert json.loads(archive.read("plan.json")) == json.loads(plan_json(made))
    assert archive.read("timeline.png") == CHARTS["timeline.png"]
    assert archive.read("calendar.ics") == ics_bytes(WAITING, made, details(), today=HELD)
    assert b"Operations Analyst" in archive.read("drafts/thank-you-email.txt")


def test_messages_beside_the_plan_are_in_it_too() -> None:
    """Word of another offer has a file of its own, which is not named after a status check."""
    pressed = WAITING.model_copy(update={"other_offer_by": HELD + timedelta(days=3)})
    made = plan(pressed, today=HELD)
    archive = opened(zip_bytes(pressed, made, details(), today=HELD, charts={}, beside=["other_offer"]))
    assert archive.namelist()[-2:] == ["drafts/other-offer-email.txt", "drafts/other-offer-email.eml"]
    assert b"another offer" in archive.read("drafts/other-offer-email.txt")
    assert len(set(archive.namelist())) == len(archive.namelist())


@pytest.mark.parametrize("known", [HOSTILE, Details()], ids=["hostile", "empty"])
def test_names_of_files_are_plain_and_stay_in_the_folder(known: Details) -> None:
    """No detail of the user is in a file's name; nothing unpacks outside."""
    for entry in opened(packed(known)).infolist():
        assert entry.filename.isascii()
        assert ".." not in entry.filename
        assert not entry.filename.startswith("/")
        assert entry.external_attr >> 16 == 0o644


def test_the_same_plan_gives_the_same_bytes_and_the_users_day() -> None:
    """Twice the same, dated on the user's day; another day is another file."""
    assert packed(details()) == packed(details())
    assert {entry.date_time[:3] for entry in opened(packed(details())).infolist()} == {(2026, 11, 19)}
    assert packed(details()) != packed(details(), date(2026, 11, 20))


def test_without_charts_there_is_still_a_plan() -> None:
    """Where pictures cannot be made, the rest is packed."""
    made = plan(WAITING, today=HELD)
    assert "plan.txt" in opened(zip_bytes(WAITING, made, details(), today=HELD, charts={})).namelist()


@pytest.mark.parametrize(("held", "year"), [(date(1979, 6, 1), 1980), (date(2109, 6, 1), 2107)])
def test_an_interview_of_another_age_can_be_taken_along(held: date, year: int) -> None:
    """The format knows no day before 1980, and none after 2107."""
    old = Interview(held_on=held)
    with zipfile.ZipFile(io.BytesIO(zip_bytes(old, plan(old, today=held), details(), today=held, charts={}))) as archive:
        assert archive.testzip() is None
        assert {entry.date_time[0] for entry in archive.infolist()} == {year}
