"""Companies, people and jobs in a message that are not those of the details, quoted so that they can be replaced."""

from __future__ import annotations

from datetime import date

import pytest

from followup_rules import Check, Details, Interview, Step, check

HELD = date(2026, 9, 15)
THANKED = date(2026, 9, 16)
NORTHWIND = Details(your_name="Sam Rivera", recipients=("Ms Okafor",), role="Data Analyst", company="Northwind")


def names_found(text: str, known: Details = NORTHWIND) -> list[Check]:
    """The names in a thank-you that do not fit."""
    step = Step("thank_you", "due", recommended=THANKED, channel="email")
    found = check(text, Interview(held_on=HELD), step, known, today=THANKED, channel="email")
    return [fault for fault in found if fault.element == "other_name"]


@pytest.mark.parametrize(
    ("sentences", "mended"),
    [
        ("I enjoyed the interview at Globex. I liked it.", "I enjoyed the interview at Northwind. I liked it."),
        ("I would love to join Globex. The team is great.", "I would love to join Northwind. The team is great."),
        ("I would love to join Globex Inc. My start is open.", "I would love to join Northwind. My start is open."),
        ("I would love to join SAP. I know it well.", "I would love to join Northwind. I know it well."),
        ("I would love to join Globex... I mean it.", "I would love to join Northwind... I mean it."),
        ("I would love to join Globex I must say.", "I would love to join Northwind I must say."),
        ("I would love to join Globex. Northwind is great.", "I would love to join Northwind. Northwind is great."),
        ("I would love to join Globex.", "I would love to join Northwind."),
    ],
)
def test_a_wrong_company_is_quoted_without_the_next_sentence(sentences: str, mended: str) -> None:
    """Putting the right name in its place leaves the rest of the message as it was."""
    (fault,) = names_found(f"Dear Ms Okafor,\n\n{sentences}")
    assert fault.span is not None
    text = f"Dear Ms Okafor,\n\n{sentences}"
    changed = text[: fault.span[0]] + fault.better + text[fault.span[1] :]
    assert mended in changed


@pytest.mark.parametrize(
    ("written", "where"),
    [
        ("Dr. Oetker", "Dr. Oetker"),
        ("Yahoo! Inc.", "Yahoo"),
        ("A. Smith & Co.", "A. Smith"),
        ("J. P. Morgan Chase", "J. P. Morgan Chase"),
        ("J.P. Morgan", "J.P. Morgan"),
        ("J. I. Case", "J. I. Case"),
        ("U.S. Bank", "U.S. Bank"),
        ("St. Jude Hospital", "St. Jude Hospital"),
        ("Mt. Sinai", "Mt. Sinai"),
        ("Booking.com", "Booking.com"),
        ("Robert Bosch Co. Ltd.", "Robert Bosch Co. Ltd"),
        ("Warner Bros. Discovery", "Warner Bros. Discovery"),
        ("Globex Corp. Inc.", "Globex Corp. Inc"),
    ],
)
def test_a_full_stop_inside_a_name_does_not_end_it(written: str, where: str) -> None:
    """Titles, initials, short forms and dots between letters belong to the name."""
    for rest in (".", " very much.", ". I mean it."):
        assert [fault.where for fault in names_found(f"Dear Ms Okafor,\n\nI would love to join {written.rstrip('.')}{rest}")] == [
            where.rstrip(".")
        ]


def test_a_greeting_is_quoted_without_the_next_sentence() -> None:
    """A full stop after the name in a greeting ends it as well."""
    assert [fault.where for fault in names_found("Dear Mr. Adeyemi. I enjoyed the interview.")] == ["Adeyemi"]
    assert [fault.where for fault in names_found("Dear Dr. J. Adeyemi,\n\nI enjoyed the interview.")] == ["J. Adeyemi"]


@pytest.mark.parametrize(
    ("sentence", "where"),
    [
        ("Thank you for the interview for the Nurse position.", "Nurse"),
        ("Thank you for talking with me about the Registered Nurse role.", "Registered Nurse"),
        ("I am very interested in the role of Project Manager.", "Project Manager"),
        ("I applied for your Staff Nurse opening.", "Staff Nurse"),
        ("I am interested in the position of Staff Nurse I read about.", "Staff Nurse"),
        ("I am keen to be considered for the position of Head Chef.", "Head Chef"),
        ("Thank you for the interview for the Primary School Teacher Position.", "Primary School Teacher"),
    ],
)
def test_a_wrong_job_is_found_where_it_stands(sentence: str, where: str) -> None:
    """A text used before thanks for the interview for another job; the one of the details is what to write instead."""
    (fault,) = names_found(f"Dear Ms Okafor,\n\n{sentence}")
    assert (fault.where, fault.better) == (where, "Data Analyst")


