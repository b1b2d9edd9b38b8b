"""Runs nginx with the configuration in `deploy/` before some replicas of the app, and installs nginx where it can."""

from __future__ import annotations

import shutil
import subprocess
import sys
from contextlib import ExitStack
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Self
from urllib.parse import urlsplit

from tools import debian
from tools.app_server import ROOT, free_port

if TYPE_CHECKING:
    from types import TracebackType

WHAT_TO_DO = "There is no nginx, and none could be installed. As root on Debian run “apt-get install nginx-light”; elsewhere install nginx."
KEPT = ("body", "proxy", "fastcgi", "uwsgi", "scgi")


class Front:
    """nginx on a free port as a context: within it, `url` answers for the replicas at these addresses; `log()` gives what it logged."""

    def __init__(self, *replicas: str) -> None:
        self._replicas = replicas
        self._port = free_port()
        self.url = f"http://localhost:{self._port}"

    def __enter__(self) -> Self:
        with ExitStack() as stack:
            self._folder = Path(stack.enter_context(TemporaryDirectory()))
            self._write_settings()
            self._command = [_path() or "nginx", "-p", str(self._folder), "-c", str(self._folder / "nginx.conf"), "-g", "pid nginx.pid;"]
            with (self._folder / "log").open("w") as log:
                subprocess.run(self._command, stdout=log, stderr=log, check=True)
            self._stack = stack.pop_all()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        subprocess.run([*self._command, "-s", "stop"], capture_output=True, check=True)
        self._stack.close()

    def log(self) -> str:
        """What nginx has logged so far."""
        return (self._folder / "log").read_text("utf-8")

    def _write_settings(self) -> None:
        """The configuration as it is, before these replicas and on this port; what nginx keeps stays in its own folder."""
        shutil.copy(ROOT / "deploy" / "nginx.conf", self._folder)
        addresses = (urlsplit(replica).netloc for replica in self._replicas)
        self._write("replicas.conf", [f"server {address} max_fails=2 fail_timeout=1s;" for address in addresses])
        kept = [f"{'client_body' if kind == 'body' else kind}_temp_path {self._folder / kind};" for kind in KEPT]
        self._write("listen.conf", [f"listen 127.0.0.1:{self._port};", *kept])

    def _write(self, name: str, lines: list[str]) -> None:
        (self._folder / name).write_text("\n".join(lines) + "\n", "utf-8")


def is_there() -> bool:
    """Whether nginx is installed."""
    return _path() is not None


def _path() -> str | None:
    return shutil.which("nginx") or shutil.which("nginx", path="/usr/sbin:/usr/local/sbin")


def main() -> str | None:
    """Make sure that there is an nginx; otherwise what the user can do, for sys.exit."""
    if not is_there():
        debian.install("Debian’s nginx", "nginx-light")
    return None if is_there() else WHAT_TO_DO


if __name__ == "__main__":
    sys.exit(main())
