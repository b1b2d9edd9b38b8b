"""The folder with the text of the articles, which is not part of this project."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent


def articles_folder() -> Path:
    """The folder; where it is absent the test is skipped, or fails if CI is set."""
    folder = Path(os.environ.get("SOURCES", ROOT.parent / "shared" / "sources"))
    if not folder.is_dir():
        reason = "The text of the articles is not there; set SOURCES to its folder"
        if os.environ.get("CI"):
            pytest.fail(reason)
        pytest.skip(reason)
    return folder
