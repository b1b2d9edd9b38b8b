"""Attacks each part in a process of its own and tells how many executions it stood; a finding ends with code 1.

`python -m tools.fuzz link` attacks one part; `--scale` multiplies the executions.
"""

from __future__ import annotations

import argparse
import re
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

ROOT = Path(__file__).parents[2]
RUNS: Mapping[str, int] = MappingProxyType(
    {
        "link": 200_000,
        "document": 300_000,
        "claims": 50_000,
        "upload": 100_000,
        "details": 300_000,
        "draft": 20_000,
        "check": 20_000,
        "command-line": 20_000,
    }
)
"""How often each part is attacked: more than a million in all, the cheap parts more often."""
LONGEST_INPUT = 4096
SECONDS_FOR_ONE = 30
ONE = "--one"


def main() -> int:
    """Attack the parts that the arguments name, or all."""
    parser = argparse.ArgumentParser(prog="python -m tools.fuzz", description=__doc__)
    parser.add_argument("parts", nargs="*", choices=[*RUNS, []], metavar="part", help=f"one of {', '.join(RUNS)}")
    parser.add_argument("--scale", type=float, default=1.0, help="multiplies the executions of each part")
    parser.add_argument("--seconds", type=int, default=0, help="ends each part after that time, however many executions are left")
    parser.add_argument("--findings", type=Path, default=Path(tempfile.gettempdir()), help="the folder that inputs which fail are kept in")
    arguments = parser.parse_args()
    arguments.findings.mkdir(parents=True, exist_ok=True)
    limits = f"-max_total_time={arguments.seconds}", f"-artifact_prefix={arguments.findings}/"
    failed = [part for part in arguments.parts or RUNS if not _stands(part, f"-runs={round(RUNS[part] * arguments.scale)}", *limits)]
    sys.stdout.write(f"findings in: {', '.join(failed)}\n" if failed else "no findings\n")
    return 1 if failed else 0


def _stands(part: str, *limits: str) -> bool:
    """Whether a part stood that many executions, in a process of its own, since the fuzzer ends its process."""
    with tempfile.TemporaryDirectory() as folder:
        options = [*limits, f"-max_len={LONGEST_INPUT}", f"-timeout={SECONDS_FOR_ONE}", "-print_final_stats=1", "-rss_limit_mb=0"]
        command = [sys.executable, "-m", "tools.fuzz", ONE, part, folder, *options]
        ended = subprocess.run(
            command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace", check=False
        )
        grown = len(list(Path(folder).iterdir()))
    done = re.search(r"stat::number_of_executed_units:\s+(\d+)", ended.stdout)
    stood = ended.returncode == 0 and done is not None
    told = f"{part}: {done[1] if done else 'no'} executions, {grown} inputs that reached something new"
    sys.stdout.write(f"{told}\n" if stood else f"{told}, and a finding:\n{ended.stdout[-6000:]}\n")
    sys.stdout.flush()
    return stood


def _attack(part: str, folder: str, options: list[str]) -> None:
    """Fuzz one part in this process, which ends with it."""
    import atheris  # noqa: PLC0415, it has to be there before what it watches, and only here

    with atheris.instrument_imports(include=["followup_rules", "pages"], enable_loader_override=False):
        from tools.fuzz.targets import TARGETS  # noqa: PLC0415, as above

    target = TARGETS[part]
    for number, seed in enumerate(target.seeds):
        Path(folder, f"seed-{number}").write_bytes(seed)
    atheris.Setup([sys.argv[0], *options, folder], target.attack)
    atheris.Fuzz()


if __name__ == "__main__":
    if sys.argv[1:2] == [ONE]:
        _attack(sys.argv[2], sys.argv[3], sys.argv[4:])
    sys.exit(main())
