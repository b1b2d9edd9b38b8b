"""Links: what is written comes back, old links keep opening, and whatever cannot be read is left out and named."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from urllib.parse import urlencode

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup_rules import Message
from pages.ui.answers import CHANNELS, CHOICES, OUTCOMES, UNSURE, Answers, Said
from pages.ui.codec import NEWER, UNKNOWN, read, written
from pages.ui.link_fields import FIELDS
from pages.ui.link_parts import LONGEST, UNITS
from pages.ui.place import HOME, Place
from pages.ui.questions import QUESTIONS

TODAY = date(2026, 11, 22)
HELD = date(2026, 11, 19)


@st.composite
def messages(draw: st.DrawFn) -> Message:
    """Any message that the user can have entered by today."""
    sent_on = draw(st.dates(HELD, TODAY))
    reply = draw(st.sampled_from(["none", "automatic", "no_news", "not_delivered"]))
    return Message(
        sent_on=sent_on,
        kind=draw(st.sampled_from(["thank_you", "status_check", "feedback_request", "other"])),
        channel=draw(st.sampled_from(CHANNELS)),
        reply=reply,
        replied_on=draw(st.none() | st.dates(sent_on, TODAY)) if reply != "none" else None,
        back_on=draw(st.none() | st.dates(TODAY, TODAY + timedelta(days=90))) if reply == "automatic" else None,
    )


def said() -> st.SearchStrategy[Said]:
    """Anything that they can have said about timing."""
    days = st.dates(HELD, HELD + timedelta(days=300))
    return st.one_of(
        st.sampled_from([Said("none"), Said("unsure")]),
        st.builds(Said, st.sampled_from(["day", "new_day"]), days),
        st.builds(Said, st.just("longer"), st.dates(HELD, TODAY), before=st.none() | st.dates(TODAY, TODAY + timedelta(days=90))),
        st.sampled_from(list(UNITS.values())).flatmap(
            lambda unit: st.integers(1, LONGEST[unit]).map(lambda count: Said("within", count=count, unit=unit))
        ),
    )


answers = st.builds(
    Answers,
    held_on=st.just(HELD),
    said=st.none() | said(),
    sent=st.none() | st.lists(messages(), max_size=30).map(tuple),
    choices=st.fixed_dictionaries({}, optional={n: st.sampled_from([*c.values, UNSURE]) for n, c in CHOICES.items() if n != "asked"}),
    barred=st.none() | st.lists(st.sampled_from(CHANNELS), unique=True).map(tuple),
    offer_by=st.none() | st.dates(HELD, HELD + timedelta(days=90)),
    outcome=st.sampled_from(OUTCOMES),
    country=st.none() | st.sampled_from(["US", "GB", "DE", "AE", "JP"]),
    region=st.none() | st.sampled_from(["CA", "ENG", "BY"]),
    example=st.booleans(),
)
places = st.one_of(
    st.just(HOME),
    st.builds(Place, st.sampled_from(["ask", "change"]), st.sampled_from(list(QUESTIONS))),
    st.builds(Place, st.sampled_from(["ask", "change"]), st.just("sent"), st.sampled_from(["new", "1", "30"])),
)


@given(answers, places)
def test_what_is_written_comes_back(given_answers: Answers, place: Place) -> None:
    """Every set of answers survives the way through a URL, and nothing is left out."""
    link = read(written(given_answers, place), TODAY)
    assert (link.answers, link.place, link.left_out) == (given_answers, place, ())


@given(
    st.dictionaries(
        st.sampled_from([*FIELDS, "v", "ask", "change", "x"]) | st.text(max_size=8), st.lists(st.text(max_size=90), max_size=35)
    )
)
def test_no_link_is_an_error(parameters: dict[str, list[str]]) -> None:
    """Whatever stands in a URL, it is read without an exception, and what is kept can be written again."""
    link = read(parameters, TODAY)
    assert read(written(link.answers, link.place), TODAY).answers == link.answers


FIRST_VERSION = (
    "v=1&on=2026-11-19&by=day.2026-11-30&sent=thanks.email.2026-11-20&sent=check.phone.2026-11-21.automatic.2026-11-22.2026-12-01"
    "&level=senior&urgency=unsure&employer=startup&style=informal&round=final&ending=yes&via=email&asked=linkedin&avoid=letter.text"
    "&offer=2026-12-10&outcome=next_round&country=GB&region=ENG&ask=level"
)


def test_links_of_the_first_version_open() -> None:
    """A link as version 1 wrote it gives the same answers in every later version."""
    parameters: dict[str, list[str]] = {}
    for part in FIRST_VERSION.split("&"):
        name, _, value = part.partition("=")
        parameters.setdefault(name, []).append(value)
    link = read(parameters, TODAY)
    assert link.left_out == ()
    assert link.place == Place("ask", "level")
    assert link.answers == Answers(
        held_on=HELD,
        said=Said("day", date(2026, 11, 30)),
        sent=(
            Message(sent_on=date(2026, 11, 20), kind="thank_you", channel="email"),
            Message(
                sent_on=date(2026, 11, 21),
                kind="status_check",
                channel="phone",
                reply="automatic",
                replied_on=date(2026, 11, 22),
                back_on=date(2026, 12, 1),
            ),
        ),
        choices={
            "level": "senior",
            "urgency": "unsure",
            "employer": "startup",
            "style": "informal",
            "round": "final",
            "ending": "yes",
            "via": "email",
            "asked": "linkedin",
        },
        barred=("letter", "text"),
        offer_by=date(2026, 12, 10),
        outcome="next_round",
        country="GB",
        region="ENG",
    )


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("none", Said("none")),
        ("unsure", Said("unsure")),
        ("new.2026-12-04", Said("new_day", date(2026, 12, 4))),
        ("longer.2026-11-22", Said("longer", date(2026, 11, 22))),
        ("longer.2026-11-22.2026-12-11", Said("longer", date(2026, 11, 22), before=date(2026, 12, 11))),
        ("10d", Said("within", count=10, unit="days")),
        ("5b", Said("within", count=5, unit="working days")),
        ("3w", Said("within", count=3, unit="weeks")),
        ("2m", Said("within", count=2, unit="months")),
    ],
)
def test_their_words_of_the_first_version_open(value: str, expected: Said) -> None:
    """Each way in which version 1 writes what they said is understood."""
    assert read({"on": ["2026-11-19"], "by": [value]}, TODAY).answers.said == expected


@pytest.mark.parametrize(
    ("parameters", "left_out"),
    [
        ({"on": ["2026-02-30"]}, "the interview date"),
        ({"on": ["20261119"]}, "the interview date"),
        ({"on": ["2026-W47-4"]}, "the interview date"),
        ({"on": ["2023-11-19"]}, "the interview date"),
        ({"on": ["2026-11-19"], "by": ["day.2026-11-18"]}, "their date"),
        ({"on": ["2026-11-19"], "by": ["longer.2026-11-23"]}, "their date"),
        ({"on": ["2026-11-19"], "by": ["0w"]}, "their date"),
        ({"on": ["2026-11-19"], "by": ["61w"]}, "their date"),
        ({"on": ["2026-11-19"], "by": ["²w"]}, "their date"),
        ({"on": ["2026-11-19"], "sent": ["thanks.email.2026-11-18"]}, "a message"),
        ({"on": ["2026-11-19"], "sent": ["thanks.email.2026-11-23"]}, "a message"),
        ({"on": ["2026-11-19"], "sent": ["thanks.fax.2026-11-20"]}, "a message"),
        ({"on": ["2026-11-19"], "sent": ["thanks.email.2026-11-20" + "." * 80 + "more"]}, "a message"),
        ({"on": ["2026-11-19"], "sent": ["check.email.2026-11-20.new-date.2026-11-21"]}, "a message"),
        ({"on": ["2026-11-19"], "avoid": ["phone"], "asked": ["phone"]}, "the ways to leave out"),
        ({"level": ["boss"]}, "job level"),
        ({"level": ["entry", "senior"]}, "job level"),
        ({"country": ["XX"]}, "the country"),
        ({"outcome": ["won"]}, "what happened"),
        ({"ask": ["salary"]}, "the question"),
        ({"ask": ["on"], "change": ["by"]}, "the question"),
        ({"ask": ["on"], "message": ["new"]}, "the question"),
        ({"ask": ["sent"], "message": ["31"]}, "the question"),
        ({"name": ["Sam"]}, UNKNOWN),
        ({"v": ["2"], "on": ["2026-11-19"]}, NEWER),
    ],
)
def test_what_cannot_be_used_is_named(parameters: dict[str, list[str]], left_out: str) -> None:
    """Each broken or unknown parameter is left out and named, and only that one."""
    assert read(parameters, TODAY).left_out == (left_out,)


def test_a_broken_part_leaves_the_others() -> None:
    """One bad message of three is left out; the other two and the day stay."""
    parameters = {"on": ["2026-11-19"], "sent": ["thanks.email.2026-11-20", "check.email.2026-13-01", "check.email.2026-11-21"]}
    link = read(parameters, TODAY)
    assert link.answers.held_on == HELD
    assert [message.kind for message in link.answers.sent or ()] == ["thank_you", "status_check"]


def test_thirty_messages_fit_and_the_next_is_left_out() -> None:
    """A link holds up to thirty messages."""
    for count, left_out in ((30, ()), (31, ("a message",))):
        link = read({"on": ["2026-11-19"], "sent": ["other.email.2026-11-20"] * count}, TODAY)
        assert len(link.answers.sent or ()) == 30
        assert link.left_out == left_out


def test_a_fresh_start_has_no_parameters() -> None:
    """Without answers the URL stays bare."""
    assert written(Answers()) == {}


def test_nothing_sent_differs_from_not_answered() -> None:
    """Having sent nothing is an answer."""
    nothing = read(written(Answers(held_on=HELD, sent=())), TODAY).answers
    assert nothing.sent == ()
    assert read(written(replace(nothing, sent=None)), TODAY).answers.sent is None


def test_a_full_link_stays_short() -> None:
    """Thirty messages and all answers fit into a URL that browsers and mail programs take."""
    message = Message(sent_on=HELD, kind="status_check", channel="in_person", reply="automatic", replied_on=TODAY, back_on=TODAY)
    full = read({name: value.split("&") for name, value in [("on", "2026-11-19"), ("country", "GB")]}, TODAY).answers
    assert len(urlencode(written(replace(full, sent=(message,) * 30)), doseq=True)) < 2000
