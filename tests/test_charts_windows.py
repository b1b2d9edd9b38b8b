"""Each document's windows, and how many agree with each day, as the engine has them."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from followup_rules import DocumentWindow, documents, load_document
from followup_rules.steps import Step
from pages.ui.charts import describe_windows, windows_spec
from pages.ui.charts.count_strip import CountStrip, Run, agreement_runs
from pages.ui.charts.day_scale import DayScale
from pages.ui.charts.document_lane import DocumentLane
from pages.ui.charts.template import Spec
from pages.ui.charts.window_bars import packed
from pages.ui.charts.words import window_days
from tests.charts_cases import CASES, EXAMPLE, Case, article, plan_of

FIRST = date(2026, 11, 18)
SCALE = DayScale(FIRST, 30)
CHECK = Step("status_check_1", "upcoming", earliest=date(2026, 11, 26), recommended=date(2026, 11, 27), latest=date(2026, 12, 1))


def window(document: str, first: int, last: int | None, step: str = "status_check_1", *, divided: bool = False) -> DocumentWindow:
    """A window in days of November 2026."""
    return DocumentWindow(document, step, date(2026, 11, first), None if last is None else date(2026, 11, last), divided, ())


def strip_of(windows: list[DocumentWindow], number: int, top: int) -> CountStrip:
    """The strip of the status check for windows out of so many documents."""
    return CountStrip(CHECK, agreement_runs(windows, SCALE, CHECK.recommended), number, top)


def spec_of(case: Case) -> Spec:
    """The chart of a case, of the five documents."""
    return windows_spec(case.interview, case.plan, case.windows(), case.today, documents())


def rows(spec: Spec, layer: int) -> list[dict[str, Any]]:
    """The rows of one layer, counted as the design stacks them."""
    found: list[dict[str, Any]] = spec["layer"][layer]["data"]["values"]
    return found


BANDS, RULES, LANES, LABELS, BARS, COUNTS, PLANNED = range(7)


@pytest.mark.parametrize("name", CASES)
def test_the_count_on_a_planned_day_is_the_engines_agreement(name: str) -> None:
    """What the strip counts and what the plan says of its day are one thing; of a check that was sent the plan says nothing."""
    case = CASES[name]
    for step in case.plan.steps:
        about = [window for window in case.windows() if window.step == step.kind]
        day = step.done_on or step.recommended
        if day and about and (step.agree or step.divided or step.object):
            scale = DayScale.around([day, *(window.first for window in about)])
            (run,) = [run for run in agreement_runs(about, scale, day) if run.start == scale.start(day)]
            assert run.agree == step.agree


def test_a_run_ends_where_a_document_begins_or_ends() -> None:
    """B fits 26 to 28 November, A from the 27th on: 1, then 2, then 1 again; both ends included."""
    found = agreement_runs([window("B", 26, 28), window("A", 27, None)], SCALE, None)
    assert found == [Run(0, 8, ()), Run(8, 9, ("B",)), Run(9, 11, ("A", "B")), Run(11, 30, ("A",))]


def test_the_planned_day_stands_alone_in_its_run() -> None:
    """So that its own number can be read."""
    assert agreement_runs([window("A", 26, None)], SCALE, date(2026, 11, 27)) == [
        Run(0, 8, ()),
        Run(8, 9, ("A",)),
        Run(9, 10, ("A",)),
        Run(10, 30, ("A",)),
    ]


def test_a_document_that_says_both_does_not_count() -> None:
    """Only a document that agrees is counted, and each once."""
    found = agreement_runs([window("D", 20, 30, divided=True), window("E", 20, 22), window("E", 21, 25)], SCALE, None)
    assert [run.agree for run in found] == [(), ("E",), ()]


def test_a_strip_tells_the_number_on_the_planned_day() -> None:
    """In its head, since a phone may have no room for the digit."""
    strip = strip_of([window("A", 26, None), window("B", 27, 27)], 5, 100)
    head = strip.head(SCALE)
    assert head["note"] == "Fri 27 Nov: 2 of 5 fit"
    assert head["long"] == "First status check: how many of the 5 fit that day"
    assert [(cell["count"], cell["tone"], cell["text"]) for cell in strip.cells(SCALE)] == [
        (0, "count0", "ink"),
        (1, "count1", "ink"),
        (2, "count2", "ink"),
        (1, "count1", "ink"),
    ]


def test_colours_reach_their_darkest_whatever_the_number_of_documents() -> None:
    """With two documents both together are the darkest; a sixth does not run out of colours."""
    two = strip_of([window("A", 20, 25), window("B", 20, 25)], 2, 0).cells(SCALE)
    six = strip_of([window(letter, 20, 25) for letter in "ABCDEF"], 6, 0).cells(SCALE)
    assert [cell["tone"] for cell in two] == [cell["tone"] for cell in six] == ["count0", "count5", "count0", "count0", "count0"]


def test_windows_that_overlap_go_on_rows_of_their_own() -> None:
    """A thank-you and a check on the same days would hide each other; a later check finds room beside."""
    thanks, check, later = window("D", 19, 26, "thank_you"), window("D", 20, 26), window("D", 27, 30, "status_check_2")
    assert packed([check, later, thanks]) == [[thanks, later], [check]]
    assert packed([]) == []


def test_an_open_window_overlaps_whatever_comes_later() -> None:
    """Nothing fits behind a window without an end."""
    assert packed([window("A", 20, None), window("A", 28, 30, "status_check_2")]) == [
        [window("A", 20, None)],
        [window("A", 28, 30, "status_check_2")],
    ]


def test_a_document_without_a_window_does_not_say() -> None:
    """Silence is shown as such; where only the step is missing, the step is named."""
    silent = DocumentLane(article("C"), [], CHECK, 0).head()
    other = DocumentLane(article("C"), [[window("C", 20, 21, "thank_you")]], CHECK, 0).head()
    assert (silent["note"], silent["short_note"]) == ("does not say", "does not say")
    assert (other["note"], other["short_note"]) == ("first status check: does not say", "does not say")


def test_a_document_is_quoted_with_the_figure_of_the_next_step() -> None:
    """The few words of the claim behind its window."""
    notes = {lane["long"][0]: lane["note"] for lane in rows(spec_of(CASES["example"]), LANES)[:5]}
    figures = {claim.id: claim.figure for letter in "ABCDE" for claim in article(letter).claims}
    assert notes["A"] == f"“{figures['A-named-day']}”"
    assert notes["C"] == "first status check: does not say"


def test_a_bar_tells_who_says_what_and_where() -> None:
    """Article, step, days, the claims in our words, and their section and paragraph."""
    bars = rows(spec_of(CASES["example"]), BARS)
    tip = next(bar["tip"] for bar in bars if bar["tip"]["Article"].startswith("B") and bar["tip"]["Step"] == "First status check")
    claim = next(claim for claim in article("B").claims if claim.id == "B-again")
    assert (tip["Says"], tip["Where"]) == (claim.says, f"{claim.section}, paragraph {claim.paragraph}")


def test_where_a_document_says_both_its_bar_is_soft_and_dashed() -> None:
    """And the tooltip begins with that."""
    both = [bar for bar in rows(spec_of(CASES["example"]), BARS) if bar["tip"]["Says"].startswith("Both yes and no.")]
    assert both
    assert all(bar["fill"].endswith("_soft") and bar["dash"] for bar in both)


def test_the_planned_day_is_marked_in_the_windows_and_in_the_counts() -> None:
    """A column behind the windows for the next step, an outline in the strip of each step."""
    case = CASES["example"]
    spec = spec_of(case)
    columns = [band for band in rows(spec, BANDS) if band["tip"] == {"Day": "Planned day"}]
    outlined = [mark["from"] for mark in rows(spec, PLANNED)]
    assert case.plan.next
    assert case.plan.next.recommended
    assert [column["from"] for column in columns] == [outlined[1]]
    assert len(outlined) == len(rows(spec, LANES)) - 5


def test_a_sixth_document_has_its_lane_and_is_counted() -> None:
    """Whatever it calls itself is text of a lane, never markup."""
    own = load_document(
        b'id = "OWN"\ntitle = "<img src=x onerror=alert(1)>"\n[[claims]]\nid = "OWN-check"\nsection = "One"\nparagraph = 1\n'
        b'says = "Wait three days."\nmodality = "should"\ntiming = { step = "status_check_1", after = "interview", from = 3 }\n'
    )
    six = (*documents(), own)
    case = CASES["example"]
    windows = (*case.windows(), DocumentWindow("OWN", "status_check_1", date(2026, 11, 22), None, divided=False, claims=("OWN-check",)))
    spec = windows_spec(case.interview, case.plan, windows, case.today, six)
    assert [lane["long"] for lane in rows(spec, LANES)][5] == "OWN <img src=x onerror=alert(1)>"
    assert "fit that day" in rows(spec, LANES)[6]["long"]
    assert "of the 6" in rows(spec, LANES)[6]["long"]


def test_without_windows_the_chart_still_shows_the_marked_days() -> None:
    """A plan that stops has no window; an empty list is no error."""
    spec = windows_spec(EXAMPLE, plan_of(), (), date(2026, 11, 22), documents())
    assert {rule["say"] for rule in rows(spec, RULES)} == {"Interview, Thu 19 Nov", "Today, Sun 22 Nov", "Their date, Mon 30 Nov"}
    assert rows(spec, COUNTS) == []


def test_the_words_name_every_document_for_every_step() -> None:
    """Who gives which days, who says both, who does not say, and how many fit."""
    case = CASES["example"]
    words = describe_windows(case.interview, case.plan, case.windows(), case.today, documents())
    assert "Thank-you: A does not say; B Thu 19 Nov to Sat 21 Nov; C Fri 20 Nov to Sat 21 Nov; D" in words
    assert "4 of 5 fit Fri 20 Nov." in words


@pytest.mark.parametrize(("last", "words"), [(26, "Thu 26 Nov"), (28, "Thu 26 Nov to Sat 28 Nov"), (None, "from Thu 26 Nov on")])
def test_the_days_of_a_window_in_words(last: int | None, words: str) -> None:
    """One day, some days, or without an end."""
    assert window_days(window("B", 26, last)) == words
