"""Topic by topic: all of a group as tiles, or one topic or one article in words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import streamlit as st

from followup_rules.topics import MATRIX, MatrixTopic
from pages.ui.charts import describe_matrix, matrix_spec
from pages.ui.compare import claim_table
from pages.ui.compare.cells import WORDS, Cell, cells, matrix_rows
from pages.ui.compare.download import csv_button
from pages.ui.compare.groups import GROUPS, TOPICS_OF
from pages.ui.compare.model import Comparison
from pages.ui.compare.pick import pick
from pages.ui.compare.topic_rows import topic_rows
from pages.ui.kept import kept
from pages.ui.part import part
from pages.ui.switch import switch
from pages.ui.text import plain

ALL = "all"
LEGEND = (
    ":gray[Beside the plan as it is on the day of the interview, before anything is sent: ✓ the plan does the same. "
    "≠ the plan, or its draft, does otherwise. ⇄ the article says two things. "
    "“Outside the plan”: advice that no day or message of the plan depends on. “+2”: two more points.]"
)


@st.fragment
def show(comparison: Comparison) -> None:
    """The filters, and what they leave as tiles or as a table; a fragment, so that a filter draws this part alone."""
    st.header("Topic by topic", anchor="topics")
    matrix = kept("matrix", comparison.facts, lambda: cells(MATRIX, comparison.documents, comparison.against))
    group = switch("Topics", GROUPS, key="topic_group")  # not in a row, where a switch that is too wide is cut instead of wrapped
    disagreed = st.toggle("Only where they disagree", key="only_disagreed", persist_state="session")
    shown = {topic: matrix[topic] for topic in TOPICS_OF[group] if not disagreed or is_disagreed(matrix[topic], comparison)}
    if not shown:
        st.markdown("On these topics they do not contradict each other.")
        return
    topic = pick("Topic", {ALL: "All topics", **{topic: MATRIX[topic].name for topic in shown}}, key=f"topic_{group}")
    letters = {document.id: plain(document.id) for document in comparison.documents}
    article = pick("Article", {ALL: "All articles", **letters}, key="topic_article")
    with part("The topics"):
        if topic == ALL and article == ALL:
            _tiles(shown, comparison)
        else:
            _words({name: row for name, row in shown.items() if topic in (ALL, name)}, article)
    csv_button("Topics", "topics", lambda: topic_rows(matrix))


def is_disagreed(row: Iterable[Cell], comparison: Comparison) -> bool:
    """Whether the articles contradict each other, themselves or the plan on the topic of a row."""
    cells_of_row = list(row)
    return comparison.against.disagreed(cells_of_row[0].topic) or any(cell.verdict in ("differs", "both") for cell in cells_of_row)


def _tiles(shown: Mapping[MatrixTopic, tuple[Cell, ...]], comparison: Comparison) -> None:
    rows = matrix_rows(shown)
    spec = matrix_spec(rows, dark=comparison.result.visitor.dark)
    st.vega_lite_chart(spec, width="stretch", alt=describe_matrix(rows), key="chart_matrix")
    st.markdown(f"{LEGEND} Choose a topic or an article to read it in words.")
    ambiguous = {claim.id: (cell.document, claim) for row in shown.values() for cell in row for claim in cell.claims if claim.readings}
    if ambiguous:
        with st.expander(f"Points that can be read in more than one way ({len(ambiguous)})", type="compact"):
            st.markdown(claim_table.table(ambiguous.values()))


def _words(shown: Mapping[MatrixTopic, tuple[Cell, ...]], article: str) -> None:
    """One topic by article, or one article by topic."""
    chosen = [cell for row in shown.values() for cell in row if article in (ALL, cell.document.id)]
    if len(shown) == 1:
        st.subheader(MATRIX[chosen[0].topic].question, anchor=False)
    st.markdown(table(chosen, by_article=article == ALL))
    claims = [(cell.document, claim) for cell in chosen for claim in cell.claims]
    if claims:
        with st.expander(f"Every point with its place ({len(claims)})", type="compact"):
            st.markdown(claim_table.table(claims))


def table(chosen: Iterable[Cell], *, by_article: bool) -> str:
    """Three columns: the article or the topic, what it says, and how that stands beside the plan."""
    rows = [
        f"| :small[{_head(cell, by_article=by_article)}] | :small[{cell.in_words}] | :small[{WORDS[cell.verdict]}] |" for cell in chosen
    ]
    head = f"| :small[{'Article' if by_article else 'Topic'}] | :small[What it says] | :small[Beside the plan] |"
    return "\n".join([head, "| --- | --- | --- |", *rows])


def _head(cell: Cell, *, by_article: bool) -> str:
    if by_article:
        return f"**{plain(cell.document.id)}** {plain(cell.document.name)}"
    return f"**{MATRIX[cell.topic].name}**"
