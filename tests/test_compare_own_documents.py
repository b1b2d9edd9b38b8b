"""Documents of the user: what is taken in, what is refused, and with which sentence."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from followup_rules import Document, Interview, documents
from pages.ui.compare.own_clashes import MOST_SHOWN, disputes
from pages.ui.own_documents import MOST_DOCUMENTS, MOST_READINGS, TOO_MUCH, taken_in

FOLDER = Path(__file__).parent / "documents"
CAREERS = (FOLDER / "good" / "careers_service.toml").read_bytes()


def named(identity: str) -> bytes:
    """A document without claims under an id."""
    return f'id = "{identity}"\ntitle = "One more"\n'.encode()


def test_nothing_brought_changes_nothing() -> None:
    """No file, no document and no complaint."""
    assert taken_in((), ()).documents == ()
    assert taken_in((), ()).refusals == ()


def test_a_good_file_joins() -> None:
    """The document comes after those that were there."""
    first = taken_in((), [("one.toml", CAREERS)])
    second = taken_in(first.documents, [("two.toml", named("G"))])
    assert [document.id for document in second.documents] == ["F", "G"]
    assert second.refusals == ()


@pytest.mark.parametrize("file", sorted((FOLDER / "bad").glob("*.toml")), ids=lambda file: file.stem)
def test_a_bad_file_gets_one_sentence_and_takes_nothing_along(file: Path) -> None:
    """The sentence begins with the file's name; the good file beside it still joins."""
    found = taken_in((), [(file.name, file.read_bytes()), ("good.toml", CAREERS)])
    assert [document.id for document in found.documents] == ["F"]
    assert len(found.refusals) == 1
    assert found.refusals[0].startswith(f"{file.name}: ")
    assert "\n" not in found.refusals[0]


def test_the_refusal_names_claim_and_field() -> None:
    """Whoever wrote the file can find the place."""
    bad = (FOLDER / "bad" / "from_after_to.toml").read_bytes()
    assert taken_in((), [("mine.toml", bad)]).refusals == (
        "mine.toml: claim “F-one”, field “timing”: “to” (1) must not be smaller than “from” (5)",
    )


@pytest.mark.parametrize(("identity", "owner"), [("A", "A"), ("F", "F")])
def test_an_id_that_is_taken_is_refused(identity: str, owner: str) -> None:
    """Neither one of the five nor a document that was brought before can be replaced."""
    kept = taken_in((), [("one.toml", CAREERS)]).documents
    found = taken_in(kept, [("again.toml", named(identity))])
    assert found.documents == kept
    assert found.refusals[0].startswith(f"again.toml: two documents have the id “{owner}”")


def claims(count: int) -> str:
    """So many claims that give a day each, no two the same."""
    return "".join(
        f"""
[[claims]]
id = "G-{number}"
section = "When"
paragraph = 1
says = "Ask on day {number}."
modality = "should"
timing = {{ step = "any_status_check", after = "interview", from = {number}, to = {number} }}
"""
        for number in range(1, count + 1)
    )


def test_as_much_as_can_be_compared_joins_and_more_does_not() -> None:
    """Claims and their readings are counted over all documents of the user, since each is held against each."""
    full = taken_in((), [("full.toml", named("G") + claims(MOST_READINGS).encode())])
    assert (len(full.documents), full.refusals) == (1, ())
    over = taken_in(full.documents, [("more.toml", CAREERS), ("none.toml", named("H"))])
    assert [document.id for document in over.documents] == ["G", "H"]
    assert over.refusals == (f"more.toml: {TOO_MUCH}",)
    assert "200 claims together" in TOO_MUCH


def test_a_document_that_contradicts_itself_all_over_is_shown_in_part() -> None:
    """Nobody reads thousands of lines: those with the articles come first, and all are counted. Without a claim nothing is disputed."""
    own = taken_in((), [("g.toml", named("G") + claims(20).replace("G-", "0-").encode()), ("h.toml", named("H"))]).documents
    found = disputes((*documents(), *own), Interview(held_on=date(2026, 11, 19)))
    shown, count = found["G"]
    assert len(shown) == MOST_SHOWN
    assert count >= 20 * 19 / 2
    assert found["H"] == ([], 0)
    within = [clash.documents == ("G", "G") for clash in shown]
    assert not within[0]
    assert within == sorted(within)


def test_the_last_one_that_is_allowed_joins_and_the_next_does_not() -> None:
    """Three documents are kept; the fourth is refused by name."""
    files = [(f"{letter}.toml", named(letter)) for letter in "FGHI"]
    assert MOST_DOCUMENTS == 3
    assert [document.id for document in taken_in((), files[:3]).documents] == ["F", "G", "H"]
    found = taken_in((), files)
    assert [document.id for document in found.documents] == ["F", "G", "H"]
    assert [refusal.partition(":")[0] for refusal in found.refusals] == ["I.toml"]


def test_a_file_at_the_limit_joins_and_one_byte_more_is_refused() -> None:
    """256 KiB are read, and nothing beyond."""
    start = named("F") + b"# "
    full = start + b"x" * (256 * 1024 - len(start))
    assert [document.id for document in taken_in((), [("full.toml", full)]).documents] == ["F"]
    over = taken_in((), [("over.toml", full + b"x")])
    assert over.documents == ()
    assert "at most 256 KiB" in over.refusals[0]


def test_bytes_that_are_no_text_are_refused() -> None:
    """A picture under the name of a document does no harm."""
    assert "not text in UTF-8" in taken_in((), [("picture.toml", b"\x89PNG\xff\xfe")]).refusals[0]


def test_what_is_kept_is_a_document() -> None:
    """Nothing of the file but the document itself stays."""
    assert all(type(document) is Document for document in taken_in((), [("one.toml", CAREERS)]).documents)
