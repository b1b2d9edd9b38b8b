"""The comparison in two minutes: what the documents agree on, where they differ, and what their advice rests on."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

import streamlit as st

from followup_rules import Document, Meaning, conflicts
from followup_rules.conflicts import document_of
from followup_rules.vocabulary import ELEMENTS, Element
from followup_rules.wording import listed, number
from pages.ui.claim_index import naming_a_study
from pages.ui.compare.model import Comparison
from pages.ui.phrases import letters
from pages.ui.text import plain

MOST_QUESTIONS = 4
MOST_ELEMENTS = 4


def show(comparison: Comparison) -> None:
    """Three cards."""
    cards = {
        "What they agree on": list(agreed(comparison)),
        "Where they differ": list(disputed(comparison.meanings)),
        "What it rests on": list(grounds(comparison.documents)),
    }
    st.header("In two minutes", anchor="summary")
    with st.grid(3, min_column_width=300, border=True, gap="small") as grid:
        for name, lines in cards.items():
            with grid.container():
                st.subheader(name, anchor=False)
                st.markdown("\n".join(f"- {line}" for line in lines))


def agreed(comparison: Comparison) -> Iterator[str]:
    """What all of them, or all but one, want; and the day and the channel that all who speak of them share."""
    documents = comparison.documents
    askers = _askers(documents)
    for count in (len(documents), len(documents) - 1):
        elements = [element for element in ELEMENTS if askers[element] == count][:MOST_ELEMENTS]
        if elements:
            who = f"All {comparison.count}" if count == len(documents) else f"{number(count)} of {comparison.count}"
            yield f"{who} want a message that {listed(ELEMENTS[element].removeprefix('it ') for element in elements)}"
    yield from _shared_day(comparison)
    if all(_takes_email(document) for document in documents):
        yield f"All {comparison.count} accept email"


def disputed(meanings: Sequence[Meaning]) -> Iterator[str]:
    """The questions that weigh most in this interview, with who stands where, and who contradicts themselves how often."""
    between = [meaning for meaning in meanings if meaning.conflict.real and meaning.arises and meaning.conflict.kind == "between"]
    for meaning in between[:MOST_QUESTIONS]:
        sides = " or ".join(letters(side.documents) for side in meaning.sides)
        yield f"{plain(meaning.conflict.question)} {sides}"
    within = Counter(document_of(conflict.sides[0][0]) for conflict in conflicts() if conflict.real and conflict.kind == "within")
    for document, count in within.most_common(2):
        yield f"{letters((document,))} contradicts itself {'once' if count == 1 else f'on {count} questions'}"


def grounds(documents: Sequence[Document]) -> Iterator[str]:
    """What each document says of itself, and whether any of them names a study."""
    if not naming_a_study(documents):
        yield f"None of the {number(len(documents)).lower()} names a study, so weigh all of it as opinion"
    for document in documents:
        yield f"{letters((document.id,))} {plain(document.basis or 'It does not say what it rests on.')}"


def _askers(documents: Sequence[Document]) -> Counter[Element]:
    """How many documents want each element; one that somebody does not want is left out."""
    wanted: Counter[Element] = Counter()
    unwanted: set[Element] = set()
    for document in documents:
        advice = [claim.content for claim in document.claims_about["content"] if claim.content is not None]
        wanted.update({content.element for content in advice if content.advice == "include"})
        unwanted |= {content.element for content in advice if content.advice == "avoid"}
    return Counter({element: count for element, count in wanted.items() if element not in unwanted})


def _shared_day(comparison: Comparison) -> Iterator[str]:
    """The day of the thank-you, where all who time it agree."""
    thanks = next((step for step in comparison.against.without_day.steps if step.kind == "thank_you"), None)
    if thanks is None or thanks.recommended is None or thanks.object or thanks.divided or not thanks.agree:
        return
    after = (thanks.recommended - comparison.result.interview.held_on).days
    day = "the day after the interview" if after == 1 else f"day {after} after the interview"
    yield f"All {number(len(thanks.agree)).lower()} that time the thank-you fit {day}: {letters(thanks.agree)}"


def _takes_email(document: Document) -> bool:
    advice = [claim.channel for claim in document.claims_about["channel"] if claim.channel is not None]
    return any("email" in given.channels and given.advice != "avoid" for given in advice)
