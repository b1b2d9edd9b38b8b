"""Moves an ideal day: by tempo, then to today, then to a working day. Each move is a reason.

Precedence rules "tempo", "today" and "working_days", in this order.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta

from followup_rules.agreement import Choice
from followup_rules.situation import Situation
from followup_rules.steps import Reason
from followup_rules.tempo import Tempo
from followup_rules.wording import day_beside, day_name, days, listed, sentence

ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Schedule:
    """The days of a step, and what moved them."""

    earliest: date
    recommended: date
    latest: date | None
    reasons: tuple[Reason, ...] = ()

    def moved(self, day: date, reason: Reason) -> Schedule:
        """The schedule with another recommended day; a window that ends before it grows."""
        grown = self.latest is not None and day > self.latest
        text = f"{reason.text} The last day moves with it." if grown else reason.text
        return replace(
            self,
            recommended=day,
            latest=day if grown else self.latest,
            reasons=(*self.reasons, replace(reason, text=text)),
        )


def scheduled(choice: Choice) -> Schedule:
    """The schedule before anything has moved it."""
    return Schedule(choice.earliest, choice.ideal, choice.latest)


def moved_by_tempo(schedule: Schedule, tempo: Tempo, last_for_later: date | None = None) -> Schedule:
    """The day moved by the net tempo, inside the window and never out of it; later at most to `last_for_later`, for the thanks in it."""
    shift = tempo.days
    if shift == 0:
        return schedule
    ends = [end for end in (schedule.latest, last_for_later) if end is not None]
    day = max(min([schedule.recommended + timedelta(days=shift), *ends]), schedule.earliest)
    facts, direction = (tempo.later, "later") if shift > 0 else (tempo.sooner, "sooner")
    if day == schedule.recommended:
        for_thanks = shift > 0 and day == last_for_later
        why = "we put off no thanks that are still due" if for_thanks else "no day further that way is open"
        text = f"{sentence(listed(facts))} would move it {direction}, but {why}."
        return replace(schedule, reasons=(*schedule.reasons, Reason(text, tempo.claims, "tempo", ours=for_thanks)))
    moved = days(abs((day - schedule.recommended).days))
    verb = "speaks" if len(facts) == 1 else "speak"
    text = f"{sentence(listed(facts))} {verb} for {direction}, without a number. We move the check {moved} {direction}."
    return schedule.moved(day, Reason(text, tempo.claims, "tempo", ours=True))


def moved_to_today(schedule: Schedule, today: date, planned: date) -> Schedule:
    """The day moved to today where the day on which it was to be done, `planned`, has passed.

    That is the ideal day, or the working day after it: who waits over a weekend, as planned, is not late.
    """
    if planned >= today:
        return schedule
    late = days((today - planned).days)
    text = f"The planned day was {day_beside(planned, today)}, {late} ago, so do it on the next possible day."
    return schedule.moved(today, Reason(text, rule="today", ours=True))


def moved_to_working_day(schedule: Schedule, situation: Situation) -> Schedule:
    """The day moved to the next working day where people are off."""
    start = schedule.recommended
    day = situation.working_days.next_working(start)
    if day == start:
        return schedule
    why = day_off_names(situation, start, day)
    text = f"{day_name(start)} is no working day there ({why}), so it moves to {day_name(day)}. No article speaks of days off."
    return schedule.moved(day, Reason(text, rule="working_days", ours=True))


def day_off_names(situation: Situation, first: date, before: date) -> str:
    """Why people are off on the days from `first` to the day before `before`: weekend, or the holidays' names."""
    names: list[str] = []
    day = first
    while day < before:
        name = situation.working_days.holiday(day) or "weekend"
        if name not in names:
            names.append(name)
        day += ONE_DAY
    return listed(names)
