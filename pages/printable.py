"""The plan on one page without buttons, for paper."""

from __future__ import annotations

from pages.ui.codec import current, written
from pages.ui.frame import frame, show_left_out
from pages.ui.printed import show
from pages.ui.turns import turn
from pages.ui.visitor import visitor

TITLE = "Your plan, to print"


def main() -> None:
    """The page, for the answers in the URL."""
    user = visitor()
    link = current(user.today)
    frame(TITLE, written(link.answers))
    show_left_out(link)
    show(link.answers, user)


with turn():
    main()
