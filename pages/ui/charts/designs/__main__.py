"""Writes each design as a finished Vega-Lite specification beside the code that fills it; `--check` only compares."""

from __future__ import annotations

import argparse
import importlib
import json
import pkgutil
import sys
from pathlib import Path
from types import ModuleType

import altair as alt

import pages.ui.charts.designs as package

TARGET = Path(__file__).parent.parent


def design_names() -> list[str]:
    """The names of all designs: every module of this package that has a function `design`."""
    names = [module.name for module in pkgutil.iter_modules(package.__path__) if module.name != "__main__"]
    return [name for name in names if hasattr(_module(name), "design")]


def specification(name: str) -> str:
    """What Altair makes of one design, as the text of its file."""
    with alt.theme.enable("none"):
        spec = _module(name).design().to_dict()
    return json.dumps(spec, indent=1, ensure_ascii=False) + "\n"


def _module(name: str) -> ModuleType:
    return importlib.import_module(f"{package.__name__}.{name}")


def main(arguments: list[str] | None = None) -> int:
    """Write or check every design; the exit status tells whether a file differs."""
    parser = argparse.ArgumentParser(prog="python -m pages.ui.charts.designs", description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing; fail if a file is not what Altair makes of its design")
    check = parser.parse_args(arguments).check
    stale = 0
    for name in design_names():
        path, text = TARGET / f"{name}.vl.json", specification(name)
        if check and (not path.exists() or path.read_text("utf-8") != text):
            print(f"{path.name} is not what its design makes: run python -m pages.ui.charts.designs", file=sys.stderr)  # noqa: T201
            stale += 1
        elif not check:
            path.write_text(text, "utf-8")
    return 1 if stale else 0


if __name__ == "__main__":
    sys.exit(main())
