"""The drafts: what each one says, and that all of them, in every combination, are fit to be sent."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from itertools import product
from typing import get_args

import pytest

from followup_rules import Channel, Details, Interview, draft, plan
from followup_rules.drafting import Draft
from followup_rules.messages.bands import band_for, words_in
from followup_rules.messages.forms import FORMS, WORDING
from followup_rules.messages.occasion import MessageName, occasion_of
from followup_rules.messages.rendering import FOLDER
from followup_rules.steps import StepKind
from tests.occasions import CASES, EVERY_FORM, FIRST, HELD, LAST, SECOND, SLIPS, THANKED, case, check_sent, details, subsets, thank_you

SLIPS_OF_CASE = re.compile(r"[.?!][A-Z]|\. [a-z]|\bi\b|\n[a-z]|,\s*\Z|,\n\n\Z")
CLICHES = re.compile(
    r"finds you well|touch base|checking in|just wanted|earliest convenience|do not hesitate|in advance|circling back", re.IGNORECASE
)


def written(name: str, known: Details | None = None, channel: Channel = "email", form: str | None = None) -> Draft:
    """The draft of one of the cases, as of the day of the interview."""
    given = CASES[name]
    return draft(given.interview, given.step, known or details(), today=HELD, channel=channel, form=form)


@pytest.mark.parametrize("name", CASES)
def test_every_combination_is_fit_to_be_sent(name: str) -> None:
    """Every channel, form, tone and length with every subset: no slip, inside its band, and it passes its own checks."""
    given = CASES[name]
    forms = EVERY_FORM if given.step.kind != "ask_timeline" else EVERY_FORM[-1:]  # which is asked on the spot, whatever the form
    for (channel, form), tone, length, fields in product(forms, ("warm", "formal"), ("short", "full"), subsets(name)):
        known = details(fields, tone=tone, length=length)
        made = draft(given.interview, given.step, known, today=HELD, channel=channel, form=form)
        which = f"{form}, {tone}, {length}, {fields}:\n{made.subject}\n{made.body}"
        band = band_for(made.form, known.length, occasion_of(given.interview, given.step, HELD).message)
        assert band.least <= words_in(made.body) <= band.most, which
        assert len(made.body) <= (band.most_characters or len(made.body)), which
        for text in (made.subject, made.body):
            assert not SLIPS.search(text), which
            assert not SLIPS_OF_CASE.search(text), which
            assert not CLICHES.search(text), which
        assert [found for found in made.checks if found.met is False] == [], which


@pytest.mark.parametrize("name", CASES)
def test_tones_and_lengths_differ_by_more_than_a_synonym(name: str) -> None:
    """Warm and formal share less than two thirds of their words, and the full email is longer by ten words at least."""
    made = {
        (tone, length): written(name, details(tone=tone, length=length)).body for tone in ("warm", "formal") for length in ("short", "full")
    }
    for length in ("short", "full"):
        warm, formal = (set(re.findall(r"[\w']+", made[tone, length].casefold())) for tone in ("warm", "formal"))
        assert len(warm & formal) / len(warm | formal) < 2 / 3
    for tone in ("warm", "formal"):
        assert words_in(made[tone, "full"]) - words_in(made[tone, "short"]) >= 10


@pytest.mark.parametrize(("channel", "form"), EVERY_FORM)
@pytest.mark.parametrize(("tone", "length"), [*product(("warm", "formal"), ("short", "full"))])
def test_a_second_message_is_shorter_and_says_something_new(channel: Channel, form: str, tone: str, length: str) -> None:
    """A second and a third check have fewer words than the first; the second email offers what the first did not."""
    known = details(tone=tone, length=length)
    first, second, third = (written(name, known, channel, form).body for name in ("first check", "second check", "third check"))
    assert words_in(first) > max(words_in(second), words_in(third))
    if form == "email":
        assert "sample of my work" in second
        assert "sample of my work" not in first


def test_an_empty_detail_drops_its_sentence() -> None:
    """With nothing filled in there is a whole message that names nobody."""
    empty = written("thank-you", Details())
    assert empty.subject == "Thank you for our conversation on Thursday, November 19"
    assert empty.body.startswith("Hello,\n\nThank you for taking the time to talk with me on Thursday, November 19. I enjoyed hearing")
    assert empty.body.endswith("I look forward to hearing from you.\n\nBest wishes")


@pytest.mark.parametrize("field", ["topic", "fit", "qualification", "clarification", "role", "company", "your_name", "contact"])
def test_each_detail_stands_in_a_full_thank_you(field: str) -> None:
    """What the user filled in is used."""
    assert str(getattr(details(), field)) in written("thank-you", details(length="full")).body
    assert field not in written("thank-you", details(length="full")).left_out


def test_details_that_a_form_has_no_room_for_are_named() -> None:
    """An invitation of 200 characters leaves out most details, and says which."""
    made = written("thank-you", details(), "linkedin", "invitation")
    assert len(made.body) <= 200
    assert {"qualification", "clarification", "fit"} <= set(made.left_out)
    asked = written("thank-you", Details(topic="Your business plan?", role="An analyst"))
    assert asked.left_out == ()


def test_an_invitation_fits_however_long_the_details_are() -> None:
    """Long names, a long role and a long company still make 200 characters."""
    endless = Details(
        **dict.fromkeys(("your_name", "role", "company", "topic"), "Wolfeschlegelsteinhausenbergerdorff " * 5),
        recipients=("Ms X " * 30,),
    )
    for name in CASES:
        assert len(written(name, endless, "linkedin", "invitation").body) <= 200 or name == "before leaving"


def test_details_are_text_and_never_a_template() -> None:
    """What looks like a placeholder, markup or a subject line of its own stands in the draft as it was typed."""
    typed = {"your_name": "{{ me }}", "company": "{% raw %}", "topic": "the <b>plan</b> & {{ 7 * 7 }}", "role": "Subject: Analyst"}
    made = written("thank-you", Details.model_validate({**typed, "recipients": ("Subject: x",)}))
    for value in typed.values():
        assert value in made.body
    assert made.subject == "Thank you for our conversation about the Subject: Analyst role"
    assert [found for found in made.checks if found.met is False] == []


@pytest.mark.parametrize(
    ("country", "words"),
    [("US", "Thursday, November 19"), ("GB", "Thursday 19 November"), ("DE", "Thursday 19 November"), ("JP", "Thursday 19 November")],
)
def test_dates_are_written_as_in_the_country(country: str, words: str) -> None:
    """American order in the US; British elsewhere, also where nobody has an English of their own."""
    made = case("thank_you", THANKED, country=country)
    assert words in draft(made.interview, made.step, details(), today=HELD).body


def test_a_day_of_the_year_before_has_its_year() -> None:
    """Months later, over a new year, "November 19" alone would mislead; a few weeks later it does not."""
    late, soon = case("status_check_1", date(2027, 2, 1)), case("status_check_1", date(2027, 1, 4))
    assert "Thursday, November 19, 2026" in draft(late.interview, late.step, details(), today=HELD).body
    assert "2026" not in draft(soon.interview, soon.step, details(), today=HELD).body


@pytest.mark.parametrize(
    ("name", "said"),
    [
        (
            "first check, named day passed",
            "You mentioned that I might hear by Monday, November 30, and I know that these things often take longer",
        ),
        ("first check, new day passed", "When I last heard from you, you expected to know more by Monday, November 30"),
        ("first check, delay announced", "On Wednesday, November 25 you told me that the decision would take longer, which I understand."),
        ("first check, they were away", "I saw that you were away until Thursday, November 26, so I waited until you were back."),
        ("first check, another offer", "I have another offer to answer by Friday, December 4"),
        ("second check after no news", "Thank you for getting back to me on Saturday, November 28"),
        ("second check after a new day", "You expected to know more by Friday, December 4"),
        ("thanks and status in one", "This comes a little late, but I mean it: thank you for the interview"),
    ],
)
def test_a_status_check_refers_to_what_has_been_said(name: str, said: str) -> None:
    """What they said, answered or announced is taken up, kindly."""
    assert said in written(name).body


def test_a_day_still_ahead_is_not_called_passed() -> None:
    """On the named day itself nothing has been missed."""
    ahead = case("status_check_1", date(2026, 11, 30), named_day=date(2026, 11, 30), sent=(thank_you(),))
    assert "November 30" not in draft(ahead.interview, ahead.step, details(), today=HELD).body
    assert "You mentioned that I might hear by Monday, November 30" in written("thank-you, a day named", details(length="full")).body


def test_who_was_thanked_before_is_thanked_again() -> None:
    """The word “again” needs a first time."""
    never = case("status_check_1", FIRST)
    assert "Thank you again for the interview" in written("first check").body
    assert "again" not in draft(never.interview, never.step, details(), today=HELD).body


@pytest.mark.parametrize(
    ("sent", "kind", "opening"),
    [
        ((), "status_check_2", "I'm still very interested in the Operations Analyst role at Northwind. Is there any update"),
        (
            (check_sent(reply="no_news"), check_sent(SECOND)),
            "status_check_3",
            "I'm still very interested in the Operations Analyst role at Northwind.",
        ),
        (
            (check_sent(), check_sent(SECOND, reply="no_news")),
            "status_check_3",
            "Thank you for getting back to me about the Operations Analyst role",
        ),
        (
            (check_sent(reply="not_delivered"), check_sent(SECOND)),
            "status_check_2",
            "I'm still very interested in the Operations Analyst role",
        ),
    ],
    ids=["planned before the first is sent", "one of two answered", "the last one answered", "a bounced one does not count"],
)
def test_a_later_check_is_worded_by_what_the_others_got(sent: tuple[object, ...], kind: StepKind, opening: str) -> None:
    """Not its number but the answers so far decide how it begins."""
    later = case(kind, LAST, sent=sent)
    assert draft(later.interview, later.step, details(), today=HELD).body.split("\n\n")[1].startswith(opening)


@pytest.mark.parametrize(
    ("recipients", "tone", "country", "greeting"),
    [
        (("Ms Okafor",), "warm", "US", "Hello Ms Okafor,"),
        (("Jane Okafor",), "warm", "US", "Hi Jane,"),
        (("Jane Okafor",), "formal", "US", "Dear Jane Okafor,"),
        (("Dr. Jane Okafor",), "warm", "US", "Hello Dr. Jane Okafor,"),
        (("Tanaka Keiko",), "warm", "JP", "Hello Tanaka Keiko,"),
        (("Jane Hall", "Tom Marsh"), "warm", "GB", "Hi Jane and Tom,"),
        (("Ms Hall", "Mr Marsh", "Dr Obi"), "formal", "GB", "Dear Ms Hall, Mr Marsh and Dr Obi,"),
        (("A B", "C D", "E F", "G H", "I J"), "formal", "GB", "Dear all,"),
        (("the hiring team",), "warm", "US", "Hello hiring team,"),
        (("Hiring Manager",), "formal", "GB", "Dear Hiring Manager,"),
        (("HR",), "warm", "US", "Hi HR,"),
        (("April Hall",), "warm", "US", "Hi April,"),
        ((), "warm", "US", "Hello,"),
        ((), "formal", "US", "Dear hiring team,"),
    ],
)
def test_people_are_greeted_as_they_would_expect(recipients: tuple[str, ...], tone: str, country: str, greeting: str) -> None:
    """By first name where it is warm, by the whole name where the family name may stand first, together where they are many."""
    given = case("thank_you", THANKED, country=country)
    known = Details.model_validate({"recipients": recipients, "tone": tone})
    assert draft(given.interview, given.step, known, today=HELD).body.splitlines()[0] == greeting


def test_next_steps_are_asked_for_in_a_thank_you_only_by_choice() -> None:
    """The plan's default asks nothing; the user can choose, on each channel."""
    for channel, form in EVERY_FORM:
        if form != "invitation":
            asking, not_asking = (written("thank-you", details(ask_next_steps=choice), channel, form).body for choice in (True, None))
            assert "next steps" in asking
            assert "next steps" not in not_asking
    assert written("thank-you", details(ask_next_steps=False)).body == written("thank-you").body


