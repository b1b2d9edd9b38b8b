"""Medians with their spread, ratios pair by pair, and whether a goal is met."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from statistics import median


@dataclass(frozen=True, slots=True)
class Figure:
    """A measured quantity, one value a round."""

    values: tuple[float, ...]

    @classmethod
    def of(cls, values: Iterable[float]) -> Figure:
        """The figure of these values; ValueError if there is none."""
        kept = tuple(values)
        if not kept:
            message = "a figure needs at least one value"
            raise ValueError(message)
        return cls(kept)

    @property
    def median(self) -> float:
        """The middle value."""
        return median(self.values)

    def over(self, other: Figure) -> Figure:
        """The ratio to another figure, round by round, so that a drift of the machine's speed drops out."""
        return Figure(tuple(own / its for own, its in zip(self.values, other.values, strict=True)))

    def less(self, other: Figure) -> Figure:
        """The difference from another figure, round by round."""
        return Figure(tuple(own - its for own, its in zip(self.values, other.values, strict=True)))

    def text(self, unit: float = 1, digits: int = 0) -> str:
        """Median and spread in a unit, as "12.5 (11.9–13.1)"."""
        low, middle, high = (f"{value / unit:,.{digits}f}" for value in (min(self.values), self.median, max(self.values)))
        return middle if low == high else f"{middle} ({low}–{high})"


def share(values: Iterable[float], part: float) -> float:
    """The value below which a share of the values lies: 0.5 for the middle, 0.95 for what only the slowest twentieth exceeds."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(part * len(ordered)))]


def verdict(figure: Figure, most: float | None = None, least: float | None = None) -> str:
    """Whether the median keeps a goal, in words."""
    goal = f"at most {most:g}" if most is not None else f"at least {least:g}"
    met = figure.median <= most if most is not None else least is not None and figure.median >= least
    return f"{goal}: {'met' if met else '**missed**'}"


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A table in Markdown."""
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)
