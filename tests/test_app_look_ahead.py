"""A question that is answered anew tells what the answer on the screen would do, before anybody continues."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING
from urllib.parse import parse_qs

import pytest

from pages.ui.phrases import NAMES
from tests.app_driver import EXAMPLE, VISITOR, choose, fill, opened, press, title

if TYPE_CHECKING:
    from streamlit.testing.v1 import AppTest

AHEAD = "With this answer, "
NOTHING_SENT = "v=1&on=2026-11-12&by=none&sent=none&country=US"
CHECKED = "v=1&on=2026-11-05&by=none&sent=check.email.2026-11-12&country=US"


def ahead(app: AppTest) -> str:
    """What the page says an answer would do; empty where it says nothing."""
    lines = [line.value for line in app.markdown if AHEAD in line.value]
    assert len(lines) <= 1
    return lines[0].removeprefix(f":gray[{AHEAD}").removesuffix("]") if lines else ""


def days_in(words: str) -> list[str]:
    """Every day that is told, in order."""
    return re.findall(r"(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\W\d+\W\w+", words)


def steps_in(words: str) -> list[str]:
    """Every step that is told, and what the plan says then, in order."""
    return re.findall(f"{'|'.join(NAMES.values())}|“[^”]+”", words.lower())


@pytest.mark.parametrize(
    ("question", "answer", "words"),
    [
        (
            "Change their date",
            "none",
            "the first status check would move from Tue 1 Dec to **Fri 27 Nov**. The second status check would move",
        ),
        ("Add round", "first", "nothing would move."),
        ("Something happened", "rejected", "the request for feedback would be in the plan, Sun 22 Nov. The first status check,"),
        (
            "Change what you sent",
            "none",
            "the thank-you would be in the plan, Sun 22 Nov. The plan would say: “Send a thank-you email today,",
        ),
    ],
)
def test_an_answer_tells_what_it_would_move(monkeypatch: pytest.MonkeyPatch, question: str, answer: str, words: str) -> None:
    """As soon as it is selected, and not before."""
    app = press(opened(monkeypatch, EXAMPLE), question)
    assert ahead(app) == ""
    assert ahead(choose(app, answer)).startswith(words)


def test_a_day_that_is_entered_tells_it_too(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each time it changes, until it is the old one again."""
    app = fill(press(opened(monkeypatch, EXAMPLE), "Change their date"), "named_day", date(2026, 12, 4))
    assert "from Tue 1 Dec to **Mon 7 Dec**" in ahead(app)
    app = fill(app, "named_day", date(2026, 12, 7))
    assert "from Tue 1 Dec to **Tue 8 Dec**" in ahead(app)
    assert ahead(fill(app, "named_day", date(2026, 11, 30))) == ""


@pytest.mark.parametrize(
    ("link", "question", "answers"),
    [
        (NOTHING_SENT, "Add job level", ["entry", "mid", "senior"]),
        (NOTHING_SENT, "Add urgency", ["urgent", "normal"]),
        (CHECKED, "Add channel", ["linkedin", "phone", "letter"]),
        (CHECKED, "Add the way they asked for", ["phone", "in_person"]),
        (CHECKED, "Something happened", ["offer", "rejected", "withdrawn", "not_delivered"]),
    ],
)
def test_what_it_tells_is_what_comes(monkeypatch: pytest.MonkeyPatch, link: str, question: str, answers: list[str]) -> None:
    """Each answer moves, once it is given, what it was said to move."""
    for answer in answers:
        app = choose(press(opened(monkeypatch, link), question), answer)
        told = ahead(app)
        assert told
        came = press(app, "Continue").info[0].value
        assert days_in(came) == days_in(told)
        assert steps_in(came) == steps_in(told)


def test_an_answer_that_cannot_be_used_tells_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither what it would move nor, before anybody continues, what is wrong with it."""
    app = choose(press(opened(monkeypatch, EXAMPLE), "Something happened"), "new_day")
    assert ahead(app) == ""
    app = fill(press(opened(monkeypatch, EXAMPLE), "Change interview date"), "held_on", date(2026, 11, 21))
    assert ahead(app) == ""
    assert not app.error


@pytest.mark.parametrize(
    ("link", "answer"), [("v=1&on=2026-11-19&ask=by", "none"), (f"{EXAMPLE}&ask=level", "senior"), ("v=1&on=2026-11-19&change=by", "none")]
)
def test_the_walk_tells_nothing(monkeypatch: pytest.MonkeyPatch, link: str, answer: str) -> None:
    """There is no plan yet that an answer could move, or none that has been seen."""
    assert ahead(choose(opened(monkeypatch, link), answer)) == ""


def test_the_plan_is_for_the_day_on_which_it_is_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    """What was worked out on the question's page before midnight is no plan for the day after."""
    app = choose(press(opened(monkeypatch, "v=1&on=2026-11-21&by=none&sent=none&guess=US"), "Add job level"), "senior")
    monkeypatch.setattr("pages.ui.visitor.visitor", lambda: replace(VISITOR, today=date(2026, 11, 23)))
    assert title(press(app, "Continue")) == "Send a thank-you email today, Mon 23 November"


