"""Small plans beside each other share their axis; the matrix shows silence, and who says both."""

from __future__ import annotations

from typing import Any

from followup_rules import plan, windows_by_document
from pages.ui.charts import MatrixRow, Tile, describe_matrix, describe_mini, matrix_spec, mini_spec, windows_scale
from pages.ui.charts.template import Spec
from tests.charts_cases import CASES, article, plan_of


def rows(spec: Spec, layer: int) -> list[dict[str, Any]]:
    """The rows of one layer, counted as the design stacks them."""
    found: list[dict[str, Any]] = spec["layer"][layer]["data"]["values"]
    return found


def test_small_plans_share_one_axis() -> None:
    """The combined plan and one article's stand above each other day by day."""
    interview, combined, today = CASES["example"]
    alone, windows = plan(interview, today=today, documents=[article("B")]), windows_by_document(interview, today, [article("B")])
    scale = windows_scale(interview, [combined, alone], windows, today)
    first, second = mini_spec(interview, combined, (), today, scale), mini_spec(interview, alone, windows, today, scale)
    assert first["params"][1:] == second["params"][1:]
    assert rows(first, 1)[0]["at"] == rows(second, 1)[0]["at"]


def test_without_windows_a_small_plan_draws_its_own() -> None:
    """The steps of the combined plan that have an earliest day."""
    interview, combined, today = CASES["example"]
    bars = rows(mini_spec(interview, combined, (), today), 3)
    assert [bar["tip"]["Step"] for bar in bars] == ["First status check", "Second status check", "Move on"]


def test_a_small_plan_labels_today_and_their_date_in_few_words() -> None:
    """The line of the interview has no label there."""
    interview, combined, today = CASES["example"]
    assert {rule["long"] for rule in rows(mini_spec(interview, combined, (), today), 1)} == {"", "Today", "30 Nov"}


def test_a_small_plan_in_words() -> None:
    """Its steps, or that there is none."""
    _, combined, today = CASES["example"]
    assert describe_mini(combined, today).startswith("Thank-you: sent Fri 20 Nov.")
    assert describe_mini(plan_of(), today) == "No step."


TOPIC = MatrixRow(
    "Thank-you",
    "When should the thank-you go out?",
    (
        Tile("A", "first", "silent"),
        Tile("B", "second", "same", "24 to 48 hours", "24–48 h", "Send it within one or two days."),
        Tile("C", "third", "differs", "a week", says="Take a week."),
        Tile("D", "fourth", "both", "now, and later", "now, later"),
    ),
)


def test_a_tile_shows_its_figure_and_verdict_by_sign_word_and_colour() -> None:
    """Silence has neither figure nor sign, and is no agreement."""
    tiles = rows(matrix_spec([TOPIC]), 2)
    assert [(tile["long"], tile["short"], tile["verdict"], tile["tone"]) for tile in tiles] == [
        ("–", "–", "does not say", "bg"),
        ("24 to 48 hours", "24–48 h", "✓ same as the plan", "status_soft"),
        ("a week", "a week", "≠ differs", "holiday"),
        ("now, and later", "now, later", "⇄ says two things", "thank_soft"),
    ]
    assert tiles[1]["tip"] == {"Article": "B second", "Topic": "Thank-you", "Says": "Send it within one or two days."}


def test_the_matrix_grows_with_topics_and_documents() -> None:
    """A column for each document of the first row, 76 pixels for each topic under the row of names, 4 below."""
    spec = matrix_spec([TOPIC, TOPIC])
    assert (spec["params"][1]["value"], spec["height"]) == (4, 22 + 2 * 76 + 4)
    assert matrix_spec([])["height"] == 22 + 4


def test_the_matrix_in_words() -> None:
    """Every tile, silence included."""
    assert describe_matrix([TOPIC]).endswith(
        "Thank-you: A does not say; B 24 to 48 hours, same as the plan; C a week, differs; D now, and later, says two things."
    )
