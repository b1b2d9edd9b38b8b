"""What words are meant for: a name that greets, an offer of help that asks nothing, a day that presses nobody."""

from __future__ import annotations

import pytest

from followup_rules import Details, check
from tests.occasions import CASES, FIRST, THANKED
from tests.test_checks import OKAFOR, THANKS, judged


@pytest.mark.parametrize(
    ("greeting", "met"),
    [
        ("Dear Ms Okafor,", True),
        ("Hi Jane,", True),
        ("Dear hiring team,", None),
        ("Hello,", None),
        ("Dear Sir or Madam,", None),
        ("Dear Sir/Madam,", None),
        ("To Whom It May Concern,", None),
        ("Good Morning,", None),
        ("Dear Selection Committee,", None),
        ("Dear Talent Acquisition,", None),
        ("Dear Board,", None),
    ],
)
def test_a_greeting_by_name_is_seen_where_no_name_was_entered(greeting: str, *, met: bool | None) -> None:
    """Whoever pastes a message has filled in no box."""
    given = CASES["thank-you"]
    found = check(THANKS.replace("Dear Ms Okafor,", greeting), given.interview, given.step, Details(), today=THANKED, channel="email")
    assert next(one.met for one in found if one.element == "greeting_by_name") is met


@pytest.mark.parametrize("greeting", ["Hi Maria and Jorg,", "Hi María and Jörg,"])
def test_an_accent_makes_nobody_else(greeting: str) -> None:
    """Keyboards lack them; and whoever is not named is named with all others."""
    known = OKAFOR.model_copy(update={"recipients": ("María López", "Jörg Weiß")})
    assert judged(THANKS.replace("Dear Ms Okafor,", greeting), known) == []
    (fault,) = judged(THANKS.replace("Dear Ms Okafor,", "Hi Maria,"), known)
    assert fault.better == "Dear María López and Jörg Weiß,"


@pytest.mark.parametrize(
    "offer",
    [
        "Please let me know if I can provide any further information.",
        "Let me know if you need anything else from me.",
        "Let me know if there is anything to add.",
    ],
)
def test_an_offer_of_help_asks_for_no_news(offer: str) -> None:
    """To be let know is a question only where it is about their decision."""
    given, text = CASES["thank-you"], THANKS.replace("role.", f"role. {offer}")
    known = OKAFOR.model_copy(update={"ask_next_steps": False})
    found = check(text, given.interview, given.step, known, today=THANKED, channel="email")
    assert next(one.met for one in found if one.element == "next_steps") is True
    assert asks_for_news(text) is False


def asks_for_news(text: str) -> bool | None:
    """Whether a first status check with this text asks how things stand."""
    asking = CASES["first check"]
    found = check(text, asking.interview, asking.step, OKAFOR, today=FIRST, channel="email")
    return next(one.met for one in found if one.element == "status_question")


@pytest.mark.parametrize(
    ("sentence", "is_asked"),
    [
        ("Let me know if you have decided.", True),
        ("Has anything moved since?", True),
        ("Do you have a clearer picture now?", True),
        ("Where are you with it?", True),
        ("How is it looking?", True),
        ("I left with a clearer picture of the work.", False),
        ("Let me know if you have heard back from the team.", True),
        ("Please let me know if you would like to move forward with my application.", True),
        ("May I ask whether you expect to have a decision before then?", True),
        ("I expect a decision from another company.", False),
    ],
)
def test_a_question_about_their_decision_asks_for_news(sentence: str, *, is_asked: bool) -> None:
    """Whatever it opens with; a decision of somebody else is none of theirs."""
    assert asks_for_news(THANKS.replace("role.", f"role. {sentence}")) is is_asked


@pytest.mark.parametrize(
    ("sentence", "is_pushy"),
    [
        ("I have received another offer and need to give them an answer by Friday.", False),
        ("I have another offer, and I must answer by Friday.", False),
        ("I need an answer by Friday.", True),
        ("I need to give an answer by Friday.", False),
        ("Please give me an answer by Friday.", True),
        ("Please could you give an answer by Friday?", True),
        ("You really must let me know by Friday.", True),
        ("I need to know by Friday whether I got it.", True),
        ("I would like a decision before Monday.", True),
        ("Do you still expect to have a decision by Friday?", False),
        ("I would need to give my employer an answer by Friday.", False),
        ("Please reply within 24 hours.", True),
        ("I hope to hear from you within 48 hours.", True),
        ("I am happy to answer within 24 hours.", False),
        ("I live within two days' travel.", False),
        ("I urgently need an answer.", True),
        ("You mentioned that speed is urgent.", False),
        ("Could you send me an answer within two days?", True),
        ("I must hear from you within two days.", True),
        ("It's urgent.", True),
        ("You mentioned the urgent need for a nurse.", False),
        ("Kindly revert soonest.", True),
        ("The soonest I could start is Monday.", False),
        ("I have another offer, and they want a decision by Monday.", False),
        ("I have heard nothing but good things.", False),
        ("You should call me.", True),
        ("You should call my reference, Ms Lee.", False),
    ],
)
def test_only_what_they_are_asked_to_do_in_time_presses_them(sentence: str, *, is_pushy: bool) -> None:
    """Not what the candidate has to answer or promises, nor what they said themselves."""
    assert ("pushiness" in {fault.element for fault in judged(THANKS.replace("role.", f"role. {sentence}"))}) is is_pushy


@pytest.mark.parametrize(
    ("topic", "said", "met"),
    [
        ("the move to SAP", "SAP!", True),
        ("R&D", "R&D!", True),
        ("A new tax law", "It was a day.", False),
        ("IT strategy", "It was nice.", False),
        ("THE MOVE TO SAP", "The day!", False),
    ],
)
def test_a_point_may_be_an_acronym_and_no_article(topic: str, said: str, *, met: bool) -> None:
    """Letters in capitals tell what was talked about, where they stand out; the same small word does not, nor "A" at the start of a box."""
    given, text = CASES["thank-you"], THANKS.replace("about the move to shared stock data", "on Monday").replace("I am", f"{said} I am")
    known = OKAFOR.model_copy(update={"topic": topic})
    found = check(text, given.interview, given.step, known, today=THANKED, channel="email")
    assert next(one.met for one in found if one.element == "specific_point") is met


@pytest.mark.parametrize(("said", "met"), [("Your answer would help.", False), ("The warehouse sounds right.", True)])
def test_words_that_stand_in_every_message_repeat_no_topic(said: str, *, met: bool) -> None:
    """Of "your move to a new data warehouse" only what tells it from others counts."""
    given, text = CASES["thank-you"], THANKS.replace("about the move to shared stock data", "on Monday").replace("I am", f"{said} I am")
    known = OKAFOR.model_copy(update={"topic": "your move to a new data warehouse"})
    found = check(text, given.interview, given.step, known, today=THANKED, channel="email")
    assert next(one.met for one in found if one.element == "specific_point") is met