def test_the_plan_that_was_worked_out_is_the_one_that_is_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    """Continue works out no plan anew."""
    app = choose(press(opened(monkeypatch, EXAMPLE), "Change their date"), "none")
    monkeypatch.setattr("pages.ui.model.plan_for", None)
    assert title(press(app, "Continue")) == "Email a status check on Fri 27 November"


def test_messages_that_are_added_one_by_one_count_together(monkeypatch: pytest.MonkeyPatch) -> None:
    """What was saved on the way stays told until Continue, as it will be after it."""
    app = press(opened(monkeypatch, "v=1&on=2026-11-10&by=none&sent=thanks.email.2026-11-11&guess=US"), "Change what you sent")
    assert ahead(app) == ""
    app = press(app, "Remove message 1")
    assert "the thank-you would" in ahead(app)


def test_whoever_comes_by_a_link_or_a_reload_is_told_the_same_before_and_after(monkeypatch: pytest.MonkeyPatch) -> None:
    """The plan before the change is that of the answers in the URL."""
    app = choose(opened(monkeypatch, f"{EXAMPLE}&change=by"), "none")
    assert "from Tue 1 Dec to **Fri 27 Nov**" in ahead(app)
    assert "from Tue 1 Dec to **Fri 27 Nov**" in press(app, "Continue").info[0].value


def test_the_change_is_of_the_question_that_is_on_the_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    """The browser's Back leads from one question to another without a press on a button of ours."""
    app = press(opened(monkeypatch, EXAMPLE), "Add round")
    for name, values in parse_qs(f"{EXAMPLE}&change=level").items():
        app.query_params[name] = values
    app = press(choose(app.run(), "senior"), "Continue")
    assert app.info[0].value.startswith("Because you changed **job level**, ")


@pytest.mark.parametrize("question", ["holidays", "ways to leave out"])
def test_fields_that_nobody_touched_move_nothing(monkeypatch: pytest.MonkeyPatch, question: str) -> None:
    """What is filled in already is no new answer."""
    verb = "Change" if question == "holidays" else "Add"
    assert ahead(press(opened(monkeypatch, EXAMPLE), f"{verb} {question}")) == ""


def test_an_answer_that_opens_questions_says_how_many(monkeypatch: pytest.MonkeyPatch) -> None:
    """An interview that was still to come, and has been: what was said and sent is asked first."""
    app = press(opened(monkeypatch, "v=1&on=2026-11-23&guess=US"), "Change interview date")
    assert ahead(fill(app, "held_on", date(2026, 11, 20))) == "two more questions would come before your plan."


def test_a_message_after_something_happened_is_told_as_that(monkeypatch: pytest.MonkeyPatch) -> None:
    """“I wrote or called” leads on to the messages; the result speaks of what happened."""
    app = press(choose(press(opened(monkeypatch, EXAMPLE), "Something happened"), "sent"), "Continue")
    for name, value in {"kind": "status_check", "channel": "email", "sent_on": date(2026, 11, 21), "reply": "none"}.items():
        app = fill(app, name, value)
    assert "the first status check would count as done, Sat 21 Nov" in ahead(app)
    assert press(app, "Continue").info[0].value.startswith("After what happened, the first status check counts as done, Sat 21 Nov")


def test_going_back_to_an_older_answer_starts_from_there(monkeypatch: pytest.MonkeyPatch) -> None:
    """The same question was changed twice, and the browser's Back leads to before the first time."""
    app = press(choose(press(opened(monkeypatch, EXAMPLE), "Change their date"), "none"), "Continue")
    app = press(choose(press(app, "Change their date"), "unsure"), "Continue")
    for name, values in parse_qs(f"{EXAMPLE}&change=by").items():
        app.query_params[name] = values
    assert "from Tue 1 Dec to **Fri 27 Nov**" in ahead(choose(app.run(), "none"))
