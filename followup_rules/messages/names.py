"""How people are addressed: by the name the user typed, by the first name where the tone is warm."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from functools import lru_cache
from pathlib import Path

from followup_rules.details import Tone
from followup_rules.wording import listed

MOST_GREETED = 4
"""More people than this are greeted together: our choice, a longer list reads as a mailing list."""
SHORTEST_STEM = 3
"""Letters that a name and its short form with an "e" begin with: "Dave" is "David", but "Jane" is not "James"."""
_SHORT_ENDINGS = ("i", "y", "z", "x", "ie")
_WORD = re.compile(r"[^\W_]+(?:'(?!s\b)[^\W_]+)*")
_STROKES = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "\u0131": "i"})
"""Letters that are no other letter with an accent, and what stands for them where a keyboard lacks them."""
_TWO_LETTERS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ø": "oe", "å": "aa", "đ": "dj"})
_VOWELS = re.compile(r"[aeiou]")
FEWEST_CONSONANTS = 3
"""Consonants that make two spellings one name: "Yusuf" and "Yousef", but not "Jan" and "Joan"."""
SHORTEST_END = 4
"""Letters of a short name that is the end of a longer one: "Beth" of "Elizabeth", but not "Eve" of "Steve"."""


def called(name: str, tone: Tone, country: str) -> str:
    """What to call somebody: "Ms Okafor" stays, "Jane Okafor" is "Jane" where the tone is warm, "the hiring team" loses its article.

    In countries that put the family name first the whole name stays, since the first word may be either.
    """
    first, *others = name.split()
    if is_office(name):
        return " ".join(others) if first.casefold() == "the" else name
    if tone == "formal" or country in _conventions()["family_name_first"] or is_title(first) or _is_no_first_name(first, others):
        return name
    return first


def _is_no_first_name(first: str, others: list[str]) -> bool:
    """Whether a name is one word, or begins with an initial or the small word of a family name: "J. Smith", "van Gogh"."""
    return not others or len(first.rstrip(".")) == 1 or (first.islower() and any(word[:1].isupper() for word in others))


def greeted(recipients: tuple[str, ...], tone: Tone, country: str) -> str:
    """The names for a greeting, "Jane and Tom", or "" where there are none or too many."""
    return listed(called(name, tone, country) for name in recipients) if len(recipients) <= MOST_GREETED else ""


def is_title(word: str) -> bool:
    """Whether a word stands before a family name: "Ms", "Dr."."""
    return word.rstrip(".").casefold() in _conventions()["titles"]


def title_words() -> str:
    """All titles, as the inside of a pattern for small letters."""
    return "|".join(sorted(_conventions()["titles"]))


def is_no_name(word: str) -> bool:
    """Whether a word that is written like a name is none: a title, "team", a weekday."""
    return is_title(word) or word.casefold() in _conventions()["no_names"]


def is_office(name: str) -> bool:
    """Whether somebody is named by what they do: "the hiring team", "HR"."""
    return bool(_conventions()["offices"].intersection(name.casefold().split()))


def may_mean(said: str, name: str) -> bool:
    """Whether a name in a text may mean somebody: it shares a word, or is short for the first name ("Mike", "Michael Chen")."""
    if is_named(name, said):
        return True
    words, own = name_words(said), called_by(name)
    initials = "".join(word[0] for word in without_accents(name).replace("-", " ").split())
    if any(word in own or (len(word) > 1 and initials.startswith(word)) for word in words):
        return True
    full_name = len(name.split()) > 1 and not is_title(name.split(maxsplit=1)[0])
    return full_name and bool(own) and any(not is_no_name(word) and _is_short_for(word, own[0]) for word in words[:1])


def _is_short_for(said: str, first_name: str) -> bool:
    """Whether one first name may be short for the other, or the same spelled otherwise: it begins or ends it, or is known for it."""
    if len(said) >= SHORTEST_END and first_name.endswith(said):
        return True
    told, own = _VOWELS.sub("", said), _VOWELS.sub("", first_name)
    if len(own) >= FEWEST_CONSONANTS and told == own and said[0] == first_name[0]:
        return True
    pairs = ((said, first_name), (first_name, said))
    return any(_begins(short, full) or f"{short} {full}" in _conventions()["nicknames"] for short, full in pairs)


def _begins(short: str, full: str) -> bool:
    """Whether a name begins with a short one, or as a short one with an ending of its own: "Dan", "Danny" and "Dani" of "Daniel"."""
    if full.startswith(short):
        return True
    if short in _conventions()["no_short_names"]:
        return False
    stem = short.removesuffix("e")
    return (len(stem) >= SHORTEST_STEM and full.startswith(stem)) or (short[2:].endswith(_SHORT_ENDINGS) and full.startswith(short[:2]))


def is_named(name: str, words: str) -> bool:
    """Whether a word of somebody's name stands among these words, with or without its accents, or spelled as others spell it."""
    said, own = without_accents(words), called_by(name)
    if not set(_WORD.findall(said)).isdisjoint(own) or any(word in said for word in own if not word.isascii()):  # no space in "田中様"
        return True
    spelled = {spelling for word in _WORD.findall(words.casefold()) for spelling in _spellings(word)}
    own_words = name.casefold().replace("-", " ").split()
    return not spelled.isdisjoint(spelling for word in own_words if _is_telling(word.strip(".,'’")) for spelling in _spellings(word))


def called_by(name: str) -> tuple[str, ...]:
    """The words that somebody may be called by: of a double name each half too."""
    return (*name_words(name), *name_words(name.replace("-", " ")))


def name_words(name: str) -> tuple[str, ...]:
    """The words of a name, in small letters without accents, that tell whose it is: without titles, initials and an "'s"."""
    words = [word.strip(".,'").removesuffix("'s") for word in without_accents(name).split()]
    return tuple(word for word in words if _is_telling(word)) or tuple(words)


def _is_telling(word: str) -> bool:
    """Whether a word of a name tells whose it is: an initial and a title do not."""
    return len(word) > 1 and not is_title(word)


def without_accents(text: str) -> str:
    """A text in small letters without accents, strokes or curved apostrophes: people write "Maria" for "María", "Lukasz" for "Łukasz"."""
    if text.isascii():
        return text.lower()
    letters = unicodedata.normalize("NFKD", text.casefold().replace("’", "'").translate(_STROKES))
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


def _spellings(word: str) -> set[str]:
    """The ways in which a word of a name, in small letters, may be spelled: "müller" as "muller" or "mueller", "o'neill" as "oneill"."""
    bare = word.strip(".,'’").replace("’", "'").removesuffix("'s")
    if bare.isascii():
        return {bare.replace("'", "")} - {""}
    written = (bare, bare.replace("å", "aa"), bare.translate(_TWO_LETTERS))
    return {without_accents(each).replace("'", "") for each in written} - {""}


@lru_cache(maxsize=1)
def _conventions() -> dict[str, frozenset[str]]:
    path = Path(__file__).parent / "names.toml"
    return {key: frozenset(values) for key, values in tomllib.loads(path.read_text(encoding="utf-8")).items()}
