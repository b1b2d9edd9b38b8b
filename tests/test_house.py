"""What exists is documented, small and declared; what is declared exists and is used."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from functools import cache
from importlib.metadata import packages_distributions
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from followup_rules import RULES_VERSION

if TYPE_CHECKING:
    from collections.abc import Mapping

ROOT = Path(__file__).parent.parent
MOST_LINES = {False: 200, True: 300}
"""How long a module may be, and one of tests."""
MOST_LINES_OF_A_DECISION = 35
OURS = {"app", "bench", "followup_rules", "pages", "tests", "tools"}
HEAVY = ("altair", "babel", "holidays", "icalendar", "jinja2", "pandas", "pyarrow", "streamlit", "vl_convert")


@cache
def _files(*patterns: str) -> list[Path]:
    """The files that the repository holds or would hold, without what it ignores."""
    command = ["git", "ls-files", "--cached", "--others", "--exclude-standard", *patterns]
    names = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout.splitlines()
    return [ROOT / name for name in names if (ROOT / name).is_file()]


def _name(package: str) -> str:
    return re.sub(r"[-_.]+", "-", package).lower()


def _reasons(file: str) -> dict[str, str]:
    """The packages of an `.in` file with the reason that stands behind each."""
    lines = [line for line in (ROOT / file).read_text("utf-8").splitlines() if line and not line.startswith(("#", "-c"))]
    parts = [line.partition("#") for line in lines]
    return {_name(re.split(r"[=<>~!\[; ]", before)[0]): reason.strip() for before, _, reason in parts}


def _imports(file: Path) -> set[str]:
    """The packages that a file imports, by their top-level names; those of this project left out."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name.partition(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            names.add(node.module.partition(".")[0])
    return names - OURS - sys.stdlib_module_names


@cache
def _providers() -> Mapping[str, list[str]]:
    """The installed packages that bring each top-level module."""
    return packages_distributions()


def _used(files: list[Path]) -> set[str]:
    """The packages that files import, by the names under which they are installed."""
    providers = _providers()
    return {_name(package) for file in files for name in _imports(file) for package in providers.get(name, [name])}


APP_FILES = [file for file in _files("*.py") if file.relative_to(ROOT).parts[0] in ("app.py", "pages", "followup_rules")]


@pytest.mark.parametrize("file", ["requirements.in", "requirements-dev.in"])
def test_each_requirement_has_its_reason(file: str) -> None:
    """A package without a reason behind it is refused."""
    assert [package for package, reason in _reasons(file).items() if not reason] == []


def test_the_app_imports_what_it_requires_and_nothing_else() -> None:
    """A package that the app no longer imports, or imports without naming it, is found."""
    assert _used(APP_FILES) == set(_reasons("requirements.in"))


def test_tests_and_tools_import_only_what_is_required() -> None:
    """A package that only another package brought along may vanish, so it is named before it is imported."""
    assert _used(_files("*.py")) - set(_reasons("requirements.in")) - set(_reasons("requirements-dev.in")) == set()


def test_each_development_requirement_is_used() -> None:
    """A development package is imported, or the Makefile or pyproject.toml calls it or one of its options by name."""
    settings = "".join((ROOT / file).read_text("utf-8") for file in ("Makefile", "pyproject.toml"))
    called = {
        "import-linter": "$(BIN)/lint-imports",
        "pandas-stubs": "$(BIN)/mypy",
        "pytest-playwright": "browser:",
        "pytest-xdist": "pytest -n ",
    }
    unused = {package for package in _reasons("requirements-dev.in") if called.get(package, f"$(BIN)/{package}") not in settings}
    assert unused - _used(_files("*.py")) == set()


