"""The questions, as data: what is asked, why, the answers to choose from, and when an earlier answer makes it pointless."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Literal

from pages.ui.answers import UNSURE, Answers


@dataclass(frozen=True, slots=True)
class Option:
    """One answer to choose: its value in the link, its words, and a line that explains it."""

    value: str
    words: str
    caption: str = ""


@dataclass(frozen=True, slots=True)
class Question:
    """One question on one screen.

    `why` is the one-line reason for asking, `name` the heading of the answer in lists, `subject` what the
    Change button changes, `missing` the error where nothing was chosen. `part` tells how it is asked: "first"
    is needed for any plan, "walk" is asked after that, "add" waits on the result. `pointless` looks at the
    answers so far and the user's day.
    """

    id: str
    title: str
    why: str
    name: str
    subject: str
    missing: str
    part: Literal["first", "walk", "add", "event"]
    options: tuple[Option, ...] = ()
    pointless: Callable[[Answers, date], bool] = lambda _answers, _today: False


def still_to_come(answers: Answers, today: date) -> bool:
    """Before the interview there is nothing that could have been said or sent."""
    return answers.held_on is not None and answers.held_on > today


def over(answers: Answers, today: date) -> bool:
    """Before the interview, and once they have decided, nothing here changes the plan."""
    return still_to_come(answers, today) or answers.outcome != "waiting"


def no_late_round(answers: Answers, today: date) -> bool:
    """How near the end they are only matters after a technical or a final round."""
    return over(answers, today) or answers.choices.get("round") not in ("technical", "final")


NOT_SURE = Option(UNSURE, "I’m not sure")
WAYS = (
    Option("email", "By email"),
    Option("phone", "By phone"),
    Option("linkedin", "On LinkedIn"),
    Option("text", "By text message"),
    Option("letter", "By letter"),
    Option("in_person", "In person"),
)

_ALL = (
    Question(
        id="on",
        title="When was your interview?",
        why="Every day of the plan is counted from it",
        name="Interview date",
        subject="interview date",
        missing="Select the day of your interview",
        part="first",
        options=(Option("today", "Today"), Option("yesterday", "Yesterday"), Option("other", "Another day", "Earlier, or still to come")),
    ),
    Question(
        id="by",
        title="Did they say when you would hear back?",
        why="If they named a day, the plan waits for it before you ask",
        name="When you would hear back",
        subject="their date",
        missing="Select whether they said when you would hear back",
        part="first",
        options=(
            Option("day", "Yes, by a certain day", "For example, ‘by Monday 30 November’"),
            Option("within", "Yes, within some time", "For example, ‘within two weeks’ or ‘in two to three weeks’"),
            Option("none", "No date was given", "Nobody mentioned a time"),
            Option("new_day", "They have since named a new day", "The new day takes the place of the first one"),
            Option("longer", "They have since said that it takes longer", "Without naming a new day"),
            Option(UNSURE, "I’m not sure", "You still get a plan; it treats this as no date"),
        ),
        pointless=still_to_come,
    ),
    Question(
        id="sent",
        title="Have you written or called since?",
        why="Each step waits for the one before it",
        name="Already sent",
        subject="what you sent",
        missing="Select whether you have sent anything since the interview",
        part="first",
        options=(
            Option("none", "Nothing yet"),
            Option("some", "Yes", "A thank-you, a question about the state of things, a call, anything else"),
        ),
        pointless=still_to_come,
    ),
    Question(
        id="level",
        title="What level is the job?",
        why="Junior jobs can be decided faster, senior ones more slowly",
        name="Level of the job",
        subject="job level",
        missing="Select the level of the job",
        part="walk",
        options=(
            Option("entry", "Entry level", "A first job, an internship, a junior role"),
            Option("mid", "In between", "Experienced, but not at the top"),
            Option("senior", "Senior or executive", "Leading people, or an expert of long standing"),
            NOT_SURE,
        ),
        pointless=over,
    ),
    Question(
        id="urgency",
        title="Do they need someone urgently?",
        why="When a job is urgent, you may ask sooner",
        name="How urgent it is for them",
        subject="urgency",
        missing="Select whether they need someone urgently",
        part="walk",
        options=(
            Option("urgent", "Yes", "They said so, or the job has to be filled at once"),
            Option("normal", "No, the usual pace"),
            NOT_SURE,
        ),
        pointless=over,
    ),
    Question(
        id="employer",
        title="What kind of employer is it?",
        why="Start-ups often decide faster, public offices more slowly",
        name="Kind of employer",
        subject="employer",
        missing="Select the kind of employer",
        part="walk",
        options=(
            Option("startup", "A start-up"),
            Option("company", "An established company or organisation"),
            Option("government", "Government or a public office"),
            NOT_SURE,
        ),
        pointless=over,
    ),
    Question(
        id="via",
        title="How have you been in touch with them?",
        why="The plan keeps to the way that already works",
        name="How you are in touch",
        subject="channel",
        missing="Select how you have been in touch",
        part="walk",
        options=(*WAYS, NOT_SURE),
        pointless=over,
    ),
    Question(
        id="country",
        title="In which country do they work?",
        why="Status checks skip its weekends and public holidays",
        name="Public holidays",
        subject="holidays",
        missing="Select the country they work in",
        part="walk",
        pointless=over,
    ),
    Question(
        id="round",
        title="Which round was it?",
        why="A call can suit a final round; late rounds can need more time",
        name="Round",
        subject="round",
        missing="Select the round",
        part="add",
        options=(
            Option("screening", "A first screening", "Often a short call"),
            Option("first", "A first interview"),
            Option("technical", "A technical round", "A test, a case or a task"),
            Option("final", "A final round"),
            NOT_SURE,
        ),
        pointless=over,
    ),
    Question(
        id="ending",
        title="Are they near the end of their interviews?",
        why="Near the end, a late round deserves some extra time",
        name="Near the end of their interviews",
        subject="how far they are",
        missing="Select whether they are near the end of their interviews",
        part="add",
        options=(Option("yes", "Yes, or nearly"), Option("no", "No, they still meet others"), NOT_SURE),
        pointless=no_late_round,
    ),
    Question(
        id="style",
        title="How formal was the interview?",
        why="After an informal talk, other ways than email fit as well",
        name="Style of the interview",
        subject="style",
        missing="Select how formal the interview was",
        part="add",
        options=(Option("formal", "Formal"), Option("informal", "Informal", "A talk over coffee, say, or first names all round"), NOT_SURE),
        pointless=over,
    ),
    Question(
        id="asked",
        title="Did they ask you to get in touch a certain way?",
        why="What they asked for comes first",
        name="The way they asked for",
        subject="the way they asked for",
        missing="Select whether they asked for a certain way",
        part="add",
        options=(*WAYS, Option(UNSURE, "No, or I’m not sure")),
        pointless=over,
    ),
    Question(
        id="avoid",
        title="Which ways are not open to you?",
        why="Those they ruled out, and those for which you have no address or number",
        name="Ways to leave out",
        subject="ways to leave out",
        missing="",
        part="add",
        options=WAYS,
        pointless=over,
    ),
    Question(
        id="offer",
        title="Do you have to answer another offer?",
        why="The articles do not cover it; the plan adds a note of its own",
        name="Another offer to answer by",
        subject="the other offer",
        missing="Select whether you have another offer",
        part="add",
        options=(Option("yes", "Yes, by a certain day"), Option("no", "No")),
        pointless=over,
    ),
    Question(
        id="happened",
        title="What happened?",
        why="The plan follows at once",
        name="What happened",
        subject="what happened",
        missing="Select what happened",
        part="event",
    ),
)
QUESTIONS: Mapping[str, Question] = {question.id: question for question in _ALL}
