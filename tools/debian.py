"""Installs packages of Debian, where this is Debian and the user may."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys


def is_root() -> bool:
    """Whether this process may change the system."""
    return hasattr(os, "geteuid") and os.geteuid() == 0


def install(what: str, *packages: str) -> None:
    """Install packages, as root on a Debian machine; otherwise do nothing. `what` is told to whoever waits."""
    if is_root() and shutil.which("apt-get"):
        sys.stdout.write(f"Installing {what} ...\n")
        sys.stdout.flush()
        environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive", "RUNLEVEL": "1"}  # a service that comes along is not started
        for command in (["update"], ["install", "--yes", "--no-install-recommends", *packages]):
            subprocess.run(["apt-get", "-qq", *command], env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, check=False)
