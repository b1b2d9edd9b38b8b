"""What one document says on one topic, as a tile and in words. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from followup_rules import Claim, Document
from followup_rules.against_the_plan import AgainstThePlan, Verdict
from followup_rules.topics import MATRIX, MatrixTopic, claims_on, short_of
from pages.ui.charts import MatrixRow, Tile
from pages.ui.text import plain

ROOM, SHORT_ROOM, LEAST = 130, 50, 5
"""How many letters fit into a row of tiles on a wide chart and on a phone; a cut word with fewer than the last tells nothing."""
SHORTER = ((" hours", " h"), ("^within ", "≤ "), ("^about ", "~ "), ("^after ", "> "), (" is ", " "), (" or ", "/"))
"""How a figure gets shorter on a phone, step by step."""
SITUATION = frozenset({"named_day", "answered"})
"""What a topic tells already; other conditions are about the job."""
MOST_SENTENCES = 2
WORDS: Mapping[Verdict, str] = MappingProxyType(
    {
        "same": ":green[:material/check_circle: same]",
        "differs": ":orange[:material/block: differs]",
        "both": ":violet[:material/swap_horiz: says two things]",
        "silent": "–",
        "outside": ":gray[outside the plan]",
    }
)
"""What stands beside a document's words in a table."""


@dataclass(frozen=True, slots=True)
class Cell:
    """One document on one topic; `claims` are its claims there, the advice first, none where it is silent.

    `columns`: how many tiles stand side by side.
    """

    topic: MatrixTopic
    document: Document
    verdict: Verdict
    claims: tuple[Claim, ...]
    columns: int

    @property
    def figure(self) -> str:
        """The few words that carry what it says; how many points it makes where there are no short ones."""
        words = self._shorts()
        if not words:
            return _points(len(self.claims)) if self.claims else ""
        shown = words[:1]
        for word in words[1:]:
            rest = len(words) - len(shown) - 1
            if len(", ".join([*shown, word]) + (f" +{rest}" if rest else "")) > ROOM // self.columns:
                break
            shown.append(word)
        left = len(words) - len(shown)
        return ", ".join(shown) + (f" +{left}" if left else "")

    @property
    def short_figure(self) -> str:
        """The same for a phone, cut where no word of it fits."""
        words = self._shorts()
        room = SHORT_ROOM // self.columns
        fitting = next((short for word in words for short in _fitting(word) if len(short) <= room), "")
        if fitting or not words:
            return fitting or (_points(len(self.claims)) if self.claims else "")
        *_, shortest, abbreviated = _fitting(words[0])
        cuts = (re.sub(r"[ /-]+[^ /-]*$", "", short[: room + 1]) for short in (shortest, abbreviated))
        return next((cut for cut in cuts if LEAST <= len(cut) <= room), f"{shortest[: room - 1].rstrip()}…")

    @property
    def says(self) -> tuple[str, ...]:
        """What it says, in sentences that differ."""
        return tuple(dict.fromkeys(claim.says for claim in self.claims))

    @property
    def in_words(self) -> str:
        """The figure and the first sentences, in Markdown; whoever is silent "does not say"."""
        if not self.claims:
            return ":gray[does not say]"
        head = f"**{plain(self.figure)}**: " if self._shorts() else ""
        left = len(self.says) - MOST_SENTENCES
        more = f" :gray[and {left} more]" if left > 0 else ""
        return f"{head}{' '.join(plain(sentence) for sentence in self.says[:MOST_SENTENCES])}{more}"

    @property
    def tile(self) -> Tile:
        """The same for the chart."""
        says = " ".join(self.says[:MOST_SENTENCES])
        return Tile(self.document.id, self.document.name, self.verdict, self.figure, self.short_figure, says)

    def _shorts(self) -> list[str]:
        """The claims' short words, each once; of what it says in two ways both."""
        return list(dict.fromkeys(short for claim in self.claims if (short := short_of(claim))))


def cells(topics: Iterable[MatrixTopic], documents: tuple[Document, ...], against: AgainstThePlan) -> dict[MatrixTopic, tuple[Cell, ...]]:
    """Every document on each of these topics, in the order of the documents."""
    columns = len(documents)
    return {topic: tuple(_cell(topic, document, against, columns) for document in documents) for topic in topics}


def matrix_rows(matrix: Mapping[MatrixTopic, tuple[Cell, ...]]) -> list[MatrixRow]:
    """The rows of the chart."""
    return [MatrixRow(MATRIX[topic].name, MATRIX[topic].question, tuple(cell.tile for cell in row)) for topic, row in matrix.items()]


def _cell(topic: MatrixTopic, document: Document, against: AgainstThePlan, columns: int) -> Cell:
    claims = sorted(claims_on(topic, document.claims), key=_weight)
    return Cell(topic, document, against.verdict(topic, document), tuple(claims), columns)


def _weight(claim: Claim) -> tuple[bool, bool, bool]:
    """What comes first: advice before facts, what can be counted or ticked before guidance, what always holds before what may."""
    conditions = {field for field, _ in claim.when.conditions} - SITUATION
    return claim.modality == "fact", claim.guidance is not None, bool(conditions)


def _shortened(words: str) -> Iterator[str]:
    """A figure, and how it reads with one word after the other made shorter."""
    yield words
    for long, short in SHORTER:
        words = re.sub(long, short, words)
        yield words


def _fitting(words: str) -> Iterator[str]:
    """The same, and last with an abbreviation, which is better than a cut word and worse than anything else."""
    *variants, shortest = _shortened(words)
    yield from (*variants, shortest, shortest.replace(" weeks", " wks"))


def _points(count: int) -> str:
    return "1 point" if count == 1 else f"{count} points"
