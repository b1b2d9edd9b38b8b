"""What happened since: each event has its way in, and the plan follows."""

from __future__ import annotations

from datetime import date

import pytest

from pages.ui.questions import QUESTIONS
from tests.app_driver import EXAMPLE, choose, fill, link_of, opened, press, settled, text, title

WAITING = "v=1&on=2026-11-12&by=none&sent=thanks.email.2026-11-13&sent=check.email.2026-11-20&guess=US"


def test_done_today_is_one_press(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is due today can be ticked off; the next step follows."""
    app = press(opened(monkeypatch, "v=1&on=2026-11-21&by=none&sent=none&guess=US"), "Done today")
    assert "sent=thanks.email.2026-11-22" in link_of(app)
    assert app.info[0].value.startswith("After what happened, the thank-you counts as done, Sun 22 Nov")


def test_done_today_keeps_the_way_that_was_chosen(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever took the LinkedIn draft has written there."""
    app = opened(monkeypatch, "v=1&on=2026-11-21&by=none&sent=none&guess=US")
    way = next(switch for switch in app.segmented_control if switch.label == "Way")
    app = settled(way.set_value("linkedin").run())
    assert "sent=thanks.linkedin.2026-11-22" in link_of(press(app, "Done today"))


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


def test_more_time_without_a_day_clears_their_date_and_moves_no_check_before_it(monkeypatch: pytest.MonkeyPatch) -> None:
    """Their date was still ahead: the delay takes it away, and nobody asks before it is over."""
    app = choose(press(opened(monkeypatch, EXAMPLE), "Something happened"), "longer")
    app = press(fill(app, "answers", "no"), "Continue")
    assert "by=longer.2026-11-22.2026-11-30" in link_of(app)
    assert "Tue 1 December" in title(app).replace("\u00a0", " ")
    assert "It takes longer than Mon 30 Nov, they said on Sun 22 Nov" in text(app).replace("\u00a0", " ")


def test_that_it_takes_longer_keeps_their_date_wherever_it_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    """Told by changing the answer instead of by what happened: the same answers, and no check before their date is over."""
    app = choose(press(opened(monkeypatch, EXAMPLE), "Change their date"), "longer")
    app = press(fill(app, "delayed_on", date(2026, 11, 20)), "Continue")
    assert "by=longer.2026-11-20.2026-11-30" in link_of(app)
    assert "Tue 1 December" in title(app)


def test_a_new_day_lies_ahead_of_the_day_on_which_it_was_heard(monkeypatch: pytest.MonkeyPatch) -> None:
    """A slip of the finger is told at the field, and nothing is lost."""
    app = choose(press(opened(monkeypatch, WAITING), "Something happened"), "new_day")
    app = fill(fill(app, "named_day", date(2026, 11, 12)), "answers", "yes")
    app = press(fill(app, "heard_on", date(2026, 11, 20)), "Continue")
    assert "Enter a day from Fri 20 November 2026 on, when you heard of it" in text(app)
    app = press(fill(app, "named_day", date(2026, 11, 20)), "Continue")
    assert "by=new.2026-11-20" in link_of(app)


def test_the_day_that_an_answer_named_lies_ahead_of_the_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    """The same where the message is changed."""
    link = "v=1&on=2026-11-05&by=new.2026-11-20&sent=check.email.2026-11-12.new-date.2026-11-13&guess=US&change=sent&message=1"
    app = press(fill(opened(monkeypatch, link), "named_day", date(2026, 11, 12)), "Continue")
    assert "Enter a day from Fri 13 November 2026 on, when their answer came" in text(app)


def test_having_written_leads_to_the_messages(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever wrote or called is asked for the message."""
    app = press(choose(press(opened(monkeypatch, EXAMPLE), "Something happened"), "sent"), "Continue")
    assert title(app) == QUESTIONS["sent"].title
    assert link_of(app).endswith("change=sent&message=new")


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


def test_more_time_clears_a_day_that_an_answer_named(monkeypatch: pytest.MonkeyPatch) -> None:
    """The check was answered with a day; then they need longer: the check stays, and the next one waits a week."""
    link = "v=1&on=2026-11-05&by=new.2026-11-20&sent=thanks.email.2026-11-06&sent=check.email.2026-11-12.new-date.2026-11-13&guess=US"
    app = choose(press(opened(monkeypatch, link), "Something happened"), "longer")
    app = press(fill(app, "answers", "no"), "Continue")
    assert "by=longer.2026-11-22" in link_of(app)
    assert "sent=check.email.2026-11-12.new-date.2026-11-13" in link_of(app)
    assert "on Mon 30 Nov" in title(app)


def test_no_date_at_all_contradicts_an_answer_that_named_one(monkeypatch: pytest.MonkeyPatch) -> None:
    """The sentence stands on the screen, by the answers to choose from."""
    link = "v=1&on=2026-11-05&by=new.2026-11-20&sent=check.email.2026-11-12.new-date.2026-11-13&guess=US&change=by"
    app = press(choose(opened(monkeypatch, link), "none"), "Continue")
    assert "change=by" in link_of(app)
    assert "enter that day, or change what came back first" in text(app)


def test_a_message_can_be_changed_after_the_day_that_its_answer_named_was_cleared(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody has to name a day again that no longer counts, and the delay stays."""
    link = "v=1&on=2026-11-05&by=longer.2026-11-16&sent=check.email.2026-11-12.new-date.2026-11-13&guess=US&change=sent&message=1"
    app = press(fill(opened(monkeypatch, link), "channel", "linkedin"), "Save this message")
    assert "by=longer.2026-11-16" in link_of(app)
    assert "sent=check.linkedin.2026-11-12.new-date.2026-11-13" in link_of(app)
