"""Many visits at once: everybody opens the plan, then everybody changes an answer, at the same moment or at their own pace."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from functools import partial
from itertools import chain
from time import perf_counter

from bench.interview import ANSWERS, ON, QUESTION, query
from bench.served import Served
from bench.visit import Shown, Visit, visit

PAUSE = 3.0
"""How long people look at a page before they click again, in seconds."""
CLICKS = 3
"""To the question, an answer, and back to the plan."""
CHANGES = 4
"""How many answers everybody changes at their own pace."""


@dataclass
class Tally:
    """What one kind of click cost: the pages that came, the server's time and the time on the clock, in seconds."""

    shown: list[Shown] = field(default_factory=list)
    server: float = 0
    clock: float = 0

    @property
    def server_each(self) -> float:
        """The server's time for one of them."""
        return self.server / len(self.shown)

    @property
    def rate(self) -> float:
        """How many were answered in a second."""
        return len(self.shown) / self.clock


@dataclass
class Crowd:
    """What a number of visits at once saw; `memory` is what one more visit costs the server, in bytes."""

    loads: Tally = field(default_factory=Tally)
    choices: Tally = field(default_factory=Tally)
    clicks: Tally = field(default_factory=Tally)
    spread: Tally = field(default_factory=Tally)
    memory: float = 0


async def crowd(page: Served, visits: int, turns: int, *, spread: bool = False, into: Crowd | None = None) -> Crowd:
    """Let so many people open the plan and change an answer `turns` times, all at once; then more at their own pace if `spread`."""
    seen = into or Crowd()
    before = page.memory()
    async with AsyncExitStack() as stack:
        people = [await stack.enter_async_context(visit(page.url, query())) for _ in range(visits)]
        await _together(page, seen.loads, [person.load for person in people])
        for turn in range(turns):
            await asyncio.gather(*(person.press(QUESTION) for person in people))
            answer = ANSWERS[turn % len(ANSWERS)]
            await _together(page, seen.choices, [partial(person.choose, answer) for person in people])
            await _together(page, seen.clicks, [partial(person.press, ON) for person in people])
        seen.memory = (page.memory() - before) / visits
        if spread:
            changed = await asyncio.gather(*(_unhurried(person, number / visits) for number, person in enumerate(people)))
            seen.spread.shown.extend(chain.from_iterable(changed))
    return seen


async def warm_up(page: Served) -> Shown:
    """Let one visitor see every screen, so that everything is loaded; gives the page after the first answer."""
    async with visit(page.url, query()) as person:
        await person.load()
        changed = [await _changed(person, turn) for turn in (0, 1)]
    return changed[0]


async def _changed(person: Visit, turn: int, pause: float = 0) -> Shown:
    """An answer changed, with so many seconds before each click; gives the plan that follows."""
    await asyncio.sleep(pause)
    await person.press(QUESTION)
    await asyncio.sleep(pause)
    await person.choose(ANSWERS[turn % len(ANSWERS)])
    await asyncio.sleep(pause)
    return await person.press(ON)


async def _unhurried(person: Visit, share: float) -> list[Shown]:
    """Somebody who looks at each page for a pause; they come one after the other, so that all kinds of clicks mix."""
    await asyncio.sleep(CLICKS * PAUSE * share)
    return [await _changed(person, turn, PAUSE) for turn in range(CHANGES)]


async def _together(page: Served, tally: Tally, clicks: Sequence[Callable[[], Awaitable[Shown]]]) -> None:
    spent, started = page.seconds(), perf_counter()
    tally.shown.extend(await asyncio.gather(*(click() for click in clicks)))
    tally.clock += perf_counter() - started
    tally.server += page.seconds() - spent
