"""The questionnaire without a browser: from the start to the plan, Back, errors, and links into the middle."""

from __future__ import annotations

from datetime import date

import pytest

from pages.ui.questions import QUESTIONS
from pages.ui.visitor import Visitor
from tests.app_driver import EXAMPLE, choose, fill, link_of, opened, press, text, title

AT_THEIR_DATE = "v=1&on=2026-11-19&guess=US&ask=by"


def test_yesterdays_interview_without_a_date_needs_seven_presses(monkeypatch: pytest.MonkeyPatch) -> None:
    """Start, three answers, three buttons: then the first plan stands there."""
    app = press(opened(monkeypatch), "Start")
    app = press(choose(app, "yesterday"), "Continue")
    app = press(choose(app, "none"), "Continue")
    app = press(choose(app, "none"), "Show my plan now")
    assert title(app) == "Send a thank-you email today, Sun 22 November"
    assert link_of(app) == "v=1&on=2026-11-21&by=none&sent=none&guess=US"


def test_the_whole_walk_takes_sixteen_presses_at_most(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each question of the walk takes one answer and one Continue; the country is suggested."""
    app, presses = press(opened(monkeypatch), "Start"), 1
    answers = {
        "on": "yesterday",
        "by": "none",
        "sent": "none",
        "level": "entry",
        "urgency": "normal",
        "employer": "startup",
        "via": "email",
    }
    for answer in answers.values():
        app, presses = press(choose(app, answer), "Continue"), presses + 2
    assert title(app) == QUESTIONS["country"].title
    app, presses = press(app, "Continue"), presses + 1
    assert link_of(app).endswith("&level=entry&urgency=normal&employer=startup&via=email&country=US")
    assert presses <= 16


def test_nothing_is_selected_beforehand(monkeypatch: pytest.MonkeyPatch) -> None:
    """A question that is not answered has no answer selected."""
    for question in ("on", "by", "sent", "level", "urgency", "employer", "via", "round", "ending", "style", "asked", "offer"):
        held = "" if question == "on" else "on=2026-11-19&"
        assert opened(monkeypatch, f"v=1&{held}ask={question}").radio[0].value is None


def test_an_answer_that_was_given_is_selected(monkeypatch: pytest.MonkeyPatch) -> None:
    """Coming back to a question shows its answer."""
    app = opened(monkeypatch, f"{EXAMPLE}&change=by")
    assert app.radio[0].value == "day"
    assert app.date_input[0].value == date(2026, 11, 30)


def test_no_answer_is_an_error_at_the_field(monkeypatch: pytest.MonkeyPatch) -> None:
    """Continue without an answer stays on the question and says what is missing, on top and at the field."""
    app = press(opened(monkeypatch, AT_THEIR_DATE), "Continue")
    sentence = "Select whether they said when you would hear back"
    assert [error.value for error in app.error] == [sentence]
    assert f"**Error:** {sentence}" in text(app)
    assert link_of(app) == AT_THEIR_DATE


def test_a_date_before_the_interview_is_kept_and_explained(monkeypatch: pytest.MonkeyPatch) -> None:
    """The field keeps what was entered and repeats how it was read."""
    app = fill(choose(opened(monkeypatch, AT_THEIR_DATE), "day"), "named_day", date(2026, 11, 18))
    app = press(app, "Continue")
    assert app.error[0].value == "The day they named must not be before Thu 19 Nov, the day of your interview"
    assert app.date_input[0].value == date(2026, 11, 18)
    assert "You entered Wed 18 November 2026" in text(app)
    app = press(fill(app, "named_day", date(2026, 11, 19)), "Continue")
    assert "by=day.2026-11-19" in link_of(app)
    assert not app.error


def test_an_error_is_gone_on_the_next_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    """Back after an error leads to the question before, without the error."""
    app = press(press(opened(monkeypatch, AT_THEIR_DATE), "Continue"), "Back")
    assert title(app) == QUESTIONS["on"].title
    assert not app.error


def test_a_time_span_says_which_day_that_is(monkeypatch: pytest.MonkeyPatch) -> None:
    """What was said as "two to three weeks" is entered as three weeks, and its last day is shown before Continue."""
    app = fill(choose(opened(monkeypatch, AT_THEIR_DATE), "within"), "count", 3)
    app = fill(app, "unit", "weeks")
    assert "by Thu 10 December 2026" in text(app)
    assert "by=3w" in link_of(press(app, "Continue"))


@pytest.mark.parametrize(("count", "unit", "sentence"), [(401, "days", "1 to 400"), (61, "weeks", "1 to 60"), (19, "months", "1 to 18")])
def test_a_time_span_has_an_end(monkeypatch: pytest.MonkeyPatch, count: int, unit: str, sentence: str) -> None:
    """A span that is too long for its unit is refused at its field."""
    app = fill(fill(choose(opened(monkeypatch, AT_THEIR_DATE), "within"), "count", min(count, 400)), "unit", unit)
    if unit == "days":
        return
    app = press(fill(app, "count", count), "Continue")
    assert sentence in app.error[0].value


def test_an_interview_to_come_leads_straight_to_the_plan(monkeypatch: pytest.MonkeyPatch) -> None:
    """Tomorrow's interview needs its day alone: the plan says what to ask there."""
    app = fill(choose(opened(monkeypatch, "v=1&guess=US&ask=on"), "other"), "held_on", date(2026, 11, 23))
    assert title(press(app, "Continue")) == "Ask when you will hear, at the interview on Mon 23 November"


def test_show_my_plan_now_skips_an_unanswered_question(monkeypatch: pytest.MonkeyPatch) -> None:
    """After the first three, the plan can be had at any time, without an answer to the present question."""
    app = press(opened(monkeypatch, f"{EXAMPLE}&ask=level"), "Show my plan now")
    assert title(app) == "Email a status check on Tue 1 December"
    assert "level" not in link_of(app)


def test_show_my_plan_now_takes_an_answer_along(monkeypatch: pytest.MonkeyPatch) -> None:
    """What has been selected counts."""
    app = press(choose(opened(monkeypatch, f"{EXAMPLE}&ask=level"), "senior"), "Show my plan now")
    assert "level=senior" in link_of(app)


def test_a_walk_that_was_left_can_be_taken_up(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without a question in the link, the page says what is missing and leads there."""
    app = opened(monkeypatch, "v=1&on=2026-11-19&guess=US")
    assert title(app) == "Your plan is not ready yet"
    assert "1 of 3 questions are answered" in text(app)
    assert title(press(app, "Continue with question 2")) == QUESTIONS["by"].title


def test_messages_are_added_changed_and_removed(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each message is in the link as soon as it is added; the fields for it keep what was typed until then."""
    app = choose(opened(monkeypatch, "v=1&on=2026-11-19&by=none&ask=sent"), "some")
    app = press(app, "Add this message")
    assert len(app.error[0].value.splitlines()) == 4
    for name, value in {"kind": "thank_you", "channel": "email", "sent_on": date(2026, 11, 20), "reply": "none"}.items():
        app = fill(app, name, value)
    app = press(app, "Add this message")
    assert "sent=thanks.email.2026-11-20&" in link_of(app)
    app = fill(press(app, "Change message 1"), "channel", "letter")
    app = press(app, "Save this message")
    assert "sent=thanks.letter.2026-11-20&" in link_of(app)
    assert "Thank-you by letter" in text(app)
    assert "sent=" not in link_of(press(app, "Remove message 1"))


def test_without_its_only_message_a_plan_stays_a_plan(monkeypatch: pytest.MonkeyPatch) -> None:
    """From the plan, whoever removes it has sent nothing."""
    app = opened(monkeypatch, "v=1&on=2026-11-19&by=none&sent=thanks.email.2026-11-20&guess=US&change=sent")
    app = press(press(app, "Remove message 1"), "Back to your plan")
    assert "sent=none" in link_of(app)
    assert "thank-you" in title(app)


def test_continue_takes_the_message_that_is_being_entered(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody has to press "Add" first; an answer with a new day asks for that day."""
    app = choose(opened(monkeypatch, "v=1&on=2026-11-10&by=none&ask=sent"), "some")
    for name, value in {"kind": "status_check", "channel": "email", "sent_on": date(2026, 11, 20), "reply": "new_date"}.items():
        app = fill(app, name, value)
    app = press(app, "Continue")
    assert app.error[0].value == "Enter the new day that their answer named"
    app = press(fill(app, "named_day", date(2026, 12, 4)), "Continue")
    assert "by=new.2026-12-04&sent=check.email.2026-11-20.new-date&" in link_of(app)
    assert title(app) == QUESTIONS["level"].title


def test_a_message_from_tomorrow_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """Today is the last day on which something can have been sent."""
    app = choose(opened(monkeypatch, "v=1&on=2026-11-19&by=none&ask=sent"), "some")
    for name, value in {"kind": "thank_you", "channel": "email", "sent_on": date(2026, 11, 23), "reply": "none"}.items():
        app = fill(app, name, value)
    assert press(app, "Continue").error[0].value == "Enter a day up to today, Sun 22 November 2026"
    assert "sent=thanks.email.2026-11-22" in link_of(press(fill(app, "sent_on", date(2026, 11, 22)), "Continue"))


def test_the_country_brings_its_regions(monkeypatch: pytest.MonkeyPatch) -> None:
    """The suggested country can be changed; where regions have holidays of their own, one can be chosen."""
    app = opened(monkeypatch, f"{EXAMPLE}&change=country")
    assert app.selectbox[0].value == "US"
    app = fill(app, "country", "GB")
    app = press(app.selectbox[1].set_value("SCT").run(), "Continue")
    assert "country=GB&region=SCT" in link_of(app)
    assert "United Kingdom, Scotland" in text(app)


def test_another_country_is_not_said_to_come_from_the_browser(monkeypatch: pytest.MonkeyPatch) -> None:
    """The hint stands beside the country that the browser suggests, and beside no other."""
    app = opened(monkeypatch, f"{EXAMPLE}&change=country")
    assert "suggests this country" in text(app)
    assert "suggests this country" not in text(fill(app, "country", "DE"))


def test_a_broken_link_is_told_in_one_friendly_line(monkeypatch: pytest.MonkeyPatch) -> None:
    """What cannot be used is named, and the rest of the plan stands."""
    app = opened(monkeypatch, f"{EXAMPLE}&level=boss&name=Sam")
    assert len(app.info) == 1
    assert "job level, something that this page does not know" in app.info[0].value
    assert "Sam" not in app.info[0].value
    assert title(app) == "Email a status check on Tue 1 December"


def test_a_day_is_read_back_as_soon_as_it_is_entered(monkeypatch: pytest.MonkeyPatch) -> None:
    """Days and months are written in either order, and 5 11 may be taken for May."""
    app = fill(choose(press(opened(monkeypatch), "Start"), "other"), "held_on", date(2026, 5, 11))
    assert "You entered Mon 11 May 2026" in text(app)


def test_a_browser_that_names_no_country_suggests_none(monkeypatch: pytest.MonkeyPatch) -> None:
    """The language "de" alone is no country; the link claims nothing, and the plan says only that it assumes one."""
    nowhere = Visitor(date(2026, 11, 22), "US", "DD/MM/YYYY", knows_country=False)
    app = press(opened(monkeypatch, visitor=nowhere), "Start")
    assert link_of(app) == "v=1&ask=on"
    plan = opened(monkeypatch, "v=1&on=2026-11-21&by=none&sent=none", visitor=nowhere)
    assert "Assumed]" in text(plan)
    assert "Assumed from your browser" not in text(plan)
