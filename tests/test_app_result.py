"""The result without a browser: its states, what a changed answer says, what happened, the draft, and the other pages."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING
from urllib.parse import parse_qs

import pytest

from followup_rules import RULES
from pages.ui.codec import read
from pages.ui.questions import QUESTIONS
from pages.ui.result.model import result_of
from pages.ui.result.voices import words_on
from tests.app_driver import EXAMPLE, VISITOR, choose, fill, link_of, opened, press, settled, text, title

if TYPE_CHECKING:
    from streamlit.testing.v1 import AppTest

WAITING = "v=1&on=2026-11-12&by=none&sent=thanks.email.2026-11-13&sent=check.email.2026-11-20&guess=US"


@pytest.mark.parametrize(
    ("link", "headline"),
    [
        (EXAMPLE, "Email a status check on Tue 1 December"),
        ("v=1&on=2026-11-21&by=none&sent=none", "Send a thank-you email today, Sun 22 November"),
        ("v=1&on=2026-11-23", "Ask when you will hear, at the interview on Mon 23 November"),
        (f"{EXAMPLE}&outcome=rejected", "Ask for feedback by email today, Sun 22 November"),
        (f"{EXAMPLE}&outcome=offer", "Nothing to send: you have an offer"),
        (f"{EXAMPLE}&outcome=next_round", "Nothing to send: you are invited"),
        (f"{EXAMPLE}&outcome=withdrawn", "Nothing to send: you withdrew"),
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


def test_going_back_from_a_change_says_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without a new answer there is nothing to tell."""
    app = press(press(opened(monkeypatch, EXAMPLE), "Change their date"), "Back to your plan")
    assert title(app) == "Email a status check on Tue 1 December"
    assert not app.info


def test_a_contradiction_that_a_change_brings_is_told_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """The interview cannot move behind what has been sent: the screen stays and says so."""
    app = fill(press(opened(monkeypatch, EXAMPLE), "Change interview date"), "held_on", date(2026, 11, 21))
    app = press(app, "Continue")
    assert app.error[0].value == "The message must not be dated before Sat 21 Nov, the day of your interview"


