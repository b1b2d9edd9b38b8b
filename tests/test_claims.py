"""The claims of the five documents as a collection: complete, sound, and described where people look."""

from __future__ import annotations

from pathlib import Path
from typing import get_args

import pytest

from followup_rules import Claim, claims_page, documents
from followup_rules.claims_words import about_in_words, condition_in_words
from followup_rules.topics import GUIDANCE, LONGEST_SHORT, MATRIX, MatrixTopic, claims_on, short_of, topics_of
from followup_rules.vocabulary import ELEMENTS, TOPICS, Element, Modality, StepName, Topic

ROOT = Path(__file__).parent.parent
CLAIMS = {claim.id: claim for document in documents() for claim in document.claims}
TIMINGS = {
    "A-no-timeline": ("may", "status check 1: day 7 to day 14 after the interview", "if they named no day"),
    "A-named-day": ("should", "any status check: day 0 or later after the named day", "if they named a day"),
    "A-second": ("may", "status check 2 and status check 3: day 7 or later after the previous message", "if no new day came back"),
    "B-first": ("should", "thank-you: day 0 to day 2 after the interview, best day 1 to 2", ""),
    "B-again": ("may", "status check 1: day 7 after the thank-you, a day either way", "if no new day came back"),
    "C-first": ("must", "thank-you: day 1 to day 2 after the interview", ""),
    "D-note": ("may", "thank-you: day 0 to day 1 after the interview", ""),
    "D-conclusion": ("should", "thank-you: day 0 to day 7 after the interview", ""),
    "D-faq-wait": ("should", "thank-you and status check 1 by email or phone: not before day 1 after the interview", ""),
    "D-email-week": ("should", "status check 1 by email: day 0 to day 7 after the interview", "if no new day came back"),
    "D-faq-week": ("may", "status check 1: day 7 or later after the interview", "if no new day came back"),
    "D-phone": ("must", "thank-you and any status check by phone: not before working day 5 after the interview", ""),
    "D-last": ("should", "status check 2 and status check 3: day 7 to day 14 after the previous message", "if no new day came back"),
    "E-first": ("must", "thank-you: day 0 to day 2 after the interview", ""),
    "E-named-day": ("should", "any status check: day 0 or later after the named day", "if they named a day"),
}
"""The plan's readings of all timing claims: how strongly, which days, when."""
AMBIGUOUS = {
    "A-named-day": 3,
    "A-no-timeline": 4,
    "A-second": 4,
    "B-again": 4,
    "B-first": 3,
    "B-short-time": 3,
    "C-first": 3,
    "D-conclusion": 2,
    "D-email-week": 2,
    "D-faq-wait": 3,
    "D-faq-week": 3,
    "D-last": 4,
    "D-note": 2,
    "D-once-or-twice": 3,
    "D-one-final": 2,
    "D-phone": 3,
    "E-attempts": 3,
    "E-first": 3,
    "E-named-day": 2,
}
"""Claims about days and numbers with the count of their honest readings; every one of them has more than one."""


def test_the_timing_claims_are_read_as_decided() -> None:
    """Days, force and condition of each timing claim; none besides."""
    found = {
        id_: (claim.modality, about_in_words(claim), condition_in_words(claim.when))
        for id_, claim in CLAIMS.items()
        if claim.timing is not None
    }
    assert found == TIMINGS


def test_ambiguous_numbers_have_their_readings() -> None:
    """Every claim about days or numbers says how else it can be read."""
    assert {id_: len(claim.readings) for id_, claim in CLAIMS.items() if claim.timing or claim.limit} == AMBIGUOUS


def test_readings_differ_and_the_claim_is_the_one_used() -> None:
    """The reading that the plan uses is the claim itself; no other has the same words or the same days."""
    for claim in CLAIMS.values():
        used = [reading for reading in claim.readings if reading.used]
        others = [reading for reading in claim.readings if not reading.used]
        assert [(reading.timing, reading.limit) for reading in used] == [(None, None)] * bool(claim.readings), claim.id
        assert len({reading.says for reading in claim.readings}) == len(claim.readings), claim.id
        assert all(reading.timing is None or reading.timing != claim.timing for reading in others), claim.id
        assert all(reading.limit is None or reading.limit != claim.limit for reading in others), claim.id


def test_each_claim_is_sound() -> None:
    """It names its sentences, is one sentence itself, has a topic, and begins with its document's id."""
    for document in documents():
        for claim in document.claims:
            assert claim.sentences, claim.id
            assert claim.says.endswith("."), claim.id
            assert ". " not in claim.says, claim.id
            assert set(topics_of(claim)) & set(MATRIX), claim.id
            assert claim.id.startswith(f"{document.id}-")


