"""The usual way with a chart: Altair builds it on every run from tables of pandas, a layer for each kind of row, nothing fancy."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import altair as alt
import pandas as pd


def chart(height: int, groups: list[list[dict[str, Any]]]) -> alt.LayerChart | alt.FacetChart:
    """The rows of one of the app's charts, each group drawn with plain marks."""
    layers = [layer for rows in groups for layer in _layers(pd.DataFrame(rows))]
    return alt.layer(*layers).properties(height=height)


def _layers(rows: pd.DataFrame) -> Iterator[alt.Chart]:
    """Bars from and to a day, or points on one, and the words beside them."""
    base = alt.Chart(rows)
    top = alt.Y("top:Q" if "top" in rows else "y:Q", axis=None)
    if "from" in rows and "bottom" in rows:
        yield base.mark_rect().encode(x=alt.X("from:Q", title=None), x2="to:Q", y=top, y2="bottom:Q", color="tone:N")
    elif "from" in rows:
        yield base.mark_bar().encode(x=alt.X("from:Q", title=None), x2="to:Q", y=top, color="tone:N")
    elif "at" in rows:
        yield base.mark_point(filled=True).encode(x=alt.X("at:Q", title=None), y=top, color="tone:N")
    for words in ("long", "date", "count"):
        if words in rows:
            across = alt.X("at:Q" if "at" in rows else "from:Q", title=None) if {"at", "from"} & set(rows) else alt.value(0)
            yield base.mark_text(align="left").encode(x=across, y=top, text=f"{words}:N")
