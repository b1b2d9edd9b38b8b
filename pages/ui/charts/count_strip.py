"""How many documents agree with a step, day by day: a strip of cells under the windows."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from math import ceil

from followup_rules.steps import Step
from followup_rules.windows_by_document import DocumentWindow
from followup_rules.wording import STEP_NAMES, day_name, listed
from pages.ui.charts.day_scale import DayScale
from pages.ui.charts.document_lane import STRIP
from pages.ui.charts.template import Row
from pages.ui.charts.words import day_of

CELL, AFTER = 26, 6
"""The height of a cell and the room under it, in pixels."""
DARKEST = 5
"""The number of the darkest colour of a count."""
LIGHT_TEXT_FROM = 4


@dataclass(frozen=True, slots=True)
class Run:
    """Days, from `start` up to but without `end` on the axis, with the documents that agree with each of them."""

    start: int
    end: int
    agree: tuple[str, ...]


def agreement_runs(windows: Iterable[DocumentWindow], scale: DayScale, planned: date | None) -> list[Run]:
    """The whole axis in runs; the planned day stands alone, so that its own number can be read.

    A document that says both does not agree.
    """
    spans = [(max(0, scale.start(window.first)), scale.end(window.last), window.document) for window in windows if not window.divided]
    own = {scale.start(planned), scale.end(planned)} if planned else set()
    turns = sorted({0, scale.length, *own, *(turn for start, end, _ in spans for turn in (start, end))})
    found: list[Run] = []
    for start, end in pairwise(turns):
        agree = tuple(sorted({document for first, last, document in spans if first <= start < last}))
        if found and found[-1].agree == agree and start not in own:
            found[-1] = Run(found[-1].start, end, agree)
        else:
            found.append(Run(start, end, agree))
    return found


@dataclass(frozen=True, slots=True)
class CountStrip:
    """The counts for one step, from `top` on (pixels), out of so many `documents`; `runs` are its agreement_runs."""

    step: Step
    runs: Sequence[Run]
    documents: int
    top: int

    @property
    def bottom(self) -> int:
        """Where the strip ends, in pixels."""
        return self.top + STRIP + CELL + AFTER

    def head(self, scale: DayScale) -> Row:
        """The strip's name, and the number on the planned day."""
        name, day = STEP_NAMES[self.step.kind], day_of(self.step)
        fitting = [len(run.agree) for run in self.runs if day and run.start == scale.start(day)]
        note = f"{day_name(day)}: {fitting[0]} of {self.documents} fit" if day and fitting else ""
        return {
            "top": self.top,
            "long": f"{name}: how many of the {self.documents} fit that day",
            "short": name,
            "note": note,
            "short_note": note,
            "tone": "muted",
        }

    def cells(self, scale: DayScale) -> list[Row]:
        """The runs of days as cells, darker the more documents agree."""
        return [self._cell(run, scale) for run in self.runs]

    def planned(self, scale: DayScale) -> list[Row]:
        """The outline of the planned day, where the step has one."""
        day = day_of(self.step)
        return [{"from": scale.start(day), "to": scale.end(day), "top": self.top + STRIP}] if day else []

    def _cell(self, run: Run, scale: DayScale) -> Row:
        level = ceil(DARKEST * len(run.agree) / self.documents)
        first, last = day_name(scale.day(run.start)), day_name(scale.day(run.end - 1))
        days = first if first == last else f"{first} to {last}"
        fitting = f"{len(run.agree)} of {self.documents}"
        which = {"Which": listed(run.agree)} if run.agree else {}
        return {
            "from": run.start,
            "to": run.end,
            "top": self.top + STRIP,
            "count": len(run.agree),
            "tone": f"count{level}",
            "text": "on" if level >= LIGHT_TEXT_FROM else "ink",
            "tip": {"Step": STEP_NAMES[self.step.kind], "Days": days, "Articles that fit": fitting, **which},
            "say": f"{STEP_NAMES[self.step.kind]}, {days}: {fitting} fit",
        }
