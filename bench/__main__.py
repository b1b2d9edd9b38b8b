"""`python -m bench` measures everything but the long runs; name parts to measure only these."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Mapping
from time import perf_counter
from types import MappingProxyType

from bench import browser, clicks, engine, load, start
from bench.report import machine, put, say

ROUNDS = 3
PARTS: Mapping[str, Callable[[int], None]] = MappingProxyType(
    {
        "clicks": clicks.measure,
        "browser": browser.measure,
        "engine": engine.measure,
        "start": start.measure,
        "load": load.measure_waves,
        "reruns": load.measure_reruns,
    }
)
LONG = ("load", "reruns")
"""Minutes each, so they run only if they are named."""


def main() -> None:
    """Measure what the arguments name."""
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument("parts", nargs="*", choices=[*PARTS, []], metavar="part", help=f"one of {', '.join(PARTS)}")
    parser.add_argument("--rounds", type=int, default=ROUNDS, help=f"how often each part is measured (default {ROUNDS})")
    arguments = parser.parse_args()
    for name in arguments.parts or [name for name in PARTS if name not in LONG]:
        started = perf_counter()
        PARTS[name](arguments.rounds)
        say(f"{name}: done in {perf_counter() - started:.0f} s")
    put("machine", machine())


if __name__ == "__main__":
    main()
