"""Finds a Chromium that Playwright can drive, and installs one where it can: Debian's, else Playwright's own."""

from __future__ import annotations

import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

from playwright.sync_api import sync_playwright

from tools import debian

if TYPE_CHECKING:
    from playwright.sync_api import Page

NAMES = ("chromium", "chromium-browser", "google-chrome")
DEBIAN_PACKAGES = ("chromium", "fonts-liberation", "libatomic1")
"""The browser, letters for what the page's own font lacks, and a library that Playwright's driver needs."""
QUIET_FOR = 400
WAIT_UNTIL_QUIET = """(quietFor) => new Promise((resolve) => {
  let timer;
  const shown = () => document.querySelector('.stApp[data-test-script-state="notRunning"] [data-testid="stElementContainer"]');
  const drawn = () => !document.querySelector('[data-testid="stAppSkeleton"], [data-testid="stSkeleton"]')
    && [...document.querySelectorAll('[data-testid="stVegaLiteChart"]')].every((chart) => chart.querySelector('svg'));
  const done = () => shown() && drawn() ? resolve() : again();
  const again = () => { clearTimeout(timer); timer = setTimeout(done, quietFor); };
  new MutationObserver(again).observe(document, {attributes: true, characterData: true, childList: true, subtree: true});
  again();
})"""
WHAT_TO_DO = (
    "No Chromium can be started, and none could be installed. As root on Debian run “apt-get install chromium”; "
    "elsewhere install Chromium or Chrome, or run “playwright install --with-deps chromium” in .venv/bin. Then try again."
)


def launch_options() -> dict[str, object]:
    """How Playwright starts the browser here: the machine's own if there is one; root has no sandbox."""
    options: dict[str, object] = {"args": ["--no-sandbox"]} if debian.is_root() else {}
    found = next(filter(None, map(shutil.which, NAMES)), None)
    return options | {"executable_path": found} if found else options


def can_start() -> bool:
    """Whether a browser starts; tried, not guessed."""
    try:
        with sync_playwright() as playwright:
            playwright.chromium.launch(**launch_options()).close()  # type: ignore[arg-type]
    except Exception:  # noqa: BLE001, a driver that lacks a library raises no class of its own
        return False
    return True


def settle(page: Page) -> None:
    """Wait until the page shows something, its charts too, no run is under way, and nothing has changed for `QUIET_FOR` milliseconds."""
    page.evaluate(WAIT_UNTIL_QUIET, QUIET_FOR)


def install_from_debian() -> None:
    """Install Debian's package, as root on a Debian machine; otherwise do nothing."""
    debian.install("Debian’s Chromium", *DEBIAN_PACKAGES)


def download_by_playwright() -> None:
    """Fetch the build that Playwright offers."""
    subprocess.run([sys.executable, "-m", "playwright", "install", "chromium"], stdin=subprocess.DEVNULL, check=False)


def main() -> str | None:
    """Make sure that a browser starts; otherwise what the user can do, for sys.exit."""
    if can_start():
        return None
    for install in (install_from_debian, download_by_playwright):
        install()
        if can_start():
            return None
    return WHAT_TO_DO


if __name__ == "__main__":
    sys.exit(main())