def test_force_and_advice_agree() -> None:
    """A reason is a fact and advises nothing; what to leave out is never put as something to include."""
    contents = [(claim, claim.content) for claim in CLAIMS.values() if claim.content is not None]
    reasons = [claim for claim in CLAIMS.values() if claim.guidance is not None and claim.guidance.topic == "why_it_matters"]
    assert {claim.id for claim in reasons if claim.modality != "fact"} == {"C-do-it"}
    assert [claim.id for claim, _ in contents if claim.modality == "fact"] == []
    assert [claim.id for claim, content in contents if claim.modality == "avoid" and content.advice != "avoid"] == []


def test_studies_without_a_study_are_marked() -> None:
    """One document speaks of studies, and names none; no other claims to know one."""
    assert {id_ for id_, claim in CLAIMS.items() if claim.basis == "unnamed_studies"} == {"C-why-studies"}
    assert {claim.basis for claim in CLAIMS.values()} == {"opinion", "unnamed_studies"}


def test_a_document_that_contradicts_itself_keeps_both_claims() -> None:
    """The thank-you at once and not before the next day; email in the first week and news only after it; one last try, or one or two."""
    pairs = [("D-note", "D-faq-wait"), ("D-email-week", "D-faq-week"), ("D-one-final", "D-once-or-twice"), ("B-generic", "B-template")]
    assert [pair for pair in pairs if not set(pair) <= set(CLAIMS)] == []


@pytest.mark.parametrize(
    ("topic", "silent"),
    [
        ("thank_you", "A"),
        ("named_day", "BCD"),
        ("second_check", "BCE"),
        ("stopping", "AC"),
        ("before_leaving", "ABCD"),
        ("feedback", "ABCE"),
    ],
)
def test_topics_without_a_word(topic: MatrixTopic, silent: str) -> None:
    """Which documents do not say anything on a topic."""
    assert "".join(document.id for document in documents() if not claims_on(topic, document.claims)) == silent


@pytest.mark.parametrize("topic", get_args(MatrixTopic))
def test_each_topic_has_a_name_and_a_claim(topic: MatrixTopic) -> None:
    """No row of the comparison is empty or without its question."""
    assert MATRIX[topic].name
    assert MATRIX[topic].question.endswith("?")
    assert claims_on(topic, CLAIMS.values())


def test_a_claim_can_bear_on_several_topics() -> None:
    """A floor under emails and calls times the thank-you, the status check and calls; a message's content may hold for each."""
    assert topics_of(CLAIMS["D-faq-wait"]) == ("thank_you", "no_named_day", "calls")
    assert topics_of(CLAIMS["D-enthusiasm"]) == ("thank_you_content", "status_check_content")
    assert topics_of(CLAIMS["D-call-gratitude"]) == ("calls",)


def test_a_cell_has_room_for_the_short_words() -> None:
    """Timings, limits, directions and contents fit into a cell of sixteen characters."""
    shorts = {id_: short_of(claim) for id_, claim in CLAIMS.items()}
    assert max(map(len, shorts.values())) <= LONGEST_SHORT
    needed = [claim for claim in CLAIMS.values() if claim.timing or claim.limit or claim.tempo or claim.channel or claim.content]
    assert [claim.id for claim in needed if not shorts[claim.id]] == []


def test_each_word_is_explained_and_used() -> None:
    """Every element and topic has its meaning, a claim that uses it, and a line in the guide."""
    guide = (ROOT / "docs" / "adding_a_document.md").read_text("utf-8")
    assert tuple(ELEMENTS) == get_args(Element)
    assert tuple(TOPICS) == tuple(GUIDANCE) == get_args(Topic)
    assert {claim.content.element for claim in CLAIMS.values() if claim.content} == set(ELEMENTS)
    assert {claim.guidance.topic for claim in CLAIMS.values() if claim.guidance} == set(TOPICS)
    assert [line for word, meaning in (ELEMENTS | TOPICS).items() if (line := f"| `{word}` | {meaning} |") not in guide] == []
    assert [
        word for word in (*get_args(StepName), *get_args(Modality), *Claim.model_fields) if f"`{word}`" not in guide.replace("**", "")
    ] == []


def test_the_page_of_claims_fits_them() -> None:
    """The committed page is what the documents give, with every claim and every reading that is used."""
    page = claims_page.PAGE.read_text("utf-8")
    assert page == claims_page.claims_page(documents())
    assert [id_ for id_ in CLAIMS if f"| `{id_}` |" not in page] == []
    assert page.count("**The plan uses this one.**") == sum(bool(claim.readings) for claim in CLAIMS.values())


def test_a_page_that_does_not_fit_is_reported(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """Absent or outdated it is an error, written anew it is none."""
    monkeypatch.setattr(claims_page, "PAGE", tmp_path / "claims.md")
    assert claims_page.main(["--check"]) == 1
    claims_page.PAGE.write_text("outdated", "utf-8")
    assert claims_page.main(["--check"]) == 1
    assert "write it anew with" in capsys.readouterr().err
    assert claims_page.main(["--write"]) == 0
    assert claims_page.main(["--check"]) == 0
