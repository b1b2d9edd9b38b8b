"""The checker: messages of real people that are fine as they are, messages with a fault, and each finder at its edge."""

from __future__ import annotations

import tomllib
from datetime import date
from pathlib import Path
from time import process_time
from typing import Any

import pytest
from pydantic import TypeAdapter, ValidationError

from followup_rules import Channel, Check, Details, Interview, Message, Step, check, documents
from followup_rules.checking.asked import Asked, asked_of
from followup_rules.checking.subject import Subject
from followup_rules.checking.words import Phrase, unwanted_lists, wanted_lists
from followup_rules.messages.forms import form_on
from followup_rules.messages.occasion import occasion_of
from followup_rules.steps import StepKind
from tests.occasions import CASES, EVERY_FORM, FIRST, HELD, THANKED, case, thank_you

MESSAGES = Path(__file__).parent / "messages"
GOOD = sorted(MESSAGES.glob("good/*.toml"))
BAD = sorted(MESSAGES.glob("bad/*.toml"))
OKAFOR = Details(your_name="Sam Rivera", recipients=("Ms Okafor",), role="Operations Analyst", company="Northwind")
THANKS = """Dear Ms Okafor,

Thank you for the talk on Thursday about the move to shared stock data. I am very interested in the role.

Kind regards,
Sam Rivera"""


def findings(path: Path) -> tuple[dict[str, Any], tuple[Check, ...]]:
    """A message of the collection, and what the checker says of it."""
    given = tomllib.loads(path.read_text("utf-8"))
    interview = Interview.model_validate({"held_on": HELD, **given.get("interview", {})})
    step = Step(
        given["step"], "due", recommended=given["today"], channel=given["channel"], carries_thanks=given.get("carries_thanks", False)
    )
    known = Details.model_validate(given.get("details", {}))
    found = check(given["text"], interview, step, known, today=given["today"], channel=given["channel"], form=given.get("form"))
    return given, found


def judged(text: str, known: Details = OKAFOR, *, kind: StepKind = "thank_you", on: date = THANKED, **answers: object) -> list[Check]:
    """The faults of a text on a day."""
    interview = Interview.model_validate({"held_on": HELD, **answers})
    found = check(text, interview, Step(kind, "due", recommended=on), known, today=on, channel="email")
    return [fault for fault in found if fault.met is False]


@pytest.mark.parametrize("path", GOOD, ids=lambda path: path.stem)
def test_a_good_message_raises_no_alarm(path: Path) -> None:
    """However people write, a message without a fault gets none."""
    given, found = findings(path)
    assert [(fault.element, fault.where, fault.advice) for fault in found if fault.met is False] == [], given["text"]


@pytest.mark.parametrize("path", BAD, ids=lambda path: path.stem)
def test_a_bad_message_gets_its_findings_and_no_others(path: Path) -> None:
    """Each fault is found where it stands, with advice; nothing else is."""
    given, found = findings(path)
    faults = [fault for fault in found if fault.met is False]
    assert {fault.element for fault in faults} == set(given["finds"])
    for element, words in given["finds"].items():
        assert any(words in fault.where for fault in faults if fault.element == element), [fault.where for fault in faults]
    for fault in faults:
        assert fault.advice
        if fault.span:
            assert given["text"][slice(*fault.span)] == fault.where or fault.where in given["text"][slice(*fault.span)]


def test_the_collection_is_large_and_varied() -> None:
    """Forty good and forty bad ones at least, for every kind of step and on every channel."""
    assert len(GOOD) >= 40
    assert len(BAD) >= 40
    read = [tomllib.loads(path.read_text("utf-8")) for path in (*GOOD, *BAD)]
    assert {message["step"] for message in read} >= {
        "thank_you",
        "status_check_1",
        "status_check_2",
        "status_check_3",
        "ask_feedback",
        "move_on",
    }
    assert {message["channel"] for message in read} == {"email", "phone", "linkedin", "letter", "text", "in_person"}


def test_every_word_list_is_for_an_element_that_some_message_is_asked_for() -> None:
    """A list that nobody asks for would be dead."""
    asked: set[str] = set()
    for given in CASES.values():
        for channel, form in EVERY_FORM:
            occasion = occasion_of(given.interview, given.step, HELD)
            asked |= asked_of(Subject(given.interview, given.step, Details(), occasion, channel, form)).keys()
    assert set(wanted_lists()) <= asked
    assert {words.like or element for element, words in unwanted_lists().items()} <= asked


def test_every_element_of_the_documents_is_looked_for() -> None:
    """A claim about content that no finder knows would never show."""
    elements = {claim.content.element for document in documents() for claim in document.claims if claim.content}
    assert elements <= set(wanted_lists()) | set(unwanted_lists())


def test_a_fault_is_found_where_it_stands_in_any_letters() -> None:
    """Small letters or capitals, and after a letter whose small form is two characters."""
    text = THANKS.replace("I am very", "Greetings to İİ. Get back to me As Soon As Possible. I am very")
    (fault,) = judged(text)
    assert fault.where == "As Soon As Possible"
    assert fault.span is not None
    assert text[slice(*fault.span)] == fault.where


