"""What the calendar shows of one day: its step, the window that it lies in, and why it is marked."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property
from types import MappingProxyType

from followup_rules.interview import Interview
from followup_rules.steps import Plan, Step
from followup_rules.wording import MONTHS, day_name, listed
from followup_rules.working_days import WorkingDays
from pages.ui.charts.rules import marked_days
from pages.ui.charts.template import Row
from pages.ui.charts.words import day_of, full_name, step_days, tone_of

ONE_DAY = timedelta(days=1)
OPEN_DAYS = timedelta(days=7)
"""How far a window without a latest day is shown beyond the last day that is named."""
MOST_WORDS = 2
STEP_WORDS: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "ask_timeline": ("Ask", "Asked"),
        "thank_you": ("Thank", "Thanked"),
        "status_check_1": ("Check 1", "Checked"),
        "status_check_2": ("Check 2", "Checked"),
        "status_check_3": ("Check 3", "Checked"),
        "ask_feedback": ("Feedback", "Asked"),
        "move_on": ("Move on", "Moved on"),
    }
)
"""What a cell says of a step: planned, and done."""
DAY_WORDS: Mapping[str, str] = MappingProxyType({"today": "Today", "named_day": "They said", "interview": "Interview"})


@dataclass(frozen=True)
class CalendarDays:
    """The days of one plan, as the cells of a calendar."""

    interview: Interview
    plan: Plan
    today: date

    def shown(self) -> set[date]:
        """The days on which something happens: the marked ones, and those of steps; days of a window that have passed are left out."""
        return {*self._marked.values(), *self._planned, *self._windows}

    def words(self, day: date) -> list[str]:
        """Everything that happens on a day, shortest words first to last in the order of weight."""
        steps = [STEP_WORDS[step.kind][step.status == "done"] for step in self._planned.get(day, ())]
        marks = [word for kind, word in DAY_WORDS.items() if self._marked.get(kind) == day]
        return steps + marks + (["Holiday"] if self._working.holiday(day) and not steps else [])

    def cell(self, day: date, *, with_month: bool) -> Row:
        """The colours and texts of a day; `with_month` writes "1 Dec" instead of "1"."""
        words = self.words(day)[:MOST_WORDS]
        fill, text = self._tones(day)
        edge, width = self._edge(day)
        return {
            "at": day.weekday(),
            "tone": fill,
            "text": text,
            "edge": edge,
            "width": width,
            "number": f"{day.day} {MONTHS[day.month - 1]}" if with_month else f"{day.day}",
            "words": words,
            "tip": self._facts(day),
            "say": f"{day_name(day)}: {listed(words).lower()}" if words else day_name(day),
        }

    def _tones(self, day: date) -> tuple[str, str]:
        """The colour of a cell and of its text."""
        if steps := self._planned.get(day):
            return tone_of(steps[0].kind), "on"
        if step := self._windows.get(day):
            return f"{tone_of(step.kind)}_soft", "ink"
        if self._working.is_working(day):
            return "bg", "ink"
        return ("holiday" if self._working.holiday(day) else "weekend"), "muted"

    def _edge(self, day: date) -> tuple[str, float]:
        if day == self.today:
            return "ink", 2.5
        return ("given", 2.5) if day == self.interview.named_day else ("grid", 1)

    def _facts(self, day: date) -> Row:
        found = {
            "Planned": listed(full_name(step) for step in self._planned.get(day, ())),
            "Fits": full_name(self._windows[day]) if day in self._windows else "",
            "Day off": self._working.holiday(day) or ("" if self._working.is_working(day) else "Weekend"),
        }
        marks = listed(word for kind, word in DAY_WORDS.items() if self._marked.get(kind) == day)
        return {"Day": day_name(day), **{label: words for label, words in {**found, "Also": marks}.items() if words}}

    @cached_property
    def _working(self) -> WorkingDays:
        return WorkingDays(self.interview.country, self.interview.region)

    @cached_property
    def _marked(self) -> dict[str, date]:
        return marked_days(self.interview, self.today)

    @cached_property
    def _planned(self) -> dict[date, list[Step]]:
        planned: dict[date, list[Step]] = {}
        for step in self.plan.steps:
            if day := day_of(step):
                planned.setdefault(day, []).append(step)
        return planned

    @cached_property
    def _windows(self) -> dict[date, Step]:
        """The step to whose window each day from today on belongs; where two windows meet, the later step's."""
        windows: dict[date, Step] = {}
        for step in self.plan.steps:
            for day in self._window(step):
                if step.kind == "thank_you" or self._working.is_working(day):
                    windows[day] = step
        return windows

    def _window(self, step: Step) -> Iterator[date]:
        if step.status == "done" or step.earliest is None:
            return
        last = step.latest or max(self._marked["today"], *step_days(self.plan)) + OPEN_DAYS
        day = max(step.earliest, self.today)
        while day <= last:
            yield day
            day += ONE_DAY
