"""The app beside its floor and beside the usual way, over the websocket: 1, 25 and 100 visits, round after round."""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass

from bench.crowd import PAUSE, Crowd, Tally, crowd, warm_up
from bench.figures import Figure, share, table, verdict
from bench.report import put, say
from bench.served import DEFAULTS, Served, hard_coded, served

MOST, MOST_MEMORY, LEAST_THROUGHPUT = 1.25, 1.2, 10
MANY = 100
ALONE = 100
"""How often somebody comes alone in a round."""
MILLI, KILO = 1e-3, 1e3


@dataclass(frozen=True, slots=True)
class Row:
    """One measure in both pages: its name, the figures, their unit, and the goal for the ratio if there is one."""

    name: str
    app: Figure
    floor: Figure
    unit: float
    most: float | None = None

    def cells(self) -> tuple[str, ...]:
        """The row of the table."""
        ratio = self.app.over(self.floor)
        digits = 1 if self.unit == MILLI else 0
        goal = verdict(ratio, self.most) if self.most else ""
        return (
            self.name,
            *(f.text(self.unit, digits) for f in (self.app, self.floor, self.app.less(self.floor))),
            ratio.text(digits=2),
            goal,
        )


def measure(rounds: int) -> None:
    """Run every round and put the tables into the page."""
    seen: dict[tuple[str, int], list[Crowd]] = defaultdict(list)
    with hard_coded() as floor, hard_coded(usual=True) as usual:
        for number in range(rounds):
            with ExitStack() as stack:
                pages = {
                    "app": stack.enter_context(served()),
                    "floor": stack.enter_context(served(floor)),
                    "usual": stack.enter_context(served(usual, DEFAULTS)),
                }
                asyncio.run(_round(pages, seen, number))
            say(f"clicks: round {number + 1} of {rounds}")
    put("clicks", "\n\n".join(_tables(seen)))


async def _round(pages: dict[str, Served], seen: dict[tuple[str, int], list[Crowd]], number: int) -> None:
    shown = {name: await warm_up(page) for name, page in pages.items()}
    if shown["app"].kinds != shown["floor"].kinds:
        message = f"the floor is not the app's page: {shown['app'].kinds} and {shown['floor'].kinds}"
        raise RuntimeError(message)
    order = ("app", "floor") if number % 2 else ("floor", "app")
    for name in order:
        seen[name, MANY].append(await crowd(pages[name], MANY, 1, spread=True))
    seen["usual", MANY].append(await crowd(pages["usual"], MANY, 1))
    for name in order:
        seen[name, 25].append(await crowd(pages[name], 25, 2, spread=True))
    alone = {name: Crowd() for name in order}
    for _ in range(ALONE):
        for name in order:
            await crowd(pages[name], 1, 2, into=alone[name])
    for name in order:
        seen[name, 1].append(alone[name])


def _tables(seen: dict[tuple[str, int], list[Crowd]]) -> Iterator[str]:
    head = ("", "app", "floor", "more", "ratio", "goal")
    clicks = [row.cells() for visits in (1, 25, MANY) for row in _waits(seen, visits, "clicks", f"{_people(visits)} at once")]
    spread = [row.cells() for visits in (25, MANY) for row in _waits(seen, visits, "spread", f"{_people(visits)}, {PAUSE:.0f} s a page")]
    choices = [row.cells() for visits in (1, 25, MANY) for row in _waits(seen, visits, "choices", f"{_people(visits)} at once")]
    both = [_both(seen, visits).cells() for visits in (1, 25, MANY)]
    loads = [row.cells() for visits in (1, 25, MANY) for row in _waits(seen, visits, "loads", f"{_people(visits)} at once")]
    yield "**A click**: from “Continue” to the complete new plan, in milliseconds.\n\n" + table(head, clicks + spread)
    yield "**An answer selected**: to the question’s page with what that answer would move, in milliseconds.\n\n" + table(
        head, choices + both
    )
    yield "**A page load**: a new visit, from its first message to the complete plan, in milliseconds.\n\n" + table(head, loads)
    sizes = [
        Row("bytes of a load, in kB", _sizes(seen["app", 1], "loads"), _sizes(seen["floor", 1], "loads"), KILO),
        Row("bytes of a click, in kB", _sizes(seen["app", 1], "clicks"), _sizes(seen["floor", 1], "clicks"), KILO),
        Row("memory of a visit, in kB", _memory(seen["app", MANY]), _memory(seen["floor", MANY]), KILO, MOST_MEMORY),
    ]
    yield "**Size**.\n\n" + table(head, [row.cells() for row in sizes])
    app, usual = (Figure.of(each.clicks.rate for each in seen[name, MANY]) for name in ("app", "usual"))
    server = Figure.of(each.clicks.server_each for each in seen["usual", MANY])
    rate = app.over(usual)
    row = (app.text(digits=1), usual.text(digits=1), server.text(MILLI), rate.text(digits=1), verdict(rate, least=LEAST_THROUGHPUT))
    names = ("app, clicks a second", "usual way, clicks a second", "usual way, server ms a click", "ratio", "goal")
    yield f"**Throughput** with {MANY} people clicking at once.\n\n" + table(names, [row])


def _people(visits: int) -> str:
    return "1 person" if visits == 1 else f"{visits} people"


def _waits(seen: dict[tuple[str, int], list[Crowd]], visits: int, what: str, name: str) -> Iterator[Row]:
    """Middle and slowest wait, and the server's time for one."""

    def figure(page: str, part: float | None) -> Figure:
        tallies: list[Tally] = [getattr(each, what) for each in seen[page, visits]]
        if part is None:
            return Figure.of(tally.server_each for tally in tallies)
        return Figure.of(share([shown.seconds for shown in tally.shown], part) for tally in tallies)

    goal = MOST if what in ("clicks", "spread") else None
    parts: list[tuple[str, float | None]] = [("p50", 0.5), ("p95", 0.95)]
    for words, part in parts if what == "spread" else [*parts, ("server", None)]:
        yield Row(f"{name}, {words}", figure("app", part), figure("floor", part), MILLI, goal)


def _both(seen: dict[tuple[str, int], list[Crowd]], visits: int) -> Row:
    """The server's time for an answer selected and then given, since the plan is worked out once for both."""
    app, floor = (Figure.of(each.choices.server_each + each.clicks.server_each for each in seen[page, visits]) for page in ("app", "floor"))
    return Row(f"{_people(visits)} at once, with “Continue”, server", app, floor, MILLI, MOST)


def _sizes(crowds: list[Crowd], what: str) -> Figure:
    return Figure.of(share([shown.bytes for shown in getattr(each, what).shown], 0.5) for each in crowds)


def _memory(crowds: list[Crowd]) -> Figure:
    return Figure.of(each.memory for each in crowds)