@pytest.mark.parametrize("file", ["requirements", "requirements-dev"])
def test_requirements_are_pinned_with_hashes_from_the_public_index(file: str) -> None:
    """Each package stands in its lock file with a version and a hash, and no line names another place to load from."""
    lock = (ROOT / f"{file}.txt").read_text("utf-8")
    pins = re.split(r"\n(?=[a-z])", lock)[1:]
    assert all(re.match(r"[a-z0-9.-]+==\S+", pin) and "--hash=sha256:" in pin for pin in pins)
    assert set(_reasons(f"{file}.in")) <= {_name(pin.partition("==")[0]) for pin in pins}
    assert re.findall(r"://|^-(?!c )|^ *--(?!hash)", lock, re.MULTILINE) == []


def test_the_rules_load_no_heavy_library_before_they_need_it() -> None:
    """Importing the rules stays cheap, and knows no screen, chart or table library."""
    script = f"import followup_rules, sys; print(sorted(set({HEAVY}) & set(sys.modules)))"
    assert subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True).stdout == "[]\n"


def test_a_module_holds_one_idea() -> None:
    """No module grows past the length at which it holds a second idea; a test may list more cases."""
    lengths = {file.relative_to(ROOT): len(file.read_text("utf-8").splitlines()) for file in _files("*.py")}
    assert {str(file): length for file, length in lengths.items() if length > MOST_LINES[file.parts[0] == "tests"]} == {}


def test_no_file_writes_markup_or_names_a_machine() -> None:
    """No hand-written HTML in a page, and no path that only one machine has."""
    unwanted = re.compile(r"unsafe_allow_html[=]|\bst[.]html|[\"' (]/(?:root|home|work|opt)/")
    texts = _files("*.py", "*.md", "*.toml", "*.in", "*.txt", "*.j2", "Makefile", ".ci/run")
    assert [f"{file.relative_to(ROOT)}: {found}" for file in texts for found in unwanted.findall(file.read_text("utf-8"))] == []


def test_links_in_documents_lead_somewhere() -> None:
    """Each relative link and picture of a Markdown file exists."""
    links = [(file, target) for file in _files("*.md") for target in re.findall(r"\]\(([^)#\s]+)", file.read_text("utf-8"))]
    assert links
    assert [target for file, target in links if "://" not in target and not (file.parent / target).exists()] == []


def test_each_make_target_says_what_it_does() -> None:
    """`make` lists every target that a person may call, and the README names only targets that exist."""
    makefile = (ROOT / "Makefile").read_text("utf-8")
    targets = set(re.findall(r"^([a-z]+):", makefile, re.MULTILINE))
    assert targets == set(re.findall(r"^([a-z]+):.*  ## \S", makefile, re.MULTILINE)) | {"browser"}
    assert {"run", "test"} <= set(re.findall(r"make ([a-z]+)", (ROOT / "README.md").read_text("utf-8"))) - {"alone"} <= targets


def test_the_places_that_the_readme_names_exist() -> None:
    """A file or folder in the README's code marks is there."""
    named = re.findall(r"`([a-z_/]+(?:\.(?:py|md|toml)|/))`", (ROOT / "README.md").read_text("utf-8"))
    assert named
    assert [place for place in named if not (ROOT / place).exists()] == []


def test_the_changelog_opens_with_the_advice() -> None:
    """Whoever follows the plan finds changed advice first, and of that what the present version of the rules brought."""
    text = (ROOT / "CHANGELOG.md").read_text("utf-8")
    assert re.findall(r"^## (.*)", text, re.MULTILINE)[0] == "Advice changed"
    assert re.findall(r"^- \*\*([\d.]+)\*\*:", text, re.MULTILINE)[0] == RULES_VERSION


def test_a_decision_fits_half_a_page() -> None:
    """Each decision has its four parts in their order, and is short enough to be read."""
    decisions = {file.name: file.read_text("utf-8") for file in _files("docs/adr/*.md")}
    parts = ["Context", "Decision", "Status", "Consequences"]
    assert decisions
    assert [name for name, text in decisions.items() if re.findall(r"^## (.*)", text, re.MULTILINE) != parts] == []
    assert [name for name, text in decisions.items() if len(text.splitlines()) > MOST_LINES_OF_A_DECISION] == []
