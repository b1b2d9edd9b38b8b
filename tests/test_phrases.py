"""What people type into a box stands in a sentence that is one, whatever shape of words it is."""

from __future__ import annotations

import pytest

from followup_rules import Details, Interview, Step, draft
from tests.occasions import HELD, SLIPS, THANKED

THANKS = Step("thank_you", "due", recommended=THANKED, channel="email")


def thanks(**detail: str) -> str:
    """A warm thank-you with one detail."""
    body = draft(Interview(held_on=HELD), THANKS, Details.model_validate(detail), today=THANKED).body
    assert not SLIPS.search(body)
    return body


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("The move to SAP", "I especially enjoyed discussing the move to SAP."),
        ("how you plan the move", "I especially enjoyed discussing how you plan the move."),
        ("how you plan the move?", "I especially enjoyed discussing how you plan the move."),
        ("How do you plan the move?", "One thing you said has stayed with me: how do you plan the move?"),
        ("to move to SAP", "One thing you said has stayed with me: to move to SAP."),
        ("they're moving to SAP", "One thing you said has stayed with me: they're moving to SAP."),
        ("The team uses SAP.", "One thing you said has stayed with me: the team uses SAP."),
        ("What is next for the team?", "I especially enjoyed discussing what is next for the team."),
        ("which tools do you use", "One thing you said has stayed with me: which tools do you use."),
        ("we talked about the move", "I especially enjoyed discussing the move."),
        ("I liked the garden", "I especially enjoyed discussing the garden."),
        ("loved the garden", "I especially enjoyed discussing the garden."),
        ("loved ones", "I especially enjoyed discussing loved ones."),
        ("I liked that you eat together", "One thing you said has stayed with me: you eat together."),
        ("you explained how shifts work", "I especially enjoyed discussing how shifts work."),
        ("you told me about the new office", "I especially enjoyed discussing the new office."),
    ],
)
def test_a_topic_is_discussed_or_quoted(typed: str, sentence: str) -> None:
    """A question that is asked, an aim and a whole sentence cannot be discussed as a thing can."""
    assert sentence in thanks(topic=typed)


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("the mix of people and data", "What draws me to it is the mix of people and data."),
        ("using my languages", "What draws me to it is using my languages."),
        ("To use my German", "It would be a chance to use my German."),
        ("close to my home", "What draws me to it most: close to my home."),
        ("Uses my skills", "I think it's a good fit, because it uses my skills."),
        ("it combines data with people", "I think it's a good fit, because it combines data with people."),
        ("my skills match the requirements", "I think it's a good fit, because my skills match the requirements."),
        ("The role offers variety", "I think it's a good fit, because the role offers variety."),
        ("the way the team works", "What draws me to it is the way the team works."),
        ("my years in planning", "It fits well with my years in planning."),
        ("nursing experience", "It fits well with my nursing experience."),
        ("growing team", "What draws me to it most: growing team."),
        ("Experience with SAP", "It fits well with my experience with SAP."),
        ("over ten years in sales", "It fits well with over ten years in sales."),
        ("fast learner", "I think it's a good fit, because I am a fast learner."),
        ("the team leader", "What draws me to it is the team leader."),
        ("to become a team player", "It would be a chance to become a team player."),
        ("a quick learner and team player", "I think it's a good fit, because I am a quick learner and team player."),
        ("Organiser and planner", "I think it's a good fit, because I am an organiser and planner."),
        ("market leader", "What draws me to it most: market leader."),
    ],
)
def test_why_the_job_suits_is_a_reason_a_match_or_an_aim(typed: str, sentence: str) -> None:
    """A noun of the user's own is a match; "my" in an aim or beside another word makes none."""
    assert sentence in thanks(fit=typed)


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("five years of SQL", "I'd bring five years of SQL."),
        ("leading a team", "I'd bring experience in leading a team."),
        ("driving licence", "What I'd bring: driving licence."),
        ("working knowledge of French", "I'd bring working knowledge of French."),
        ("building software", "I'd bring experience in building software."),
        ("Met Office experience", "I'd bring Met Office experience."),
        ("Hard-working team player", "One thing that may help you: I am a hard-working team player."),
        ("strong communicator", "One thing that may help you: I am a strong communicator."),
        ("five years as a planner", "I'd bring five years as a planner."),
        ("fluent in Spanish and a good listener", "One thing that may help you: I am fluent in Spanish and a good listener."),
        ("SAP planner", "What I'd bring: SAP planner."),
        ("hard-working", "One thing that may help you: I am hard-working."),
        ("led two moves", "One thing that may help you: I led two moves."),
        ("spent two years in Japan", "One thing that may help you: I spent two years in Japan."),
        ("trained nurse", "One thing that may help you: I am a trained nurse."),
        ("PMP certified in 2020", "One thing that may help you: I am PMP certified in 2020."),
        ("SAP certified consultant", "What I'd bring: SAP certified consultant."),
    ],
)
def test_a_strength_is_brought_told_or_quoted(typed: str, sentence: str) -> None:
    """What somebody did or is gets a subject; half a noun in -ing is no activity."""
    assert sentence in thanks(qualification=typed)


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("the role of CFO", "about the role of CFO on"),
        ("position as a cook", "about the position as a cook on"),
        ("job as a cook", "about the job as a cook on"),
        ("your open position", "about the open position on"),
        ("Position Manager", "about the Position Manager role on"),
    ],
)
def test_a_role_is_not_named_twice(typed: str, words: str) -> None:
    """Some type the noun before the title."""
    assert words in thanks(role=typed)


def test_a_point_to_set_right_stays_as_it_was_put() -> None:
    """What they mentioned is part of it, and its box counts as used."""
    known = Details(clarification="You mentioned two months: it is one")
    made = draft(Interview(held_on=HELD), THANKS, known, today=THANKED)
    assert "you mentioned two months: it is one." in made.body
    assert made.left_out == ()
