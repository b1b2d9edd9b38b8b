"""Which channel a step goes by, and from when on a call may be made."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from followup_rules import Interview, documents
from followup_rules.channels import first_day_for_calls, for_status_check, for_thanks, news_channels, prefers
from followup_rules.situation import Situation, situation_of
from tests.situations.story import article, on, thanks, told

HELD = date(2026, 9, 1)


def situation(**answers: Any) -> Situation:  # noqa: ANN401, the answers have many types
    """The situation a week after an interview with these answers."""
    return situation_of(Interview(held_on=HELD, **answers), HELD + timedelta(days=7), documents())


def test_email_where_nothing_speaks_against_it() -> None:
    """The usual way for both messages; letters only for thanks, no visits, no text messages."""
    assert for_status_check(situation()) == ("email", "phone", "linkedin")
    assert for_thanks(situation())[0] == "email"
    assert set(for_thanks(situation())) == {"email", "letter", "linkedin"}


def test_what_they_asked_for_decides() -> None:
    """Over the channel used so far and over what suits the seniority."""
    asked = situation(asked_channel="linkedin", channel="email", seniority="senior")
    assert for_status_check(asked) == ("linkedin",)
    assert for_thanks(asked) == ("linkedin",)


def test_being_asked_to_phone_does_not_turn_the_thank_you_into_a_call() -> None:
    """The status check is a call, the thanks an email."""
    asked = situation(asked_channel="phone")
    assert for_status_check(asked) == ("phone",)
    assert for_thanks(asked)[0] == "email"
    assert "phone" not in for_thanks(asked)


@pytest.mark.parametrize("used", ["linkedin", "phone", "text"])
def test_the_channel_used_so_far_comes_before_what_the_articles_say(used: str) -> None:
    """Even for a senior job, for which D prefers a call."""
    assert for_status_check(situation(channel=used, seniority="senior"))[0] == used


def test_a_letter_used_so_far_is_for_thanks_only() -> None:
    """Nobody asks for news by post unless asked to."""
    assert for_thanks(situation(channel="letter"))[0] == "letter"
    assert for_status_check(situation(channel="letter"))[0] == "email"
    assert for_status_check(situation(asked_channel="letter")) == ("letter",)


@pytest.mark.parametrize("answers", [{"seniority": "senior"}, {"stage": "final"}])
def test_d_prefers_a_call_for_high_positions_and_final_rounds(answers: dict[str, str]) -> None:
    """But never for the thank-you."""
    assert for_status_check(situation(**answers))[0] == "phone"
    assert for_thanks(situation(**answers))[0] == "email"


def test_what_is_ruled_out_is_left_out_whatever_was_used() -> None:
    """Barred email after emails so far."""
    assert "email" not in for_status_check(situation(channel="email", barred_channels=("email",)))
    assert "email" not in for_thanks(situation(channel="email", barred_channels=("email",)))


def test_a_text_message_needs_a_habit_an_informal_style_or_no_other_way() -> None:
    """No document names it of its own accord."""
    assert for_status_check(situation(channel="text"))[0] == "text"
    assert "text" in for_status_check(situation(style="informal"))
    assert "text" not in for_status_check(situation(style="formal"))
    assert for_status_check(situation(barred_channels=("email", "phone", "linkedin"))) == ("text",)


def test_only_a_phone_number_known_leaves_the_call() -> None:
    """A text message does not push it aside, but for thanks it is the gentler way."""
    only_number = situation(barred_channels=("email", "linkedin", "letter", "in_person"))
    assert for_status_check(only_number) == ("phone",)
    assert for_thanks(only_number)[0] == "text"


def test_nothing_is_left_where_every_way_is_ruled_out() -> None:
    """Letters and visits do not count for news."""
    assert for_status_check(situation(barred_channels=("email", "phone", "linkedin", "text"))) == ()


def advised(*advice: str, **answers: Any) -> Situation:  # noqa: ANN401, as above
    """The situation seen through one document that gives this advice on channels and no other."""
    claims = "\n---\n".join(f'modality = "may"\n{when_and_channel}' for when_and_channel in advice)
    return situation_of(Interview(held_on=HELD, **answers), HELD + timedelta(days=7), (article(claims),))


AVOID_EMAIL = 'channel = { advice = "avoid", channels = "email" }'
ACCEPT_EMAIL = 'channel = { advice = "accept", channels = "email" }'


@pytest.mark.parametrize(
    ("advice", "first"),
    [
        ((AVOID_EMAIL,), "linkedin"),
        ((AVOID_EMAIL, ACCEPT_EMAIL), "email"),
        ((AVOID_EMAIL, AVOID_EMAIL, ACCEPT_EMAIL), "linkedin"),
        ((AVOID_EMAIL, AVOID_EMAIL, ACCEPT_EMAIL, ACCEPT_EMAIL), "email"),
    ],
)
def test_email_steps_back_where_more_speaks_against_it_than_for_it(advice: tuple[str, ...], first: str) -> None:
    """One word against it and one for it leave it first."""
    assert for_status_check(advised(*advice))[0] == first


def test_what_is_accepted_comes_after_email_and_before_the_rest() -> None:
    """Nothing speaks against email, so a call that one claim accepts comes second."""
    assert for_status_check(advised('channel = { advice = "accept", channels = "phone" }')) == ("email", "phone", "linkedin")


@pytest.mark.parametrize(("style", "first"), [("formal", "phone"), ("informal", "email"), (None, "email")])
def test_a_preference_for_just_these_facts_comes_before_email(style: str | None, first: str) -> None:
    """A call after a formal interview, says the document; after another one it says nothing."""
    prefers = 'when = { style = ["formal"] }\nchannel = { advice = "prefer", channels = "phone" }'
    assert for_status_check(advised(prefers, style=style))[0] == first


def test_a_preference_for_everybody_does_not_come_before_email() -> None:
    """It is about no fact of this interview."""
    assert for_status_check(advised('channel = { advice = "prefer", channels = "phone" }'))[0] == "email"


def test_advice_on_one_message_is_none_on_the_other() -> None:
    """A letter of thanks after a formal interview: the status check knows nothing of it, nor the thanks of a call for news."""
    formal = 'when = { style = ["formal"] }\nchannel = { advice = "prefer", channels = '
    for_both = advised(
        formal + '["letter", "linkedin"], step = "thank_you" }',
        formal + '"phone", step = "any_status_check" }',
        style="formal",
    )
    assert for_thanks(for_both) == ("letter", "linkedin", "email")
    assert for_status_check(for_both) == ("phone", "email", "linkedin")


def test_calls_wait_for_the_fifth_working_day_and_the_strictest_floor() -> None:
    """Tue 1 September 2026: Wed 2, Thu 3, Fri 4, (Labor Day Mon 7), Tue 8, Wed 9."""
    assert first_day_for_calls(situation()) == (date(2026, 9, 9), ("D-phone",))
    assert first_day_for_calls(situation(country="DE")) == (date(2026, 9, 8), ("D-phone",))


@pytest.mark.parametrize(
    ("timing", "first"),
    [
        ('step = "any_status_check", after = "interview", from = 12, channel = "phone", not_before = true', 13),
        ('step = "status_check_1", after = "interview", from = 12, channel = "phone", not_before = true', 13),
        ('step = "thank_you", after = "interview", from = 12, channel = "phone", not_before = true', 9),
        ('step = "any_status_check", after = "interview", from = 12, channel = "email", not_before = true', 9),
        ('step = "any_status_check", after = "interview", from = 12, not_before = true', 9),
        ('step = "any_status_check", after = "thank_you", from = 12, channel = "phone", not_before = true', 9),
        ('step = "any_status_check", after = "interview", from = 12, to = 14, channel = "phone"', 9),
    ],
)
def test_only_a_floor_under_calls_for_news_bars_calls(timing: str, first: int) -> None:
    """Not one under thanks, emails or whatever channel, nor one counted from the thanks, nor days that are only recommended."""
    sixth = article(f'modality = "must"\ntiming = {{ {timing} }}')
    found = first_day_for_calls(situation_of(Interview(held_on=HELD), HELD, (*documents(), sixth)))
    assert found == (date(2026, 9, first), ("F-1",) if first == 13 else ("D-phone",))


def test_being_asked_to_call_lifts_the_floor() -> None:
    """They know when they want to be called."""
    assert first_day_for_calls(situation(asked_channel="phone")) is None


def test_a_call_is_among_the_channels_from_its_first_day_on() -> None:
    """Not the day before; where they asked for a call, on any day."""
    news = news_channels(situation())
    assert news.on(date(2026, 9, 8)) == ("email", "linkedin")
    assert news.on(date(2026, 9, 9)) == ("email", "phone", "linkedin")
    assert news_channels(situation(asked_channel="phone")).on(HELD) == ("phone",)


@pytest.mark.parametrize(
    ("facts", "why", "claims"),
    [
        ({}, None, ()),
        ({"channel": "email"}, None, ()),
        ({"asked_channel": "linkedin"}, "On LinkedIn, since they asked for it.", ()),
        ({"channel": "linkedin"}, "On LinkedIn, since you have been in touch that way so far.", ()),
        ({"barred_channels": ("email",)}, "By phone, since you cannot reach them by email.", ()),
        ({"barred_channels": ("letter",)}, None, ()),
        ({"channel": "linkedin", "barred_channels": ("linkedin",)}, "By email, since you cannot reach them on LinkedIn.", ()),
        ({"seniority": "senior"}, "By phone, since D prefers that for jobs or rounds like yours.", ("D-senior-call",)),
        (
            {"seniority": "senior", "stage": "final"},
            "By phone, since D prefers that for jobs or rounds like yours.",
            ("D-final-call", "D-senior-call"),
        ),
    ],
)
def test_a_step_says_why_it_is_for_its_channel(facts: dict[str, Any], why: str | None, claims: tuple[str, ...]) -> None:
    """Email that nothing speaks against needs no reason."""
    step = on("Wed 16 Sep", told("Tue 15 Sep", thanks("Wed 16 Sep"), **facts)).next
    assert step is not None
    found = [(reason.text, reason.claims, reason.ours) for reason in step.reasons if reason.rule == "channel"]
    assert found == ([(why, claims, False)] if why else [])


def test_what_replaces_the_usual_way_is_told_by_the_step() -> None:
    """They are in touch by letter, which is ruled out: a way for thanks, which nobody would ask for news by."""
    facts: dict[str, Any] = {"channel": "letter", "barred_channels": ("letter",)}
    thanking = on("Wed 16 Sep", told("Tue 15 Sep", **facts)).next
    asking = on("Wed 16 Sep", told("Tue 15 Sep", thanks("Wed 16 Sep"), **facts)).next
    assert thanking is not None
    assert asking is not None
    (why,) = [reason.text for reason in thanking.reasons if reason.rule == "channel"]
    assert why == "By email, since you cannot reach them by letter or card."
    assert not any(reason.rule == "channel" for reason in asking.reasons)


def test_what_is_preferred_for_status_checks_is_not_for_thanks() -> None:
    """D would rather call for news of a senior job."""
    claims = [claim for document in documents() for claim in document.claims]
    assert [claim.id for claim in claims if prefers(claim, "any_status_check", "phone")] == ["D-senior-call", "D-final-call"]
    assert not any(prefers(claim, "thank_you", "phone") for claim in claims)