@pytest.mark.parametrize(
    "sentence",
    [
        "Thank you for the interview for the Data Analyst position.",
        "Thank you for the interview for the Junior Analyst position.",
        "Thank you for the interview for the Data Engineer role.",
        "Thank you for the interview for the Analytics Manager role.",
        "Thank you for the interview for the Northwind role.",
        "Thank you for the interview for the London position.",
        "Thank you for the interview for the Marketing role.",
        "Thank you for the interview for the Head Office role.",
        "Thank you for the interview for the Business Consultant role.",
        "Thank you for the interview for the Senior position.",
        "Thank you for the interview for the nurse position.",
        "Thank you for the interview for the \u00d7 role.",
        "I enjoyed our talk about the Project Manager role I had before.",
        "I liked talking about the Project Manager role at my last employer.",
        "In my current role as Project Manager I lead six people.",
        "I learned a lot in my Nurse position.",
        "The Product Manager would be my contact in the role.",
        "Thank you for the interview for the Data Analyst role. I would also be interested in the Project Manager role.",
    ],
)
def test_what_may_be_the_right_job_raises_no_alarm(sentence: str) -> None:
    """A place, a department, a shorter name, an earlier job or a second one is not the mark of a text used before."""
    assert names_found(f"Dear Ms Okafor,\n\n{sentence}") == []


@pytest.mark.parametrize("role", ["", "PM", "Krankenpfleger", "summer internship", "Nursing Assistant", "Night Nurse"])
def test_a_job_is_compared_only_with_a_title_that_says_what_it_is(role: str) -> None:
    """Where the details give no such title, or one that shares a word, nothing can be said."""
    known = NORTHWIND.model_copy(update={"role": role})
    assert names_found("Dear Ms Okafor,\n\nThank you for the interview for the Nurse position.", known) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "I would love to join Northwind's data team.",
        "I would love to join Northwind\u2019s data team.",
        "I look forward to working for Ms Okafor's group.",
        "I would love to join the Marketing team.",
        "I would love to join the R&D and Product Design department.",
        "I want to be part of the London office.",
        "I would love to contribute to the SAP rollout.",
        "I managed a team at Globex for three years.",
        "I have been offered a job at Globex and must answer by Friday.",
    ],
)
def test_what_is_no_other_employer_raises_no_alarm(sentence: str) -> None:
    """An "'s", a part of the company, a place, a piece of work, an earlier employer and one that makes an offer."""
    assert names_found(f"Dear Ms Okafor,\n\n{sentence}") == []


@pytest.mark.parametrize(
    "sentence",
    [
        "I would love to join Globex's data team.",
        "I would love to join the Globex team.",
        "I managed a shop. I would love to join Globex.",
        "I can offer five years of SQL and would love to join Globex.",
        "Your job offers all I want, and I want to join Globex.",
        "I would love to join the Globex project team.",
        "Thank you for the interview for the role at Globex.",
    ],
)
def test_another_employer_is_found_beside_such_words(sentence: str) -> None:
    """A team of theirs, and what another sentence tells of the user, excuses nothing."""
    assert [fault.where for fault in names_found(f"Dear Ms Okafor,\n\n{sentence}")] in (["Globex"], ["Globex's"])


@pytest.mark.parametrize(
    ("company", "written"), [("McDonald's", "McDonald\u2019s"), ("McDonald\u2019s", "McDonald's"), ("Coca-Cola", "Coca Cola")]
)
def test_a_company_is_known_by_any_apostrophe_and_hyphen(company: str, written: str) -> None:
    """Phones write curved apostrophes by themselves."""
    known = NORTHWIND.model_copy(update={"company": company})
    assert names_found(f"Dear Ms Okafor,\n\nI would love to work for {written}.", known) == []


