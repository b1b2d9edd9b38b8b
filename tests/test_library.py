"""Documents load from their files; a bad one is refused with one sentence that names claim and field."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup_rules import DocumentError, documents, load_document
from followup_rules.library import MOST_BYTES, joined

FILES = Path(__file__).parent / "documents"
GOOD = FILES / "good" / "careers_service.toml"
REFUSALS = {
    "claim_without_id": "claim number 1, field “id”: it is missing",
    "deeply_nested": "deeply_nested.toml has tables inside tables, more than 12 deep; a claim needs three",
    "dotted_name": "dotted_name.toml has a line with more than 60 dots",
    "duplicate_id": "duplicate_id.toml: two claims have the id “F-one”",
    "from_after_to": "claim “F-one”, field “timing”: “to” (1) must not be smaller than “from” (5)",
    "line_break_in_text": "claim “F-one”, field “short”: it holds a line break or a character that cannot be shown",
    "nine_word_figure": "claim “F-one”: “figure” has 9 words; at most 8 may be taken from a document",
    "not_toml": "not_toml.toml is not a TOML file: Invalid value (at line 2, column 9)",
    "number_too_long": "number_too_long.toml has a number with too many digits",
    "paragraph_zero": "claim “F-one”, field “paragraph”: it must be 1 or more",
    "two_payloads": "claim “F-one”: a claim has exactly one of timing, limit, tempo, channel, content and guidance; "
    "this one has “timing” and “tempo”",
    "two_used_readings": "claim “F-one”: mark exactly one of the “readings” with “used = true”",
    "unknown_element": "claim “F-one”, field “content.element”: “brevty” is not known here; did you mean “brevity”?",
    "unknown_field": "claim “F-one”, field “colour”: there is no such field; docs/adding_a_document.md lists the known ones",
    "wrong_step": "claim “F-one”, field “timing.step”: “status_check” is not known here; use “thank_you”, “status_check_1”, "
    "“status_check_2”, “status_check_3”, “ask_feedback” or “any_status_check”",
}
CLAIM = '[[claims]]\nid = "F-one"\nsection = "Advice"\nparagraph = 1\nsays = "Write."\nmodality = "should"\n'
GUIDANCE = 'guidance = { topic = "about" }\n'


def document(claims: str = "", head: str = 'id = "F"\ntitle = "A document"\n') -> bytes:
    """A document's file with these claims."""
    return (head + claims).encode()


def refusal(raw: bytes) -> str:
    """The sentence with which a file is refused."""
    with pytest.raises(DocumentError) as caught:
        load_document(raw)
    return str(caught.value)


def test_the_five_come_in_order() -> None:
    """A to E, each with claims."""
    assert [each.id for each in documents()] == ["A", "B", "C", "D", "E"]
    assert all(each.claims for each in documents())


@pytest.mark.parametrize("separator", ["\u2028", "\x0b", "\x0c", "\x1c", "\u0085"])
def test_dots_are_counted_to_the_end_of_a_line_of_toml(separator: str) -> None:
    """Signs that end a line elsewhere and not in TOML would let a key through that takes minutes to read."""
    key = f'{".".join("a" * 50)}."{separator}".{".".join("a" * 50)} = 1'
    assert refusal(f"{key}\n".encode()) == "The file has a line with more than 60 dots"


def test_the_worked_example_loads() -> None:
    """The example of the guide is a document, with one value written for a list of one."""
    example = load_document(GOOD)
    assert [claim.id for claim in example.claims][:2] == ["F-thank-you", "F-brief"]
    assert example.claims[3].when.named_day == (False,)
    assert example.claims[0].sentences == (1,)


def test_the_guide_shows_the_worked_example_as_it_is() -> None:
    """The guide's code block is the file that this test loads."""
    guide = (FILES.parents[1] / "docs" / "adding_a_document.md").read_text("utf-8")
    blocks = re.findall(r"^```\w+\n(.*?)^```$", guide, re.MULTILINE | re.DOTALL)
    assert GOOD.read_text("utf-8") in blocks
    assert GOOD.with_suffix(".txt").read_text("utf-8") in blocks


def test_each_bad_file_has_its_sentence() -> None:
    """No bad file lies about without a pinned sentence, and none is missing."""
    assert {path.stem for path in (FILES / "bad").iterdir()} == set(REFUSALS)


@pytest.mark.parametrize("name", sorted(REFUSALS))
def test_a_bad_file_is_refused_in_plain_words(name: str) -> None:
    """One sentence that names the file, then claim and field where they are known."""
    with pytest.raises(DocumentError) as caught:
        load_document(FILES / "bad" / f"{name}.toml")
    assert str(caught.value) in (REFUSALS[name], f"{name}.toml: {REFUSALS[name]}")


def test_a_file_may_have_256_kib_and_not_a_byte_more() -> None:
    """At the limit it loads, one byte above it does not."""
    text = document()
    assert load_document(text + b"#" * (MOST_BYTES - len(text))).id == "F"
    assert refusal(text + b"#" * (MOST_BYTES + 1 - len(text))) == "The file is too large; a document has at most 256 KiB"


def test_a_file_that_is_too_large_is_not_read_whole(tmp_path: Path) -> None:
    """The limit holds for a file on disk too."""
    (tmp_path / "large.toml").write_bytes(b"#" * (MOST_BYTES + 1))
    with pytest.raises(DocumentError, match=r"^large[.]toml is too large"):
        load_document(tmp_path / "large.toml")


def test_text_in_another_encoding_is_refused() -> None:
    """A file of an editor that writes UTF-16."""
    assert refusal("id = “F”".encode("utf-16")) == "The file is not text in UTF-8; save it as a plain text file"


