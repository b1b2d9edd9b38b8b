"""Laws of agreement: the days come from what the documents say, whatever their order and however many are followed."""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from followup_rules import Interview, Message, documents, plan
from tests.by_the_book import LOOK_AHEAD, next_working, word
from tests.plan_reading import CHECKS, CLAIMS, dates, plan_of, planned, reasons, voices
from tests.strategies import Situation, held_on, situations

NO_ANSWER = ("none", "automatic")


@given(
    held=held_on(),
    thanked=st.integers(0, 6),
    asked=st.none() | st.integers(6, 20),
    channel=st.sampled_from((None, "email", "linkedin", "text")),
    country=st.sampled_from(("US", "GB", "SA")),
)
def test_ideal_day_has_the_greatest_agreement(held: date, thanked: int, asked: int | None, channel: str | None, country: str) -> None:
    """Nothing named, no pace: the first day of the greatest agreement among those that no rule bars, then the next working day."""
    thanks = Message(sent_on=held + timedelta(days=thanked), kind="thank_you", channel="email")
    sent, kind, room = [thanks], "status_check_1", 6
    anchors = {"interview": held, "thank_you": thanks.sent_on}
    if asked is not None:
        kind, room = "status_check_2", 7
        anchors["previous_message"] = held + timedelta(days=asked)
        sent.append(Message(sent_on=anchors["previous_message"], kind="status_check", channel="email"))
    interview = Interview.model_validate({"held_on": held, "sent": sent, "channel": channel, "country": country})
    (step,) = [each for each in plan(interview, today=sent[-1].sent_on).steps if each.kind == kind]

    def agreeing(day: date) -> int:
        """How many documents agree with a check on that day."""
        words = (word(document, interview, kind, step.channel, day, anchors, answered=False) for document in documents())
        return sum(each == "agree" for each in words)

    free = sent[-1].sent_on + timedelta(days=room)
    ideal = max((free + timedelta(days=ahead) for ahead in range(LOOK_AHEAD)), key=agreeing)
    assert step.recommended == next_working(interview, ideal)
    assert step.earliest is not None
    assert free <= step.earliest <= ideal


@given(situations(outcome="waiting"))
def test_words_are_those_of_a_second_reading(case: Situation) -> None:
    """Each document's word on each planned check is what a slow second reading of its claims finds."""
    interview = case.interview
    if any(message.reply not in NO_ANSWER or message.kind == "other" for message in interview.sent):
        return
    anchors = {"interview": interview.held_on}
    if interview.named_day is not None:
        anchors["named_day"] = interview.named_day
    for step in plan_of(case).steps:
        if step.kind in CHECKS and step.recommended is not None:
            said = partial(word, interview=interview, kind=step.kind, channel=step.channel, day=step.recommended, anchors=anchors)
            by_word = {"agree": step.agree, "divided": step.divided, "object": step.object, "silent": step.silent}
            told = {each: name for name, ids in by_word.items() for each in ids}
            assert told == {each.id: said(each, answered=False) for each in documents()}
        day = step.recommended or step.done_on
        if step.kind == "thank_you" and day is not None:
            thanks = [message.sent_on for message in interview.sent if message.kind == "thank_you"]
            anchors["thank_you"] = max(thanks, default=day)
        if step.kind in CHECKS and day is not None:
            anchors["previous_message"] = day


@given(situations(), st.integers())
def test_order_of_documents_and_claims_does_not_matter(case: Situation, seed: int) -> None:
    """Reordering documents or claims changes nothing."""
    shuffled = Random(seed)  # noqa: S311, no secret
    mixed = [each.model_copy(update={"claims": tuple(shuffled.sample(each.claims, len(each.claims)))}) for each in documents()]
    shuffled.shuffle(mixed)
    assert plan_of(case, mixed) == plan_of(case)


@given(situations())
def test_silent_documents_can_go(case: Situation) -> None:
    """Removing a document that is silent and behind no rule that applied changes no date."""
    found = plan_of(case)
    speaking = {CLAIMS[claim] for reason in reasons(found) for claim in reason.claims}
    speaking |= {each for step in found.steps for each in (*step.agree, *step.divided, *step.object)}
    for document in documents():
        if document.id not in speaking:
            assert dates(plan_of(case, [each for each in documents() if each != document])) == dates(found)


@given(situations(), st.sets(st.sampled_from("ABCDE"), min_size=1))
def test_any_articles_can_be_followed(case: Situation, letters: set[str]) -> None:
    """Any of the five, alone or together: a next action or a reason why not, and only their words."""
    found = plan_of(case, [each for each in documents() if each.id in letters])
    assert found.next is not None or found.notes
    for step, day in planned(found):
        assert day >= case.today
        assert voices(step) == sorted(letters)
    assert {CLAIMS[claim] for reason in reasons(found) for claim in reason.claims} <= letters
