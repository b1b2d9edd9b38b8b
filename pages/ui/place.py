"""Where in the walk the user is: part of the URL, so that reload and Back lead to the same screen."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Place:
    """A screen of the plan page; `message` is the one of the sent messages that is open, "new" for another one.

    "home" is the start, the unfinished walk or the result, whichever the answers allow; "ask" a question of
    the walk; "change" a question that leads straight back to the result.
    """

    kind: Literal["home", "ask", "change"] = "home"
    question: str = ""
    message: str = ""


HOME = Place()
NEW = "new"
