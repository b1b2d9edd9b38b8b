"""Each committed chart specification is what its Altair design makes, and none needs pandas or Altair at run time."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from pages.ui.charts.designs.__main__ import TARGET, design_names, main, specification


@pytest.mark.parametrize("name", design_names())
def test_the_committed_specification_is_what_the_design_makes(name: str) -> None:
    """A design that changed without its file being written again is noticed."""
    assert (TARGET / f"{name}.vl.json").read_text("utf-8") == specification(name)


def test_every_specification_has_a_design() -> None:
    """No specification is left over from a design that is gone."""
    assert sorted(path.name.removesuffix(".vl.json") for path in TARGET.glob("*.vl.json")) == sorted(design_names())


@pytest.mark.parametrize("name", design_names())
def test_no_rows_stand_at_the_top(name: str) -> None:
    """Rows at the top of a specification would make Streamlit import pandas on each click."""
    spec = json.loads((TARGET / f"{name}.vl.json").read_text("utf-8"))
    assert "data" not in spec
    assert "datasets" not in spec


def test_the_check_fails_on_a_stale_file(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """`--check` writes nothing, names each file that differs, and fails; after writing it passes."""
    monkeypatch.setattr("pages.ui.charts.designs.__main__.TARGET", tmp_path)
    monkeypatch.setattr("pages.ui.charts.designs.__main__.design_names", lambda: ["timeline"])
    assert main(["--check"]) == 1
    assert "timeline.vl.json is not what its design makes" in capsys.readouterr().err
    assert not list(tmp_path.iterdir())
    assert main([]) == 0
    assert main(["--check"]) == 0


def test_the_charts_import_neither_altair_nor_pandas() -> None:
    """The heavy libraries stay off the path of a click."""
    code = "import sys, pages.ui.charts; sys.exit(int(bool({'altair', 'pandas', 'vl_convert'} & set(sys.modules))))"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


@pytest.mark.parametrize("name", design_names())
def test_no_mark_says_what_only_the_drawing_needs(name: str) -> None:
    """The theme would let every mark tell its pixel places; here a mark tells its own words or nothing."""
    spec = json.loads((TARGET / f"{name}.vl.json").read_text("utf-8"))
    assert spec["config"]["mark"]["tooltip"] is None
    assert spec["config"]["text"]["aria"] is False
