"""What people write late at night, about their work and about themselves: what harms is found, what only sounds like it is left alone."""

from __future__ import annotations

import pytest

from followup_rules.steps import StepKind
from tests.checked_message import FEEDBACK, STATUS, THANKS, faults, said

MOVE_ON: StepKind = "move_on"


@pytest.mark.parametrize(
    "sentence",
    [
        "In my job I calm anxious patients.",
        "I turn angry customers into loyal ones.",
        "I am used to upset parents.",
        "I work with depressed and anxious teenagers.",
        "I have worked stressful Christmas shifts.",
        "I mended the bug that annoyed your users.",
        "I am sorry that I was ten minutes late.",
        "I was a disaster relief nurse in Haiti.",
        "I was a mess hall cook.",
        "I cried with laughter at your story.",
        "My English was poor when I came here, and now I teach it.",
    ],
)
def test_the_mood_of_others_is_not_the_users(sentence: str) -> None:
    """Care, service and teaching are about it."""
    assert faults(sentence, "positive_tone") == []


@pytest.mark.parametrize(
    "sentence",
    [
        "I am anxious about all this.",
        "I have been anxious for days.",
        "I was stressed for weeks.",
        "I am upset with people like you.",
        "I am disappointed by feedback like this.",
        "Another disappointing message.",
        "I'm annoyed you never wrote back.",
        "It is annoying your team never writes back.",
        "I was so angry and upset.",
        "I am not sure I'm good enough for the Operations Analyst role.",
        "I don't think I'm good enough.",
        "I cried the whole way home because I think I blew it.",
        "I know my English is very bad.",
        "I am probably not what you are looking for.",
        "My current boss is a complete control freak.",
        "I am sorry that I wasted your time.",
    ],
)
def test_what_speaks_badly_of_oneself_lowers_the_tone(sentence: str) -> None:
    """Or of the present employer."""
    assert faults(sentence, "positive_tone") != []


@pytest.mark.parametrize(
    ("sentence", "kind", "is_rude"),
    [
        ("I can handle rude guests.", THANKS, False),
        ("A rude email should always get a friendly reply.", THANKS, False),
        ("Your hair salon is the brightest in town.", THANKS, False),
        ("I liked how tidy your body shop is.", THANKS, False),
        ("That was rude.", THANKS, True),
        ("Your hair is lovely.", THANKS, True),
        ("Thanks for nothing.", MOVE_ON, True),
        ("Thank you for nothing less than the best interview I have had.", THANKS, False),
        ("The warm welcome says everything about your team.", THANKS, False),
        ("I liked that you never ghost candidates.", THANKS, False),
        ("You are rude people.", THANKS, True),
        ("I got your rude email.", THANKS, True),
        ("What a rude message.", THANKS, True),
        ("Ghosting people after three interviews says everything about your company.", MOVE_ON, True),
    ],
)
def test_rude_is_what_is_meant_for_the_reader(sentence: str, kind: StepKind, *, is_rude: bool) -> None:
    """Not what the work brings with it, and not what a shop sells."""
    assert bool(faults(sentence, "polite_tone", kind)) is is_rude


@pytest.mark.parametrize(
    ("sentence", "asks"),
    [
        ("May I ask which skills were missing in my profile?", True),
        ("Was there anything in particular that tipped the balance?", True),
        ("Could you tell me what made the difference?", True),
        ("I would be grateful to know why I was not selected.", True),
        ("Is there something I lacked that other candidates had?", True),
        ("May I ask what the reasons were?", True),
        ("Where did I lose points?", True),
        ("I would love to hear how I came across.", True),
        ("I would be glad of your feedback.", True),
        ("Thank you for the feedback. I wish you well.", False),
        ("I do not need feedback, I only wanted to say goodbye.", False),
        ("Thank you for explaining the reasons for your decision.", False),
        ("You told me why I was not chosen, thank you.", False),
        ("I came across your company by chance.", False),
        ("Your dental practice is lovely.", False),
        ("I missed my train that day.", False),
        ("Your kindness made the difference.", False),
        ("Is there anything I can do for you?", False),
        ("Thank you for the helpful feedback.", False),
        ("I am grateful for your feedback.", False),
        ("I appreciate the feedback that you gave.", False),
        ("I don't need any feedback.", False),
        ("I know I was not chosen.", False),
        ("I would love to visit your practice.", False),
        ("You told me what was missing, thank you.", False),
    ],
)
def test_a_question_for_feedback_is_seen(sentence: str, *, asks: bool) -> None:
    """In the words in which people ask after a no; thanks for it are none."""
    assert [one.met for one in said(sentence, "feedback_question", FEEDBACK)] == [asks]


