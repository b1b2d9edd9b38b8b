"""Claims stand where they say; a claim that does not is found and named."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from followup_rules import Document, load_document
from followup_rules import verify as verifying
from followup_rules.sources import OPENING, fingerprint, holds_words, parsed, sentences_of
from followup_rules.verify import verify
from tests.articles import articles_folder

GOOD = Path(__file__).parent / "documents" / "good"
TEXT = """
Home
A guide

Contents
When to write
When to stop
When to write
Write on the second day. Not before!

  • Be brief, e.g. six lines. Thank them.
When to stop
  2. Stop “at two.” That’s all – really
A guide
"""
HEADINGS = {"A guide", "When to write", "When to stop", "Not in this text"}


def example(**changes: object) -> Document:
    """The worked example with its first claim changed."""
    document = load_document(GOOD / "careers_service.toml")
    return document.model_copy(update={"claims": (document.claims[0].model_copy(update=changes), *document.claims[1:])})


def test_the_five_documents_stand_where_they_say() -> None:
    """Each section, paragraph, sentence and figure of the five is in its article."""
    assert verify(articles_folder()) == []


def test_the_summary_counts_claims_and_figures() -> None:
    """The last line is the count, and the status is that of success."""
    out = io.StringIO()
    assert verifying.main(articles_folder(), out) == 0
    assert out.getvalue().endswith(" figures in 5 documents: all stand where they say.\n")


def test_absent_texts_are_problems(tmp_path: Path) -> None:
    """An empty folder proves nothing: one problem a document, and the status of failure."""
    out = io.StringIO()
    assert verifying.main(tmp_path, out) == 1
    assert out.getvalue().count("cannot be read") == 5


def test_the_worked_example_stands() -> None:
    """The silent case: nothing to say about a sound document."""
    assert verify(GOOD, [example()]) == []


@pytest.mark.parametrize(
    ("changes", "problem"),
    [
        ({"figure": "on the working day"}, "has the figure “on the working day”, which does not stand in “When to write”, paragraph 1"),
        ({"figure": "on the next working days"}, "has the figure “on the next working days”"),
        ({"paragraph": 2}, "has the figure “on the next working day”, which does not stand in “When to write”, paragraph 2"),
        ({"paragraph": 5}, "names “When to write”, paragraph 5, but that section has 4 paragraphs"),
        ({"section": "When to call"}, "names the section “When to call”, which is no heading of the source"),
        ({"sentences": (2, 3)}, "names sentence 3, but “When to write”, paragraph 1 has 2"),
    ],
)
def test_a_claim_that_does_not_stand_is_named(changes: dict[str, object], problem: str) -> None:
    """A wrong figure, half a word, a wrong paragraph, section or sentence."""
    assert [f"F: claim “F-thank-you” {problem}" in found for found in verify(GOOD, [example(**changes)])] == [True]


def test_a_document_without_a_source_has_nothing_to_prove() -> None:
    """An own document without a text is no problem."""
    assert verify(GOOD, [example().model_copy(update={"source": ""})]) == []


def test_a_heading_is_the_last_line_that_equals_it() -> None:
    """The table of contents is no section; its lines belong to the title, which counts where it stands first."""
    assert parsed(TEXT, HEADINGS, "A guide").sections == {
        OPENING: ("Home",),
        "A guide": ("Contents", "When to write", "When to stop"),
        "When to write": ("Write on the second day. Not before!", "• Be brief, e.g. six lines. Thank them."),
        "When to stop": ("2. Stop “at two.” That’s all – really", "A guide"),
    }


def test_a_text_that_begins_with_a_heading_has_no_opening() -> None:
    """Only what stands before the first heading is the opening."""
    assert parsed("A guide\nWrite.", {"A guide"}, "A guide").sections == {"A guide": ("Write.",)}


@pytest.mark.parametrize(
    ("paragraph", "sentences"),
    [
        ("One. Two! Three? Four", ("One.", "Two!", "Three?", "Four")),
        ("• Be brief, e.g. six lines. Thank them.", ("Be brief, e.g. six lines.", "Thank them.")),
        ("  10. Ask Mr. Hale after 4.5 days.", ("Ask Mr. Hale after 4.5 days.",)),
        ("It ends “so.” And goes on.", ("It ends “so.”", "And goes on.")),
        ("Use “Thanks.” or “News.”", ("Use “Thanks.” or “News.”",)),
        ("Wait. 48 hours are enough.", ("Wait.", "48 hours are enough.")),
    ],
)
def test_sentences(paragraph: str, sentences: tuple[str, ...]) -> None:
    """Where a sentence ends, and where only a number, a name or a quotation does."""
    assert sentences_of(paragraph) == sentences


@pytest.mark.parametrize(
    ("words", "holds"),
    [("that's ALL - really", True), ('stop "at two."', True), ("at   two", True), ("t two", False), ("24 hours", False)],
)
def test_words_are_compared_as_they_sound(words: str, holds: bool) -> None:  # noqa: FBT001, a table's column
    """Capitals, quotation marks, dashes and spaces make no difference; parts of words do not count."""
    assert holds_words("Stop “at two.” That’s all – really, in 124 hours", words) is holds


def test_a_fingerprint_changes_with_the_words_alone() -> None:
    """Another kind of quotation mark is the same sentence, another word is not."""
    assert fingerprint("That’s  all") == fingerprint("That's all") != fingerprint("That's it")
