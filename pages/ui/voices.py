"""Each article's word on a planned day: fits, earlier, later, says both, does not say."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from followup_rules import DocumentWindow
from followup_rules.steps import Step
from followup_rules.wording import listed
from pages.ui.model import Result
from pages.ui.text import unbroken


@dataclass(frozen=True, slots=True)
class Look:
    """How one kind of word is shown: colour, icon, and its words."""

    colour: str
    icon: str
    words: str


FITS = Look("green", "check_circle", "fits")
EARLIER = Look("orange", "history", "earlier")
LATER = Look("orange", "update", "later")
OTHER = Look("orange", "event_busy", "other days")
BOTH = Look("violet", "swap_horiz", "says both")
SILENT = Look("gray", "do_not_disturb_on", "does not say")
KEY = ":small[:gray[Each letter is an article.]]"
"""What the letters in the badges mean; short, so that a link has room beside it on a phone."""


def words_on(step: Step, result: Result) -> dict[str, Look]:
    """The word of each document on the step's day, in the order of the documents."""
    day = step.done_on or step.recommended
    looks = dict.fromkeys(step.agree, FITS) | dict.fromkeys(step.divided, BOTH)
    looks |= dict.fromkeys(step.silent, SILENT)
    for document in step.object:
        own = [window for window in result.windows if window.document == document and window.step == step.kind]
        looks[document] = _side(own, day) if day else OTHER
    return {document.id: looks[document.id] for document in result.documents if document.id in looks}


def badge(look: Look) -> str:
    """One document's word as a badge, which no line breaks."""
    return f":{look.colour}-badge[:material/{look.icon}: {unbroken(look.words)}]"


def badges(step: Step, result: Result) -> Iterator[str]:
    """One badge for each kind of word, with the letters of its articles."""
    words = words_on(step, result)
    for look in (FITS, EARLIER, LATER, OTHER, BOTH, SILENT):
        documents = [document for document, word in words.items() if word == look]
        if not documents:
            continue
        count = (
            f"{len(documents)} of {len(words)} articles fit"
            if look == FITS and len(documents) > 1
            else f"{len(documents)} {_verb(look, len(documents))}"
        )
        yield f":{look.colour}-badge[{count}: {listed(documents, ',').replace(' ,', ',')}]"


def _verb(look: Look, count: int) -> str:
    return look.words if count == 1 else {FITS: "fit", BOTH: "say both", SILENT: "do not say"}.get(look, look.words)


def _side(windows: list[DocumentWindow], day: date) -> Look:
    """Whether a document that objects would write earlier or later."""
    if windows and all(window.last is not None and window.last < day for window in windows):
        return EARLIER
    return LATER if windows and all(window.first > day for window in windows) else OTHER