@pytest.mark.parametrize(
    ("sentence", "argues"),
    [
        ("It's not fair, the others had the same degree.", True),
        ("You are discriminating against older people.", True),
        ("Is it because of my accent?", True),
        ("You will regret this.", True),
        ("With all due respect, I see it otherwise.", True),
        ("The test was badly written.", True),
        ("I honestly do not get it, my interview was great.", True),
        ("I expected a different answer given all the effort I put in.", True),
        ("I thought I was well prepared, but I would value your advice on what to improve.", False),
        ("I respect your decision.", False),
        ("You may have expected a different answer from me on pricing.", False),
        ("Perhaps my exercise was poorly structured.", False),
        ("If this is not right, please ignore my question.", False),
        ("I do not understand this method well yet.", False),
        ("After all the effort you put into the day, I wanted to say thanks.", False),
    ],
)
def test_arguing_is_found_as_it_is_written(sentence: str, *, argues: bool) -> None:
    """After a no."""
    assert bool(faults(sentence, "defensiveness", FEEDBACK)) is argues


@pytest.mark.parametrize(
    ("sentence", "is_there"),
    [
        ("I strongly wish to contribute to your company.", True),
        ("I wish to join Larkfield.", True),
        ("It would be an honour to work with you.", True),
        ("Larkfield is my preference by a distance.", True),
        ("I very want this job.", True),
        ("I like the job a lot.", True),
        ("I can picture myself in your team.", True),
        ("I could not imagine a better place to work.", True),
        ("I'm still very taken with the job.", True),
        ("Count me in.", True),
        ("I cannot picture myself in your team.", False),
        ("I wish you a good week.", False),
        ("I do not wish to work there.", False),
        ("I no longer wish to join.", False),
        ("It would not be a pleasure to work there.", False),
        ("Please don't count me in.", False),
        ("You can't imagine a better day for a walk.", False),
    ],
)
def test_wanting_the_job_is_seen(sentence: str, *, is_there: bool) -> None:
    """Also in words that are no English schoolbook's."""
    assert [one.met for one in said(sentence, "interest")] == [is_there]


@pytest.mark.parametrize(
    "sentence",
    [
        "I would appreciate it if you could inform me of the outcome.",
        "Please inform me about the result.",
        "Could you share the outcome?",
        "Might you know more about the Operations Analyst role before then?",
        "I'm ringing to find out how it's looking.",
        "Did I get the job?",
        "Have I been successful?",
        "Did you choose someone?",
    ],
)
def test_a_question_for_news_is_seen(sentence: str) -> None:
    """However plain, however roundabout."""
    assert [one.met for one in said(sentence, "status_question", STATUS)] == [True]


@pytest.mark.parametrize(
    "sentence",
    [
        "I was glad to hear the results of your survey.",
        "Did I get the name right?",
        "I don't know the outcome of the trial.",
        "Did I make the coffee too strong?",
    ],
)
def test_other_questions_ask_for_no_news(sentence: str) -> None:
    """They share words with one that does."""
    assert [one.met for one in said(sentence, "status_question", STATUS)] == [False]


@pytest.mark.parametrize(
    "sentence",
    [
        "As an AI engineer I enjoyed our talk.",
        "Feel free to adjust the time if Tuesday does not suit you.",
        "Let me know if you would like me to change the date.",
        "Here's the draft for you to look at.",
    ],
)
def test_an_offer_is_no_leftover(sentence: str) -> None:
    """People offer drafts and other times too."""
    assert faults(sentence, "leftover") == []


@pytest.mark.parametrize(
    "sentence",
    [
        "Here is a thank-you email you can send:",
        "Feel free to adjust this to your style.",
        "Let me know if you want me to make it more formal.",
        "As an AI language model, I cannot know.",
        "It was **great** to meet you.",
        "Subject: Thank you",
    ],
)
def test_what_a_writing_program_leaves_is_found(sentence: str) -> None:
    """Nobody sends it on purpose."""
    assert faults(sentence, "leftover") != []


@pytest.mark.parametrize(
    "closing",
    ["Best, Priya", "Thanks, Priya", "Kind regards, Priya Shah", "Best regards - Priya Shah", "Best – Priya", "All the best from Priya"],
)
def test_a_name_beside_the_closing_words_signs(closing: str) -> None:
    """Many write both on one line."""
    assert [one.met for one in said("It was good to meet you.", "sign_off", closing=closing, signed="")] == [True]


def test_thanks_for_a_week_are_no_signature() -> None:
    """Where no name is known, what stands beside the closing words has to look like one."""
    for closing, met in (("Thanks, and have a nice week.", None), ("Best, Lukas", True)):
        assert [one.met for one in said("It was good to meet you.", "sign_off", closing=closing, signed="", me="")] == [met]
