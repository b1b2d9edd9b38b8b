"""Fills a finished chart design with the rows and values of one plan, without Altair or pandas."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any

Spec = dict[str, Any]
Row = dict[str, object]
FOLDER = Path(__file__).parent


def filled(name: str, *, rows: Mapping[str, Sequence[Row]], params: Mapping[str, object], height: int) -> Spec:
    """The Vega-Lite specification of the design `name`, ready to be shown.

    `rows` holds the data of every layer by the name that the design gave it, `params` the value of
    every parameter, `height` is that of the rows in pixels; the specification's includes what stands below them.
    What is neither is shared with the design: change nothing inside it.
    Raises KeyError for rows or a parameter that the design has and the caller does not.
    """
    design = _design(name)
    return {
        **design,
        "height": height + design["height"],
        "params": [{**param, "value": params[param["name"]]} for param in design["params"]],
        "layer": [_with_rows(layer, rows) for layer in design["layer"]],
    }


def _with_rows(layer: Spec, rows: Mapping[str, Sequence[Row]], *, silent: bool = False) -> Spec:
    """A layer, or a group of layers, with its rows inline: rows at the top would make Streamlit import pandas.

    Marks without a row are `silent`: a group of marks that holds none would be a picture without words.
    """
    copied = dict(layer)
    if "data" in layer:
        copied["data"] = {"values": rows[layer["data"]["name"]]}
        silent = not rows[layer["data"]["name"]]
    if "layer" in layer:
        copied["layer"] = [_with_rows(inner, rows, silent=silent) for inner in layer["layer"]]
    if silent and "mark" in layer:
        copied["mark"] = {**layer["mark"], "aria": False}
    return copied


@cache
def _design(name: str) -> Spec:
    design: Spec = json.loads((FOLDER / f"{name}.vl.json").read_text("utf-8"))
    return design
