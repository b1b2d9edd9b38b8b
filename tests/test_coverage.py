"""No sentence of the articles is left out, none has changed unnoticed, and none is in this repository."""

from __future__ import annotations

import io
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from followup_rules import Document, documents, load_document
from followup_rules import coverage as covering
from followup_rules import fingerprints as recording
from followup_rules import uncovered as excusing
from followup_rules.coverage import coverage
from followup_rules.sources import article_of, normalised
from followup_rules.uncovered import REASONS, headings_of, uncovered
from tests.articles import ROOT, articles_folder

GOOD = Path(__file__).parent / "documents" / "good"
TEXT = (GOOD / "careers_service.txt").read_text("utf-8")
REASONS_FOR_THE_REST = """
[[lines]]
section = "Opening"
from = 1
reason = "navigation"

[[lines]]
section = "After your interview"
from = 1
to = 3
reason = "announcement"

[[lines]]
section = "Enough is enough"
from = 2
reason = "byline"
"""
RUN = 9
"""Words in a row that count as the article's text; a figure has at most eight."""


class Example:
    """The worked example with a copy of its text, reasons for what it leaves out, and a record of the text."""

    def __init__(self, folder: Path) -> None:
        """Lays the files out in a folder."""
        self.folder = folder
        self.document = load_document(GOOD / "careers_service.toml")
        self.write(TEXT)
        self.excuse(REASONS_FOR_THE_REST)
        self.record()

    def write(self, text: str) -> None:
        """The text of the article."""
        (self.folder / "careers_service.txt").write_text(text, "utf-8")

    def excuse(self, reasons: str) -> None:
        """The reasons for the sentences that no claim covers."""
        (self.folder / "f.toml").write_text(reasons, "utf-8")
        uncovered.cache_clear()

    def record(self) -> None:
        """Takes the text for read."""
        (self.folder / "fingerprints.json").write_text(recording.record([self.document], self.folder), "utf-8")

    def gaps(self, document: Document | None = None) -> list[str]:
        """What coverage finds."""
        return coverage(self.folder, [document or self.document])


@pytest.fixture
def example(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Example]:
    """The worked example, sound."""
    monkeypatch.setattr(excusing, "FOLDER", tmp_path)
    monkeypatch.setattr(recording, "RECORD", tmp_path / "fingerprints.json")
    yield Example(tmp_path)
    uncovered.cache_clear()


def test_no_sentence_of_the_five_is_left_out() -> None:
    """Each sentence has a claim or a reason, and the texts are those that were read."""
    assert coverage(articles_folder()) == []


def test_every_sentence_is_listed() -> None:
    """The list has a line for each sentence and each title, and a summary."""
    out = io.StringIO()
    assert covering.main(articles_folder(), out) == 0
    sentences = sum(1 for document in documents() for _ in article_of(document, articles_folder(), headings_of(document)).sentences())
    assert len(out.getvalue().splitlines()) == sentences + len(documents()) + 1
    assert "“Making A Phone Call”, paragraph 9, sentence 2: D-phone, D-call-pushy" in out.getvalue()
    assert out.getvalue().endswith("with a reason: none is left out.\n")


def test_absent_texts_leave_gaps(tmp_path: Path) -> None:
    """An empty folder is not taken for full coverage."""
    out = io.StringIO()
    assert covering.main(tmp_path, out) == 1
    assert out.getvalue().count("cannot be read") == 5


def test_a_text_that_is_none_is_a_gap_and_the_rest_is_listed(tmp_path: Path) -> None:
    """A file in another encoding is named; the other texts are read all the same."""
    for file in articles_folder().iterdir():
        (tmp_path / file.name).write_bytes(file.read_bytes())
    (tmp_path / documents()[0].source).write_bytes("café".encode("latin-1"))
    out = io.StringIO()
    assert covering.main(tmp_path, out) == 1
    assert f"A: its source {documents()[0].source} cannot be read in {tmp_path}" in out.getvalue()
    assert "“Making A Phone Call”, paragraph 9, sentence 2" in out.getvalue()


