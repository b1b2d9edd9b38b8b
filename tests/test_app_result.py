"""The result without a browser: its states, what a changed answer says, what happened, the draft, and the other pages."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from urllib.parse import parse_qs

import pytest

from pages.ui.codec import read
from pages.ui.model import result_of
from pages.ui.questions import QUESTIONS
from pages.ui.voices import words_on
from tests.app_driver import EXAMPLE, VISITOR, choose, fill, link_of, opened, press, text, title


@pytest.mark.parametrize(
    ("link", "headline"),
    [
        (EXAMPLE, "Email a status check on Tue 1 December"),
        ("v=1&on=2026-11-21&by=none&sent=none", "Send a thank-you email today, Sun 22 November"),
        ("v=1&on=2026-11-23", "Ask when you will hear, at the interview on Mon 23 November"),
        (f"{EXAMPLE}&outcome=rejected", "Ask for feedback by email today, Sun 22 November"),
        (f"{EXAMPLE}&outcome=offer", "You have an offer: the plan ends here"),
        (f"{EXAMPLE}&outcome=next_round", "You are invited: the plan ends here"),
        (f"{EXAMPLE}&outcome=withdrawn", "You withdrew: the plan ends here"),
        (
            "v=1&on=2026-10-01&by=none&sent=check.email.2026-10-12&sent=check.email.2026-10-20",
            "Move on, and keep the door open",
        ),
    ],
)
def test_the_next_action_comes_first(monkeypatch: pytest.MonkeyPatch, link: str, headline: str) -> None:
    """Whatever the situation, the page has one headline, and it is the next action."""
    assert title(opened(monkeypatch, link)) == headline


def test_the_page_has_its_parts_in_order(monkeypatch: pytest.MonkeyPatch) -> None:
    """Timeline, draft, reasons, answers; headings of the second level under the one of the first."""
    app = opened(monkeypatch, EXAMPLE)
    assert [header.value for header in app.header] == ["Your timeline", "Your draft", "Why this date", "Your answers"]


def test_the_card_tells_who_agrees(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each article stands in one badge: fits, earlier, says both, does not say."""
    words = text(opened(monkeypatch, EXAMPLE))
    for badge in ("2 of 5 articles fit: A, E", "1 earlier: B", "1 says both: D", "1 does not say: C"):
        assert badge in words
    assert "Each letter is an article" in words


@pytest.mark.parametrize(
    ("link", "badges"),
    [
        (EXAMPLE, ["Your next step", "in 9 days"]),
        ("v=1&on=2026-11-21&by=none&sent=none", ["Your next step", "today"]),
        ("v=1&on=2026-11-17&by=none&sent=none", ["Your next step", "today", "late, still fine"]),
        ("v=1&on=2025-11-16&by=none&sent=none", ["Your next step", "tomorrow", "late"]),
        ("v=1&on=2026-10-01&by=none&sent=check.email.2026-10-12&sent=check.email.2026-10-20", ["Last step"]),
        (f"{EXAMPLE}&outcome=offer", ["No step left"]),
    ],
)
def test_the_card_tells_how_far_away_the_step_is(monkeypatch: pytest.MonkeyPatch, link: str, badges: list[str]) -> None:
    """The first line of the card: in so many days, today, late, the last one, or none at all."""
    first = next(line.value for line in opened(monkeypatch, link).markdown if "-badge[" in line.value)
    assert re.findall(r"/\w+: ([^]]+)\]", first) == badges


