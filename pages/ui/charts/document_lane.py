"""One document's lane: its name, what it says of the next step, and its windows as bars."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from followup_rules.claims import Claim, Document
from followup_rules.steps import Step
from followup_rules.windows_by_document import DocumentWindow
from followup_rules.wording import STEP_NAMES
from pages.ui.charts.day_scale import DayScale
from pages.ui.charts.describe import describe_window
from pages.ui.charts.template import Row
from pages.ui.charts.window_bars import packed_height, window_bars
from pages.ui.charts.words import window_days

STRIP, AROUND = 20, 6
"""Pixels: the strip with the name, and the room above and below the bars."""
SILENT = "does not say"
LONGEST_SHORT_NOTE = 22
"""So many letters fit beside a document's name on a phone."""


@dataclass(frozen=True, slots=True)
class DocumentLane:
    """What one document puts on the chart, from `top` on (pixels): its windows in `rows`; `step` is the one that its note is about."""

    document: Document
    rows: Sequence[Sequence[DocumentWindow]]
    step: Step | None
    top: int

    @property
    def bottom(self) -> int:
        """Where the lane ends, in pixels."""
        return self.top + STRIP + 2 * AROUND + packed_height(max(1, len(self.rows)))

    def head(self) -> Row:
        """The strip: the document's letter and name, and the figure behind its window for the step."""
        name = f"{self.document.id} {self.document.name}"
        note, short_note = self._notes()
        return {"top": self.top, "long": name, "short": name, "note": note, "short_note": short_note, "tone": "muted"}

    def bars(self, scale: DayScale) -> list[Row]:
        """The windows, each with what the document says there and where."""
        return window_bars(self.rows, self.top + STRIP + AROUND, scale, self._words)

    def _words(self, window: DocumentWindow) -> Row:
        claims = self._claims(window)
        facts = {
            "Article": f"{self.document.id} {self.document.name}",
            "Step": STEP_NAMES[window.step],
            "Days": window_days(window),
            "Says": ("Both yes and no. " if window.divided else "") + " ".join(claim.says for claim in claims),
            "Where": "; ".join(f"{claim.section}, paragraph {claim.paragraph}" for claim in claims),
        }
        return {"tip": facts, "say": describe_window(window)}

    def _notes(self) -> tuple[str, str]:
        """The few words that carry the number of the step, on a wide chart and on a phone."""
        if not self.rows:
            return SILENT, SILENT
        if self.step is None:
            return "", ""
        timed = [window for row in self.rows for window in row if window.step == self.step.kind]
        if not timed:
            return f"{STEP_NAMES[self.step.kind].lower()}: {SILENT}", SILENT
        figures = [f"“{claim.figure}”" for window in timed for claim in self._claims(window) if claim.figure]
        figure = figures[0] if figures else ""
        return figure, figure if len(figure) <= LONGEST_SHORT_NOTE else ""

    def _claims(self, window: DocumentWindow) -> list[Claim]:
        return [claim for claim in self.document.claims_about["timing"] if claim.id in window.claims]
