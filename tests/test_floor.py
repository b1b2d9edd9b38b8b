"""The floor, which the app is measured against, shows the same page."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import pytest
from streamlit.testing.v1 import AppTest

from bench.floor.page import write
from bench.in_process import app_at_the_plan, choose, press
from bench.interview import ANSWERS, ON, QUESTION

if TYPE_CHECKING:
    from pathlib import Path


def _shown(app: AppTest) -> Counter[str]:
    """The elements of a page by kind; no page may fail or be empty."""
    assert not app.exception
    assert app.button
    return Counter(element.type for element in app.main)


def _walk(app: AppTest) -> list[Counter[str]]:
    """The plan, the question, the question with another answer selected, and the changed plan."""
    seen = [_shown(app.run()), _shown(press(app, QUESTION)())]
    choose(app, ANSWERS[0])
    return [*seen, _shown(app), _shown(press(app, ON)())]


@pytest.mark.parametrize("usual", [False, True], ids=["floor", "usual way"])
def test_the_floor_shows_what_the_app_shows(tmp_path: Path, *, usual: bool) -> None:
    """Each screen of the walk has the same elements, and the page calls nothing of the app."""
    page = write(tmp_path, usual=usual)
    with app_at_the_plan() as app:
        assert _walk(AppTest.from_file(str(page), default_timeout=60)) == _walk(app)
    assert "pages.ui" not in page.read_text("utf-8")
    assert "followup_rules" not in page.read_text("utf-8")
