"""What is typed or pasted into the details comes out as plain text on one line, within its limit."""

from __future__ import annotations

import unicodedata

import pytest
from pydantic import ValidationError

from followup_rules import Details
from followup_rules.details import MOST_CHARACTERS, MOST_PEOPLE

FIELDS = tuple(field for field in MOST_CHARACTERS if field not in ("recipients", "emails"))


def test_ordinary_text_stays_as_it_was_typed() -> None:
    """Accents, emoji, apostrophes and punctuation are the user's own."""
    typed = Details(your_name="Zoë O’Brien-Müller", company="Crème & Söhne 🙂", topic="your “one stock” plan (2027)")
    assert (typed.your_name, typed.company, typed.topic) == ("Zoë O’Brien-Müller", "Crème & Söhne 🙂", "your “one stock” plan (2027)")
    assert typed.remarks == ()


def test_nothing_is_needed_and_the_draft_is_warm_and_short_by_default() -> None:
    """Every detail is optional."""
    empty = Details()
    assert (empty.tone, empty.length, empty.ask_next_steps) == ("warm", "short", None)
    assert not any(value for field, value in empty.model_dump().items() if field not in ("tone", "length"))


@pytest.mark.parametrize("field", FIELDS)
@pytest.mark.parametrize(
    "hostile",
    [
        "Eve\r\nBcc: all@example.com",
        "Eve\u2028Mallory",
        "Eve\x00\x07\x1b[31m",
        "\u202eevE\u202c",
        "Eve\u200b\u2066x\u2069",
        "Eve\ttab",
        "E\ud800ve",
    ],
    ids=["header", "line separator", "controls", "bidi override", "isolates", "tab", "surrogate"],
)
def test_hostile_text_becomes_one_visible_line(field: str, hostile: str) -> None:
    """No line break, control or direction mark is left in any field."""
    value = getattr(Details.model_validate({field: hostile}), field)
    assert value
    assert [character for character in value if unicodedata.category(character)[0] == "C"] == []
    assert len(value.splitlines()) == 1


def test_a_family_of_emoji_stays_together() -> None:
    """The joiner that emoji are written with is no hostile character."""
    assert Details(topic="the 👩‍🔬 team").topic == "the 👩‍🔬 team"


@pytest.mark.parametrize("field", FIELDS)
def test_a_field_is_cut_at_its_limit_and_says_so(field: str) -> None:
    """At the limit all is kept, one character more is cut at a word, and a remark tells it."""
    most = MOST_CHARACTERS[field]
    at_limit = "w" * (most - 4) + " end"
    assert getattr(Details.model_validate({field: at_limit}), field) == at_limit
    over = Details.model_validate({field: at_limit + "s"})
    assert getattr(over, field) == "w" * (most - 4)
    assert [remark for remark in over.remarks if str(most) in remark]


def test_ten_thousand_characters_are_cut_without_an_error() -> None:
    """Nobody has to count characters."""
    long = Details(topic="x" * 10_000, recipients=("y" * 10_000,))
    assert (len(long.topic), len(long.recipients[0])) == (MOST_CHARACTERS["topic"], MOST_CHARACTERS["recipients"])
    assert len(long.remarks) == 2


def test_contact_lines_become_one_line() -> None:
    """A phone number and a profile on two lines stand behind each other."""
    assert Details(contact="+1 555 0100\r\nlinkedin.com/in/sam\n").contact == "+1 555 0100 · linkedin.com/in/sam"


@pytest.mark.parametrize("address", ["jane@example.com", "j.o-k+x@mail.example.co.uk", "x'y@example.org"])
def test_usable_addresses_are_kept(address: str) -> None:
    """Addresses as people have them."""
    assert Details(emails=(address,)).emails == (address,)


@pytest.mark.parametrize(
    "address",
    [
        "jane",
        "jane@",
        "@example.com",
        "a b@example.com",
        "jane@exa mple.com",
        "a@b.c, d@e.f",
        "j..k@e.com",
        "jörg@example.com",
    ],
)
def test_an_address_that_cannot_be_written_to_is_left_out_with_a_remark(address: str) -> None:
    """Nothing goes into a header that is not one address."""
    wrong = Details(emails=("ok@example.com", address))
    assert wrong.emails == ("ok@example.com",)
    assert len(wrong.remarks) == 1