def test_done_today_is_one_press(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is due today can be ticked off; the next step follows."""
    app = press(opened(monkeypatch, "v=1&on=2026-11-21&by=none&sent=none&guess=US"), "I have done this today")
    assert "sent=thanks.email.2026-11-22" in link_of(app)
    assert "the thank-you counts as done, Sun 22 Nov" in app.info[0].value


@pytest.mark.parametrize(
    ("event", "fields", "part"),
    [
        ("next_round", {}, "outcome=next_round"),
        ("offer", {}, "outcome=offer"),
        ("rejected", {}, "outcome=rejected"),
        ("withdrawn", {}, "outcome=withdrawn"),
        ("no_news", {}, "sent=check.email.2026-11-20.no-news.2026-11-22"),
        ("automatic", {"back_on": date(2026, 12, 1)}, "sent=check.email.2026-11-20.automatic.2026-11-22.2026-12-01"),
        ("not_delivered", {}, "sent=check.email.2026-11-20.bounced"),
        ("new_day", {"named_day": date(2026, 12, 4), "answers": "yes"}, "by=new.2026-12-04"),
        ("new_day", {"named_day": date(2026, 12, 4), "answers": "yes"}, "sent=check.email.2026-11-20.new-date.2026-11-22"),
        ("new_day", {"named_day": date(2026, 12, 4), "answers": "no"}, "sent=check.email.2026-11-20&"),
        ("longer", {"answers": "no"}, "by=longer.2026-11-22"),
        ("longer", {"answers": "yes"}, "sent=check.email.2026-11-20.no-news.2026-11-22"),
    ],
)
def test_what_happened_has_its_way_in(monkeypatch: pytest.MonkeyPatch, event: str, fields: dict[str, object], part: str) -> None:
    """Each event leads to the result with the answers that it means."""
    app = choose(press(opened(monkeypatch, WAITING), "Something happened"), event)
    for name, value in fields.items():
        app = fill(app, name, value)
    app = press(app, "Continue")
    assert part in f"{link_of(app)}&"
    assert "change=" not in link_of(app)
    assert app.info[0].value.startswith("After what happened, ")


def test_more_time_without_a_day_clears_their_date(monkeypatch: pytest.MonkeyPatch) -> None:
    """An announced delay takes the named day away."""
    app = choose(press(opened(monkeypatch, EXAMPLE), "Something happened"), "longer")
    app = press(fill(app, "answers", "no"), "Continue")
    assert "by=longer.2026-11-22" in link_of(app)
    assert "2026-11-30" not in link_of(app)


def test_having_written_leads_to_the_messages(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever wrote or called is asked for the message."""
    app = press(choose(press(opened(monkeypatch, EXAMPLE), "Something happened"), "sent"), "Continue")
    assert title(app) == QUESTIONS["sent"].title
    assert link_of(app).endswith("change=sent")


def test_without_a_message_nothing_can_have_come_back(monkeypatch: pytest.MonkeyPatch) -> None:
    """Answers to messages are offered only where a message waits for one."""
    app = press(opened(monkeypatch, "v=1&on=2026-11-21&by=none&sent=none"), "Something happened")
    assert "They answered, without news" not in app.radio[0].options
    assert "They named a new day" in app.radio[0].options


def test_a_decision_can_be_taken_back(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever pressed the wrong thing is waiting again."""
    app = press(choose(press(opened(monkeypatch, f"{EXAMPLE}&outcome=rejected"), "Something happened"), "waiting"), "Continue")
    assert "outcome" not in link_of(app)


def test_an_invitation_leads_to_the_next_interview(monkeypatch: pytest.MonkeyPatch) -> None:
    """The employer stays the same; the last interview's days and messages are gone."""
    app = press(opened(monkeypatch, f"{EXAMPLE}&employer=startup&round=first&outcome=next_round"), "Plan the next interview")
    assert link_of(app) == "v=1&employer=startup&guess=US&ask=on"


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
    app = press(switched(app, "edit"), "Take the draft again")
    assert "desperate" not in str(app.text_area[0].value)


def switched(app: AppTest, mode: str) -> AppTest:
    """The page after the draft was switched to another mode."""
    return settled(app.button_group(key="draft_mode").set_value(mode).run())


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
    """Where the browser tells no country, the result says which one it assumes."""
    unknown = replace(VISITOR, knows_country=False)
    assert "Assumed" in text(opened(monkeypatch, EXAMPLE, visitor=unknown))


@pytest.mark.parametrize("day", [date(2026, 11, 22), date(2027, 3, 1), date(2028, 2, 29)])
def test_a_plan_stays_open_later(monkeypatch: pytest.MonkeyPatch, day: date) -> None:
    """A bookmark opens weeks, months and a leap day later."""
    assert title(opened(monkeypatch, EXAMPLE, visitor=replace(VISITOR, today=day)))


def test_the_printable_page_has_the_whole_plan(monkeypatch: pytest.MonkeyPatch) -> None:
    """Next step, every step with its reasons, the messages and the answers; nothing to press."""
    app = opened(monkeypatch, EXAMPLE, page="pages/printable.py")
    assert title(app) == "Email a status check on Tue 1 December"
    assert [header.value for header in app.header] == ["Why", "Your messages", "Your answers"]
    assert len(app.code) == 3
    assert not app.button


def test_the_printable_page_without_answers(monkeypatch: pytest.MonkeyPatch) -> None:
    """It says that there is no plan yet."""
    assert title(opened(monkeypatch, page="pages/printable.py")) == "There is no plan to print yet"


def test_how_it_works_lists_every_rule(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each rule of the plan has its name and its reason on the page."""
    words = text(opened(monkeypatch, page="pages/how_it_works.py")).replace("\\", "")
    for rule in RULES:
        assert rule.name in words
        assert rule.because in words
