"""The day of a step as a dot: the same on the timeline and on small plans."""

from __future__ import annotations

from datetime import date

from followup_rules.steps import Plan, Step
from pages.ui.charts.day_scale import DayScale
from pages.ui.charts.describe import describe_step
from pages.ui.charts.template import Row
from pages.ui.charts.words import day_of, facts, tone_of

NEXT_AREA, AREA = 300, 170
"""Square pixels: the next step's dot is the largest."""


def step_dot(step: Step, words: Row, *, is_next: bool, scale: DayScale, y: float) -> Row | None:
    """The dot of a step with its words, `y` pixels from the top: filled if done or next, ticked if done, square where nothing is sent."""
    day = day_of(step)
    if day is None:
        return None
    return {
        "at": scale.middle(day),
        "y": y,
        "tone": tone_of(step.kind),
        "shape": "square" if step.kind == "move_on" else "circle",
        "area": NEXT_AREA if is_next else AREA,
        "filled": is_next or step.status == "done",
        "done": step.status == "done",
        **words,
    }


def step_words(step: Step, plan: Plan, today: date) -> Row:
    """What a mark tells of its step: to a pointer, and to a screen reader."""
    return {"tip": facts(step, plan, today), "say": describe_step(step, plan, today)}
