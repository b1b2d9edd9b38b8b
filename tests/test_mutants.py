"""What is changed in a module to see whether the tests notice, and what is left alone."""

from __future__ import annotations

import ast
import sys
from types import ModuleType
from typing import TYPE_CHECKING

import pytest

from tools.mutation.mutants import mutants
from tools.mutation.swapping import put_in_place

if TYPE_CHECKING:
    from pathlib import Path


def changed(text: str, folder: Path) -> list[str]:
    """Each mutant of a module with this text; one that does not compile would fail every test, and tell nothing."""
    file = folder / "module.py"
    file.write_text(text, encoding="utf-8")
    found = list(mutants(file))
    assert all(mutant.code() for mutant in found)
    return [ast.unparse(mutant.tree) for mutant in found]


@pytest.mark.parametrize(
    ("text", "versions"),
    [
        ("a < b", ["a <= b"]),
        ("a and b", ["a or b", "b", "a"]),
        ("a or b or c", ["a and b and c", "b or c", "a or c", "a or b"]),
        ("a - b", ["a + b"]),
        ("not a", ["a"]),
        ("-a", ["+a"]),
        ("for a in b:\n    continue", ["for a in b:\n    pass"]),
        ("x = a if b else c", ["x = a if not b else c"]),
        ("x = [a for a in b if c]", ["x = [a for a in b]"]),
        ("x = 2", ["x = 3"]),
        ("x = True", ["x = False"]),
        ("x = 'email'", ["x = 'email_'"]),
        ("min(a)", ["max(a)"]),
    ],
)
def test_each_place_is_changed_by_itself(tmp_path: Path, text: str, versions: list[str]) -> None:
    """One change a mutant, and every change that a place allows."""
    assert changed(text, tmp_path) == versions


@pytest.mark.parametrize(
    "text",
    [
        '"""Not more than 2."""',
        "x = 'No sentence decides anything.'",
        "x: Literal['email'] = y",
        "@dataclass(frozen=True)\nclass A:\n    pass",
        "if TYPE_CHECKING:\n    from datetime import date",
    ],
)
def test_what_decides_nothing_is_left_alone(tmp_path: Path, text: str) -> None:
    """Wording, types, decorators, and imports that only the type checker sees."""
    assert changed(text, tmp_path) == []


SAMPLE = """
from dataclasses import dataclass
from functools import cached_property, lru_cache

@dataclass(frozen=True)
class Sample:
    number: int = 1

    def doubled(self):
        return self.number * 2

    @property
    def next(self):
        return self.number + 1

    @cached_property
    def later(self):
        return self.number + 10

CONSTANT = Sample()

@lru_cache
def cached():
    return 1

def function(number=1):
    return number
"""


def test_a_mutant_reaches_everybody_who_holds_a_part_of_the_module(monkeypatch: pytest.MonkeyPatch) -> None:
    """Functions, cached ones, methods, properties, defaults and constants that were imported before are the changed ones."""
    module, importer = ModuleType("followup_rules.sample"), ModuleType("followup_rules.importer")
    for each in (module, importer):
        monkeypatch.setitem(sys.modules, each.__name__, each)
    exec(compile(SAMPLE, "sample", "exec"), vars(module))  # noqa: S102, the text above
    vars(importer).update({name: value for name, value in vars(module).items() if not name.startswith("__")})
    changed = SAMPLE.replace("1", "5").replace("* 2", "* 3")
    put_in_place("sample", compile(changed, "sample", "exec"))
    held = vars(importer)
    assert (held["function"](), held["cached"](), held["CONSTANT"].number) == (5, 5, 5)
    assert (held["Sample"]().number, held["Sample"]().doubled(), held["Sample"](2).next, held["Sample"](2).later) == (5, 15, 7, 52)