def test_recording_a_folder_gives_the_record_that_is_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """From the texts it is the same again; where a text is missing the record stays as it was, and it says which."""
    kept = recording.RECORD.read_bytes()
    monkeypatch.setattr(recording, "RECORD", tmp_path / "record.json")
    assert recording.main(articles_folder(), io.StringIO()) == 0
    assert (tmp_path / "record.json").read_bytes() == kept
    out = io.StringIO()
    assert recording.main(tmp_path, out) == 1
    assert documents()[0].source in out.getvalue()
    assert (tmp_path / "record.json").read_bytes() == kept


def test_a_sound_document_has_no_gaps(example: Example) -> None:
    """The silent case."""
    assert example.gaps() == []


def test_an_uncovered_sentence_is_a_gap(example: Example) -> None:
    """Without its reason the last line is uncovered."""
    example.excuse(REASONS_FOR_THE_REST.rpartition("[[lines]]")[0])
    assert example.gaps() == ["F: “Enough is enough”, paragraph 2, sentence 1: no claim covers it and no reason is given"]


def test_a_claim_covers_only_the_sentences_that_it_names(example: Example) -> None:
    """Without its second sentence, that sentence is open; naming none is a gap of its own."""
    first, *rest = example.document.claims[3:4]
    assert not rest
    narrowed = [first.model_copy(update={"sentences": (1,)}) if claim is first else claim for claim in example.document.claims]
    found = example.gaps(example.document.model_copy(update={"claims": tuple(narrowed)}))
    assert found == ["F: “When to write”, paragraph 2, sentence 2: no claim covers it and no reason is given"]
    without = [first.model_copy(update={"sentences": ()}) if claim is first else claim for claim in example.document.claims]
    assert "F: claim “F-no-date” names no sentence" in example.gaps(example.document.model_copy(update={"claims": tuple(without)}))


def test_a_covered_sentence_needs_no_reason(example: Example) -> None:
    """A reason for a sentence that a claim covers is one too many."""
    example.excuse(REASONS_FOR_THE_REST + '[[lines]]\nsection = "When to ring"\nfrom = 1\nreason = "scene"\n')
    assert example.gaps() == ["F: “When to ring”, paragraph 1, sentence 1: it has more than one claim or reason that cannot both hold"]


def test_a_reason_needs_its_sentence(example: Example) -> None:
    """A reason that points nowhere is found."""
    example.excuse(REASONS_FOR_THE_REST + '[[lines]]\nsection = "When to ring"\nfrom = 2\nreason = "scene"\n')
    assert example.gaps() == ["F: “When to ring”, paragraph 2 is given a reason, but there is no such sentence"]


def test_a_changed_sentence_is_noticed(example: Example) -> None:
    """One word differs from the text that was read: its paragraph is named, until somebody records it anew."""
    example.write(TEXT.replace("ten to twelve days", "nine to twelve days"))
    assert example.gaps() == ["F: “When to write”, paragraph 2 has changed since it was read"]
    example.record()
    assert example.gaps() == []


def test_a_text_that_nobody_recorded_is_a_gap(example: Example) -> None:
    """A new document is read before it counts as covered."""
    other = example.document.model_copy(update={"id": "G"})
    assert "G: its text was never recorded; read it against the claims, then record its fingerprints" in example.gaps(other)


def test_each_reason_is_used() -> None:
    """No kind of reason stands in the list for nothing."""
    assert {lines.reason for document in documents() for lines in uncovered(document.id).lines} == set(REASONS)


def test_no_text_of_the_articles_is_in_the_repository() -> None:
    """No nine words in a row of an article stand in a file of this project; headings may, since claims name them."""
    runs: set[tuple[str, ...]] = set()
    headings: set[tuple[str, ...]] = set()
    for document in documents():
        article = article_of(document, articles_folder(), headings_of(document))
        for heading in (*article.sections, document.title):
            headings.update(_runs(heading))
        for paragraphs in article.sections.values():
            for paragraph in paragraphs:
                runs.update(_runs(paragraph))
    assert len(runs) > 1000
    command = ["git", "ls-files", "--cached", "--others", "--exclude-standard"]
    names = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout.splitlines()
    files = [ROOT / name for name in names if (ROOT / name).is_file()]
    copied = runs - headings
    assert [(file.name, " ".join(run)) for file in files for run in _runs(file.read_text("utf-8", errors="replace")) if run in copied] == []


def _runs(text: str) -> Iterator[tuple[str, ...]]:
    words = re.findall(r"[a-z0-9']+", normalised(text))
    return zip(*(words[start:] for start in range(RUN)), strict=False)