def test_empty_names_do_not_count_and_more_than_ten_are_left_out() -> None:
    """A list of names with blanks, and a list that is too long."""
    assert Details(recipients=("  ", "Jane", "")).recipients == ("Jane",)
    many = Details(recipients=tuple(f"Person {number}" for number in range(MOST_PEOPLE + 1)))
    assert (len(many.recipients), len(many.remarks)) == (MOST_PEOPLE, 1)


@pytest.mark.parametrize(
    ("typed", "name"),
    [("Dear Jane", "Jane"), ("hi Ms Okafor,", "Ms Okafor"), ("Dear", "Dear"), ("Hiroshi Tanaka", "Hiroshi Tanaka"), ("Heyes", "Heyes")],
)
def test_a_greeting_is_no_part_of_a_name(typed: str, name: str) -> None:
    """People type what they would write, and the draft greets by itself."""
    assert Details(recipients=(typed,)).recipients == (name,)


def test_what_stands_behind_a_name_is_nobody() -> None:
    """Typed as "Ann Lee, PhD", or where no name is known."""
    assert Details(recipients=("Ann Lee", "PhD", "Tom Reed", "Jr.")).recipients == ("Ann Lee", "Tom Reed")
    assert Details(recipients=("To whom it may concern",)).recipients == ()


def test_an_address_is_no_name_and_is_told() -> None:
    """It would stand in the greeting."""
    known = Details(recipients=("ann@example.com", "Tom"))
    assert known.recipients == ("Tom",)
    assert known.remarks == ("An email address is no name; write the name, and the address in its own box",)


def test_a_company_does_not_bring_its_at_along() -> None:
    """Drafts say "at Acme" by themselves."""
    assert (Details(company="at Acme").company, Details(company="Atlas").company) == ("Acme", "Atlas")


def test_one_name_may_be_given_without_a_list() -> None:
    """A single recipient needs no tuple."""
    assert Details.model_validate({"recipients": "Jane", "emails": "j@example.com"}).recipients == ("Jane",)


@pytest.mark.parametrize(
    ("emails", "paired"),
    [
        (("jane@example.com", "tom@example.com"), (("Jane", "jane@example.com"), ("Tom", "tom@example.com"))),
        (("jane@example.com",), (("", "jane@example.com"),)),
        (("jane@", "tom@example.com", "jobs@example.com"), (("", "tom@example.com"), ("", "jobs@example.com"))),
        ((), ()),
    ],
    ids=["one for each", "one for two", "one that cannot be used", "none"],
)
def test_addresses_have_names_only_where_they_surely_go_together(emails: tuple[str, ...], paired: tuple[tuple[str, str], ...]) -> None:
    """They are paired by their order, so one that is missing or left out would give somebody another's name."""
    assert Details(recipients=("Jane", "Tom"), emails=emails).by_address == paired


@pytest.mark.parametrize("empty", ["-", "--", "N/A", "n.a.", "none", " none. ", "?", "…"])
def test_a_box_that_says_nothing_is_empty(empty: str) -> None:
    """People fill in every box that they see."""
    lines = ("your_name", "contact", "role", "company", "topic", "fit", "qualification", "clarification")
    given = Details.model_validate(dict.fromkeys(lines, empty) | {"recipients": (empty, "Na Li")})
    assert given == Details(recipients=("Na Li",))


@pytest.mark.parametrize("wrong", [{"tone": "angry"}, {"length": "long"}, {"salary": "1"}, {"recipients": 3}])
def test_what_is_no_detail_is_refused(wrong: dict[str, object]) -> None:
    """Choices are closed, and unknown fields are slips of a programmer."""
    with pytest.raises(ValidationError):
        Details.model_validate(wrong)


def test_details_do_not_change() -> None:
    """A draft's details stay what they were."""
    with pytest.raises(ValidationError):
        Details().topic = "x"  # type: ignore[misc]


@pytest.mark.parametrize(
    "copied", ["Jane Doe <jane@example.com>", "<jane@example.com>", "mailto:jane@example.com", "Jane <mailto:jane@example.com>"]
)
def test_an_address_may_be_pasted_as_mail_programs_copy_it(copied: str) -> None:
    """Nobody is asked to take the name off by hand."""
    assert Details(emails=(copied,)).emails == ("jane@example.com",)
    assert Details(emails=(copied,)).remarks == ()
