"""The .ics file, read by vobject: the open steps as all-day events, each with its draft and its reasons."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import Any

import pytest
import vobject

from followup_rules import Details, Interview, Plan, draft, plan
from followup_rules.export import ics_bytes
from followup_rules.export.calendar_file import ONLY_IF
from tests.occasions import FIRST, HELD, SECOND, check_sent, details, thank_you
from tests.test_export_email import HOSTILE

WAITING = Interview(held_on=HELD)


def calendar(interview: Interview, known: Details, today: date) -> tuple[Plan, Any]:
    """A plan, and its calendar as another program reads it."""
    made = plan(interview, today=today)
    return made, vobject.readOne(ics_bytes(interview, made, known, today=today).decode("utf-8"))


def events(interview: Interview, known: Details | None = None, today: date = HELD) -> list[Any]:
    """The events of a calendar, in its order."""
    return list(calendar(interview, known or details(), today)[1].vevent_list)


def test_each_open_step_is_an_all_day_event_on_its_day() -> None:
    """One event a step, from its day to the next, which is how a whole day is written."""
    made, read = calendar(WAITING, details(), HELD)
    days = [(event.dtstart.value, event.dtend.value) for event in read.vevent_list]
    assert days == [(day, day + timedelta(days=1)) for step in made.steps if (day := step.recommended or step.earliest)]
    assert len(days) == len(made.steps) == 4
    assert all(event.dtstart.params == {"VALUE": ["DATE"]} for event in read.vevent_list)


def test_done_and_missed_steps_are_left_out() -> None:
    """What is over needs no reminder; nothing is left once the matter is."""
    after_thanks = Interview(held_on=HELD, sent=(thank_you(),))
    made, read = calendar(after_thanks, details(), FIRST)
    assert {"done"} < {step.status for step in made.steps}
    assert len(read.vevent_list) == len([step for step in made.steps if step.status != "done"])
    gone = Interview(held_on=HELD, outcome="withdrawn")
    assert b"VEVENT" not in ics_bytes(gone, plan(gone, today=FIRST), details(), today=FIRST)


def test_an_optional_step_says_so() -> None:
    """The third check, which one article alone allows, is there and marked."""
    twice = Interview(held_on=HELD, sent=(thank_you(), check_sent(), check_sent(SECOND)))
    summaries = [event.summary.value for event in events(twice, today=SECOND)]
    assert [summary for summary in summaries if "Third" in summary] == ["Optional: Third status check, Northwind"]


def test_the_description_holds_the_draft_and_the_reasons() -> None:
    """Everything needed on the morning of the day: what to send, and why that day; our own choices are marked."""
    made, read = calendar(WAITING, details(), HELD)
    for step, event in zip(made.steps, read.vevent_list, strict=True):
        text = draft(WAITING, step, details(), today=HELD)
        words = f"Subject: {text.subject}\n\n{text.body}\n\nWhy this day:\n- "
        assert event.description.value.startswith(words if step == made.next else f"{ONLY_IF}\n\n{words}")
        for reason in step.reasons:
            assert reason.text in event.description.value
            assert (f"{reason.text} (our own choice)" in event.description.value) is reason.ours


def test_the_next_step_says_what_else_is_to_be_known() -> None:
    """That a contact is away stands where the reminder rings, and only there: the later days may be after it."""
    away = Interview(held_on=HELD, sent=(thank_you(reply="automatic", back_on=FIRST + timedelta(days=6)),))
    made, read = calendar(away, details(), HELD + timedelta(days=1))
    said = next(note.text for note in made.notes if "is away until" in note.text)
    assert made.next is not None
    assert made.next.recommended == FIRST
    by_step = [said in event.description.value for event in read.vevent_list]
    assert by_step == [True, *[False] * (len(by_step) - 1)]


def test_a_thank_you_is_due_whatever_they_have_said() -> None:
    """Before the interview, what to ask there comes first; the thanks after it hang on no silence, the status check does."""
    planned = plan(WAITING, today=HELD - timedelta(days=2))
    conditions = {
        step.kind: ONLY_IF in event.description.value
        for step, event in zip(planned.steps, events(WAITING, today=HELD - timedelta(days=2)), strict=True)
    }
    assert conditions["ask_timeline"] is conditions["thank_you"] is False
    assert conditions["status_check_1"] is conditions["move_on"] is True


def test_the_alarm_rings_at_nine_where_the_user_is() -> None:
    """Nine hours after the day begins, in no time zone of its own."""
    for event in events(WAITING):
        assert event.valarm.trigger.value == timedelta(hours=9)
        assert event.valarm.action.value == "DISPLAY"


def test_an_event_keeps_its_uid_while_the_plan_moves() -> None:
    """What happens afterwards changes days and words, never the id, and the later file wins over the earlier."""
    before = {event.uid.value: event for event in events(WAITING)}
    moved = Interview(held_on=HELD, named_day=date(2026, 12, 11), sent=(thank_you(),))
    after = {event.uid.value: event for event in events(moved, details(role="Analyst"), FIRST)}
    assert set(after) < set(before)
    for uid, event in after.items():
        assert event.dtstart.value != before[uid].dtstart.value
        assert int(event.sequence.value) > int(before[uid].sequence.value)
        assert event.dtstamp.value > before[uid].dtstamp.value


def test_uids_differ_between_interviews_and_name_nobody() -> None:
    """Another day or another company is another interview, more answers are not; no letter of a name is in an id."""
    ids = [event.uid.value for company in ("Northwind", "Contoso") for event in events(WAITING, details(company=company))]
    ids += [event.uid.value for event in events(Interview(held_on=FIRST), today=FIRST)]
    assert len(set(ids)) == len(ids)
    assert "northwind" not in "".join(ids).casefold()
    more = WAITING.model_copy(update={"stage": "final", "seniority": "mid", "country": "GB"})
    assert {event.uid.value for event in events(more)} == {event.uid.value for event in events(WAITING)}


def test_a_step_that_was_open_before_today_is_for_today() -> None:
    """No event and no alarm in the past: the optional check and moving on have been possible for weeks."""
    twice = Interview(held_on=HELD, sent=(thank_you(), check_sent(), check_sent(SECOND)))
    late = SECOND + timedelta(days=30)
    assert {event.dtstart.value for event in events(twice, today=late)} == {late}


@pytest.mark.parametrize(
    "known", [HOSTILE, Details(company="A\nEND:VEVENT\nBEGIN:VEVENT", role="x;y,z\\n:", your_name="é🙂" * 40)], ids=["headers", "events"]
)
def test_hostile_details_stay_inside_their_field(known: Details) -> None:
    """No line of the user becomes a property or an event; every word comes back as it was."""
    made, read = calendar(WAITING, known, HELD)
    assert len(read.vevent_list) == len(made.steps)
    for step, event in zip(made.steps, read.vevent_list, strict=True):
        assert draft(WAITING, step, known, today=HELD).body in event.description.value
        assert {line.name for line in event.lines()} == {
            "UID", "DTSTAMP", "SEQUENCE", "DTSTART", "DTEND", "SUMMARY", "DESCRIPTION", "TRANSP", "CLASS",
        }  # fmt: skip


def test_lines_are_folded_as_the_standard_asks() -> None:
    """Lines end in CR LF and are at most 75 bytes long, with a version and a producer before the events."""
    raw = ics_bytes(WAITING, plan(WAITING, today=HELD), HOSTILE, today=HELD)
    assert max(map(len, raw.split(b"\r\n"))) <= 75
    assert b"\n" not in raw.replace(b"\r\n", b"")
    assert re.match(rb"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:[^\r]+\r\n", raw)


def test_the_same_plan_gives_the_same_bytes() -> None:
    """No clock and no chance, other than the user's day."""
    made = plan(WAITING, today=HELD)
    assert ics_bytes(WAITING, made, details(), today=HELD) == ics_bytes(WAITING, made, details(), today=HELD)
