"""A served page under measurement: what it costs the machine, and the servers of one round side by side."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

import psutil

from tools.app_server import ROOT, AppServer

DEFAULTS: Mapping[str, str] = MappingProxyType(
    {
        "STREAMLIT_RUNNER_POST_SCRIPT_GC": "true",
        "STREAMLIT_RUNNER_MAGIC_ENABLED": "true",
        "STREAMLIT_SERVER_FILE_WATCHER_TYPE": "auto",
    }
)
"""Streamlit's own values for the options that cost time and that the app's settings change."""


@dataclass(frozen=True, slots=True)
class Served:
    """A page that is served by a process of its own."""

    server: AppServer
    process: psutil.Process

    @property
    def url(self) -> str:
        """Where the page answers."""
        return self.server.url

    def seconds(self) -> float:
        """The processor time that the server has used since it started."""
        times = self.process.cpu_times()
        return float(times.user + times.system)

    def memory(self) -> int:
        """The bytes of memory that the server holds."""
        return int(self.process.memory_info().rss)


@contextmanager
def served(script: Path = ROOT / "app.py", environment: Mapping[str, str] | None = None) -> Iterator[Served]:
    """The page of a script on a fresh server, ended afterwards."""
    with AppServer(script=script, environment=environment) as server:
        yield Served(server, psutil.Process(server.pid))


@contextmanager
def hard_coded(*, usual: bool = False) -> Iterator[Path]:
    """The floor as a script, or the usual way; made by a process of its own, since it runs the app to listen to it.

    It lies as deep as the app: Streamlit asks the system about every folder above a page, for each link to one.
    """
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary, *ROOT.parts[len(Path(temporary).parts) :])
        subprocess.run([sys.executable, "-m", "bench.floor", str(folder), *(["--usual"] if usual else [])], cwd=ROOT, check=True)
        yield folder / "app.py"
