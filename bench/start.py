"""The start: from the command to the first complete plan, and the import of the rules alone."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path
from time import perf_counter

from bench.figures import Figure, table, verdict
from bench.interview import query
from bench.report import put, say
from bench.served import hard_coded, served
from bench.visit import visit
from tools.app_server import ROOT

LARGEST = "from pydantic import BaseModel; One = type('One', (BaseModel,), {'__module__': '__main__'})"
"""The largest package that the import of the rules brings along, up to its first model: it loads its parts when they are needed."""
RULES = "import followup_rules"
MOST = 1.5
IMPORTS = 9
MILLI = 1e-3


def measure(rounds: int) -> None:
    """Run every round and put the tables into the page."""
    with hard_coded() as floor, tempfile.TemporaryDirectory() as folder:
        compiled = {"PYTHONDONTWRITEBYTECODE": "", "PYTHONPYCACHEPREFIX": folder}
        scripts = {"app": ROOT / "app.py", "floor": floor}
        starts: dict[str, list[float]] = {name: [] for name in scripts}
        for script in scripts.values():
            _first_plan(script, compiled)
        for number in range(rounds):
            for name, script in scripts.items():
                starts[name].append(_first_plan(script, compiled))
            say(f"start: round {number + 1} of {rounds}")
        imports = _imports(compiled)
    app, bare = (Figure.of(starts[name]) for name in ("app", "floor"))
    row = (app.text(digits=2), bare.text(digits=2), app.less(bare).text(digits=2), app.over(bare).text(digits=2))
    first = "**To the first plan**, from the command on, in seconds.\n\n" + table(("app", "floor", "more", "ratio"), [row])
    put("start", f"{first}\n\n{imports}")


def _first_plan(script: Path, compiled: Mapping[str, str]) -> float:
    """The seconds from the command to the complete page, once every module has been compiled by an earlier start."""
    started = perf_counter()
    with served(script, compiled) as page:

        async def look() -> float:
            async with visit(page.url, query()) as person:
                await person.load()
                return perf_counter() - started

        return asyncio.run(look())


def _imports(compiled: Mapping[str, str]) -> str:
    for statement in (RULES, LARGEST):
        _import_seconds(statement, compiled)
    pairs = [(_import_seconds(RULES, compiled), _import_seconds(LARGEST, compiled)) for _ in range(IMPORTS)]
    rules, largest = (Figure.of(values) for values in zip(*pairs, strict=True))
    ratio = rules.over(largest)
    row = (rules.text(MILLI), largest.text(MILLI), ratio.text(digits=2), verdict(ratio, MOST))
    words = "**Import**, in a fresh interpreter, in milliseconds of processor time."
    return f"{words}\n\n{table(('followup_rules', 'pydantic and one model', 'ratio', 'goal'), [row])}"


def _import_seconds(statement: str, compiled: Mapping[str, str]) -> float:
    script = f"import time; started = time.process_time(); {statement}; print(time.process_time() - started)"
    command = [sys.executable, "-c", script]
    return float(subprocess.run(command, cwd=ROOT, env=os.environ | dict(compiled), capture_output=True, text=True, check=True).stdout)
