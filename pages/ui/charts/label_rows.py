"""Places the labels of marked days so that none is cut, and no line passes through one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import combinations, permutations, product


@dataclass(frozen=True, slots=True)
class Label:
    """The label of a line that stands `at` a share of the axis, 0 to 1, and how much of the axis it covers."""

    kind: str
    at: float
    width: float
    to_left: bool = False

    @property
    def begins(self) -> float:
        """Where the text begins, as a share of the axis."""
        return self.at - self.width if self.to_left else self.at

    @property
    def ends(self) -> float:
        """Where the text ends."""
        return self.begins + self.width


def arranged(at: Mapping[str, float], widths: Mapping[str, float]) -> list[Label]:
    """The labels from the top row down; `at` says where each line stands, `widths` how long its label is.

    A line begins under its own label, so it can pass through labels of lower rows only. The first
    arrangement without that is taken: in the order of the days and to the right of their lines, where it does.
    """
    ways = _ways(at, widths)
    first = next(ways)
    return first if _is_clear(first) else next((way for way in ways if _is_clear(way)), first)


def _ways(at: Mapping[str, float], widths: Mapping[str, float]) -> Iterator[list[Label]]:
    kinds = sorted(at, key=lambda kind: at[kind])
    for sides in product((False, True), repeat=len(kinds)):
        labels = [Label(kind, at[kind], widths[kind], to_left) for kind, to_left in zip(kinds, sides, strict=True)]
        yield from (list(way) for way in permutations(labels))


def _is_clear(labels: list[Label]) -> bool:
    inside = all(label.begins >= 0 and label.ends <= 1 for label in labels)
    return inside and not any(lower.begins < upper.at < lower.ends for upper, lower in combinations(labels, 2))
