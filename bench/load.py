"""Load: a crowd that walks through the questions in waves, and one visit that runs the page thousands of times."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass, field
from functools import partial
from time import perf_counter

from bench.figures import Figure, share, table, verdict
from bench.interview import query
from bench.report import put, say
from bench.served import Served, served
from bench.visit import Shown, Visit, visit

PEOPLE, WAVES, SECONDS = 200, 6, 300
PAUSE = 5.0
"""How long people look at a question before they click, in seconds."""
RERUNS, EACH = 10_000, 1_000
MOST_GROWTH = 1.05
"""Memory may end a twentieth above where it was: an allocator does not give back every page."""
MISSING = "cannot be shown at the moment"
"""What the app says where a part of a page failed."""
UNWANTED = ("Traceback", "failed", "ERROR", "Exception")
KILO, MEGA = 1e3, 1e6
WALK = (
    ("press", "Start"),
    *(step for answer in ("Yesterday", "No date was given", "Nothing yet") for step in (("choose", answer), ("press", "Continue"))),
    *(step for answer in ("Senior", "usual pace", "start-up", "By email") for step in (("choose", answer), ("press", "Continue"))),
    ("press", "Continue"),
    ("press", "Change job level"),
    ("choose", "Entry"),
    ("press", "Continue"),
    ("press", "Start again"),
)
"""From the first screen through every question to the plan, one answer changed, and back to the first screen."""


@dataclass
class Wave:
    """What one wave saw: its waits in seconds, what went wrong, and the server's memory in bytes at its end."""

    waits: list[float] = field(default_factory=list)
    troubles: Counter[str] = field(default_factory=Counter)
    memory: int = 0

    def note(self, shown: Shown) -> None:
        """Count a page."""
        self.waits.append(shown.seconds)
        if shown.kinds["exception"]:
            self.troubles["an exception in a page"] += 1
        if MISSING in shown.text:
            self.troubles["a part of a page that was missing"] += 1


def measure_waves(_: int) -> None:
    """Let wave after wave of people walk through the questions, and put the table into the page."""
    with served() as page:
        waves = []
        for number in range(WAVES):
            waves.append(asyncio.run(_wave(page)))
            say(f"load: wave {number + 1} of {WAVES}, {waves[-1].memory / MEGA:.0f} MB, {sum(waves[-1].troubles.values())} troubles")
    logged = [line for line in page.server.log if any(word in line for word in UNWANTED)]
    rows = [
        (
            str(number),
            f"{len(wave.waits):,}",
            *(f"{share(wave.waits, part) * KILO:.0f}" for part in (0.5, 0.95)),
            ", ".join(f"{count} times {what}" for what, count in wave.troubles.items()) or "none",
            f"{wave.memory / MEGA:.0f}",
        )
        for number, wave in enumerate(waves, start=1)
    ]
    growth = Figure.of([waves[-1].memory / waves[0].memory])
    troubles = Figure.of([sum(sum(wave.troubles.values()) for wave in waves) + len(logged)])
    words = [
        f"Errors, in pages and in the log of the server: {troubles.median:.0f}; {verdict(troubles, 0)}.",
        f"Memory after the last wave, over that after the first: {growth.median:.2f}; {verdict(growth, MOST_GROWTH)}.",
    ]
    head = ("wave", "clicks", "p50, ms", "p95, ms", "errors", "memory, MB")
    put(
        "load",
        f"{PEOPLE} people at once, {WAVES} waves, {SECONDS} s.\n\n{table(head, rows)}\n\n" + "\n".join(f"- {line}" for line in words),
    )


async def _wave(page: Served) -> Wave:
    wave = Wave()
    end = perf_counter() + SECONDS / WAVES
    outcomes = await asyncio.gather(*(_person(page, number, end, wave) for number in range(PEOPLE)), return_exceptions=True)
    wave.troubles.update(type(outcome).__name__ for outcome in outcomes if isinstance(outcome, BaseException))
    wave.memory = page.memory()
    return wave


async def _person(page: Served, number: int, end: float, wave: Wave) -> None:
    """Somebody who comes a moment after the one before, and walks until the wave is over."""
    await asyncio.sleep(PAUSE * number / PEOPLE)
    async with visit(page.url) as person:
        wave.note(await person.load())
        async for click in _steps(person):
            if perf_counter() + PAUSE > end:
                return
            await asyncio.sleep(PAUSE)
            wave.note(await click())


async def _steps(person: Visit) -> AsyncIterator[Callable[[], Awaitable[Shown]]]:
    while True:
        for kind, words in WALK:
            yield partial(person.press if kind == "press" else person.choose, words)


def measure_reruns(_: int) -> None:
    """Run the page thousands of times in one visit, and put the table into the page."""
    with served() as page:
        memory = asyncio.run(_reruns(page))
    growth = Figure.of([memory[-1] / memory[0]])
    rows = [(f"{EACH * number:,}", f"{held / MEGA:.1f}") for number, held in enumerate(memory, start=1)]
    ending = f"Memory at the end, over that after the first {EACH:,}: {growth.median:.2f}; {verdict(growth, MOST_GROWTH)}."
    put("reruns", f"{table(('runs in one visit', 'memory, MB'), rows)}\n\n{ending}")


async def _reruns(page: Served) -> list[int]:
    memory = []
    async with visit(page.url, query()) as person:
        for _ in range(RERUNS // EACH):
            for _ in range(EACH):
                shown = await person.load()
                if shown.kinds["exception"] or MISSING in shown.text:
                    message = "a page came with an exception, or without one of its parts"
                    raise RuntimeError(message)
            memory.append(page.memory())
            say(f"reruns: {EACH * len(memory):,}, {memory[-1] / MEGA:.1f} MB")
    return memory
