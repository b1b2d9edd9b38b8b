"""Answers that cannot be: each is refused with one clear sentence for its field; what only looks odd is taken."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from pydantic import ValidationError

from followup_rules import Interview, Message, documents, plan, problems

HELD = date(2026, 11, 20)
DAY = timedelta(days=1)
Facts = dict[str, Any]


def message(**facts: object) -> Facts:
    """A thank-you by email on the day after the interview, with other facts."""
    return {"sent_on": HELD + DAY, "kind": "thank_you", "channel": "email"} | facts


def refused(**facts: object) -> dict[str, str]:
    """The sentence for each field of an interview that is refused."""
    with pytest.raises(ValidationError) as caught:
        Interview.model_validate({"held_on": HELD} | facts)
    return problems(caught.value)


@pytest.mark.parametrize(
    ("field", "facts"),
    [
        ("sent", {"sent": [message(sent_on=HELD - DAY)]}),
        ("sent", {"sent": [message(sent_on=HELD - DAY, kind="status_check")]}),
        ("sent", {"sent": [message(sent_on=HELD - DAY, kind="feedback_request")]}),
        ("sent", {"sent": [message()] * 31}),
        ("sent", {"sent": [message(sent_on=date(2028, 11, 21))]}),
        ("sent", {"sent": [message(kind="other", sent_on=date(2024, 11, 18))]}),
        ("named_day", {"named_day": HELD - DAY}),
        ("named_day", {"named_day": date(2028, 11, 21)}),
        ("named_day", {"sent": [message(reply="new_date")]}),
        ("other_offer_by", {"other_offer_by": date(2028, 11, 21)}),
        ("delayed_on", {"delayed_on": HELD - DAY}),
        ("delayed_on", {"delayed_on": HELD + DAY, "named_day": HELD + 9 * DAY}),
        ("delayed_from", {"delayed_from": HELD + 9 * DAY}),
        ("delayed_from", {"delayed_on": HELD + 9 * DAY, "delayed_from": HELD + 8 * DAY}),
        ("asked_channel", {"asked_channel": "phone", "barred_channels": ["phone"]}),
        ("country", {"country": "XX"}),
        ("country", {"country": "USA"}),
        ("country", {"country": ""}),
        ("country", {"country": "Germany"}),
        ("region", {"region": ""}),
        ("region", {"region": "../etc"}),
        ("region", {"region": "=1+1"}),
        ("region", {"region": "Bavaria"}),
        ("seniority", {"seniority": "boss"}),
        ("stage", {"stage": "second"}),
        ("channel", {"channel": "fax"}),
        ("late_in_hiring", {"late_in_hiring": "maybe"}),
        ("barred_channels", {"barred_channels": ["fax"]}),
        ("outcome", {"outcome": "ghosted"}),
        ("held_on", {"held_on": "someday"}),
        ("held_on", {"held_on": None}),
        ("held_on", {"held_on": "2026-02-29"}),
    ],
)
def test_one_clear_sentence_for_the_field(field: str, facts: Facts) -> None:
    """The field to mend, and one sentence of words: no library's prefix, no exception's name, no line break."""
    found = refused(**facts)
    assert list(found) == [field]
    sentence = found[field]
    assert sentence[0].isupper()
    assert len(sentence.split()) >= 4
    assert "\n" not in sentence
    assert not sentence.startswith(("Value error", "Input should"))


@pytest.mark.parametrize(
    ("facts", "days"),
    [
        ({"named_day": HELD.replace(year=2025)}, "Fri 20 Nov 2026"),
        ({"other_offer_by": HELD.replace(year=2029)}, "Fri 20 Nov 2026"),
        (
            {"sent": (Message(sent_on=HELD.replace(year=2025), kind="thank_you", channel="email"),)},
            "Thu 20 Nov 2025 must not be dated before Fri 20 Nov 2026",
        ),
        ({"named_day": HELD - DAY}, "before Fri 20 Nov, the day"),
    ],
)
def test_a_wrong_year_is_shown(facts: Facts, days: str) -> None:
    """It is the year that has to be mended; where both are of one year nobody needs it."""
    assert days in "".join(refused(**facts).values())


def test_several_problems_each_with_its_field() -> None:
    """Two slips are told together, each by its field."""
    assert set(refused(named_day=HELD - DAY, country="XX")) == {"named_day", "country"}


def test_held_on_is_needed() -> None:
    """Without the day of the interview there is no plan."""
    with pytest.raises(ValidationError) as caught:
        Interview.model_validate({})
    assert list(problems(caught.value)) == ["held_on"]


@pytest.mark.parametrize("value", [1795219200, "1795219200", "20261120", "2026-W47-5", "Fri 20 Nov", True, None, HELD.timetuple()])
def test_only_what_is_written_as_a_day_is_a_day(value: object) -> None:
    """A number of seconds is nobody's interview, and a week no day."""
    assert refused(held_on=value) == {"held_on": "Enter a day, written as 2026-11-20"}
    assert refused(sent=[message(sent_on=value)]) == {"sent": "Enter a day, written as 2026-11-20"}


