"""The app within this process, with the measured interview, for what only its own code can tell."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from unittest import mock
from urllib.parse import parse_qsl

from streamlit.testing.v1 import AppTest

from bench.interview import query, visitor
from tools.app_server import ROOT


@contextmanager
def app_at_the_plan() -> Iterator[AppTest]:
    """The app, about to show the plan."""
    with mock.patch("pages.ui.visitor.visitor", visitor):
        app = AppTest.from_file(str(ROOT / "app.py"), default_timeout=60)
        for name, value in parse_qsl(query()):
            app.query_params[name] = value
        yield app


def press(app: AppTest, words: str) -> Callable[[], AppTest]:
    """What presses the first button that has these words."""
    return next(button for button in app.button if words in button.label).click().run


def choose(app: AppTest, words: str) -> None:
    """Select an answer of the page's first list of answers."""
    app.radio[0].set_value(next(option for option in app.radio[0].options if words in option)).run()
