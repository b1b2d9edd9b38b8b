"""The pages beside the plan: how it works, and the plan to print."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

from followup_rules import RULES, documents
from tests.app_driver import EXAMPLE, VISITOR, opened, text, title
from tools.app_server import ROOT

if TYPE_CHECKING:
    import pytest


def test_the_printable_page_has_the_whole_plan(monkeypatch: pytest.MonkeyPatch) -> None:
    """Next step, every step with its reasons, the messages and the answers; nothing to press."""
    app = opened(monkeypatch, EXAMPLE, page="pages/printable.py")
    assert title(app) == "Email a status check on Tue 1 December"
    assert [header.value for header in app.header] == ["Why", "Your messages", "Your answers"]
    assert len(app.code) == 3
    assert not app.button


def test_the_printed_messages_bear_their_own_names(monkeypatch: pytest.MonkeyPatch) -> None:
    """Word of another offer and an answer to a delay are no status check, though they may go out on the same day."""
    link = "v=1&on=2026-11-02&by=longer.2026-11-20&sent=thanks.email.2026-11-03&offer=2026-11-25&guess=US"
    app = opened(monkeypatch, link, page="pages/printable.py")
    names = [block.value for block in app.markdown if block.value.startswith("**")]
    messages = names[-len(app.code) :]
    assert {"**Word of your other offer**", "**Answer to their delay**"} < set(messages)
    assert len(messages) == len(set(messages))


def test_the_printable_page_without_answers(monkeypatch: pytest.MonkeyPatch) -> None:
    """It says that there is no plan yet."""
    assert title(opened(monkeypatch, page="pages/printable.py")) == "There is no plan to print yet"


def test_the_printable_page_says_when_it_would_come_out_dark(monkeypatch: pytest.MonkeyPatch) -> None:
    """A dark screen prints dark, which the app cannot change, so it tells where to; the chart is light in any case."""
    light = opened(monkeypatch, EXAMPLE, page="pages/printable.py")
    dark = opened(monkeypatch, EXAMPLE, page="pages/printable.py", visitor=replace(VISITOR, dark=True))
    assert "choose Light" not in text(light)
    assert "choose Light" in text(dark)
    assert dark.get("vega_lite_chart")[0].proto.spec == light.get("vega_lite_chart")[0].proto.spec


def test_how_it_works_counts_the_articles(monkeypatch: pytest.MonkeyPatch) -> None:
    """Another article is one file, so no number of articles is written down."""
    six = (*documents(), documents()[0])
    monkeypatch.setattr("followup_rules.documents", lambda: six)
    app = opened(monkeypatch, page="pages/how_it_works.py")
    assert app.header[0].value == "The six articles"
    assert text(app).startswith("Six articles on the web")


def test_how_it_works_lists_every_rule(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each rule of the plan has its name and its reason on the page."""
    words = text(opened(monkeypatch, page="pages/how_it_works.py")).replace("\\", "")
    for rule in RULES:
        assert rule.name in words
        assert rule.because in words


def test_how_it_works_tells_its_limits(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is our own choice, what it does not know, that nothing is stored, and that it is general advice."""
    app = opened(monkeypatch, page="pages/how_it_works.py")
    assert [header.value for header in app.header[2:]] == ["The plan’s rules", "What it does not know", "What happens to your answers"]
    words = text(app)
    for said in ("our own choice", "Nothing is stored on the server", "general advice, not the employer’s word"):
        assert said in words


def test_a_part_that_fails_leaves_the_rest(monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture) -> None:
    """Without its chart the page has all else and says what is missing; the log has our own line, without anybody's words."""

    def fail(*_arguments: object, **_more: object) -> None:
        json.loads("Sam Rivera")

    monkeypatch.setattr("pages.ui.charts.timeline_spec", fail)
    app = opened(monkeypatch, EXAMPLE, whole=False)
    assert "The chart cannot be shown at the moment" in text(app)
    assert title(app) == "Email a status check on Tue 1 December"
    assert app.code
    assert "The chart failed: JSONDecodeError at" in caplog.text
    assert f" from {ROOT / 'pages' / 'ui' / 'result' / 'drawn.py'}:" in caplog.text
    assert "Sam Rivera" not in caplog.text


def test_without_the_renderer_only_the_pictures_are_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    """The page says that the chart cannot be saved here, and has the chart, the draft and every other file."""
    monkeypatch.setattr("pages.ui.result.chart_files.can_render", lambda: False)
    app = opened(monkeypatch, EXAMPLE)
    assert "cannot be saved as a picture here: its renderer is not installed" in text(app)
    labels = [button.proto.label for button in app.get("download_button")]
    assert {"Email file (.eml)", "Text (.txt)", "Calendar (.ics)", "Everything (.zip)"} <= set(labels)
    assert not any(label.startswith("Chart") for label in labels)


def test_an_unknown_region_is_told_and_the_country_counts(monkeypatch: pytest.MonkeyPatch) -> None:
    """A link with a region that has no holidays of its own still leads to the plan, with a sentence about it."""
    app = opened(monkeypatch, f"{EXAMPLE}&country=US&region=ZZ")
    assert title(app) == "Email a status check on Tue 1 December"
    assert "no public holidays of their own for region ZZ" in text(app)
