"""Sentences that share words with a fault and have none: nobody is told to mend what is fine."""

from __future__ import annotations

import pytest

from tests.checked_message import FEEDBACK, STATUS, THANKS, faults, said


@pytest.mark.parametrize(
    ("sentence", "presses"),
    [
        ("Please don't feel you need to reply straight away.", False),
        ("You don't need to reply today.", False),
        ("You need not reply at once.", False),
        ("I don't need an answer today.", False),
        ("I don't expect an answer by Friday.", False),
        ("There is no need to reply immediately.", False),
        ("Take all the time you need to decide.", False),
        ("Please don't feel you have to answer at once.", False),
        ("I'm not desperate.", False),
        ("If you need to reply by Friday, I can send more before.", False),
        ("I know that you need to decide together.", False),
        ("You promised me an answer by Friday 20 November.", False),
        ("Please reply straight away, at once.", True),
        ("You need to reply today.", True),
        ("I need an answer today.", True),
        ("I expect an answer by Friday.", True),
        ("I don't want to press you, but I need an answer by Friday.", True),
        ("Please don't forget to reply today.", True),
        ("You need to decide.", True),
        ("I'm desperate.", True),
    ],
)
def test_what_leaves_them_time_does_not_press(sentence: str, *, presses: bool) -> None:
    """A "not" before it, all the time they want, what they have to do anyway, and what they said."""
    assert bool(faults(sentence, "pushiness", STATUS)) is presses


@pytest.mark.parametrize(
    ("sentence", "asks"),
    [
        ("I wanted to see how the search for the Operations Analyst is coming along.", True),
        ("How's the hiring coming along?", True),
        ("How are things looking on your end?", True),
        ("Could you tell me how the recruitment is going?", True),
        ("What's the latest?", True),
        ("I would like to know the outcome of my interview.", True),
        ("I would be glad of an update.", True),
        ("Please do not send me an update.", False),
        ("I am not asking for an update.", False),
        ("I know the latest version of the tool.", False),
        ("The outcome of that project was good.", False),
    ],
)
def test_a_question_how_things_stand_is_seen(sentence: str, *, asks: bool) -> None:
    """In the words that people use; a refusal is none."""
    assert [one.met for one in said(sentence, "status_question", STATUS)] == [asks]


@pytest.mark.parametrize(
    ("sentence", "asks"),
    [
        ("What could I do differently next time?", True),
        ("Could you tell me where I fell short?", True),
        ("Is there anything in particular I should work on before my next interview?", True),
        ("What skills should I develop?", True),
        ("I work on stock data and develop tools.", False),
        ("We handle it differently.", False),
    ],
)
def test_a_question_for_feedback_is_seen(sentence: str, *, asks: bool) -> None:
    """Also without the word."""
    assert [one.met for one in said(sentence, "feedback_question", FEEDBACK)] == [asks]


@pytest.mark.parametrize(
    ("sentence", "element", "is_there"),
    [
        ("Cheers for your time.", "gratitude", True),
        ("It was so kind of you to meet me.", "gratitude", True),
        ("A big thank-you to you.", "gratitude", True),
        ("Much obliged.", "gratitude", True),
        ("Thanking you for the opportunity.", "gratitude", True),
        ("I did not feel obliged to come.", "gratitude", False),
        ("The crowd cheers loudly.", "gratitude", False),
        ("Really hope we get to work together.", "interest", True),
        ("I'd jump at the chance.", "interest", True),
        ("This is the job for me.", "interest", True),
        ("I hope to have the chance to work with you all.", "interest", True),
        ("I don't think this is the job for me.", "interest", False),
        ("We get to work together with the warehouse.", "interest", False),
    ],
)
def test_thanks_and_interest_are_seen_however_they_are_said(sentence: str, element: str, *, is_there: bool) -> None:
    """Nobody who says it is told to say it."""
    assert [one.met for one in said(sentence, element, THANKS)] == [is_there]


@pytest.mark.parametrize(
    "below",
    [
        "________________________________\nFrom: Martha Reed <m@example.org>\nSent: Thursday\nPlease send it ASAP.",
        "Get Outlook for iOS<https://aka.ms/o0ukef>",
        "On Wed, Nov 18, 2026 at 9:12 AM Martha Reed <m@example.org> wrote:\n\nHi [Name],\n\nPlease send it ASAP.",
        "On Wed, Nov 18, 2026 at 9:12 AM Martha Reed of Larkfield\n<m@example.org> wrote:\n\nPlease send it ASAP.\nYours ____",
        "Begin forwarded message:\n\nFrom: Martha Reed <m@example.org>\nSubject: it\n\nPlease send it ASAP.",
        "If you are not the intended recipient, please contact the sender immediately\nand delete this email at once.",
    ],
)
def test_what_a_mail_program_adds_below_is_not_judged(below: str) -> None:
    """Neither marked nor unmarked."""
    for element in ("leftover", "pushiness", "contact_details"):
        assert faults("Thank you for your time.", element, STATUS, below=below) == []
    assert [one.met for one in said("Thank you.", "contact_details", below=below)] != [True]


