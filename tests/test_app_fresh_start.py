"""A fresh start forgets the last interview: the names, the edited text, and what moved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.app_driver import EXAMPLE, choose, opened, press, text

if TYPE_CHECKING:
    import pytest
    from streamlit.testing.v1 import AppTest

NAME = "Ms Okafor"


def filled(monkeypatch: pytest.MonkeyPatch, link: str) -> AppTest:
    """The result with a name typed into the draft's box."""
    app = opened(monkeypatch, link)
    box = next(field for field in app.text_input if field.label == "Who you write to")
    return box.set_value(NAME).run()


def drafts(app: AppTest) -> str:
    """What the page shows as subject and message."""
    return "\n".join(code.value for code in app.code)


def test_a_name_stays_while_the_interview_is_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    """It is in the draft that was just filled."""
    assert NAME in drafts(filled(monkeypatch, EXAMPLE))


def test_starting_again_forgets_names_and_what_moved(monkeypatch: pytest.MonkeyPatch) -> None:
    """After a change and a fresh start, another interview knows neither the name nor the old plan."""
    app = filled(monkeypatch, EXAMPLE)
    app = press(choose(press(app, "Add urgency"), "urgent"), "Continue")
    assert "before" in app.session_state
    app = press(app, "Start again")
    assert "before" not in app.session_state
    for name, value in {"v": "1", "on": "2026-11-21", "by": "none", "sent": "none"}.items():
        app.query_params[name] = value
    app = app.run()
    assert NAME not in drafts(app)
    assert "moved from" not in text(app)


def test_the_next_interview_gets_its_own_drafts(monkeypatch: pytest.MonkeyPatch) -> None:
    """An invitation to the next round leads to other people."""
    app = filled(monkeypatch, EXAMPLE)
    app.query_params["outcome"] = "next_round"
    app = press(app.run(), "Plan the next interview")
    assert "detail_recipients" not in app.session_state


def test_starting_again_forgets_a_text_that_was_pasted(monkeypatch: pytest.MonkeyPatch) -> None:
    """What was put in to be checked belongs to the last interview, as the names do."""
    app = opened(monkeypatch, EXAMPLE)
    app = next(switch for switch in app.segmented_control if switch.key == "draft_mode").set_value("own").run()
    app = app.text_area(key="own_text").set_value(f"Dear {NAME}, thank you.").run()
    assert app.session_state["own_text"]
    assert "own_text" not in press(app, "Start again").session_state


def test_the_example_leaves_nothing_behind(monkeypatch: pytest.MonkeyPatch) -> None:
    """What was changed in the example moved nothing in the plan that follows."""
    app = filled(monkeypatch, f"{EXAMPLE}&example=yes")
    app = press(choose(press(app, "Add urgency"), "urgent"), "Continue")
    app = press(app, "Plan my own interview")
    assert "before" not in app.session_state
    assert "detail_recipients" not in app.session_state