def test_a_letter_is_dated_and_closed_as_in_its_country() -> None:
    """A letter starts with its date; Americans close it otherwise than the British."""
    american, british = written("thank-you", details(tone="formal"), "letter"), case("thank_you", THANKED, country="GB")
    assert american.body.startswith("Friday, November 20, 2026\n\nDear Ms Okafor,")
    assert "\n\nSincerely,\nSam Rivera" in american.body
    assert "\n\nYours sincerely,\n" in draft(british.interview, british.step, details(tone="formal"), today=HELD, channel="letter").body


def test_a_form_that_the_channel_lacks_is_refused() -> None:
    """A voicemail by email is a slip of a programmer."""
    with pytest.raises(ValueError, match="There is no “voicemail” on this channel; choose email"):
        written("thank-you", details(), "email", "voicemail")


@pytest.mark.parametrize("message", [name for name in get_args(MessageName) if name != "ask_timeline"])
def test_each_message_has_its_wording_for_each_family_of_forms(message: str) -> None:
    """A template that is missing is found here and not by a user; the questions before leaving are asked in person alone."""
    assert {path.name.split(".")[1] for path in FOLDER.glob(f"{message}.*.j2")} == set(WORDING.values())


def test_the_steps_of_a_real_plan_are_drafted_on_all_their_channels() -> None:
    """Whatever the plan offers can be written."""
    interview = Interview(held_on=HELD, named_day=date(2026, 11, 30), seniority="senior", style="informal")
    made = plan(interview, today=HELD)
    for step in made.steps:
        for channel in step.channels or ("email",):
            assert draft(interview, step, details(), today=HELD, channel=channel).body


