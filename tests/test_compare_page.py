"""The comparison without a browser: its parts, its filters, the example, and documents of the user."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from followup_rules import conflicts
from followup_rules.topics import MATRIX
from pages.ui.compare.groups import TOPICS_OF
from tests.app_driver import EXAMPLE, TODAY, link_of, opened, press, settled, text, title
from tools.app_server import ROOT

if TYPE_CHECKING:
    from streamlit.testing.v1 import AppTest

PAGE = "pages/compare.py"
FOLDER = Path(__file__).parent / "documents"
CAREERS = ("careers.toml", (FOLDER / "good" / "careers_service.toml").read_bytes(), "application/toml")
HOSTILE = """id = "H"
title = "**Bold** <script>alert(1)</script> [click](javascript:alert(2))"
short_title = ":material/home: $x$ <b>H</b>"
basis = "![](http://evil.example/x.png)"
[[claims]]
id = "H-one"
section = "# Head | cell"
paragraph = 1
says = "Wait | **now** <img src=x onerror=alert(3)> [a](http://evil.example)"
figure = ":red[=1+1]"
modality = "should"
timing = { step = "status_check_1", after = "interview", from = 1, to = 2 }
"""


def compared(monkeypatch: pytest.MonkeyPatch, link: str = EXAMPLE) -> AppTest:
    """The comparison for a link."""
    return opened(monkeypatch, link, page=PAGE)


def brought(app: AppTest, *files: tuple[str, bytes, str]) -> AppTest:
    """The page after some files were brought."""
    return settled(app.file_uploader[0].set_value(list(files)).run())


def picked(app: AppTest, key: str, option: object) -> AppTest:
    """The page after a filter was set."""
    widgets = (*app.pills, *app.segmented_control, *app.toggle)
    return settled(next(widget for widget in widgets if widget.key == key).set_value(option).run())


def charts(app: AppTest) -> list[dict[str, Any]]:
    """The charts of the page, as a browser gets them: the topics, the days, the small plans."""
    return [json.loads(chart.proto.spec) for chart in app.get("vega_lite_chart")]


def subheaders(app: AppTest) -> list[str]:
    """The headings of the third level, without the escapes of Markdown and with plain spaces."""
    return [heading.value.replace("\\", "").replace("\u00a0", " ") for heading in app.subheader]


def test_the_page_opens_with_the_summary(monkeypatch: pytest.MonkeyPatch) -> None:
    """What they agree on, where they differ, and what it rests on come first, with every article's basis."""
    app = compared(monkeypatch)
    assert [header.value for header in app.header][:3] == ["In two minutes", "Topic by topic", "Where they disagree"]
    agreed, differing, grounds = (element.value for element in app.markdown[1:4])
    assert "All five want a message that is short and to the point, thanks them and is polite and professional" in agreed
    assert "the day after the interview: :gray-badge[B] :gray-badge[C] :gray-badge[D] :gray-badge[E]" in agreed
    assert "Their date, or one week?" in differing
    assert "None of the five names a study" in grounds
    assert all(words in grounds for words in ("anonymous", "affiliate links", "staffing agency"))


def test_without_answers_the_page_shows_an_example_and_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every part is there, on an interview that is not the user's; the address stays empty."""
    app = compared(monkeypatch, "")
    assert "so this is an example" in text(app)
    assert "On the dates of an example" in [header.value for header in app.header]
    assert "these weigh most" in text(app)
    assert link_of(app) == ""


def test_half_the_answers_are_kept_in_the_link_to_the_questions(monkeypatch: pytest.MonkeyPatch) -> None:
    """Somebody in the middle of the questions sees the example and goes on where they were."""
    app = compared(monkeypatch, "v=1&on=2026-11-19&guess=US")
    assert "so this is an example" in text(app)
    assert link_of(app) == "v=1&on=2026-11-19&guess=US"


