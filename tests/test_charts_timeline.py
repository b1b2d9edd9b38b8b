"""The timeline shows every step with its days, and what is next; nothing else."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest

from followup_rules import Interview
from followup_rules.steps import Step
from pages.ui.charts import describe_timeline, timeline_legend, timeline_spec
from pages.ui.charts.template import Spec
from tests.charts_cases import CASES, EXAMPLE, plan_of

TODAY = date(2026, 11, 22)
CHECK = Step(
    "status_check_1",
    "upcoming",
    earliest=date(2026, 12, 1),
    recommended=date(2026, 12, 2),
    latest=date(2026, 12, 7),
    agree=("A", "D"),
    divided=("E",),
    object=("B",),
    silent=("C",),
)


def rows(spec: Spec, layer: int) -> list[dict[str, Any]]:
    """The rows of one layer, counted as the design stacks them."""
    found: list[dict[str, Any]] = spec["layer"][layer]["data"]["values"]
    return found


BANDS, RULES, LANES, LABELS, BARS, DOTS = range(6)


@pytest.mark.parametrize("name", CASES)
def test_every_case_gives_a_specification_of_plain_data(name: str) -> None:
    """Nothing but JSON goes to the browser, and no rows are left to be filled in."""
    spec = timeline_spec(*CASES[name])
    assert '"data": {"name"' not in json.dumps(spec)
    assert {param["name"] for param in spec["params"]} == {"palette", "days", "ticks", "tick_names"}


def test_a_bar_covers_its_earliest_and_its_latest_day() -> None:
    """The axis begins a day before the interview, so 1 December is day 13; the latest day, 7 December, ends at 20."""
    (bar,) = rows(timeline_spec(EXAMPLE, plan_of(CHECK, following=0), TODAY), BARS)
    assert (bar["from"], bar["to"], bar["open"], bar["dash"]) == (13, 20, False, [])


def test_a_step_without_a_latest_day_is_open_to_the_end_of_the_axis() -> None:
    """An open window is no short window."""
    step = Step("status_check_1", "upcoming", earliest=date(2026, 12, 1), recommended=date(2026, 12, 1))
    spec = timeline_spec(EXAMPLE, plan_of(step), TODAY)
    (bar,) = rows(spec, BARS)
    days = next(param["value"] for param in spec["params"] if param["name"] == "days")
    assert (bar["to"], bar["open"]) == (days, True)


def test_the_planned_day_of_the_next_step_stands_out() -> None:
    """The next step's dot is large and filled, a later one small and hollow."""
    later = Step("status_check_2", "upcoming", earliest=date(2026, 12, 9), recommended=date(2026, 12, 9), latest=date(2026, 12, 16))
    first, second = rows(timeline_spec(EXAMPLE, plan_of(CHECK, later, following=0), TODAY), DOTS)
    assert (first["at"], first["filled"], first["date"]) == (14.5, True, "Wed 2 Dec")
    assert not second["filled"]
    assert first["area"] > second["area"]


def test_a_step_that_is_done_has_a_tick_and_moving_on_is_a_square() -> None:
    """What is done, what is ahead and where nothing is sent differ by more than colour."""
    done = Step("thank_you", "done", done_on=date(2026, 11, 20))
    last = Step("move_on", "upcoming", earliest=date(2026, 12, 15))
    first, second = rows(timeline_spec(EXAMPLE, plan_of(done, last), TODAY), DOTS)
    assert (first["done"], first["shape"]) == (True, "circle")
    assert (second["done"], second["shape"]) == (False, "square")


def test_missed_and_optional_steps_have_no_planned_day() -> None:
    """Their lanes say so; the days that are open to an optional step are dashed."""
    missed, optional = Step("thank_you", "missed"), Step("status_check_3", "optional", earliest=date(2026, 12, 15))
    spec = timeline_spec(EXAMPLE, plan_of(missed, optional), TODAY)
    assert [lane["note"] for lane in rows(spec, LANES)] == ["missed", "optional"]
    assert rows(spec, DOTS) == []
    assert [bar["dash"] for bar in rows(spec, BARS)] == [[3, 3]]