def test_a_planned_step_is_worded_for_its_day_and_an_overdue_one_for_today() -> None:
    """A letter shows the day it goes out."""
    given = CASES["thank-you"]
    overdue = replace(given.step, recommended=None, earliest=None)
    assert draft(given.interview, overdue, details(), today=FIRST, channel="letter").body.startswith("Friday, November 27, 2026")


def test_the_same_input_gives_the_same_draft() -> None:
    """Nothing of chance or clock is in a draft."""
    assert written("first check") == written("first check")


def test_every_channel_has_a_form() -> None:
    """The forms that a page offers all have a family of wordings."""
    assert {form for forms in FORMS.values() for form in forms} == set(WORDING)


@pytest.mark.parametrize(("channel", "form"), [("text", "text"), ("phone", "voicemail")])
def test_a_greeting_without_a_name_of_ones_own_is_followed_by_a_new_sentence(channel: Channel, form: str) -> None:
    """Nothing begins with a capital in the middle of a line."""
    body = written("thank-you", Details(), channel, form).body
    assert re.match(r"Hello,\nThanks for talking|Hello\. We talked", body)


@pytest.mark.parametrize(("channel", "form"), EVERY_FORM)
def test_what_to_ask_before_leaving_is_said_on_the_spot(channel: Channel, form: str) -> None:
    """Whatever the channel."""
    assert written("before leaving", None, channel, form) == written("before leaving", None, "in_person", "in_person")
