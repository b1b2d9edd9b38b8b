"""No text of a chart is cut or lies upon another, on a phone and on a laptop; no line passes through a label."""

from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup_rules import documents
from pages.ui.charts import MatrixRow, Tile, calendar_spec, matrix_spec, mini_spec, timeline_spec, windows_spec
from pages.ui.charts.label_rows import arranged
from pages.ui.charts.rules import LABEL_WIDTHS
from tests.charts_cases import CASES
from tests.charts_svg import drawn_texts, misplaced

PHONE, LAPTOP, CARD = 356, 702, 290
"""The widths that charts have on a page of 390 and of 1280 pixels, and in a card."""
SHARES = st.floats(0.02, 0.98)


@pytest.mark.parametrize("width", [PHONE, LAPTOP])
@pytest.mark.parametrize("name", CASES)
def test_no_text_of_the_timeline_is_cut_or_covered(name: str, width: int) -> None:
    """Names, notes, dates, labels of marked days and of the axis keep clear of each other and of the edges."""
    case = CASES[name]
    assert misplaced(timeline_spec(*case), width) == []


@pytest.mark.parametrize("name", ["example", "all on one day", "400 days ago", "two unanswered"])
def test_no_text_of_the_calendar_is_cut_or_covered(name: str) -> None:
    """The words of a day stay in its cell on a phone."""
    assert misplaced(calendar_spec(*CASES[name]), PHONE) == []


@pytest.mark.parametrize("width", [PHONE, LAPTOP])
@pytest.mark.parametrize("name", ["example", "their date far away", "interview ahead"])
def test_no_text_of_the_windows_is_cut_or_covered(name: str, width: int) -> None:
    """The documents' names and figures, and the counts, keep clear of each other."""
    case = CASES[name]
    assert misplaced(windows_spec(case.interview, case.plan, case.windows(), case.today, documents()), width) == []


@pytest.mark.parametrize("name", ["example", "their date yesterday"])
def test_no_text_of_a_small_plan_is_cut_or_covered(name: str) -> None:
    """A card has room for the two labels and the days of the axis."""
    case = CASES[name]
    assert misplaced(mini_spec(case.interview, case.plan, (), case.today), CARD) == []


@pytest.mark.parametrize(("columns", "figure"), [(5, "1–2 weeks"), (6, "24 hours"), (8, "2 days")])
def test_no_figure_of_the_matrix_is_cut_on_a_phone(columns: int, figure: str) -> None:
    """Short figures have room, also where a document of the user makes the columns narrow."""
    tiles = tuple(Tile("A", "first", "same", "one to two weeks", figure, "Wait.") for _ in range(columns))
    texts = [text.text for text in drawn_texts(matrix_spec([MatrixRow("Wait", "How long?", tiles)]), PHONE)]
    assert texts.count(figure) == columns


@given(st.fixed_dictionaries({"interview": SHARES, "today": SHARES, "named_day": SHARES}))
def test_labels_of_marked_days_are_never_cut(at: dict[str, float]) -> None:
    """Wherever the days lie, each label runs to the side that has room, if another arrangement is not clear either."""
    labels = arranged(at, LABEL_WIDTHS)
    assert {label.kind for label in labels} == set(at)
    crossed = [1 for upper, lower in combinations(labels, 2) if lower.begins < upper.at < lower.ends]
    cut = [label for label in labels if label.begins < 0 or label.ends > 1]
    assert len(crossed) + len(cut) <= 1


def test_the_longest_label_stands_on_the_side_with_room() -> None:
    """Their date at the right end has its label to the left of the line, and above the line of today."""
    labels = arranged({"interview": 0.02, "today": 0.7, "named_day": 0.95}, LABEL_WIDTHS)
    assert [(label.kind, label.to_left) for label in labels] == [("interview", False), ("named_day", True), ("today", False)]


def test_labels_stand_in_the_order_of_the_days_where_they_fit() -> None:
    """Nothing is moved without need."""
    labels = arranged({"named_day": 0.33, "interview": 0.04, "today": 0.13}, LABEL_WIDTHS)
    assert [(label.kind, label.to_left) for label in labels] == [("interview", False), ("today", False), ("named_day", False)]
