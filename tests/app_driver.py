"""Opens the app without a browser, on a fixed day, and presses its buttons by their words."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, urlencode

from streamlit.testing.v1 import AppTest

from pages.ui.visitor import Visitor
from tools.app_server import ROOT

if TYPE_CHECKING:
    import pytest

TODAY = date(2026, 11, 22)
VISITOR = Visitor(TODAY, "US", "MM/DD/YYYY")
EXAMPLE = "v=1&on=2026-11-19&by=day.2026-11-30&sent=thanks.email.2026-11-20&guess=US"
"""Interview on Thu 19 Nov, told "by Mon 30 Nov", thanked on Fri 20 Nov."""


def opened(
    monkeypatch: pytest.MonkeyPatch, link: str = "", *, page: str = "app.py", visitor: Visitor = VISITOR, whole: bool = True
) -> AppTest:
    """A page of the app, opened by a link (its query string), run once without an exception, and with all its parts if `whole`."""
    monkeypatch.setattr("pages.ui.visitor.visitor", lambda: visitor)
    app = AppTest.from_file(str(ROOT / "app.py"), default_timeout=30)
    for name, values in parse_qs(link).items():
        app.query_params[name] = values
    shown = app.run() if page == "app.py" else app.switch_page(str(ROOT / page)).run()
    return settled(shown) if whole else shown


def press(app: AppTest, words: str) -> AppTest:
    """The page after a press on the button with these words."""
    return settled(next(button for button in app.button if words in button.label).click().run())


def choose(app: AppTest, value: str) -> AppTest:
    """The page after one of the question's answers was selected, by its value."""
    return settled(app.radio[0].set_value(value).run())


def fill(app: AppTest, name: str, value: Any) -> AppTest:  # noqa: ANN401, each kind of field takes its own
    """The page after a field of the question was filled; `name` is the field's, as in the error it may get."""
    for kind in (app.date_input, app.number_input, app.radio, app.text_input, app.selectbox):
        for widget in kind:
            if f".{name}." in str(widget.key):
                return settled(widget.set_value(value).run())
    message = f"there is no field {name}"
    raise LookupError(message)


def settled(app: AppTest) -> AppTest:
    """The app, which must not have raised anything, and of which no part must be missing."""
    assert not app.exception
    assert "cannot be shown at the moment" not in text(app)
    return app


def link_of(app: AppTest) -> str:
    """The query string of the page, as a browser shows it."""
    return urlencode(app.query_params, doseq=True)


def title(app: AppTest) -> str:
    """The page's one heading of the first level, with plain spaces and without colours."""
    assert len(app.title) == 1
    return app.title[0].value.replace("\u00a0", " ").replace(":blue[", "").replace("]", "")


def text(app: AppTest) -> str:
    """All running text of the page."""
    return "\n".join(element.value for element in app.markdown)
