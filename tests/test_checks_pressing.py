"""What presses a reader as it is really written, and the offers, questions and work that share its words."""

from __future__ import annotations

import pytest

from tests.checked_message import STATUS, faults


@pytest.mark.parametrize(
    "sentence",
    [
        "If you need references, I can send them right away.",
        "Should you need my certificates, I will send them immediately.",
        "I am happy to send anything else you need to decide.",
        "Should you need an answer to anything today or tomorrow, I can be reached on my mobile.",
        "Call me any time if you have questions.",
        "When can I expect an answer?",
        "I enjoyed seeing the report you built for the sales team.",
        "I liked how you share customer stories on social media.",
        "I liked to hear how other companies have handled the same migration.",
        "I liked how you keep your legal action fund open.",
        "I take sixty calls every day and answer most of them.",
        "I liked that at Larkfield you have to explain your analysis.",
        "I like that you want every ticket answered within 24 hours.",
        "In my job every call must be answered within two days.",
        "I know you are still waiting for the budget to be approved.",
        "In case you did not get my last email, I am sending it again.",
        "I have another offer, and they want to know by Friday.",
        "Call me on 555 0100.",
        "Call me at 10 or later.",
        "I appreciate your prompt reply and am happy to wait.",
        "Your guests expect a quick check-in, and I can do that.",
        "I was pleased to see that you have read my articles.",
        "I can't think of anything I would rather do.",
        "I'll come prepared if I get the chance to teach a sample lesson.",
        "As you don't reply on weekends, I am happy to wait until Monday.",
    ],
)
def test_offers_questions_and_work_press_nobody(sentence: str) -> None:
    """They share words with a threat, a deadline or a reproach."""
    assert faults(sentence, "pushiness", STATUS) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "Should you need time, please reply at once anyway.",
        "If you want me, you must decide now.",
        "If you like my profile, call me back by Monday.",
        "You have everything you need, so decide within two days.",
        "Whatever you need, I will work for free.",
        "I liked the interview but you must give me an answer.",
        "I feel like you have to give me an answer.",
        "All my emails deserve an answer asap.",
        "I answered all your messages, so you must answer mine.",
        "Call me when you finally decide.",
        "Call me at once.",
        "I expect an answer.",
        "I will report you.",
        "I will post this on social media.",
        "Other companies want me too.",
        "I will take legal action.",
        "I call every day until you answer.",
        "You have to explain this to me.",
        "I want a reply within 24 hours.",
        "I am still waiting.",
        "You did not get back to me.",
        "I would start for free for a month.",
        "I can go much lower.",
        "I have to know by Thursday because otherwise I will take something else.",
        "I rang reception too, since you are not answering.",
        "I will come by the office tomorrow if I do not hear anything.",
        "I will keep ringing until somebody picks up.",
        "Please hurry up a bit.",
        "I have been refreshing my emails every five minutes.",
        "You are my only option.",
        "I cannot concentrate on anything else.",
        "I can see on LinkedIn that you read my message.",
        "I would do it for half the money.",
        "I await your prompt response.",
        "The quicker you are the better.",
        "I have been patient enough.",
        "I turned down two offers because of you.",
        "You wrote of a few days. What is going on?",
    ],
)
def test_worry_that_presses_is_found(sentence: str) -> None:
    """Begging, deadlines, reproaches and threats as they are really written."""
    assert faults(sentence, "pushiness", STATUS) != []
