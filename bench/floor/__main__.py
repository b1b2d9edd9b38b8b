"""`python -m bench.floor FOLDER` writes the floor into a folder, to be read, served and measured; `--usual` the usual way instead."""

from __future__ import annotations

import argparse
import logging
from pathlib import Path

from bench.floor.page import write


def main() -> None:
    """Write the page that the arguments ask for."""
    parser = argparse.ArgumentParser(prog="python -m bench.floor", description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--usual", action="store_true", help="let Altair build each chart anew on every run")
    arguments = parser.parse_args()
    logging.disable(logging.WARNING)
    arguments.folder.mkdir(parents=True, exist_ok=True)
    write(arguments.folder, usual=arguments.usual)


if __name__ == "__main__":
    main()
