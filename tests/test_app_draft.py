"""The draft on the result: details, hostile names, and the user's own text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.app_driver import EXAMPLE, choose, link_of, opened, press, settled, text, title

if TYPE_CHECKING:
    import pytest
    from streamlit.testing.v1 import AppTest


def test_the_draft_takes_the_details(monkeypatch: pytest.MonkeyPatch) -> None:
    """Names and topic stand in the message, and not in the link."""
    app = opened(monkeypatch, EXAMPLE)
    for key, value in {"detail_recipients": "Ms Okafor", "detail_your_name": "Sam Rivera", "detail_role": "Operations Analyst"}.items():
        app = app.text_input(key=key).set_value(value).run()
    body = app.code[-1].value
    assert "Ms Okafor" in body
    assert "Sam Rivera" in body
    assert "Okafor" not in link_of(app)
    assert link_of(app) == link_of(opened(monkeypatch, EXAMPLE))


def test_a_box_that_the_draft_leaves_out_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    """A short status check does not argue, and nobody is left to wonder where it went."""
    app = opened(monkeypatch, EXAMPLE)
    assert "Not in this message" not in text(app)
    app = app.text_input(key="detail_fit").set_value("it combines data with people").run()
    assert "Not in this message, since it has no room or no need for it\\: why the job suits you" in text(app)


def test_hostile_details_stay_text(monkeypatch: pytest.MonkeyPatch) -> None:
    """Markup in a name reaches the page only inside the boxes that show plain text."""
    app = opened(monkeypatch, EXAMPLE).text_input(key="detail_recipients").set_value("<img src=x onerror=alert(1)>").run()
    assert not app.exception
    assert "<img" not in text(app)
    assert all(not element.allow_html for element in app.markdown)


def test_an_edited_text_is_kept_and_checked(monkeypatch: pytest.MonkeyPatch) -> None:
    """The user's own words replace the draft until they take the draft again."""
    app = switched(opened(monkeypatch, EXAMPLE), "edit")
    app = app.text_area[0].set_value("I am desperate to know. Answer me today!").run()
    assert "**Change:**" in text(app)
    app = switched(app, "read")
    assert app.code[-1].value == "I am desperate to know. Answer me today!"
    assert "This is your own version" in text(app)
    app = press(app, "Take the draft again")
    assert "desperate" not in app.code[-1].value
    assert "This is your own version" not in text(app)
    app = switched(app, "edit").text_area[0].set_value("I am desperate to know.").run()
    assert "desperate" not in str(press(app, "Take the draft again").text_area[0].value)


def switched(app: AppTest, mode: str) -> AppTest:
    """The page after the draft was switched to another mode."""
    return settled(app.button_group(key="draft_mode").set_value(mode).run())


def test_the_draft_goes_the_way_that_an_answer_makes_the_best(monkeypatch: pytest.MonkeyPatch) -> None:
    """The switch stood on email, which nobody chose; for a senior job the plan says to call, and so does the draft."""
    app = opened(monkeypatch, "v=1&on=2026-11-12&by=none&sent=thanks.email.2026-11-13&guess=US")
    assert next(switch for switch in app.segmented_control if switch.label == "Way").value == "email"
    app = press(choose(press(app, "Add job level"), "senior"), "Continue")
    assert title(app).startswith("Call with a status check")
    assert next(switch for switch in app.segmented_control if switch.label == "Way").value == "phone"
