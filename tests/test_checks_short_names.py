"""Who a greeting may mean: short names of the recipient, and nobody else who begins with the same letter."""

from __future__ import annotations

import pytest

from followup_rules.messages.names import is_named
from tests.checked_message import faults, said


@pytest.mark.parametrize(
    ("recipient", "name"),
    [
        ("Daniel Ray", "Dan"),
        ("Daniel Ray", "Danny"),
        ("Edward Ray", "Eddie"),
        ("Deborah Ray", "Debbie"),
        ("David Ray", "Dave"),
        ("Robert Ray", "Bob"),
        ("Bob Ray", "Robert"),
        ("William Ray", "Bill"),
        ("Elizabeth Ray", "Liz"),
        ("Margaret Ray", "Peggy"),
        ("Margaret Ray", "Meg"),
        ("Katherine Ray", "Kate"),
        ("James Ray", "Jim"),
        ("Richard Ray", "Dick"),
        ("Anthony Ray", "Tony"),
        ("John Ray", "Jack"),
        ("Alexander Ray", "Sasha"),
        ("Chris Ray", "Christopher"),
        ("Thomas Ray", "Tom"),
        ("Wolfgang Ray", "Wolf"),
        ("Victoria Ray", "Vicky"),
        ("Heinrich Ray", "Heinz"),
        ("Rebecca Ray", "Bex"),
        ("Jean-Pierre Ray", "JP"),
        ("Yusuf Ray", "Yousef"),
        ("Sophia Ray", "Sophie"),
    ],
)
def test_a_short_name_means_the_recipient(recipient: str, name: str) -> None:
    """It begins or ends the full one, has its initials or its consonants, or is known for it; either may stand in the details."""
    assert said("Thank you.", "other_name", greeting=f"Hi {name},", recipient=recipient) == []
    assert [one.met for one in said("Thank you.", "greeting_by_name", greeting=f"Hi {name},", recipient=recipient)] == [True]


@pytest.mark.parametrize(
    ("recipient", "name"),
    [
        ("Martha Reed", "Martin"),
        ("Martha Reed", "Mark"),
        ("Martha Reed", "Mary"),
        ("Martha Reed", "Mona"),
        ("Martha Reed", "Jonas"),
        ("Daniel Ray", "David"),
        ("Jane Ray", "John"),
        ("Jane Ray", "James"),
        ("Emma Ray", "Emily"),
        ("Helen Ray", "Henry"),
        ("Robert Ray", "Bill"),
        ("Elizabeth Ray", "Eve"),
        ("Ann Lee", "Joanne"),
    ],
)
def test_another_name_is_found_and_told_once(recipient: str, name: str) -> None:
    """The same first letter is not enough; the name is what has to be replaced, so the greeting is not told as well."""
    assert faults("Thank you.", "other_name", greeting=f"Hi {name},", recipient=recipient) == [name]
    assert said("Thank you.", "greeting_by_name", greeting=f"Hi {name},", recipient=recipient) == []


@pytest.mark.parametrize("greeting", ["Hi Jonas and Martha,", "Dear Martha and Jonas,", "Hi Jonas, Martha,", "Dear Jonas and Ms Reed,"])
def test_somebody_may_be_greeted_beside_the_recipient(greeting: str) -> None:
    """In any order."""
    assert said("Thank you.", "other_name", greeting=greeting) == []
    assert [one.met for one in said("Thank you.", "greeting_by_name", greeting=greeting)] == [True]


def test_two_others_are_found() -> None:
    """Where neither is the recipient."""
    assert faults("Thank you.", "other_name", greeting="Hi Jonas and Peter,") == ["Jonas"]


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("Lukasz", "Łukasz Wójcik"),
        ("Soren", "Søren Kierkegaard"),
        ("Soeren", "Søren Kierkegaard"),
        ("Joerg", "Jörg Weiß"),
        ("Jörg", "Joerg Weiss"),
        ("Djordje", "Đorđe Petrović"),
        ("Aegir", "Ægir Jónsson"),
        ("Mr Müller", "Hans Mueller"),
        ("Dr. Oneill", "María-José O'Neill"),
        ("Ms Ostergaard", "Mette Østergård"),
        ("Sgt. Reed", "Martha Reed"),
        ("Joerg", "Jörg-Peter Weiß"),
        ("Ms Mueller", "Eva Müller-Lüdenscheidt"),
    ],
)
def test_a_name_is_the_same_on_any_keyboard(written: str, name: str) -> None:
    """Who lacks a letter writes what stands for it."""
    assert faults("It was good to meet you.", "other_name", greeting=f"Dear {written},", recipient=name) == []
    assert is_named(name, f"Best wishes,\n{written}")


@pytest.mark.parametrize("written", ["Lukas", "Miller", "Georg"])
def test_another_name_stays_another(written: str) -> None:
    """A letter more or less is no spelling."""
    assert not is_named("Łukasz Müller", written)


def test_an_initial_names_nobody() -> None:
    """It stands in every text: as an article, as "I", behind an apostrophe."""
    assert not is_named("Priya I. Shah", "I write to thank you.")
    assert faults("It's a pleasure.", "other_name", greeting="Dear Mr Brown, a short note", recipient="A. Reed") == ["Brown"]