@pytest.mark.parametrize(
    ("facts", "sentence"),
    [
        ({"country": 5}, "Enter a text"),
        ({"region": 5}, "Enter a text"),
        ({"sent": [5]}, "Enter a message with its day, kind and channel"),
        ({"sent": [{"x": 1}]}, "This answer is needed"),
        ({"sent": "none"}, "Enter a list"),
        ({"late_in_hiring": "perhaps"}, "Enter true or false, or leave it out"),
    ],
)
def test_values_of_a_wrong_type_are_refused_in_plain_words(facts: Facts, sentence: str) -> None:
    """No word of the library's own comes through; of several faults in one field the first is told."""
    assert list(refused(**facts).values()) == [sentence]


def test_today_is_a_day_without_a_time() -> None:
    """An instant would be compared with days."""
    with pytest.raises(ValueError, match="Give “today” as a day, without the time"):
        plan(Interview(held_on=HELD), today=datetime(2026, 11, 23, 9, tzinfo=UTC))


def test_unknown_answers_are_refused() -> None:
    """A misspelt field is not silently dropped."""
    assert list(refused(senority="senior")) == ["senority"]


@pytest.mark.parametrize("replied_on", [HELD, HELD - DAY])
def test_answer_before_its_message(replied_on: date) -> None:
    """Nobody answers a message before it was sent."""
    with pytest.raises(ValidationError) as caught:
        Message(sent_on=HELD + DAY, kind="thank_you", channel="email", reply="no_news", replied_on=replied_on)
    assert list(problems(caught.value)) == ["replied_on"]


@pytest.mark.parametrize(("field", "value"), [("kind", "bribe"), ("channel", "fax"), ("reply", "maybe"), ("sent_on", "soon")])
def test_message_with_an_unknown_word(field: str, value: str) -> None:
    """Each field of a message takes only its words."""
    with pytest.raises(ValidationError) as caught:
        Message.model_validate(message(**{field: value}))
    assert list(problems(caught.value)) == [field]


@pytest.mark.parametrize(
    "facts",
    [
        {"named_day": HELD},
        {"named_day": date(2028, 11, 20)},
        {"other_offer_by": date(2028, 11, 20)},
        {"other_offer_by": HELD - DAY},
        {"sent": [message()] * 30},
        {"sent": [message(sent_on=HELD)]},
        {"sent": [message(sent_on=HELD - DAY, kind="other")]},
        {"sent": [message(replied_on=HELD + DAY, reply="no_news")]},
        {"sent": [message(reply="new_date")], "named_day": HELD + DAY},
        {"sent": [message(reply="automatic", back_on=HELD + 40 * DAY)]},
        {"asked_channel": "phone", "barred_channels": ["email", "email"]},
        {"country": "GB", "region": "ENG"},
        {"country": "US", "region": "ZZ"},
        {"country": "VA"},
    ],
)
def test_odd_but_possible_answers_get_a_plan(facts: Facts) -> None:
    """At the edge, not over it: taken, and planned for."""
    interview = Interview.model_validate({"held_on": HELD} | facts)
    found = plan(interview, today=HELD + 7 * DAY)
    assert found.next is not None or found.notes


def test_interview_cannot_be_changed() -> None:
    """Answers are frozen; so are messages."""
    interview = Interview(held_on=HELD)
    with pytest.raises(ValidationError):
        interview.held_on = HELD + DAY  # type: ignore[misc]


@pytest.mark.parametrize(
    "facts",
    [
        {"sent_on": HELD + 6 * DAY},
        {"sent_on": HELD + 2 * DAY, "reply": "no_news", "replied_on": HELD + 6 * DAY},
        {"sent_on": HELD + 6 * DAY, "kind": "other"},
    ],
)
def test_message_or_answer_after_today(facts: Facts) -> None:
    """What has not happened yet cannot have been sent or answered; a day later it can."""
    interview = Interview.model_validate({"held_on": HELD, "sent": [message(**facts)]})
    with pytest.raises(ValueError, match="still to come; enter a day up to today"):
        plan(interview, today=HELD + 5 * DAY)
    assert plan(interview, today=HELD + 6 * DAY).steps


def test_nothing_is_known_of_a_document_nobody_gave() -> None:
    """Following the five by name is the same as following all there are."""
    interview = Interview(held_on=HELD)
    assert plan(interview, today=HELD, documents=list(documents())) == plan(interview, today=HELD)


def test_a_delay_clears_only_a_day_that_was_named_before() -> None:
    """Answered with a new day on the 25th: a delay told on the 24th leaves that day their latest word, so it has to be given."""
    answered = message(reply="new_date", replied_on=HELD + 5 * DAY)
    assert list(refused(sent=[answered], delayed_on=HELD + 4 * DAY)) == ["named_day"]
    assert Interview.model_validate({"held_on": HELD, "sent": [answered], "delayed_on": HELD + 5 * DAY}).named_day is None


def test_the_end_of_the_calendar_is_no_error_of_ours() -> None:
    """A slip of the keyboard in the year."""
    assert Interview(held_on=date(9998, 1, 1), named_day=date(9998, 1, 2)).named_day == date(9998, 1, 2)
    with pytest.raises(ValueError, match="Enter an interview day before the end of 9996"):
        plan(Interview(held_on=date(9999, 12, 31)), today=date(9999, 12, 31))
    assert plan(Interview(held_on=date(9996, 12, 31)), today=date(9996, 12, 31)).steps