def test_what_follows_a_marked_quote_is_the_users_own() -> None:
    """Some people answer below; and whoever tells what somebody wrote quotes nobody's mail."""
    quote = "On Wed, Nov 18, 2026 at 9:12 AM Martha Reed wrote:\n\n> Please send it.\n\nPlease send yours ASAP."
    assert faults("Thank you.", "pushiness", STATUS, below=quote) == ["ASAP"]
    assert faults("Thank you.", "pushiness", STATUS, below="On 18 November you wrote:\n\nPlease wait. Please answer ASAP.") == ["ASAP"]


@pytest.mark.parametrize(
    ("sentence", "where"),
    [
        ("Thank you for the interview for the ROLE of Operations Analyst.", []),
        ("I want THE OPERATIONS ANALYST ROLE.", []),
        ("Thank you for the interview for the ROLE at COMPANY.", ["ROLE", "COMPANY"]),
        ("I read <https://example.org/rota> with care.", []),
        ("I read <insert title here> with care.", ["<insert title here>"]),
        ("Well... thank you.", []),
        ("I look forward to hearing from you...", []),
        ("It was great ... thank you.", []),
        ("I enjoyed talking about ..., and have thought about it.", ["..."]),
        ("Thank you for ...", ["..."]),
        ("I would bring ... to the team.", ["..."]),
        ("I have another offer to answer by ..., and would be glad to hear.", ["..."]),
    ],
)
def test_only_what_a_template_left_open_is_left_over(sentence: str, where: list[str]) -> None:
    """Capitals may be a title, and dots a thought."""
    assert faults(sentence, "leftover") == where


@pytest.mark.parametrize(
    ("sentence", "element"),
    [
        ("Thank you. I enjoyed meeting you and Trần Thị Mai.", "polite_tone"),
        ("Thank you. I would be glad to join your company à Paris.", "leftover"),
        ("Thank you. À bientôt, and sincères salutations à tous.", "positive_tone"),
    ],
)
def test_letters_that_english_lacks_make_no_word_of_a_list(sentence: str, element: str) -> None:
    """A name such as Thị is no short form, and a lone "à" no blank that a template left."""
    assert faults(sentence, element) == []


def test_a_name_with_foreign_letters_is_no_thanks() -> None:
    """Nothing in it thanks anybody."""
    assert [one.met for one in said("I was glad to meet Nguyễn Thị Lan.", "gratitude")] == [False]


def test_a_word_ends_where_a_foreign_letter_does_not() -> None:
    """Letters of other languages belong to their words: nobody writes "u" for "you" in "über", nor "asap" in "asapé"."""
    assert faults("Thank you. The über project and the asapé café were fine.", "polite_tone") == []
    assert faults("Thank you. The asapé café was fine.", "pushiness") == []


@pytest.mark.parametrize(
    ("sentence", "presses"),
    [
        ("Why is this taking so long?", True),
        ("What's the hold up?", True),
        ("I need to know now.", True),
        ("I'd be glad to know soon.", False),
        ("I know that this takes long, and I am happy to wait.", False),
    ],
)
def test_impatience_is_seen(sentence: str, *, presses: bool) -> None:
    """What sounds like a reproach, and what only sounds like it."""
    assert bool(faults(sentence, "pushiness", STATUS)) is presses


@pytest.mark.parametrize(
    ("sentence", "recalls"),
    [
        ("My five years with SQL would let me start quickly.", True),
        ("My eight years in retail would help.", True),
        ("Having led the checkout team, I feel at home there.", True),
        ("I also ran a team of four.", True),
        ("It has been a long year.", False),
    ],
)
def test_what_qualifies_somebody_is_seen_however_it_is_said(sentence: str, *, recalls: bool) -> None:
    """Years in a trade, and what was led there."""
    assert any(one.met for one in said(sentence, "qualification", THANKS)) is recalls


@pytest.mark.parametrize(("sentence", "wishes"), [("I hope this message finds you well.", False), ("I hope your launch goes well.", True)])
def test_a_stock_opening_is_no_kind_word_as_well(sentence: str, *, wishes: bool) -> None:
    """It is told once, as what everybody writes."""
    assert any(one.met for one in said(sentence, "good_wishes", STATUS)) is wishes
    assert bool(faults(sentence, "generic_text", STATUS)) is not wishes
