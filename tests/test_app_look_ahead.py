"""A question that is answered anew tells what the answer on the screen would do, before anybody continues."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

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


@pytest.mark.parametrize(
    ("link", "question", "answer", "words"),
    [
        (
            EXAMPLE,
            "Change their date",
            "none",
            "the first status check moves from Tue 1 Dec to **Fri 27 Nov**. The second status check moves",
        ),
        (EXAMPLE, "Add round", "first", "nothing moves."),
        (EXAMPLE, "Something happened", "rejected", "the request for feedback is now in the plan, Sun 22 Nov. The first status check,"),
        (EXAMPLE, "Change what you sent", "none", "the thank-you is now in the plan, Sun 22 Nov. Nothing else moves."),
    ],
)
def test_an_answer_tells_what_it_would_move(monkeypatch: pytest.MonkeyPatch, link: str, question: str, answer: str, words: str) -> None:
    """As soon as it is selected, and not before."""
    app = press(opened(monkeypatch, link), question)
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
        (NOTHING_SENT, "Add job level", ["entry", "mid", "senior", "unsure"]),
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
        assert came.partition(", ")[2].replace(" moved", " moves") == told


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
