"""What the measurements say is what was measured: middles, spreads, ratios, and goals that can be missed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bench.bare_day import by_plan, cases, in_python, in_rust
from bench.figures import Figure, share, table, verdict
from bench.report import put

if TYPE_CHECKING:
    from pathlib import Path


def test_a_ratio_is_taken_round_by_round() -> None:
    """A machine that is twice as slow in one round changes no ratio."""
    app, floor = Figure.of([2, 4, 2]), Figure.of([1, 2, 1])
    assert app.over(floor).values == (2, 2, 2)
    assert app.less(floor).values == (1, 2, 1)


def test_rounds_that_do_not_pair_are_refused() -> None:
    """A ratio of different numbers of rounds would compare nothing."""
    with pytest.raises(ValueError, match="shorter"):
        Figure.of([1, 2, 3]).over(Figure.of([1, 2]))


def test_a_figure_shows_its_middle_and_its_spread() -> None:
    """The spread is left out where there is none."""
    assert Figure.of([0.003, 0.001, 0.002]).text(0.001, 1) == "2.0 (1.0–3.0)"
    assert Figure.of([0.002]).text(0.001) == "2"


def test_no_value_is_no_figure() -> None:
    """What was not measured cannot be shown as measured."""
    with pytest.raises(ValueError, match="at least one value"):
        Figure.of([])


@pytest.mark.parametrize(("value", "words"), [(1.25, "at most 1.25: met"), (1.26, "at most 1.25: **missed**")])
def test_a_goal_is_kept_to_the_last_value(value: float, words: str) -> None:
    """The goal itself is met; anything above it is missed, and said so."""
    assert verdict(Figure.of([value]), most=1.25) == words


@pytest.mark.parametrize(("value", "words"), [(10, "at least 10: met"), (9.9, "at least 10: **missed**")])
def test_a_goal_from_below(value: float, words: str) -> None:
    """A throughput has to reach its goal."""
    assert verdict(Figure.of([value]), least=10) == words


def test_a_share_of_the_values() -> None:
    """Of twenty values, the slowest one alone lies above the 95th part."""
    assert share(range(1, 21), 0.95) == 20
    assert share(range(1, 101), 0.95) == 96
    assert share([7], 0.95) == 7


def test_a_table_stands_between_its_marks_and_nowhere_else(tmp_path: Path) -> None:
    """The words around stay, and a part without a place is an error."""
    page = tmp_path / "page.md"
    page.write_text("before\n<!-- measured: a -->\nold\n<!-- end: a -->\nafter\n", "utf-8")
    put("a", table(("x",), [("1",)]), page)
    assert page.read_text("utf-8") == "before\n<!-- measured: a -->\n| x |\n| --- |\n| 1 |\n<!-- end: a -->\nafter\n"
    with pytest.raises(LookupError, match="no place for “b”"):
        put("b", "", page)


def test_the_rule_engines_decide_as_the_plan_does() -> None:
    """The bare decision is the same day in each of them, in every case that is measured."""
    in_zen, in_rule_engine = in_rust(), in_python()
    different = [facts for facts in cases() if not by_plan(facts) == in_zen(facts) == in_rule_engine(facts)]
    assert different == []