def test_a_word_list_that_could_never_match_is_refused() -> None:
    """Texts are searched in small letters, so a capital in a pattern needs to say that it means capitals."""
    with pytest.raises(ValidationError, match="small letters"):
        TypeAdapter(Phrase).validate_python({"patterns": [r"\bAt once\b"], "advice": "Leave it to them"})
    TypeAdapter(Phrase).validate_python({"patterns": [r"\bat once\b", r"(?-i:\bNOW\b)"], "advice": "Leave it to them"})


def test_each_finding_names_the_claims_that_ask_for_it() -> None:
    """Gratitude in a thank-you is asked for by all five; each id is one of a claim."""
    ids = {claim.id for document in documents() for claim in document.claims}
    given = CASES["thank-you"]
    found = {one.element: one for one in check(THANKS, given.interview, given.step, OKAFOR, today=THANKED, channel="email")}
    assert {claim[0] for claim in found["gratitude"].claims} == {"A", "B", "C", "D", "E"}
    assert {claim for one in found.values() for claim in one.claims} <= ids


def test_what_is_asked_depends_on_step_and_channel() -> None:
    """D's list for calls is for calls, and small talk is no matter of an email."""

    def asked(kind: StepKind, channel: Channel) -> dict[str, Asked]:
        given = case(kind, FIRST)
        return asked_of(
            Subject(given.interview, given.step, Details(), occasion_of(given.interview, given.step, FIRST), channel, form_on(channel))
        )

    assert "small_talk" in asked("status_check_1", "phone")
    assert "small_talk" not in asked("status_check_1", "email")
    assert "defensiveness" in asked("ask_feedback", "email")
    assert "defensiveness" not in asked("thank_you", "email")


@pytest.mark.parametrize(("choice", "met"), [(True, True), (None, None), (False, False)])
def test_asking_for_next_steps_in_a_thank_you_is_the_users_choice(choice: bool | None, met: bool | None) -> None:  # noqa: FBT001, a case of the table
    """Both sides are named; without a choice nothing is a fault."""
    given = CASES["thank-you"]
    known = OKAFOR.model_copy(update={"ask_next_steps": choice})
    text = THANKS.replace("in the role.", "in the role. What are the next steps?")
    (found,) = (
        one for one in check(text, given.interview, given.step, known, today=THANKED, channel="email") if one.element == "next_steps"
    )
    assert found.met is met
    assert {"C-next-steps", "E-no-answer-yet"} <= set(found.claims)


def test_a_general_remark_is_no_specific_point_and_no_fault_either() -> None:
    """To have enjoyed the conversation leaves a to-do; with a topic that the user knows, it is a fault."""
    text = THANKS.replace("the talk on Thursday about the move to shared stock data", "your time, I enjoyed our conversation")
    given = CASES["thank-you"]
    (found,) = (
        one for one in check(text, given.interview, given.step, OKAFOR, today=THANKED, channel="email") if one.element == "specific_point"
    )
    assert found.met is None
    assert [fault.element for fault in judged(text, OKAFOR.model_copy(update={"topic": "the move to shared stock data"}))] == [
        "specific_point"
    ]


@pytest.mark.parametrize(
    ("words", "fault"),
    [
        ("by Friday, November 20", []),
        ("by Monday, November 30", []),
        ("by Tuesday, November 17", ["Tuesday, November 17"]),
        ("by Monday, December 1", ["Monday, December 1"]),
        ("before 18 November", ["18 November"]),
        ("until the 3rd of December", []),
    ],
)
def test_days_to_come_must_lie_ahead_and_have_their_weekday(words: str, fault: list[str]) -> None:
    """The day of the message is still fine, the day before is not; American and British order are read."""
    text = THANKS.replace("in the role.", f"in the role and can send the papers {words}.")
    assert [found.where for found in judged(text)] == fault


@pytest.mark.parametrize(
    ("words", "fault"),
    [
        ("on Thursday", []),
        ("on November 19", []),
        ("on 11/19/2026", []),
        ("on 19/11", []),
        ("yesterday", []),
        ("on Friday", ["Friday"]),
        ("on November 20", ["November 20"]),
        ("on 11/20", ["11/20"]),
        ("on Nov. 18, 2026", ["Nov. 18, 2026"]),
    ],
)
def test_the_interview_day_must_be_the_right_one(words: str, fault: list[str]) -> None:
    """However it is written; a number may be day or month."""
    assert [found.where for found in judged(THANKS.replace("on Thursday", words))] == fault


def test_their_named_day_is_told_from_another_one() -> None:
    """What they said is compared with the answers; another offer's day is not."""
    text = THANKS.replace("in the role.", "in the role. You said that you would decide by {}. Is there any news?")
    for day, faults in (("November 30", []), ("November 27", ["November 27"])):
        found = judged(text.format(day), kind="status_check_1", on=date(2026, 12, 1), named_day=date(2026, 11, 30))
        assert [fault.where for fault in found if fault.element == "date"] == faults
    offer = THANKS.replace("in the role.", "in the role. I have another offer to answer by December 4. Is there any news?")
    assert judged(offer, kind="status_check_1", on=FIRST, named_day=date(2026, 11, 25), other_offer_by=date(2026, 12, 4)) == []