def test_closing_words_without_a_name_are_not_signed() -> None:
    """The last words that close count, and a phone number is no name."""
    for ending in ("Thank you for your time.\n\nBest wishes", "Best wishes\n+44 20 7946 0958"):
        text = f"Dear Ms Okafor,\n\nThank you for the interview.\n\n{ending}"
        known = Details(contact="+44 20 7946 0958")
        step = Step("thank_you", "due", recommended=date(2026, 9, 16), channel="email")
        found = check(text, Interview(held_on=date(2026, 9, 15)), step, known, today=date(2026, 9, 16), channel="email")
        assert next(one.met for one in found if one.element == "sign_off") is None


@pytest.mark.parametrize(
    ("recipients", "greeting", "named"),
    [
        (("Mrs O'Neill",), "Dear Mrs O\u2019Neill,", True),
        (("Mrs O\u2019Neill",), "Dear Mrs O'Neill,", True),
        (("Dr. M\u00fcller-L\u00fcdenscheidt",), "Dear Mr M\u00fcller,", True),
        (("Anne-Marie Dupont",), "Hi Marie,", True),
        (("Elizabeth Ray",), "Dear Beth,", True),
        (("Robert Chen",), "Hi Bob,", True),
        (("Steven Hall",), "Dear Eve,", False),
        (("William Hall",), "Dear Lia,", False),
        (("\u7530\u4e2d",), "Dear \u7530\u4e2d\u69d8,", True),
        (("Anne-Marie Dupont",), "Dear Anne-Marie,", True),
        (("Eve", "Jo", "Bo", "Cy", "Di"), "Hello everyone,", True),
        (("Eve", "Jo", "Bo"), "Hello everyone,", None),
        (("Eve", "Jo"), "Hi both,", None),
        (("Eve", "Jo"), "Hi Eve and everyone,", False),
    ],
)
def test_a_greeting_names_somebody_by_whole_words(recipients: tuple[str, ...], greeting: str, *, named: bool | None) -> None:
    """Part of a double name is enough, letters within another word are not; more than four are greeted together, fewer may be."""
    known = NORTHWIND.model_copy(update={"recipients": recipients})
    step = Step("thank_you", "due", recommended=THANKED, channel="email")
    text = f"{greeting}\n\nThank you for the interview."
    found = check(text, Interview(held_on=HELD), step, known, today=THANKED, channel="email")
    assert next(fault.met for fault in found if fault.element == "greeting_by_name") is named


def test_half_of_a_company_name_is_another_company() -> None:
    """Of people one half of a double name will do."""
    known = NORTHWIND.model_copy(update={"company": "Coca-Cola"})
    assert [fault.where for fault in names_found("Dear Ms Okafor,\n\nI would love to join Pepsi-Cola.", known)] == ["Pepsi-Cola"]


@pytest.mark.parametrize(
    ("name", "ending", "met"),
    [
        ("José Müller", "Best wishes,\nJosé Müller", True),
        ("José Müller", "Best wishes,\nJose Muller", True),
        ("Will Best", "Best wishes", False),
        ("Will Best", "Best wishes,\nWill", True),
        ("田中太郎", "Best wishes,\n田中太郎", True),
        ("Ann Lee", "Best wishes,\nAnnabel", False),
    ],
)
def test_a_signature_is_the_users_own_name_below_the_closing_words(name: str, ending: str, *, met: bool) -> None:
    """With its accents or without; neither the closing words nor a longer name sign."""
    interview = Interview(held_on=date(2026, 11, 20))
    step = Step("thank_you", "due", recommended=date(2026, 11, 21), channel="email")
    text = f"Dear Ms Reed,\n\nThank you for your time on Friday.\n\n{ending}\n"
    found = check(text, interview, step, Details(your_name=name), today=date(2026, 11, 21), channel="email")
    assert next(one.met for one in found if one.element == "sign_off") is met


@pytest.mark.parametrize(
    "opening",
    [
        "Hello Ms Okafor. We talked yesterday.",
        "Hi Okafor. My thanks for yesterday.",
        "Hi Okafor. Sadly, I forgot one thing.",
        "Dear Ms. Okafor. Our talk was good.",
    ],
)
def test_the_sentence_after_a_greeting_is_no_name(opening: str) -> None:
    """A message that is said goes on in the same line."""
    assert names_found(opening) == []
