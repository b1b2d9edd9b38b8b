"""Topic by topic: what each document says against the plan, and how it fits into a tile."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given

from followup_rules import Claim, Document, Interview, documents, joined, load_document
from followup_rules.against_the_plan import AgainstThePlan, against_the_plan
from followup_rules.topics import MATRIX, MatrixTopic
from pages.ui.compare.cells import Cell, cells
from pages.ui.compare.groups import GROUPS, TOPICS_OF
from tests.strategies import Situation, situations

SIXTH = load_document(Path(__file__).parent / "documents" / "good" / "careers_service.toml")
INTERVIEW = Interview(held_on=date(2026, 11, 10), country="DE")
"""A Tuesday, with no holiday in the two weeks after it."""
AGAINST = against_the_plan(INTERVIEW, documents(), documents())


def verdicts(topic: MatrixTopic, against: AgainstThePlan = AGAINST) -> dict[str, str]:
    """What each of the five says on a topic."""
    return {document.id: against.verdict(topic, document) for document in documents()}


def document_of(**about: Any) -> Document:  # noqa: ANN401, whatever a claim may be about
    """A document with one claim."""
    claim = {"id": "Z-one", "section": "Advice", "paragraph": 1, "says": "Do it.", "modality": "should", **about}
    return Document.model_validate({"id": "Z", "title": "One claim", "claims": [claim]})


def with_document(document: Document) -> AgainstThePlan:
    """The five and one more, the plan following the five."""
    return against_the_plan(INTERVIEW, (*documents(), document), documents())


def test_silence_is_never_agreement() -> None:
    """A says nothing of a thank-you, and C nothing beyond it."""
    assert verdicts("thank_you")["A"] == "silent"
    assert verdicts("named_day") == {"A": "same", "B": "silent", "C": "silent", "D": "silent", "E": "same"}


def test_a_document_that_contradicts_itself_says_two_things() -> None:
    """D's thank-you goes out within a day, and not before one."""
    assert verdicts("thank_you") == {"A": "silent", "B": "same", "C": "same", "D": "both", "E": "same"}


def test_another_number_of_messages_differs() -> None:
    """The plan has two checks; B finds one enough, E allows it up to three."""
    assert verdicts("stopping")["B"] == "differs"
    assert verdicts("stopping")["E"] == "same"


def test_a_question_in_the_thank_you_differs_from_the_draft() -> None:
    """C and D ask about the next steps in the first message, E does not, and the draft leaves the question out."""
    assert verdicts("thank_you_content") == {"A": "same", "B": "same", "C": "differs", "D": "differs", "E": "same"}
    assert verdicts("status_check_content")["D"] == "same"


def test_guidance_is_outside_the_plan() -> None:
    """To whom to write, and why, moves no day and no word."""
    assert set(verdicts("addressee").values()) == {"outside"}


@pytest.mark.parametrize(("most", "verdict"), [(1, "differs"), (2, "same"), (3, "same")])
def test_a_limit_is_held_against_the_number_of_checks(most: int, verdict: str) -> None:
    """Two checks are in the plan: one fewer differs, as many or more does not."""
    document = document_of(limit={"step": "any_status_check", "most": most})
    assert with_document(document).verdict("stopping", document) == verdict


@pytest.mark.parametrize(
    ("advice", "channels", "verdict"),
    [
        ("prefer", ["email"], "same"),
        ("prefer", ["phone"], "differs"),
        ("accept", ["linkedin"], "same"),
        ("accept", ["in_person"], "differs"),
        ("avoid", ["phone"], "same"),
        ("avoid", ["email"], "differs"),
    ],
)
def test_a_channel_is_held_against_those_of_the_plan(advice: str, channels: list[str], verdict: str) -> None:
    """Preferred is the best one, accepted any that will do, avoided what the plan would take."""
    document = document_of(channel={"advice": advice, "channels": channels, "step": "status_check_1"})
    assert with_document(document).verdict("channel", document) == verdict


@pytest.mark.parametrize(("first", "verdict"), [(6, "same"), (7, "same"), (8, "differs")])
def test_a_window_is_held_against_the_planned_day(first: int, verdict: str) -> None:
    """The first check is on day 7: windows from day 6 and 7 hold it, one from day 8 does not."""
    document = document_of(timing={"step": "status_check_1", "after": "interview", "from": first, "to": 9})
    assert with_document(document).verdict("no_named_day", document) == verdict


def test_advice_for_other_jobs_is_outside_the_plan() -> None:
    """A channel for senior jobs says nothing of this one, of which the level is not known."""
    document = document_of(when={"seniority": "senior"}, channel={"advice": "prefer", "channels": "phone"})
    assert with_document(document).verdict("channel", document) == "outside"


