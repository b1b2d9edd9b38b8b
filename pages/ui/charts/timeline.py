"""The timeline: one lane a step, from its earliest to its latest day, with the planned day as a dot."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from followup_rules.interview import Interview
from followup_rules.steps import Plan, Step
from followup_rules.wording import STEP_NAMES, day_name
from followup_rules.working_days import WorkingDays
from pages.ui.charts.day_scale import DayScale
from pages.ui.charts.dots import step_dot, step_words
from pages.ui.charts.palette import palette
from pages.ui.charts.rules import marked_days, rule_rows
from pages.ui.charts.template import Row, Spec, filled
from pages.ui.charts.words import day_of, full_name, state, step_days, tone_of

TOP, LANE = 58, 64
BAR_TOP, BAR_BOTTOM = 36, 52
DATE_WIDTH = 0.28
"""The share of a phone's axis that a date such as "Wed 30 Sep" beside a bar covers."""


def timeline_spec(interview: Interview, plan: Plan, today: date, *, dark: bool = False) -> Spec:
    """The timeline of a plan as a Vega-Lite specification, for any width from 280 pixels up."""
    marked = marked_days(interview, today)
    scale = plan_scale(interview, plan, today)
    height = TOP + LANE * len(plan.steps)
    lanes = [
        _Lane(number, step, step == plan.next, state(step, plan, today), step_words(step, plan, today), scale)
        for number, step in enumerate(plan.steps)
    ]
    return filled(
        "timeline",
        rows={
            "bands": scale.bands(WorkingDays(interview.country, interview.region), TOP, height),
            "rules": rule_rows(marked, scale, height),
            "lanes": [lane.head() for lane in lanes],
            "bars": [bar for lane in lanes if (bar := lane.bar())],
            "dots": [dot for lane in lanes if (dot := lane.dot())],
        },
        params=scale.ticks() | {"palette": palette(dark=dark)},
        height=height,
    )


def plan_scale(interview: Interview, plan: Plan, today: date) -> DayScale:
    """The days that the timeline of a plan shows."""
    return DayScale.around([*marked_days(interview, today).values(), *step_days(plan)])


@dataclass(frozen=True, slots=True)
class _Lane:
    """What one step puts on the chart; `number` counts from 0, `state` says how it stands, `words` are those of its marks."""

    number: int
    step: Step
    is_next: bool
    state: str
    words: Row
    scale: DayScale

    @property
    def top(self) -> int:
        return TOP + LANE * self.number

    def head(self) -> Row:
        """The strip above the lane: the step's name, and how it stands."""
        return {
            "top": self.top,
            "long": f"{self.number + 1}. {full_name(self.step)}",
            "short": f"{self.number + 1}. {STEP_NAMES[self.step.kind]}",
            "note": self.state,
            "short_note": self.state,
            "tone": "next" if self.is_next else "muted",
        }

    def bar(self) -> Row | None:
        """The window, where the step has one; without a latest day it runs to the end of the axis."""
        if self.step.earliest is None:
            return None
        begins, ends = self._ends(self.step.earliest)
        return {
            "from": begins,
            "to": ends,
            "top": self.top + BAR_TOP,
            "bottom": self.top + BAR_BOTTOM,
            "tone": tone_of(self.step.kind),
            "open": self.step.latest is None,
            "dash": [] if day_of(self.step) else [3, 3],
            **self.words,
        }

    def dot(self) -> Row | None:
        """The planned day, or the day it was done on, with its date beside the bar."""
        day = day_of(self.step)
        dot = step_dot(self.step, self.words, is_next=self.is_next, scale=self.scale, y=self.top + (BAR_TOP + BAR_BOTTOM) / 2)
        if day is None or dot is None:
            return None
        tone = tone_of(self.step.kind)
        to_left, edge, on_bar = self._beside(self.scale.middle(day))
        return dot | {
            "date": day_name(day),
            "date_tone": "ink" if on_bar else tone,
            "halo": f"{tone}_soft" if on_bar else "bg",
            "edge": edge,
            "align": "right" if to_left else "left",
        }

    def _ends(self, earliest: date) -> tuple[float, float]:
        return self.scale.start(earliest), self.scale.end(self.step.latest)

    def _beside(self, at: float) -> tuple[bool, float, bool]:
        """Where the date has room: whether to the left, of which edge, and whether that is upon the bar, beside the dot."""
        begins, ends = self._ends(self.step.earliest) if self.step.earliest else (at, at)
        begins, ends = min(begins, at), max(ends, at)
        if self.scale.share(ends) + DATE_WIDTH <= 1:
            return False, ends, False
        if self.scale.share(begins) >= DATE_WIDTH:
            return True, begins, False
        return self.scale.share(at) + DATE_WIDTH > 1, at, True
