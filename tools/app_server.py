"""Serves the app to this machine alone, on a free port and, if wanted, at a chosen instant.

The app asks its server for the instant and the browser for the time zone, so both decide the user's day.
"""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from pathlib import Path
from threading import Event, Thread
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime
    from types import TracebackType

ROOT = Path(__file__).parent.parent
SECONDS_TO_START = 60
SECONDS_TO_STOP = 10


class AppServer:
    """A server of the app as a context: within it, `url` answers; `log` holds what it printed.

    `now` is the instant at which its clock starts (aware), or None for the real one. `environment` adds to this
    process's own. After `stop`, `start` serves on the same port again. RuntimeError if it does not come up.
    """

    def __init__(self, now: datetime | None = None, script: Path = ROOT / "app.py", environment: Mapping[str, str] | None = None) -> None:
        self.log: list[str] = []
        self._port = free_port()
        self.url = f"http://localhost:{self._port}"
        instant = [now.isoformat()] if now else []
        options = ["--server.port", str(self._port), "--server.address", "localhost", "--server.headless", "true"]
        self._environment = os.environ | {"PYTHONUNBUFFERED": "1"} | dict(environment or {})
        self._command = [sys.executable, "-m", "tools.app_server", "run", str(script), *options, "--", *instant]

    def start(self) -> None:
        """Start serving, and come back once the first request can be made."""
        self._process = subprocess.Popen(
            self._command, cwd=ROOT, env=self._environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, encoding="utf-8"
        )
        self._ready = Event()
        self._reader = Thread(target=self._read_log, daemon=True)
        self._reader.start()
        if not self._ready.wait(SECONDS_TO_START) or self._process.poll() is not None:
            self.stop()
            message = "The app did not start:\n" + "".join(self.log)
            raise RuntimeError(message)

    @property
    def pid(self) -> int:
        """The number of the serving process."""
        return self._process.pid

    def stop(self) -> None:
        """End the server; sessions in it are gone."""
        self._process.terminate()
        try:
            self._process.wait(SECONDS_TO_STOP)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._reader.join()

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.stop()

    def _read_log(self) -> None:
        """Keep what the server prints; its address is the last thing that it prints before it serves."""
        with self._process:
            for line in self._process.stdout or ():
                self.log.append(line)
                if self.url in line:
                    self._ready.set()
        self._ready.set()


def free_port() -> int:
    """A port of this machine that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("localhost", 0))
        port: int = probe.getsockname()[1]
        return port


def _serve(arguments: list[str]) -> None:
    """Run Streamlit's command line in this process; an instant after "--" sets its clock."""
    from streamlit.web.cli import main  # noqa: PLC0415, only the serving process needs it

    divider = arguments.index("--")
    for instant in arguments[divider + 1 :]:
        import time_machine  # noqa: PLC0415, as above

        time_machine.travel(instant, tick=True).start()
    main(arguments[:divider])


if __name__ == "__main__":
    _serve(sys.argv[1:])