def test_the_articles_disagree_where_their_conflicts_lie() -> None:
    """On dates, numbers and calls they do; on tone and form they do not."""
    disagreed = {topic for topic in MATRIX if AGAINST.disagreed(topic)}
    assert {"thank_you", "named_day", "no_named_day", "stopping", "calls"} <= disagreed
    assert not {"tone", "form", "about", "before_leaving"} & disagreed


def test_a_sixth_document_brings_its_own_disagreement() -> None:
    """Asking on day 10 to 12 leaves no common day with B's week; and it contradicts itself nowhere."""
    six = joined((*documents(), SIXTH))
    against = against_the_plan(INTERVIEW, six, documents())
    assert against.verdict("no_named_day", SIXTH) == "differs"
    assert any("F" in disagreement.documents for disagreement in against.disagreements)
    assert "both" not in {against.verdict(topic, SIXTH) for topic in MATRIX}


@given(situations())
def test_every_interview_has_its_verdicts(situation: Situation) -> None:
    """Whatever was answered, every document has one on every topic, and silence stays silence."""
    against = against_the_plan(situation.interview, documents(), documents())
    for topic, row in cells(MATRIX, documents(), against).items():
        for cell in row:
            assert (cell.verdict == "silent") is (not cell.claims), (topic, cell.document.id)


def test_every_topic_is_in_one_group() -> None:
    """No topic is lost, and none stands twice."""
    grouped = [topic for topics in TOPICS_OF.values() for topic in topics]
    assert sorted(grouped) == sorted(MATRIX)
    assert list(TOPICS_OF) == list(GROUPS)


def cell_with(*shorts: str, columns: int = 5) -> Cell:
    """A cell whose claims have these short words."""
    claims = [
        Claim.model_validate(
            {
                "id": f"Z-{number}",
                "section": "Advice",
                "paragraph": number,
                "says": f"Point {number}.",
                "short": short,
                "modality": "should",
                "guidance": {"topic": "about"},
            }
        )
        for number, short in enumerate(shorts, start=1)
    ]
    return Cell("about", Document(id="Z", title="Z"), "outside", tuple(claims), columns)


def test_an_empty_cell_does_not_say() -> None:
    """Neither figure nor sentence is made up."""
    cell = cell_with()
    assert (cell.figure, cell.short_figure, cell.in_words) == ("", "", ":gray[does not say]")


@pytest.mark.parametrize(
    ("shorts", "figure"),
    [
        (("24 hours",), "24 hours"),
        (("24 hours", "24 hours"), "24 hours"),
        (("24 hours", "within a week"), "24 hours, within a week"),
        (("twelve chars", "twelve char"), "twelve chars, twelve char"),
        (("twelve chars", "twelve charsx"), "twelve chars +1"),
        (("24 hours", "within a week", "a third"), "24 hours, within a week +1"),
        (("", ""), "2 points"),
    ],
)
def test_as_many_figures_as_fit_into_a_tile(shorts: tuple[str, ...], figure: str) -> None:
    """26 letters in five columns; what is left is counted."""
    assert cell_with(*shorts).figure == figure
    assert len(cell_with(*shorts).figure) <= 26


def test_more_columns_leave_less_room() -> None:
    """Six articles side by side: 21 letters a tile."""
    assert cell_with("24 hours", "within a week", columns=6).figure == "24 hours +1"


@pytest.mark.parametrize(
    ("short", "figure"),
    [
        ("a week", "a week"),
        ("24–48 hours", "24–48 h"),
        ("within a week", "≤ a week"),
        ("1–2 weeks later", "1–2 weeks"),
        ("interviewer", "interview…"),
    ],
)
def test_a_figure_gets_shorter_for_a_phone(short: str, figure: str) -> None:
    """At most ten letters in five columns, by shorter words first, then without the last word, then cut."""
    assert cell_with(short).short_figure == figure


@pytest.mark.parametrize("short", ["1–2 weeks", "1–2 weeks later"])
def test_a_figure_that_fits_abbreviated_is_not_cut(short: str) -> None:
    """A sixth column leaves eight letters."""
    assert cell_with(short, columns=6).short_figure == "1–2 wks"


def test_long_topics_say_how_much_more_there_is() -> None:
    """Two sentences, then a count; the whole stands in the list below."""
    assert cell_with("a", "b", "c").in_words == "**a, b, c**: Point 1\\. Point 2\\. :gray[and 1 more]"
