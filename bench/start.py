"""The start: from the command to the first complete plan, and the import of the rules alone."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from pathlib import Path
from time import perf_counter

from bench.figures import Figure, table, verdict
from bench.interview import query
from bench.report import put, say
from bench.served import hard_coded, served
from bench.visit import visit
from tools.app_server import ROOT

LARGEST = "pydantic"
"""The largest of the packages that the import of the rules brings along."""
MOST = 1.5
IMPORTS = 7
MILLI = 1e-3


def measure(rounds: int) -> None:
    """Run every round and put the tables into the page."""
    with hard_coded() as floor:
        starts: dict[str, list[float]] = {"app": [], "floor": []}
        for number in range(rounds):
            starts["app"].append(_first_plan(ROOT / "app.py"))
            starts["floor"].append(_first_plan(floor))
            say(f"start: round {number + 1} of {rounds}")
    app, bare = (Figure.of(starts[name]) for name in ("app", "floor"))
    row = (app.text(digits=2), bare.text(digits=2), app.less(bare).text(digits=2), app.over(bare).text(digits=2))
    first = "**To the first plan**, from the command on, in seconds.\n\n" + table(("app", "floor", "more", "ratio"), [row])
    put("start", f"{first}\n\n{_imports()}")


def _first_plan(script: Path) -> float:
    started = perf_counter()
    with served(script) as page:

        async def look() -> float:
            async with visit(page.url, query()) as person:
                await person.load()
                return perf_counter() - started

        return asyncio.run(look())


def _imports() -> str:
    pairs = [(_import_seconds("followup_rules"), _import_seconds(LARGEST)) for _ in range(IMPORTS)]
    rules, largest = (Figure.of(values) for values in zip(*pairs, strict=True))
    ratio = rules.over(largest)
    row = (rules.text(MILLI), largest.text(MILLI), ratio.text(digits=2), verdict(ratio, MOST))
    return "**Import**, in a fresh interpreter, in milliseconds.\n\n" + table(("followup_rules", LARGEST, "ratio", "goal"), [row])


def _import_seconds(package: str) -> float:
    script = f"import time; started = time.perf_counter(); import {package}; print(time.perf_counter() - started)"
    return float(subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True).stdout)
