"""What moves an ideal day, how far, and the words in which a user reads it."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from followup_rules import Interview, documents
from followup_rules.adjusting import Schedule, day_off_names, moved_by_tempo, moved_to_today, moved_to_working_day
from followup_rules.situation import Situation, situation_of
from followup_rules.tempo import Tempo
from tests.situations.story import day

WINDOW = Schedule(day("Tue 22 Sep"), day("Thu 24 Sep"), day("Tue 29 Sep"))
SENIOR = Tempo(later=("a senior job",), claims=("D-1",))
SENIOR_IN_GOVERNMENT = Tempo(later=("a senior job", "a government employer"), claims=("D-1", "D-2"))
URGENT = Tempo(sooner=("an urgent role",), claims=("D-3",))


def days(schedule: Schedule) -> tuple[date, date, date | None]:
    """The days of a schedule."""
    return schedule.earliest, schedule.recommended, schedule.latest


def said(schedule: Schedule) -> str:
    """What moved a schedule, in the words that a user reads."""
    return " ".join(reason.text for reason in schedule.reasons)


def working_in(country: str) -> Situation:
    """A situation whose employer is in that country."""
    held_on = day("Tue 15 Sep")
    return situation_of(Interview(held_on=held_on, country=country), held_on, documents())


@pytest.mark.parametrize(
    ("tempo", "moved_to", "words"),
    [
        (SENIOR, "Sat 26 Sep", "A senior job speaks for later, without a number. We move the check 2 days later."),
        (
            SENIOR_IN_GOVERNMENT,
            "Mon 28 Sep",
            "A senior job and a government employer speak for later, without a number. We move the check 4 days later.",
        ),
        (URGENT, "Tue 22 Sep", "An urgent role speaks for sooner, without a number. We move the check 2 days sooner."),
    ],
)
def test_a_tempo_says_which_facts_move_the_day_and_how_far(tempo: Tempo, moved_to: str, words: str) -> None:
    """The articles give the direction, we the days: the reason says both and is marked as ours."""
    moved = moved_by_tempo(WINDOW, tempo)
    assert days(moved) == (WINDOW.earliest, day(moved_to), WINDOW.latest)
    assert [(reason.text, reason.claims, reason.rule, reason.ours) for reason in moved.reasons] == [(words, tempo.claims, "tempo", True)]


@pytest.mark.parametrize(
    ("tempo", "from_day", "words"),
    [
        (SENIOR, "Tue 29 Sep", "A senior job would move it later, but no day further that way is open."),
        (URGENT, "Tue 22 Sep", "An urgent role would move it sooner, but no day further that way is open."),
    ],
)
def test_a_tempo_that_cannot_move_the_day_is_told_all_the_same(tempo: Tempo, from_day: str, words: str) -> None:
    """At the edge of the window nothing moves, so nothing is ours; the fact was seen."""
    at_the_edge = Schedule(WINDOW.earliest, day(from_day), WINDOW.latest)
    moved = moved_by_tempo(at_the_edge, tempo)
    assert days(moved) == days(at_the_edge)
    assert [(reason.text, reason.claims, reason.rule, reason.ours) for reason in moved.reasons] == [(words, tempo.claims, "tempo", False)]


def test_what_carries_the_thanks_is_moved_sooner_but_never_later() -> None:
    """Late thanks do not wait for a slow employer, and the reason says so."""
    kept = moved_by_tempo(WINDOW, SENIOR, WINDOW.recommended)
    assert days(kept) == days(WINDOW)
    words = "A senior job would move it later, but we put off no thanks that are still due."
    assert [(reason.text, reason.claims, reason.rule, reason.ours) for reason in kept.reasons] == [(words, SENIOR.claims, "tempo", True)]
    assert moved_by_tempo(WINDOW, URGENT, WINDOW.recommended).recommended == WINDOW.earliest


def test_a_check_with_thanks_that_cannot_be_sooner_says_so() -> None:
    """The thanks keep nothing from being sooner; the window does."""
    first = Schedule(WINDOW.earliest, WINDOW.earliest, WINDOW.latest)
    kept = moved_by_tempo(first, URGENT, WINDOW.earliest)
    assert said(kept) == "An urgent role would move it sooner, but no day further that way is open."


def test_a_check_is_put_off_up_to_the_last_day_for_thanks_of_their_own() -> None:
    """Two days would carry it past that day; on the day after the ideal one they stop."""
    last = WINDOW.recommended + timedelta(days=1)
    moved = moved_by_tempo(WINDOW, SENIOR, last)
    assert (moved.recommended, said(moved)) == (last, "A senior job speaks for later, without a number. We move the check 1 day later.")


def test_the_planned_day_itself_has_not_passed() -> None:
    """On the planned day nothing has moved; a day later the step is for today, and the reason counts the day."""
    planned = WINDOW.recommended
    assert moved_to_today(WINDOW, planned, planned) == WINDOW
    late = moved_to_today(WINDOW, day("Fri 25 Sep"), planned)
    assert days(late) == (WINDOW.earliest, day("Fri 25 Sep"), WINDOW.latest)
    assert said(late) == "The planned day was Thu 24 Sep, 1 day ago, so do it on the next possible day."


def test_the_last_day_moves_only_with_a_day_past_it() -> None:
    """On the last day it stands; a day past it, it moves along, and the reason says so."""
    on_the_last = moved_to_today(WINDOW, day("Tue 29 Sep"), WINDOW.recommended)
    assert (on_the_last.latest, "The last day moves with it." in said(on_the_last)) == (day("Tue 29 Sep"), False)
    past_it = moved_to_today(WINDOW, day("Wed 30 Sep"), WINDOW.recommended)
    assert (past_it.latest, "The last day moves with it." in said(past_it)) == (day("Wed 30 Sep"), True)


def test_every_day_off_between_is_named_once() -> None:
    """In Germany Christmas 2026 is a Friday, its second day a Saturday, and the Sunday is weekend."""
    names = day_off_names(working_in("DE"), day("Fri 25 Dec"), day("Mon 28 Dec"))
    assert names == "Christmas Day, Second Day of Christmas and weekend"
    assert day_off_names(working_in("US"), day("Sat 26 Sep"), day("Mon 28 Sep")) == "weekend"


def test_a_day_off_moves_to_the_next_working_day() -> None:
    """A Thursday stays; a Saturday becomes Monday, and the reason says that no article asks for it."""
    assert moved_to_working_day(WINDOW, working_in("US")) == WINDOW
    weekend = Schedule(WINDOW.earliest, day("Sat 26 Sep"), WINDOW.latest)
    moved = moved_to_working_day(weekend, working_in("US"))
    assert days(moved) == (WINDOW.earliest, day("Mon 28 Sep"), WINDOW.latest)
    assert said(moved) == "Sat 26 Sep is no working day there (weekend), so it moves to Mon 28 Sep. No article speaks of days off."


def test_a_planned_day_of_another_year_is_told_with_its_year() -> None:
    """Who comes back after the turn of the year reads which one was meant."""
    schedule = Schedule(day("Tue 15 Dec"), day("Tue 15 Dec"), None)
    moved = moved_to_today(schedule, day("Mon 4 Jan 2027"), schedule.recommended)
    assert said(moved) == "The planned day was Tue 15 Dec 2026, 20 days ago, so do it on the next possible day."
