"""Tables as files: what a spreadsheet would run stays text, and every cell comes back as it went in."""

from __future__ import annotations

import csv
from dataclasses import replace
from datetime import timedelta
from io import StringIO

import pytest

from followup_rules import conflicts, documents, meanings
from followup_rules.against_the_plan import against_the_plan
from followup_rules.topics import MATRIX
from pages.ui.answers import Said, example
from pages.ui.compare.cells import cells
from pages.ui.compare.conflict_rows import conflict_rows
from pages.ui.compare.csv_files import csv_bytes, safe_cell
from pages.ui.compare.on_your_dates import date_rows
from pages.ui.compare.one_article import plan_rows, singles, why
from pages.ui.compare.topic_rows import topic_rows
from pages.ui.model import result_of
from pages.ui.text import plain
from tests.app_driver import TODAY, VISITOR

ANSWERS = example(VISITOR.today, VISITOR.country)
INTERVIEW = ANSWERS.interview
RESULT = result_of(ANSWERS, VISITOR)


def read(raw: bytes) -> list[dict[str, str]]:
    """The rows of a CSV file, read by the standard library."""
    return list(csv.DictReader(StringIO(raw.decode("utf-8-sig"), newline="")))


@pytest.mark.parametrize("text", ["", "plain", "1–2 weeks", "a=b", "x-y", "'quoted", "– dash", "“+2”"])
def test_what_begins_no_formula_is_left_alone(text: str) -> None:
    """Signs inside a text, dashes and quotes are harmless."""
    assert safe_cell(text) == text


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", " =", "\n+", "\u00a0@", "\uff1d", "\uff0b", "\uff0d", "\uff20"])
def test_what_would_begin_a_formula_gets_an_apostrophe(start: str) -> None:
    """Also after spaces and in full width."""
    assert safe_cell(f"{start}cmd") == f"'{start}cmd"


def test_every_cell_comes_back() -> None:
    """Commas, quotes, line breaks and letters of all kinds survive; a formula comes back with its apostrophe."""
    rows = [{"A": 'one, "two"', "B": "first\r\nsecond"}, {"A": "Ünï – “x” 中", "B": "=HYPERLINK(1)"}]
    assert read(csv_bytes(rows)) == [rows[0], {"A": "Ünï – “x” 中", "B": "'=HYPERLINK(1)"}]


def test_a_spreadsheet_knows_the_encoding() -> None:
    """The file begins with the mark of UTF-8."""
    assert csv_bytes([{"A": "x"}]).startswith(b"\xef\xbb\xbfA\r\n")


def test_the_topics_as_a_file() -> None:
    """Every claim of every document is there with its place, and silence has its row too."""
    matrix = cells(MATRIX, documents(), against_the_plan(INTERVIEW, documents(), documents()))
    rows = read(csv_bytes(topic_rows(matrix)))
    claims = {(document.id, claim.says.lstrip("'")) for document in documents() for claim in document.claims}
    assert {(row["Article"], row["Says"].lstrip("'")) for row in rows if row["Says"]} == claims
    silent = next(row for row in rows if row["Topic"] == "Thank-you" and row["Article"] == "A")
    assert (silent["Beside the plan"], silent["Says"], silent["Paragraph"]) == ("does not say", "", "")
    assert any("(the plan)" in row["Can be read as"] for row in rows)


def test_the_conflicts_as_a_file() -> None:
    """A row for each side of each conflict, with what it means here."""
    rows = read(csv_bytes(conflict_rows(meanings(INTERVIEW, conflicts(), today=TODAY))))
    assert len(rows) == sum(len(conflict.sides) for conflict in conflicts())
    assert {row["Conflict"] for row in rows} == {conflict.question for conflict in conflicts()}


def test_the_days_as_a_file() -> None:
    """Each window with its days and places; who gives no day has a row without."""
    rows = read(csv_bytes(date_rows(RESULT)))
    first_check = {row["Article"]: row for row in rows if row["Step"] == "First status check"}
    assert (first_check["B"]["From"], first_check["B"]["To"]) == ("2026-11-26", "2026-11-28")
    assert first_check["B"]["Where"] == "When to Follow Up Again, paragraph 1"
    assert (first_check["C"]["From"], first_check["C"]["On the planned day"]) == ("", "does not say")


def test_the_plans_as_a_file() -> None:
    """The plan and each article's own, step by step."""
    rows = read(csv_bytes(plan_rows(singles(RESULT), RESULT)))
    assert list(dict.fromkeys(row["Followed"] for row in rows)) == ["the plan", "A", "B", "C", "D", "E"]
    assert next(row for row in rows if row["Followed"] == "E")["Next"].replace("\u00a0", " ") == "Email a status check on Tue 1 December"


def test_an_article_alone_is_quoted_with_what_times_its_day() -> None:
    """On day 11 D asks since nothing was heard for a week, not since it would write in the first one."""
    late = replace(ANSWERS, held_on=TODAY - timedelta(days=11), said=Said("none"), sent=())
    found = next(single for single in singles(result_of(late, VISITOR)) if single.document is not None and single.document.id == "D")
    claim = next(document for document in documents() if document.id == "D").claims_by_id["D-faq-week"]
    assert why(found) == plain(f"It says: {claim.says}")
