"""The days that every chart marks with a line: the interview, today, and their date, with labels that never collide."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType

from followup_rules.interview import Interview
from followup_rules.wording import day_name
from pages.ui.charts.day_scale import DayScale
from pages.ui.charts.label_rows import arranged
from pages.ui.charts.template import Row

LABEL_ROWS = (10, 27, 44)
"""Where the labels stand, in pixels from the top: each on a row of its own."""
LABEL_WIDTHS: Mapping[str, float] = MappingProxyType({"interview": 0.28, "today": 0.23, "named_day": 0.4})
"""The share of the axis that each label covers at most: "They said by 30 Nov" on a phone, the others on a small tablet."""


@dataclass(frozen=True, slots=True)
class RuleLook:
    """How the line of one kind of day is drawn; `dash` and `width` are in pixels."""

    tone: str
    dash: tuple[int, ...]
    width: float


LOOKS: Mapping[str, RuleLook] = MappingProxyType(
    {
        "interview": RuleLook("muted", (2, 3), 1.5),
        "named_day": RuleLook("given", (6, 4), 2),
        "today": RuleLook("ink", (), 2),
    }
)


RULE_NAMES: Mapping[str, str] = MappingProxyType({"interview": "Interview", "named_day": "Their date", "today": "Today"})


def marked_days(interview: Interview, today: date) -> dict[str, date]:
    """The days that get a line, by their kind; their date only where they named one."""
    days = {"interview": interview.held_on, "named_day": interview.named_day, "today": today}
    return {kind: day for kind, day in days.items() if day is not None}


def full_label(kind: str, day: date) -> tuple[str, str]:
    """A label for a wide chart, and a shorter one for a phone."""
    name = day_name(day)
    if kind == "named_day":
        return f"They said by {name}", f"They said by {name.partition(' ')[2]}"
    return f"{RULE_NAMES[kind]}, {name}", RULE_NAMES[kind]


def rule_rows(
    days: Mapping[str, date],
    scale: DayScale,
    bottom: int,
    label_rows: Sequence[int] = LABEL_ROWS,
    label: Callable[[str, date], tuple[str, str]] = full_label,
) -> list[Row]:
    """The lines down to `bottom` (pixels) with their labels, each label above its own line and clear of the others.

    Dashed lines come last, so that they are seen on a solid one of the same day.
    """
    rows: list[Row] = []
    at = {kind: scale.share(scale.middle(day)) for kind, day in days.items()}
    for label_y, placed in zip(label_rows, arranged(at, LABEL_WIDTHS), strict=False):
        kind = placed.kind
        look = LOOKS[kind]
        wide, narrow = label(kind, days[kind])
        rows.append(
            {
                "at": scale.middle(days[kind]),
                "label_y": label_y,
                "top": label_y + 8,
                "bottom": bottom,
                "tone": look.tone,
                "dash": list(look.dash),
                "width": look.width,
                "align": "right" if placed.to_left else "left",
                "long": wide,
                "short": narrow,
                "say": f"{RULE_NAMES[kind]}, {day_name(days[kind])}",
            }
        )
    return sorted(rows, key=lambda row: bool(row["dash"]))
