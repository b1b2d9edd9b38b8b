"""The days that every chart marks with a line: the interview, today, and their date, with labels that never collide."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType

from followup_rules.interview import Interview
from followup_rules.wording import day_name
from pages.ui.charts.day_scale import DayScale
from pages.ui.charts.template import Row

LABEL_ROWS = (10, 27, 44)
"""Where the labels stand, in pixels from the top: each on a row of its own."""
LONGEST_LABEL = 0.36
"""The share of a phone's axis that the longest label, "They said by 30 Nov", covers."""


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
    """The lines down to `bottom` (pixels) with their labels, each label above its own line and clear of the others."""
    rows: list[Row] = []
    for label_y, (kind, to_left) in zip(label_rows, _label_order(days, scale), strict=False):
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
                "align": "right" if to_left else "left",
                "long": wide,
                "short": narrow,
                "say": f"{RULE_NAMES[kind]}, {day_name(days[kind])}",
            }
        )
    return rows


def _label_order(days: Mapping[str, date], scale: DayScale) -> list[tuple[str, bool]]:
    """The kinds from the top row down, and whether the label runs to the left of its line.

    A line begins under its own label. So labels that run to the right stand in the order of their days,
    those that run to the left against it, and no line passes through the label of another.
    """
    shares = {kind: scale.share(scale.middle(day)) for kind, day in sorted(days.items(), key=lambda entry: entry[1])}
    all_fit = max(shares.values()) + LONGEST_LABEL <= 1
    to_left = [kind for kind, share in shares.items() if not all_fit and share >= LONGEST_LABEL]
    return [(kind, False) for kind in shares if kind not in to_left] + [(kind, True) for kind in reversed(to_left)]