def test_with_answers_it_is_the_users_own_interview(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing speaks of an example, and the dates are theirs."""
    app = compared(monkeypatch)
    assert "example" not in text(app).replace("worked example", "")
    assert "Mon 30 Nov" in text(app)


def test_an_interview_to_come_can_be_compared(monkeypatch: pytest.MonkeyPatch) -> None:
    """Before the interview the page works too."""
    link = f"v=1&on={(TODAY + timedelta(days=3)).isoformat()}&guess=US"
    assert title(compared(monkeypatch, link)) == "Compare the five articles"


@pytest.mark.parametrize("outcome", ["rejected", "offer", "next_round", "withdrawn"])
def test_after_a_decision_the_page_still_stands(monkeypatch: pytest.MonkeyPatch, outcome: str) -> None:
    """No part fails where there is nothing left to time."""
    app = compared(monkeypatch, f"{EXAMPLE}&outcome={outcome}")
    assert "cannot be shown" not in text(app)


def test_all_topics_are_tiles(monkeypatch: pytest.MonkeyPatch) -> None:
    """A row for each topic of the group, a tile for each article."""
    rows = [layer["data"]["values"] for layer in charts(compared(monkeypatch))[0]["layer"] if "data" in layer]
    assert max(len(layer) for layer in rows) == 5 * len(TOPICS_OF["timing"])
    assert [head["short"] for head in rows[0]] == ["A", "B", "C", "D", "E"]


def test_one_topic_is_a_table_by_article(monkeypatch: pytest.MonkeyPatch) -> None:
    """Its question, who does not say, who says two things, and where each point stands."""
    app = picked(compared(monkeypatch), "topic_timing", "thank_you")
    assert "When should the thank-you go out?" in subheaders(app)
    table = next(element.value for element in app.markdown if "Beside the plan" in element.value)
    rows = table.splitlines()
    assert len(rows) == 2 + 5
    assert "does not say" in rows[2]
    assert "says two things" in rows[5]
    assert "Best Timing for Follow\\-Up, paragraph 1" in text(app)


def test_each_reading_stands_with_the_one_that_the_plan_uses(monkeypatch: pytest.MonkeyPatch) -> None:
    """Ambiguous wording shows all honest readings, on the page that shows all topics too."""
    shown = text(compared(monkeypatch))
    assert "The plan reads]: At any time up to two days after the interview; one to two days is best" in shown.replace("\\", "")
    assert ":gray[or]: Not before the first day and not after the second" in shown.replace("\\", "")


def test_one_article_is_a_table_by_topic(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every topic of the group, what the article says there, and where it is silent."""
    app = picked(compared(monkeypatch), "topic_article", "C")
    table = next(element.value for element in app.markdown if "Beside the plan" in element.value)
    assert len(table.splitlines()) == 2 + len(TOPICS_OF["timing"])
    assert table.count("does not say") == 6


def test_only_where_they_disagree(monkeypatch: pytest.MonkeyPatch) -> None:
    """The switch leaves out topics without a contradiction, and says so where none is left."""
    app = picked(compared(monkeypatch), "topic_group", "message")
    names = next(pills for pills in app.pills if pills.key == "topic_message").options
    assert {MATRIX["addressee"].name, MATRIX["tone"].name} <= set(names)
    app = picked(app, "only_disagreed", option=True)
    names = next(pills for pills in app.pills if pills.key == "topic_message").options
    assert MATRIX["addressee"].name in names
    assert MATRIX["tone"].name not in names


def test_conflicts_that_matter_come_first_and_none_is_lost(monkeypatch: pytest.MonkeyPatch) -> None:
    """Six cards, with badge, sides, days and reason; the others below in groups that add up."""
    app = compared(monkeypatch)
    asked = [heading for heading in subheaders(app) if heading.endswith("?")]
    assert len(asked) == 6
    assert asked[0] == "Their date, or one week?"
    card = next(
        element.value for element in app.markdown if "Keep to the date they named" in element.value and "The plan:" in element.value
    )
    assert ":gray-badge[A] :gray-badge[E]" in card
    assert "**from Mon 30 Nov**" in card
    assert "adhere to that schedule" in card
    assert "Rule: Their date" in card
    below = [
        int(expander.label.rpartition("(")[2].rstrip(")"))
        for expander in app.expander
        if "(" in expander.label and "Point" not in expander.label
    ]
    assert sum(below) + len(asked) == len(conflicts())


def test_where_nothing_matters_the_page_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    """After an offer no conflict changes anything, and all of them are still there to read."""
    app = compared(monkeypatch, f"{EXAMPLE}&outcome=offer")
    assert "None of them changes anything" in text(app)


def test_each_article_alone_has_its_plan(monkeypatch: pytest.MonkeyPatch) -> None:
    """The plan and five small ones, on the same days, each with what would come next."""
    app = compared(monkeypatch)
    assert [heading for heading in subheaders(app) if heading.startswith(("Email", "Stop here"))] == [
        "Email a status check on Tue 1 December",
        "Email a status check on Tue 1 December",
        "Email a status check on Fri 27 November",
        "Stop here, there is nothing to send",
        "Email a status check on Mon 23 November",
        "Email a status check on Tue 1 December",
    ]
    small = charts(app)[2:]
    assert len(small) == 6
    assert len({str(next(param for param in chart["params"] if param["name"] == "days")) for chart in small}) == 1


def test_a_document_of_the_user_joins_the_comparison_and_not_the_plan(monkeypatch: pytest.MonkeyPatch) -> None:
    """Six articles, six tiles, its own clashes and its own small plan; the plan's day stays, and the address too."""
    app = brought(compared(monkeypatch), CAREERS)
    assert title(app) == "Compare the six articles"
    assert "Riverside College and the articles" in subheaders(app)
    assert subheaders(app).count("Email a status check on Wed 2 December") == 1
    assert "how many of the 6 fit that day" in "".join(chart.proto.spec for chart in app.get("vega_lite_chart"))
    assert link_of(app) == EXAMPLE


def test_the_plan_follows_it_if_wanted_and_both_pages_say_so(monkeypatch: pytest.MonkeyPatch) -> None:
    """The toggle takes the document into the plan; the plan page names it; taking it out again brings the old plan back."""
    app = brought(compared(monkeypatch), CAREERS)
    app = settled(next(toggle for toggle in app.toggle if toggle.key == "own_document_follow").set_value(True).run())
    plan_page = settled(app.switch_page(str(ROOT / "app.py")).run())
    assert "This plan also follows :gray-badge[F] Riverside College" in text(plan_page)
    assert title(plan_page) == "Email a status check on Wed 2 December"
    app = press(settled(plan_page.switch_page(str(ROOT / PAGE)).run()), "Remove F")
    assert title(app) == "Compare the five articles"
    plan_page = settled(app.switch_page(str(ROOT / "app.py")).run())
    assert title(plan_page) == "Email a status check on Tue 1 December"
    assert "This plan also follows" not in text(plan_page)


def test_a_fresh_start_keeps_the_users_documents(monkeypatch: pytest.MonkeyPatch) -> None:
    """They belong to no interview: the next plan follows them too."""
    app = brought(compared(monkeypatch), CAREERS)
    app = settled(next(toggle for toggle in app.toggle if toggle.key == "own_document_follow").set_value(True).run())
    app = press(settled(app.switch_page(str(ROOT / "app.py")).run()), "Start again")
    for name, value in {"v": "1", "on": "2026-11-21", "by": "none", "sent": "none"}.items():
        app.query_params[name] = value
    assert "This plan also follows :gray-badge[F] Riverside College" in text(settled(app.run()))


def test_a_bad_file_gets_its_sentence_and_changes_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    """The page names file, claim and field, and goes on with the five; a good file afterwards clears the complaint."""
    bad = ("mine.toml", (FOLDER / "bad" / "from_after_to.toml").read_bytes(), "application/toml")
    app = brought(compared(monkeypatch), bad)
    assert [error.value.replace("\\", "") for error in app.error] == [
        "mine.toml: claim “F-one”, field “timing”: “to” (1) must not be smaller than “from” (5)"
    ]
    assert title(app) == "Compare the five articles"
    assert not brought(app, CAREERS).error


def test_the_field_closes_when_three_are_here(monkeypatch: pytest.MonkeyPatch) -> None:
    """A fourth document would not be kept, so it cannot be brought."""
    files = [(f"{letter}.toml", f'id = "{letter}"\ntitle = "One more"\n'.encode(), "application/toml") for letter in "GHI"]
    app = brought(compared(monkeypatch), *files)
    assert title(app) == "Compare the eight articles"
    assert app.file_uploader[0].proto.disabled


def test_nothing_in_a_document_is_markup(monkeypatch: pytest.MonkeyPatch) -> None:
    """Links, emphasis, icons, formulas, tables and HTML of a document are shown as the characters that they are."""
    app = brought(compared(monkeypatch), ("evil.toml", HOSTILE.encode(), "application/toml"))
    app = picked(app, "topic_timing", "no_named_day")
    shown = [element.value for kind in (app.markdown, app.subheader, app.title, app.header) for element in kind]
    assert any("evil\\.example" in value for value in shown)
    for live in (r"<script", r"<img", r"<b>", r"\]\(javascript", r"\]\(http", r"!\[", r":red\[", r"\| \*\*now", r"# Head"):
        unescaped = re.compile(rf"(?<!\\){live}")
        assert [value for value in shown if unescaped.search(value)] == [], live
    assert title(app) == "Compare the six articles"


def test_the_page_loads_no_table_or_chart_library() -> None:
    """Everything is drawn without pandas, pyarrow and Altair; they wait for a download."""
    script = (
        "import sys, pytest; from tests.app_driver import EXAMPLE, opened; "
        f"opened(pytest.MonkeyPatch(), EXAMPLE, page={PAGE!r}); "
        "print(sorted({'altair', 'pandas', 'pyarrow', 'vl_convert'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"
