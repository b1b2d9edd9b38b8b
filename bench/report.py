"""Puts the tables of a run into docs/performance.md, each between its own two marks; the words around them stay."""

from __future__ import annotations

import os
import platform
import re
import sys
from importlib.metadata import version
from pathlib import Path

from tools.app_server import ROOT

PAGE = ROOT / "docs" / "performance.md"


def put(name: str, tables: str, page: Path = PAGE) -> None:
    """Replace what stands between the marks of a part. LookupError if the page has no such marks."""
    text = page.read_text("utf-8")
    start, end = f"<!-- measured: {name} -->", f"<!-- end: {name} -->"
    pattern = re.compile(f"{re.escape(start)}.*?{re.escape(end)}", re.DOTALL)
    if not pattern.search(text):
        message = f"{page.name} has no place for “{name}”"
        raise LookupError(message)
    page.write_text(pattern.sub(lambda _: f"{start}\n{tables}\n{end}", text), "utf-8")


def machine() -> str:
    """What was measured on what, without a name of the machine."""
    processors = f"{os.cpu_count()} processors, {platform.machine()}"
    packages = ", ".join(f"{name} {version(name)}" for name in ("streamlit", "pydantic", "altair", "zen-engine", "rule-engine"))
    busy = ", ".join(f"{load:.1f}" for load in os.getloadavg())
    return f"{processors}, {platform.system()}, Python {platform.python_version()}; {packages}. Load of the machine at the end: {busy}."


def say(line: str) -> None:
    """Tell whoever waits how far the run is."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()
