"""The command line gives the same plan as the library, as text and as JSON, and refuses what it cannot read with one sentence."""

from __future__ import annotations

import json
import sys
from datetime import date
from io import BytesIO, TextIOWrapper
from pathlib import Path

import pytest

from followup_rules import Interview, Message, documents, load_document, plan
from followup_rules.cli import main
from followup_rules.plan_text import plan_json, plan_text

TODAY = date(2026, 11, 27)
ASKED = ("--held-on", "2026-11-19", "--today", "2026-11-27")
OWN = Path(__file__).parent / "documents" / "good" / "careers_service.toml"
TOLD = (
    *("--named-day", "2026-11-25", "--seniority", "senior", "--late-in-hiring", "yes", "--channel", "phone", "--asked-channel", "email"),
    *("--barred-channels", "linkedin", "text", "--country", "de", "--region", "by", "--other-offer-by", "2026-12-04"),
    *("--sent", "2026-11-20:thank_you:email:automatic:2026-11-20:2026-11-23", "--sent", "2026-11-26:status_check:phone:not_delivered"),
)
INTERVIEW = Interview(
    held_on=date(2026, 11, 19),
    named_day=date(2026, 11, 25),
    seniority="senior",
    late_in_hiring=True,
    channel="phone",
    asked_channel="email",
    barred_channels=("linkedin", "text"),
    country="DE",
    region="BY",
    other_offer_by=date(2026, 12, 4),
    sent=(
        Message(
            sent_on=date(2026, 11, 20),
            kind="thank_you",
            channel="email",
            reply="automatic",
            replied_on=date(2026, 11, 20),
            back_on=date(2026, 11, 23),
        ),
        Message(sent_on=date(2026, 11, 26), kind="status_check", channel="phone", reply="not_delivered"),
    ),
)


def test_the_answers_give_the_plan_of_the_library(capsys: pytest.CaptureFixture[str]) -> None:
    """Each option is the fact of its name; text and JSON hold the same plan."""
    made = plan(INTERVIEW, today=TODAY)
    assert main([*ASKED, *TOLD]) == 0
    assert capsys.readouterr().out == plan_text(made, today=TODAY)
    assert main([*ASKED, *TOLD, "--json"]) == 0
    out = capsys.readouterr().out
    assert out == plan_json(made)
    assert json.loads(out)["next"]["recommended"] == str(made.next and made.next.recommended)


def test_some_documents_alone_and_one_more(capsys: pytest.CaptureFixture[str]) -> None:
    """By A and a document of one's own."""
    own = load_document(OWN)
    assert main([*ASKED, "--document", str(OWN), "--only", "A", own.id]) == 0
    followed = [documents()[0], own]
    assert capsys.readouterr().out == plan_text(plan(Interview(held_on=date(2026, 11, 19)), today=TODAY, documents=followed), today=TODAY)


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("--today", "2026-11-27"), "the following arguments are required: --held-on"),
        (("--held-on", "19 Nov"), "“19 Nov” is not a day; write it as 2026-11-20"),
        (("--held-on", "2026-W47-4"), "“2026-W47-4” is not a day; write it as 2026-11-20"),
        ((*ASKED, "--late-in-hiring", "maybe"), "“maybe” is neither yes nor no"),
        ((*ASKED, "--sent", "2026-11-20:thank_you:fax"), "“2026-11-20:thank_you:fax”: channel: Choose one of"),
        (
            (*ASKED, "--sent", "2026-11-20:thank_you:email:none:::more"),
            "has too many parts; write it as day:kind:channel:reply:replied on:back on",
        ),
        ((*ASKED, "--named-day", "2026-11-18"), "--named-day: The day they named must not be before Thu 19 Nov, the day of your interview"),
        ((*ASKED, "--sent", "2026-11-28:thank_you:email"), "A message is dated Sat 28 Nov, which is still to come"),
        ((*ASKED, "--only", "Z"), "There is no document Z; choose from A, B, C, D, E"),
        ((*ASKED, "--document", "nowhere.toml"), "nowhere.toml cannot be read; check that the file is there"),
        (("verify", "nowhere"), "There is no folder nowhere; give the one that holds the text of the articles"),
    ],
)
def test_what_cannot_be_read_is_refused_in_one_sentence(
    arguments: tuple[str, ...], sentence: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """With the exit status of a wrong call, and nothing printed that could be taken for a plan."""
    with pytest.raises(SystemExit) as stopped:
        main(arguments)
    out, err = capsys.readouterr()
    assert (stopped.value.code, out) == (2, "")
    assert sentence in err


def test_a_terminal_that_lacks_a_character_shows_the_rest(monkeypatch: pytest.MonkeyPatch) -> None:
    """The typographic quotes of the reasons come out as question marks."""
    written = BytesIO()
    monkeypatch.setattr(sys, "stdout", TextIOWrapper(written, encoding="ascii", write_through=True))
    assert main(ASKED) == 0
    text = plan_text(plan(Interview(held_on=date(2026, 11, 19)), today=TODAY), today=TODAY)
    assert not text.isascii()
    assert written.getvalue() == text.encode("ascii", "replace")