def test_a_byte_order_mark_is_no_error() -> None:
    """Some editors put one before the first character."""
    assert load_document(b"\xef\xbb\xbf" + document()).title == "A document"


def test_an_absent_file_is_refused(tmp_path: Path) -> None:
    """The sentence names the file, not its folder."""
    with pytest.raises(DocumentError, match=r"^absent[.]toml cannot be read; check that the file is there$"):
        load_document(tmp_path / "absent.toml")


def test_a_folder_and_a_name_that_no_file_has_are_refused(tmp_path: Path) -> None:
    """Each in a sentence of its own."""
    with pytest.raises(DocumentError, match=r"is a folder; give a file in it$"):
        load_document(tmp_path)
    with pytest.raises(DocumentError, match=r"cannot be read; check that the file is there$"):
        load_document(tmp_path / "a\0b.toml")


@pytest.mark.parametrize(
    ("claims", "sentence"),
    [
        (
            CLAIM + GUIDANCE + "when = { seniority = [] }\n",
            "field “when.seniority”: it must name something; leave it out where it does not matter",
        ),
        ("[claims]\n", "field “claims”: each one begins with [[claims]], in two square brackets"),
        (CLAIM + GUIDANCE + "[claims.readings]\n", "field “readings”: each one begins with [[claims.readings]], in two square brackets"),
        (CLAIM, "claim “F-one”: a claim has exactly one of timing, limit, tempo, channel, content and guidance; this one has none"),
        (CLAIM + 'guidance = "about"\n', "claim “F-one”, field “guidance”: it must be a table in curly brackets"),
        (CLAIM + GUIDANCE + 'figure = ""\n', "claim “F-one”, field “figure”: it must not be empty"),
        (CLAIM + GUIDANCE + f'short = "{"x" * 17}"\n', "claim “F-one”, field “short”: it may have at most 16 characters"),
        (CLAIM + GUIDANCE + "figure = 2026-09-15\n", "claim “F-one”, field “figure”: it must be text in quotes"),
        (CLAIM + GUIDANCE + "sentences = [1.5]\n", "claim “F-one”, field “sentences”: it must be a whole number"),
        (CLAIM + GUIDANCE + 'when = { named_day = "often" }\n', "claim “F-one”, field “when.named_day”: it must be true or false"),
        (CLAIM.replace("F-one", "F one") + GUIDANCE, "claim “F one”, field “id”: it begins with a letter or digit"),
        (CLAIM + 'limit = { step = "thank_you", least = 3, most = 1 }\n', "“most” (1) must not be smaller than “least” (3)"),
        (CLAIM + 'timming = { step = "thank_you" }\n', "claim “F-one”, field “timming”: there is no such field; did you mean “timing”?"),
    ],
)
def test_a_slip_is_named(claims: str, sentence: str) -> None:
    """Slips that people make, each with the words that help."""
    assert sentence in refusal(document(claims))


def test_a_source_is_a_file_of_the_folder() -> None:
    """A document cannot point to a file elsewhere."""
    assert "field “source”: it must be the name of a file, without a folder" in refusal(document('source = "../secret.txt"\n'))


def test_a_long_name_is_cut_and_kept_on_one_line() -> None:
    """What a stranger's file says is repeated briefly, on one line."""
    sentence = refusal(document(f'"{"x" * 1000}\\n" = 1\n'))
    assert len(sentence) < 250
    assert "\n" not in sentence


def test_two_documents_cannot_share_an_id() -> None:
    """An own document that calls itself D is refused, with the title to change."""
    with pytest.raises(DocumentError, match=r"^two documents have the id “D”; give “A document” another one$"):
        joined([*documents(), load_document(document(head='id = "D"\ntitle = "A document"\n'))])


def test_two_documents_cannot_share_a_claim() -> None:
    """Claims are cited by their ids alone, so an id stands once."""
    clash = load_document(document((CLAIM + GUIDANCE).replace("F-one", "D-phone")))
    with pytest.raises(DocumentError, match=r"^claim “D-phone” stands in document D and in document F"):
        joined([*documents(), clash])


def test_documents_are_joined_in_the_order_of_their_ids() -> None:
    """The order of the files does not matter."""
    assert [each.id for each in joined(reversed([*documents(), load_document(GOOD)]))] == list("ABCDEF")


@given(st.binary(max_size=200) | st.text(max_size=200).map(str.encode))
def test_whatever_comes_is_loaded_or_refused(raw: bytes) -> None:
    """No other error leaves the loader, and its sentence is one line."""
    try:
        sentence = load_document(raw).title
    except DocumentError as error:
        sentence = str(error)
    assert sentence.splitlines() == [sentence]


@pytest.mark.parametrize(
    ("written", "sentence"),
    [
        ("from = true, to = 3", "field “timing.from”: it must be a whole number"),
        ('from = "1", to = 3', "field “timing.from”: it must be a whole number"),
        ('from = 1, to = 3, about = "yes"', "field “timing.about”: it must be true or false"),
        ("from = 1, to = 2, best_from = 2, best_to = 3", "field “timing”: the days from “best_from” to “best_to” must lie between"),
        ("from = 1, to = 2, best_from = 0, best_to = 1", "field “timing”: the days from “best_from” to “best_to” must lie between"),
    ],
)
def test_a_number_or_a_truth_is_not_guessed(written: str, sentence: str) -> None:
    """A slip in a file shall not become advice."""
    timing = f'timing = {{ step = "status_check_1", after = "interview", {written} }}\n'
    assert sentence in refusal(document(CLAIM + timing))


def test_the_best_days_may_be_all_days() -> None:
    """At both edges."""
    timing = 'timing = { step = "status_check_1", after = "interview", from = 1, to = 2, best_from = 1, best_to = 2 }\n'
    assert load_document(document(CLAIM + timing)).claims
