"""Which talk the words before a day speak of: the interview, or another meeting or call. The words are in `words/talks.toml`."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from followup_rules.checking.words import day_words, talk_words

_SENTENCE_END = re.compile(r"[.!?\n]")
_WORD = r"(?:[ ]+[\w'-]+)"


@dataclass(frozen=True, slots=True)
class Talk:
    """A talk that a sentence names, with what the sentence says before and after it, in small letters."""

    lead: str
    word: str
    rest: str = ""

    def may_be_the_interview(self, *, to_come: bool) -> bool:
        """Whether a day said of it is the interview's, so that another day is a slip; nobody gives thanks for what is to come."""
        if self._is_another or self.is_offered or _goes_on().search(self.rest):
            return False
        arranged = self._follows("arranged")
        if to_come:
            return self.was_had and not arranged
        return self.was_had or not (arranged or self._is_vague)

    @property
    def was_had(self) -> bool:
        """Whether the sentence says that it took place, with the user."""
        return bool(_past().fullmatch(self.word) or _had().search(self.lead))

    @property
    def is_offered(self) -> bool:
        """Whether the sentence offers it, or looks forward to it."""
        return bool(_soon_after("offered").search(self.lead)) or self._follows("awaited")

    @property
    def _is_another(self) -> bool:
        before = _soon_after("another").search(self.lead) or _of_others().search(self.lead + self.word)
        after = _afterwards().match(self.rest) or _with_others().match(self.word + self.rest)
        earlier = _first().search(self.lead + self.word)
        is_theirs = _theirs().search(self.lead + self.word)
        return (
            bool(before or after or earlier or is_theirs or _arranging().search(self.rest))
            or self._follows("watched")
            or self._is_only_a_time
        )

    @property
    def _is_only_a_time(self) -> bool:
        """Whether the sentence goes on with what somebody did since."""
        return self._follows("since") and bool(_somebody().search(self.rest))

    @property
    def _is_vague(self) -> bool:
        by_phone = _by_phone().search(self.lead) and not self.word.startswith("interview")
        return bool(_soon_after("vague").search(self.lead) or _right_after().search(self.lead) or by_phone)

    def _follows(self, kind: str) -> bool:
        return bool(_after(kind).search(self.lead))


def last_sentence(before: str) -> str:
    """The sentence that ends these words, as far as it goes."""
    return _SENTENCE_END.split(before)[-1]


def last_talk(before: str) -> Talk | None:
    """The last talk in the sentence that ends these small letters."""
    sentence = last_sentence(before)
    talks = list(_talks().finditer(sentence))
    return Talk(sentence[: talks[-1].start()], talks[-1][0], sentence[talks[-1].end() :]) if talks else None


def of_weekday(before: str, word: str) -> Talk:
    """The talk of "Friday's call", from the small letters before it."""
    return Talk(last_sentence(before), word)


@lru_cache(maxsize=1)
def _talks() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{day_words('conversation')})\b")


@lru_cache(maxsize=1)
def _past() -> re.Pattern[str]:
    return re.compile(talk_words("past"))


@lru_cache(maxsize=8)
def _after(kind: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{talk_words(kind)}){_WORD}{{0,4}}[ ]+$")


@lru_cache(maxsize=8)
def _soon_after(kind: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{talk_words(kind)})(?:[ ]+(?!(?:{talk_words('breaks')})\b)[\w'-]+){{0,4}}[ ]+$")


@lru_cache(maxsize=1)
def _right_after() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{talk_words('vague_verb')})[ ]+$")


@lru_cache(maxsize=1)
def _afterwards() -> re.Pattern[str]:
    return re.compile(rf"{_WORD}{{0,3}}[ ]+(?:{talk_words('afterwards')})\b")


@lru_cache(maxsize=1)
def _with_others() -> re.Pattern[str]:
    return re.compile(rf"(?:{talk_words('met')}|(?:{talk_words('together')})[ ]+(?!(?:{talk_words('with_you')})\b)[\w'-]+)\b")


@lru_cache(maxsize=1)
def _arranging() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{talk_words('arranged')})\b")


@lru_cache(maxsize=1)
def _somebody() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{talk_words('somebody')}){_WORD}[ ]+(?!(?:{talk_words('of_the_talk')})\b)[\w'-]")


@lru_cache(maxsize=1)
def _first() -> re.Pattern[str]:
    return re.compile(rf"\bfirst (?:{talk_words('past')})$")


@lru_cache(maxsize=1)
def _goes_on() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{talk_words('goes_on')})\b")


@lru_cache(maxsize=1)
def _theirs() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{talk_words('theirs')})$")


@lru_cache(maxsize=1)
def _by_phone() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{talk_words('by_phone')})[ ]+$")


@lru_cache(maxsize=1)
def _had() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{talk_words('had')})\b(?:.{{0,40}}\bfor)?{_WORD}{{0,5}}[ ]+$")


@lru_cache(maxsize=1)
def _of_others() -> re.Pattern[str]:
    others = talk_words("others")
    return re.compile(
        rf"\b(?:(?:{others})[ ]+(?:{talk_words('past')})|(?:you|{others})[ ]+(?:is|are|was|were)[ ]+(?:meeting|talking|speaking))$"
    )