def test_moving_on_is_for_now_once_its_day_has_come() -> None:
    """Nothing is recommended for a day that has passed."""
    last = Step("move_on", "due", earliest=date(2026, 11, 18))
    (lane,) = rows(timeline_spec(EXAMPLE, plan_of(last, following=0), TODAY), LANES)
    assert lane["note"] == "next, now"


def test_a_dashed_line_lies_upon_a_solid_one_of_the_same_day() -> None:
    """Their date is today: both are seen."""
    lines = rows(timeline_spec(*CASES["their date today"]), RULES)
    assert [line["say"] for line in lines if line["at"] == lines[0]["at"]] == ["Today, Mon 30 Nov", "Their date, Mon 30 Nov"]


def test_the_tooltip_says_who_agrees() -> None:
    """Each article's word on the planned day, by its letter."""
    (bar,) = rows(timeline_spec(EXAMPLE, plan_of(CHECK, following=0), TODAY), BARS)
    assert bar["tip"] == {
        "Step": "First status check",
        "State": "next, in 10 days",
        "Planned day": "Wed 2 Dec",
        "Earliest": "Tue 1 Dec",
        "Latest": "Mon 7 Dec",
        "Fits": "A and D",
        "Says both": "E",
        "Differs": "B",
        "Does not say": "C",
    }


def test_a_check_with_thanks_says_so() -> None:
    """The wide name has it; a phone has room for the short one only."""
    step = Step("status_check_1", "due", earliest=TODAY, recommended=TODAY, carries_thanks=True)
    (lane,) = rows(timeline_spec(EXAMPLE, plan_of(step, following=0), TODAY), LANES)
    assert (lane["long"], lane["short"]) == ("1. First status check, with thanks", "1. First status check")
    assert lane["note"] == "next, today"


def test_the_height_is_known_before_the_chart_is_drawn() -> None:
    """58 pixels of labels, 64 for each step, and 28 for the axis: a page that reserves them does not jump."""
    assert timeline_spec(EXAMPLE, plan_of(CHECK), TODAY)["height"] == 58 + 64 + 28


def test_dark_and_light_differ_in_colours_alone() -> None:
    """The theme is one parameter; all rows stay as they are."""
    light, dark = (timeline_spec(*CASES["example"], dark=dark) for dark in (False, True))
    assert light["layer"] == dark["layer"]
    assert light["params"] != dark["params"]


def test_filling_a_design_leaves_the_next_chart_untouched() -> None:
    """Rows of one visitor never show up in the chart of another."""
    before = json.dumps(timeline_spec(*CASES["example"]))
    timeline_spec(*CASES["interview ahead"])
    assert json.dumps(timeline_spec(*CASES["example"])) == before


def test_the_words_tell_the_same_as_the_chart() -> None:
    """Marked days, then every step with its state and days."""
    plan = plan_of(Step("thank_you", "done", done_on=date(2026, 11, 20)), CHECK, following=1)
    assert describe_timeline(EXAMPLE, plan, TODAY) == (
        "Timeline. Interview Thu 19 Nov, today Sun 22 Nov, they said by Mon 30 Nov. Thank-you: sent Fri 20 Nov. "
        "First status check: next, in 10 days, planned Wed 2 Dec, from Tue 1 Dec, at the latest Mon 7 Dec."
    )


def test_the_legend_names_only_what_is_shown() -> None:
    """Weekends and holidays of the employer's country, by their names; none where the axis is too long to see them."""
    plan = plan_of(CHECK)
    assert timeline_legend(EXAMPLE, plan, TODAY) == (
        "Dot: planned day. Bar: earliest to latest day. Grey columns: weekends. Sand: Thanksgiving Day."
    )
    long_ago = Interview(held_on=date(2026, 1, 5))
    assert timeline_legend(long_ago, plan, TODAY) == "Dot: planned day. Bar: earliest to latest day."
