"""How many words a message may have, by form and length: data in `drafts/bands.toml`, each with its reason."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Annotated

from pydantic import ConfigDict, Field, TypeAdapter, with_config

from followup_rules.details import Length
from followup_rules.messages.forms import Form
from followup_rules.messages.occasion import MessageName

_WORDS = re.compile(r"(?<!\S)\S*?[^\W_]")
"""What stands between spaces, up to its first letter or digit; a dash or an arrow by itself is no word."""
_FILE = Path(__file__).parent.parent / "drafts" / "bands.toml"


@with_config(ConfigDict(extra="forbid"))
@dataclass(frozen=True, slots=True)
class Band:
    """The least and most words of a message, both included; greeting and signature count.

    `most_characters` is a limit of the channel itself; `messages` names those the band is for, all if empty.
    """

    form: Form
    length: Length
    least: Annotated[int, Field(ge=1)]
    most: Annotated[int, Field(ge=1)]
    because: Annotated[str, Field(min_length=10)]
    most_characters: int | None = None
    messages: tuple[MessageName, ...] = ()

    def holds(self, text: str) -> bool:
        """Whether a text is short enough."""
        return words_in(text) <= self.most and (self.most_characters is None or len(text) <= self.most_characters)


@lru_cache(maxsize=256)
def band_for(form: Form, length: Length, message: MessageName) -> Band:
    """The band of a message: the one that names it, else the one for all messages of the form."""
    fitting = [band for band in _bands() if (band.form, band.length) == (form, length)]
    return next((band for band in fitting if message in band.messages), None) or next(band for band in fitting if not band.messages)


def words_in(text: str) -> int:
    """The number of words, as a word processor counts them."""
    return len(_WORDS.findall(text))


@lru_cache(maxsize=1)
def _bands() -> tuple[Band, ...]:
    rows = tomllib.loads(_FILE.read_text(encoding="utf-8"))["bands"]
    kind = TypeAdapter(Band)
    return tuple(kind.validate_python(row) for row in rows)