def test_where_there_is_no_step_there_is_no_timeline(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing sent and nothing to send: no empty chart, no empty table."""
    app = opened(monkeypatch, "v=1&on=2026-11-19&by=none&sent=none&outcome=offer")
    assert [header.value for header in app.header] == ["Why", "Your answers"]
    assert not app.get("vega_lite_chart")


def test_what_the_articles_do_not_cover_stands_on_the_card(monkeypatch: pytest.MonkeyPatch) -> None:
    """Another offer is no step, but it is said before the timeline, once, as our own suggestion."""
    words = text(opened(monkeypatch, f"{EXAMPLE}&offer=2026-11-25"))
    note = "Another offer has to be answered by Wed 25 Nov"
    assert ":material/info:] " + note in words
    assert "our own choice" in words


def test_an_article_that_would_wait_is_called_later() -> None:
    """Thanks on the evening of the interview come before the day that one article waits for, and fit another."""
    answers = read(parse_qs("on=2026-11-19&by=none&sent=thanks.email.2026-11-19"), VISITOR.today).answers
    result = result_of(answers, VISITOR)
    words = {document: look.words for document, look in words_on(result.plan.steps[0], result).items()}
    assert words["C"] == "later"
    assert words["E"] == "fits"


def test_changing_an_answer_says_what_moved(monkeypatch: pytest.MonkeyPatch) -> None:
    """Change, a new day, Continue: back on the result, which names the steps that moved."""
    app = press(opened(monkeypatch, EXAMPLE), "Change their date")
    assert title(app) == QUESTIONS["by"].title
    app = press(fill(app, "named_day", date(2026, 12, 4)), "Continue")
    assert title(app) == "Email a status check on Mon 7 December"
    assert app.info[0].value.startswith("Because you changed **their date**, the first status check moved from Tue 1 Dec to **Mon 7 Dec**.")


def test_a_change_that_moves_nothing_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    """The user need not search for a difference."""
    app = press(choose(press(opened(monkeypatch, EXAMPLE), "Add round"), "first"), "Continue")
    assert app.info[0].value == "Because you changed **round**, nothing moved."


def test_what_a_new_day_moves_is_not_laid_to_the_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    """The tab was open while the planned day passed: the check is due now, whatever the round was."""
    app = choose(press(opened(monkeypatch, EXAMPLE), "Add round"), "first")
    monkeypatch.setattr("pages.ui.visitor.visitor", lambda: replace(VISITOR, today=date(2026, 12, 3)))
    app = press(app, "Continue")
    assert title(app) == "Email a status check today, Thu 3 December"
    assert app.info[0].value == "Because you changed **round**, nothing moved."


def test_an_answer_counts_on_the_new_day_too(monkeypatch: pytest.MonkeyPatch) -> None:
    """After midnight their other date still moves the check, and the result says so."""
    app = fill(press(opened(monkeypatch, EXAMPLE), "Change their date"), "named_day", date(2026, 12, 4))
    monkeypatch.setattr("pages.ui.visitor.visitor", lambda: replace(VISITOR, today=date(2026, 11, 23)))
    app = press(app, "Continue")
    assert app.info[0].value.startswith("Because you changed **their date**, the first status check moved from Tue 1 Dec to **Mon 7 Dec**.")


def test_going_back_from_a_change_says_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without a new answer there is nothing to tell."""
    app = press(press(opened(monkeypatch, EXAMPLE), "Change their date"), "Back to your plan")
    assert title(app) == "Email a status check on Tue 1 December"
    assert not app.info


def test_a_contradiction_that_a_change_brings_is_told_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """The interview cannot move behind what has been sent: the screen stays and says so."""
    app = fill(press(opened(monkeypatch, EXAMPLE), "Change interview date"), "held_on", date(2026, 11, 21))
    app = press(app, "Continue")
    assert app.error[0].value == "The email of Fri 20 Nov must not be dated before Sat 21 Nov, the day of your interview"


def test_the_answers_can_all_be_changed(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every answer has a button that names it, and every open question a button that adds it."""
    app = opened(monkeypatch, EXAMPLE)
    labels = " ".join(button.label for button in app.button)
    for words in ("Change interview date", "Change their date", "Change what you sent", "Change holidays", "Add job level", "Add round"):
        assert words in labels
    assert "Add how far they are" not in labels


def test_start_again_is_a_fresh_start(monkeypatch: pytest.MonkeyPatch) -> None:
    """All answers are gone."""
    app = press(opened(monkeypatch, EXAMPLE), "Start again")
    assert link_of(app) == ""
    assert title(app) == "When to follow up, and what to write"


def test_the_example_says_that_it_is_one(monkeypatch: pytest.MonkeyPatch) -> None:
    """The example plan is marked, and leads to one's own."""
    app = press(opened(monkeypatch), "See an example plan")
    assert "This is an example" in text(app)
    assert link_of(press(app, "Plan my own interview")) == ""


def test_an_assumed_day_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the browser tells no time zone, the app says which day it takes for today."""
    unknown = replace(VISITOR, knows_zone=False)
    assert "Sun 22 Nov" in text(opened(monkeypatch, "v=1&ask=on", visitor=unknown))
    assert "Sun 22 Nov" in text(opened(monkeypatch, EXAMPLE, visitor=unknown)).split("time zone")[1]


def test_an_assumed_country_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the browser told no country when the questions were asked, the result says which one it assumes, and whence."""
    assert "Assumed from your browser" in text(opened(monkeypatch, EXAMPLE))
    assert "Assumed]]" in text(opened(monkeypatch, EXAMPLE.removesuffix("&guess=US")))


@pytest.mark.parametrize("day", [date(2026, 11, 22), date(2027, 3, 1), date(2028, 2, 29)])
def test_a_plan_stays_open_later(monkeypatch: pytest.MonkeyPatch, day: date) -> None:
    """A bookmark opens weeks, months and a leap day later."""
    assert title(opened(monkeypatch, EXAMPLE, visitor=replace(VISITOR, today=day)))


@pytest.mark.parametrize(
    ("offer", "is_silent"), [("", True), ("&offer=2026-11-21", True), ("&offer=2026-11-22", False), ("&offer=2026-11-25", False)]
)
def test_nobody_is_told_to_send_nothing_while_another_offer_presses(
    monkeypatch: pytest.MonkeyPatch, offer: str, *, is_silent: bool
) -> None:
    """The card would contradict its own note, which says to telling them now."""
    shown = text(opened(monkeypatch, f"{EXAMPLE}{offer}"))
    assert ("Until then there is nothing to send" in shown) is is_silent
    assert ("telling them now" in shown) is not is_silent


@pytest.mark.parametrize(
    ("link", "is_first"),
    [
        (f"{EXAMPLE}&offer=2026-11-25", True),
        (f"{EXAMPLE}&offer=2026-11-21", False),
        (f"{EXAMPLE}&offer=2026-11-25&outcome=next_round", True),
        (f"{EXAMPLE}&offer=2026-11-25&outcome=rejected", False),
        ("v=1&on=2026-11-21&by=none&sent=none&offer=2026-11-25", True),
        ("v=1&on=2026-11-02&by=none&sent=thanks.email.2026-11-03&offer=2026-11-25&guess=SA", False),
    ],
    ids=["it presses", "it is over", "the next round", "they said no", "a thank-you is due", "a check of today says it"],
)
def test_another_offer_has_a_draft_of_its_own(monkeypatch: pytest.MonkeyPatch, link: str, *, is_first: bool) -> None:
    """It is the first one to be seen while the offer presses, and no message of today tells of it; the card leads there."""
    app = opened(monkeypatch, link)
    drafts = [block.value for block in app.code]
    assert any("another offer" in draft and "November" in draft for draft in drafts) is (is_first or "SA" in link)
    names = [option for control in app.segmented_control for option in control.options]
    assert any("Word of your other offer" in name for name in names) or not is_first or "next_round" in link
    assert ("For today, whatever the plan" in text(app)) is is_first
    if is_first:
        assert "[Go to the draft](#your-draft)" in text(app)


@pytest.mark.parametrize(("by", "is_offered"), [("new.2026-11-22", True), ("new.2026-11-21", False), ("longer.2026-11-20", True)])
def test_an_answer_to_their_delay_is_offered_while_it_is_news(monkeypatch: pytest.MonkeyPatch, by: str, *, is_offered: bool) -> None:
    """Once the new day has passed, a status check is due and no thanks for it."""
    app = opened(monkeypatch, f"v=1&on=2026-11-02&by={by}&sent=thanks.email.2026-11-03&guess=US")
    names = [option for control in app.segmented_control for option in control.options]
    assert any("Answer to their delay" in name for name in names) is is_offered