@pytest.mark.parametrize(
    "text",
    ["", " ", "\n\n", "Hi", "x" * 30_000, "[" * 5_000, "\u202e" * 50, "Dear " * 4_000, "a.\n" * 6_000, "!" * 9_999, "Thank you " * 3_000],
)
def test_any_text_can_be_checked(text: str) -> None:
    """Nothing, nonsense and hostile lengths get findings, quickly and without an exception."""
    cases: dict[str, Channel] = {"thank-you": "email", "first check": "phone", "feedback": "linkedin", "before leaving": "in_person"}
    for name, channel in cases.items():
        given = CASES[name]
        assert check(text, given.interview, given.step, OKAFOR, today=FIRST, channel=channel)


@pytest.mark.parametrize("unit", [" A", " AB", "A'", " I'M"])
def test_capitals_take_no_longer_than_small_letters(unit: str) -> None:
    """Nobody waits for a text in capitals, whatever its length; a wide margin, as other work may slow either."""
    given, spent = CASES["thank-you"], []
    for text in (unit, unit.lower()):
        times = []
        for _ in range(3):
            started = process_time()
            check(text * (6_000 // len(unit)), given.interview, given.step, OKAFOR, today=THANKED, channel="email")
            times.append(process_time() - started)
        spent.append(min(times))
    assert spent[0] < 4 * spent[1]


def test_words_in_capitals_are_found_in_any_row_of_them() -> None:
    """One word longer than an abbreviation is enough, wherever it stands; abbreviations alone are none."""
    for words, fault in (("WE ARE IN TOUCH", True), ("LOOKING AT IT", True), ("THE SAP QA LAB", False)):
        found = judged(THANKS.replace("I am very", f"{words}. I am very"))
        assert [place.where for place in found if place.element == "shouting"] == [words] * fault


def test_a_subject_line_may_stand_in_the_text_or_apart() -> None:
    """A pasted message has it as its first line; places count from there all the same."""
    given = CASES["thank-you"]
    for text, subject in ((f"Subject: Thank you\n\n{THANKS}", None), (THANKS, "Thank you")):
        found = check(text, given.interview, given.step, OKAFOR, today=THANKED, channel="email", subject=subject)
        assert next(one.met for one in found if one.element == "subject_line")
    shouted = f"Subject: Thank you\n\n{THANKS.replace('very', 'VERY')}"
    (fault,) = judged(shouted)
    assert fault.span is not None
    assert shouted[slice(*fault.span)] == fault.where == "VERY"


def test_the_users_own_details_are_never_at_fault() -> None:
    """A role called "Urgent Care Nurse" and a company in capitals are what they are."""
    known = Details(your_name="Bo", recipients=("Ms NOW",), role="Urgent Care Nurse", company="THE BEST CARE COMPANY")
    text = "Dear Ms NOW,\n\nThanks for the talk about triage. I'd love the Urgent Care Nurse job at THE BEST CARE COMPANY.\n\nBest,\nBo"
    assert judged(text, known) == []


def test_a_short_name_is_nobody_else() -> None:
    """A greeting to Mike may mean Michael Chen, one to Tom does not."""
    known = OKAFOR.model_copy(update={"recipients": ("Michael Chen",)})
    assert judged(THANKS.replace("Ms Okafor", "Mike"), known) == []
    assert {fault.element for fault in judged(THANKS.replace("Ms Okafor", "Tom"), known)} == {"other_name"}


def test_an_earlier_employer_is_no_other_company() -> None:
    """Only where the message speaks of this job is a company compared."""
    text = THANKS.replace("in the role.", "in the role at Northwind. In my current role at Contoso I did the same.")
    assert judged(text) == []
    assert [fault.where for fault in judged(THANKS.replace("in the role.", "in the role at Contoso."))] == ["Contoso"]


def test_a_missing_thing_that_only_the_user_can_add_is_a_to_do() -> None:
    """Without contact lines in the details their absence is no fault; with them it is."""
    given = CASES["thank-you"]
    for contact, met in (("", None), ("+1 555 0100", False)):
        known = OKAFOR.model_copy(update={"contact": contact})
        found = check(THANKS, given.interview, given.step, known, today=THANKED, channel="email")
        assert next(one.met for one in found if one.element == "contact_details") is met


def test_the_step_itself_decides_the_channel_where_none_is_given() -> None:
    """A step for the phone is checked as a call."""
    step = Step("status_check_1", "due", recommended=FIRST, channel="phone")
    found = check(THANKS, Interview(held_on=HELD, sent=(thank_you(),)), step, OKAFOR, today=FIRST, channel=None)
    assert "introduction" in {one.element for one in found}
    assert isinstance(thank_you(), Message)
