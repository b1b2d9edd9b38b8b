"""Tables as CSV files that a spreadsheet opens without running anything in them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\uff1d", "\uff0b", "\uff0d", "\uff20")
"""What makes a spreadsheet take a cell for a formula, in full width too."""


def csv_bytes(rows: Sequence[Mapping[str, str]]) -> bytes:
    """The rows as CSV in UTF-8 with the mark by which spreadsheets know it; the columns are those of the first row."""
    from pandas import DataFrame  # noqa: PLC0415, heavy, and only needed once somebody downloads a table

    safe = [{column: safe_cell(cell) for column, cell in row.items()} for row in rows]
    return DataFrame(safe).to_csv(index=False, lineterminator="\r\n").encode("utf-8-sig")


def safe_cell(text: str) -> str:
    """A cell that stays text: an apostrophe goes before what would begin a formula, also after spaces."""
    begins = text.lstrip(" \n\u00a0")
    return f"'{text}" if begins.startswith(FORMULA_STARTS) else text
