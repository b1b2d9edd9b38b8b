"""A message taken apart: subject line, greeting, closing words, and a search that gives places in the text."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property

from followup_rules.checking.words import Pattern, common_words, wanted_lists

MOST_READ = 6_000
"""So many first characters are searched; what is longer than this is too long for any channel anyway."""
FIRST_LINES = 6
"""A greeting is looked for in these first lines: a letter has a date and an address before it."""
LAST_LINES = 6
"""A sign-off is looked for in these last lines: closing words, a name, and up to four lines of contact details."""
IGNORES_CASE = int(re.IGNORECASE)
_STRAIGHT = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "\u00a0": " ", "–": "-", "—": "-"})
_WORDS = re.compile(r"[^\W_]+")
_FOREIGN = re.compile(r"[^\W\x00-\x7f]")
FEWEST_LETTERS = 4
"""Shorter words are too common to tell one detail from another, unless they are written in capitals."""
LEAD = 100
"""So many characters before a place tell whether its words are meant."""
_QUOTED = re.compile(
    r"^[ \t]*>[^\n]*"
    r"|^On (?P<dated>(?=[^\n]*\d))?[^\n]{4,200}(?:\n[^\n]{0,100})?\bwrote:[ \t]*$(?(dated)(?:(?<!\byou wrote:)\s*(?![\s>])[\s\S]*)?)"
    r"|^(?:-{2,}[ ]*(?:Original|Forwarded) [Mm]essage|Begin forwarded message:"
    r"|(?:_{5,}[ \t]*\n\s*)?From:[^\n]*\n(?:Sent|Date|To|Cc|Subject):)[\s\S]*"
    r"|^(?:Get Outlook for|Sent from my) [^\n]{0,80}$",
    re.MULTILINE,
)
"""What a mail program adds: earlier messages with the line above them, whole where no line of them is marked, and its own name."""
_SMALL_PRINT = re.compile(r"\b[Ii]f (?:you|the reader)\b[^.]{0,80}\bintended\s(?:recipient|addressee)[^\n]*(?:\n(?=[^\n]*\S)[^\n]*)*")
"""What an office adds for whoever gets a message by mistake, up to the next empty line."""
_WRAPPED = re.compile(
    r"^(?:(?!\W*(?i:dear|hi|hello|hey)\b)[^\n]*[^\n.!?:;,]\n(?=[a-z])|[^\n]{29,}[^\n.!?:;]\n(?=\w[^\n]{24}))", re.MULTILINE
)
"""A line that goes on in the next: that one begins small, or both are long; never a greeting."""
_SUBJECT_LINE = re.compile(r"\A\s*subject\s*:[ \t]*(.*)\n?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Place:
    """Some words of the text and where they stand."""

    words: str
    start: int
    end: int


@dataclass(frozen=True)
class Text:
    """A message as it was written, and its first characters made plain for searching.

    `subject` None: no subject line was given. `start` is where the message begins after it.
    """

    written: str
    subject: str | None
    start: int
    _shown: dict[str, bool] = field(init=False, repr=False, compare=False, default_factory=dict)

    @cached_property
    def own(self) -> str:
        """The text with blanks for what it quotes of others, character for character, so that places agree."""
        own = _QUOTED.sub(_blanks, self.written)
        return _SMALL_PRINT.sub(_blanks, own) if "intended" in own else own

    @cached_property
    def plain(self) -> str:
        """The same with straight quotes and plain spaces, and without the line breaks of a program that wraps lines."""
        return _WRAPPED.sub(lambda match: f"{match[0][:-1]} ", self.own[:MOST_READ].translate(_STRAIGHT))

    @cached_property
    def small(self) -> str:
        """The plain text in small letters, character for character; only one letter has a small form of two characters.

        A letter that English lacks stands as "X", which no pattern for small letters holds, and a digit as its own in ASCII.
        """
        small = self.plain.replace("İ", "i").lower()
        return small if small.isascii() else _FOREIGN.sub(lambda match: str(unicodedata.decimal(match[0], "X")), small)

    @property
    def body(self) -> str:
        """The user's own text after its subject line."""
        return self.own[self.start :]

    @property
    def greeting(self) -> Place | None:
        """The greeting at the start, if there is one; for a script, in the first words that are said."""
        lines = [match for match in re.finditer(r"[^\n]+", self.plain[self.start :]) if match.group().strip()]
        head = self.start + (lines[FIRST_LINES - 1].end() if len(lines) > FIRST_LINES else len(self.written))
        return next((place for place in self.find(wanted_lists()["greeting_by_name"].present) if place.start <= head), None)

    @property
    def sign_off(self) -> Place | None:
        """The closing words near the end, if there are any."""
        lines = [match for match in re.finditer(r"[^\n]+", self.plain[self.start :]) if match.group().strip()]
        tail = self.start + (lines[-LAST_LINES].start() if len(lines) > LAST_LINES else 0)
        found = [place for place in self.find(wanted_lists()["sign_off"].present) if place.start >= tail]
        return found[-1] if found else None

    def find(self, patterns: tuple[Pattern, ...]) -> Iterator[Place]:
        """Every place that one of the patterns matches, from the start of the body on.

        One that ignores case looks at the text as written, any other at small letters, which is several times faster.
        """
        for pattern in patterns:
            searched = self.plain if pattern.flags & IGNORES_CASE else self.small
            for match in pattern.finditer(searched, self.start):
                yield Place(self.written[match.start() : match.end()], match.start(), match.end())

    def leads_to(self, place: Place, patterns: tuple[Pattern, ...]) -> bool:
        """Whether one of the patterns, which end with the text that they search, matches a place with the words before it."""
        lead = self.small[max(self.start, place.start - LEAD) : place.end]
        return any(pattern.search(lead) for pattern in patterns)

    def repeats(self, detail: str) -> bool:
        """Whether a third of the telling words of a detail stand in the text: nobody repeats a detail word by word."""
        written = _WORDS.findall(detail.translate(_STRAIGHT))
        acronyms = {word for word in written if len(word) > 1 and word.isupper()} if not detail.isupper() else set()
        telling = [word for word in written if (len(word) >= FEWEST_LETTERS and word.casefold() not in common_words()) or word in acronyms]
        words = telling or [word for word in written if len(word) > 1] or written
        said, small = set(_WORDS.findall(self.plain)), set(_WORDS.findall(self.plain.casefold()))
        found = sum(word in said if word in acronyms else word.casefold() in small for word in words)
        return bool(words) and found >= max(1, len(words) // 3)

    def has(self, patterns: tuple[Pattern, ...]) -> bool:
        """Whether one of the patterns matches."""
        return next(self.find(patterns), None) is not None

    def shows(self, element: str) -> bool:
        """Whether the words that show a wanted element stand in it; looked for once, since several findings rest on the same element."""
        if element not in self._shown:
            self._shown[element] = self.has(wanted_lists()[element].present)
        return self._shown[element]


def _blanks(match: re.Match[str]) -> str:
    return re.sub(r"[^\n]", " ", match[0])


def text_of(written: str, subject: str | None = None) -> Text:
    """A message ready to be looked at; a first line "Subject: ..." is taken as its subject line."""
    if subject is not None:
        return Text(written, subject, 0)
    match = _SUBJECT_LINE.match(written)
    return Text(written, match.group(1).strip(), match.end()) if match else Text(written, None, 0)
