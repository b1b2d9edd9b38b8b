"""Tells for each module how many of its mutants the tests notice, and names the ones that they do not.

The tests are loaded once; each mutant then runs in a copy of the process, up to the first test that fails. The laws are
left out, so that a mutant has to fall to a test that says what it holds.
"""

from __future__ import annotations

import argparse
import os
import signal
import sys
from collections.abc import Sequence
from pathlib import Path
from time import perf_counter

import pytest

from tools.mutation.mutants import Mutant, mutants
from tools.mutation.swapping import put_in_place

ROOT = Path(__file__).parents[2]
CORE = ("agreement", "placing", "bars", "limits", "precedence", "windows_by_document", "working_days")
BESIDE = (
    "channels",
    "adjusting",
    "thanking",
    "status_checks",
    "tempo",
    "true_to_tempo",
    "history",
    "facts",
    "endings",
    "planning",
    "notes",
)
BROADER = ("snapshots", "allowances", "bad_input", "bars_by_channel", "notes_of_absence", "notes_of_holidays", "notes_of_offers")
APART = "tests/situations/test_sixth_document.py::test_one_new_file_is_enough"
"""It starts a process of its own, which knows nothing of the mutant."""
SECONDS_FOR_ONE = 15
"""Processor time after which a mutant counts as noticed: it runs in circles, since all tests together take a few seconds."""
LEAST = 0.9


class Mutation:
    """A plugin of pytest that, instead of running the tests once, runs them on each mutant."""

    def __init__(self, modules: Sequence[str]) -> None:
        self.modules = modules
        self.score: dict[str, tuple[int, int]] = {}

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """Run the tests as they are, which must pass; then on each mutant, the quickest first."""
        seconds = {item: _seconds(item) for item in session.items}
        if session.testsfailed:
            message = "the tests fail before anything is changed"
            raise session.Failed(message)
        for module in self.modules:
            ordered = sorted(session.items, key=lambda item: (module not in item.path.stem, seconds[item]))
            found = list(mutants(ROOT / "followup_rules" / f"{module}.py"))
            survivors = [mutant for mutant in found if _survives(mutant, session, ordered)]
            self.score[module] = (len(found) - len(survivors), len(found))
            _say(f"{module}: {len(found) - len(survivors)} of {len(found)} noticed")
            for survivor in survivors:
                _say(f"  {survivor}")
        return True


def _seconds(item: pytest.Item) -> float:
    started = perf_counter()
    item.config.hook.pytest_runtest_protocol(item=item, nextitem=None)
    return perf_counter() - started


def _survives(mutant: Mutant, session: pytest.Session, items: Sequence[pytest.Item]) -> bool:
    code = mutant.code()
    child = os.fork()
    if child:
        return os.waitpid(child, 0)[1] == 0
    signal.setitimer(signal.ITIMER_PROF, SECONDS_FOR_ONE)
    with Path(os.devnull).open("w", encoding="utf-8") as nowhere:
        os.dup2(nowhere.fileno(), 1)
        os.dup2(nowhere.fileno(), 2)
    try:
        put_in_place(mutant.file.stem, code)
        for item in items:
            item.config.hook.pytest_runtest_protocol(item=item, nextitem=None)
            if session.testsfailed:
                break
    finally:
        os._exit(bool(session.testsfailed) or sys.exc_info()[0] is not None)


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def main() -> int:
    """Run the mutants of the modules that the arguments name, or of the core; 1 if fewer than `LEAST` of them are noticed."""
    parser = argparse.ArgumentParser(prog="python -m tools.mutation", description=__doc__)
    names = (*CORE, *BESIDE)
    parser.add_argument("modules", nargs="*", choices=[*names, []], metavar="module", help=f"some of {', '.join(names)}; the core if none")
    mutation = Mutation(parser.parse_args().modules or CORE)
    files = [ROOT / "tests" / f"test_{name}.py" for name in (*names, *BROADER)]
    tests = [*(str(file) for file in files if file.exists()), str(ROOT / "tests" / "situations")]
    if pytest.main(["-q", "-s", "-p", "no:cacheprovider", "--deselect", APART, *tests], plugins=[mutation]) != pytest.ExitCode.OK:
        return 1
    noticed, made = (sum(part) for part in zip(*mutation.score.values(), strict=True))
    _say(f"in all {noticed} of {made} noticed, {noticed / made:.1%}")
    return int(noticed < LEAST * made)


if __name__ == "__main__":
    sys.exit(main())
