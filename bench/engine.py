"""The explained plan beside the bare decision in two rule engines, its share of a click, and how it grows."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Callable, Iterable
from datetime import date, timedelta
from functools import partial
from statistics import median
from time import process_time
from unittest import mock

from bench import bare_day
from bench.crowd import Crowd, crowd, warm_up
from bench.figures import Figure, table, verdict
from bench.in_process import app_at_the_plan, choose, press
from bench.interview import ANSWERS, ON, QUESTION, answers, measured_day
from bench.report import put, say
from bench.served import served
from followup_rules import Document, Interview, Message, documents, plan
from followup_rules.situation import situation_of

MOST_OF_A_CLICK = 0.2
LINEAR = 1.1
"""Linear growth, and a tenth for the noise of the measurement."""
COPIES = (1, 10, 100)
MESSAGES = (0, 10, 20, 30)
CLICKS = 12
FEWEST_RUNS = 5
"""In a group, also of what takes long: the first one finds nothing at hand that the last measurement left."""
MICRO, MILLI = 1e-6, 1e-3


def measure(rounds: int) -> None:
    """Run every round and put the tables into the page."""
    parts = [_beside_engines(rounds), _share_of_a_click(rounds), _by_documents(rounds), _by_messages(rounds)]
    put("engine", "\n\n".join(parts))


def _seconds_each(work: Callable[[], object], times: int) -> float:
    """The processor time of one run, the middle of several groups."""
    groups = []
    for _ in range(5):
        started = process_time()
        for _ in range(times):
            work()
        groups.append((process_time() - started) / times)
    return median(groups)


def _beside_engines(rounds: int) -> str:
    cases = list(bare_day.cases())
    deciders = {"plan()": bare_day.by_plan, "zen-engine": bare_day.in_rust(), "rule-engine": bare_day.in_python()}
    for facts in cases:
        days = {name: decide(facts) for name, decide in deciders.items()}
        if len(set(days.values())) > 1:
            message = f"the engines disagree on {facts}: {days}"
            raise RuntimeError(message)
    seen: dict[str, list[float]] = {name: [] for name in deciders}
    for number in range(rounds):
        for name, decide in deciders.items():
            seen[name].append(_seconds_each(partial(_decide_all, decide, cases), 1) / len(cases))
        say(f"engine: round {number + 1} of {rounds}")
    own = Figure.of(seen["plan()"])
    gives = {"plan()": "every step, its window, channels, agreement and reasons"}
    rows = [
        (name, gives.get(name, "the next step’s day alone"), Figure.of(values).text(MICRO, 1), own.over(Figure.of(values)).text(digits=1))
        for name, values in seen.items()
    ]
    words = f"**One decision**, in microseconds; the same day in each of {len(cases)} cases."
    return f"{words}\n\n{table(('', 'what it gives', 'µs', 'plan() takes, times as long'), rows)}"


def _decide_all(decide: bare_day.Decide, cases: Iterable[bare_day.Facts]) -> None:
    for facts in cases:
        decide(facts)


def _share_of_a_click(rounds: int) -> str:
    interview = answers().interview
    today = measured_day()
    calls = _plans_in_a_click()
    shares, clicks, plans = [], [], []
    with served() as page:
        asyncio.run(warm_up(page))
        for _ in range(rounds):
            seen = Crowd()
            asyncio.run(crowd(page, 1, CLICKS, into=seen))
            clicks.append(seen.choices.server_each)
            plans.append(_seconds_each(partial(plan, interview, today=today), 50))
            shares.append(calls * plans[-1] / clicks[-1])
    share = Figure.of(shares)
    row = (
        Figure.of(plans).text(MILLI, 2),
        str(calls),
        Figure.of(clicks).text(MILLI, 1),
        share.text(digits=2),
        verdict(share, MOST_OF_A_CLICK),
    )
    return "**Share of a click** that selects an answer, on which the plan is worked out; “Continue” shows it.\n\n" + table(
        ("plan(), ms", "plans in a click", "click, server ms", "share", "goal"), [row]
    )


def _plans_in_a_click() -> int:
    """How often a selected answer and “Continue” together ask for a plan."""
    with app_at_the_plan() as app:
        app.run()
        press(app, QUESTION)()
        with mock.patch("followup_rules.planning.situation_of", wraps=situation_of) as asked:
            choose(app, ANSWERS[0])
            press(app, ON)()
        return asked.call_count


def _by_documents(rounds: int) -> str:
    interview, today = answers().interview, measured_day()
    several = {copies * len(documents()): _copies(copies) for copies in COPIES}

    def work(number: int) -> Callable[[], object]:
        return partial(plan, interview, today=today, documents=several[number])

    return "**Growth with the documents**.\n\n" + _growth("documents", work, several, rounds)


def _by_messages(rounds: int) -> str:
    today = measured_day()

    def work(number: int) -> Callable[[], object]:
        return partial(plan, _told(number, today), today=today)

    return "**Growth with the messages** that were sent.\n\n" + _growth("messages", work, MESSAGES, rounds)


def _growth(what: str, work: Callable[[int], Callable[[], object]], numbers: Iterable[int], rounds: int) -> str:
    """Times and calls by number, each held against those for the number before, times as much as the number has grown.

    All numbers are timed in each round, so that a machine that slows down between rounds changes no growth; calls are
    the same on every machine, however its memory is shared.
    """
    times: dict[int, list[float]] = {number: [] for number in numbers}
    for _ in range(rounds):
        for number, values in times.items():
            values.append(_seconds_each(work(number), max(FEWEST_RUNS, 200 // (number + 1))))
    figures = {number: (Figure.of(values), _calls(work(number))) for number, values in times.items()}
    rows = [
        (str(number), time.text(MILLI, 2), f"{calls:,}", *(_grown(figures, before, number) if before else ("", "", "")))
        for before, (number, (time, calls)) in zip((0, *figures), figures.items(), strict=False)
    ]
    return table((what, "plan(), ms", "calls", "time, of growth with the number", "calls, of it", "goal for the time"), rows)


def _grown(figures: dict[int, tuple[Figure, int]], before: int, number: int) -> tuple[str, str, str]:
    """Time and calls for a number over those for the one before, times as much as the number itself; and the verdict on the time."""
    (time, calls), (time_before, calls_before), grown = figures[number], figures[before], number / before
    share = Figure.of(ratio / grown for ratio in time.over(time_before).values)
    return share.text(digits=2), f"{calls / calls_before / grown:.2f}", verdict(share, LINEAR)


def _calls(work: Callable[[], object]) -> int:
    """How many functions one run calls, Python's own among them."""
    count = 0

    def called(_frame: object, event: str, _argument: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    work()
    sys.setprofile(called)
    try:
        work()
    finally:
        sys.setprofile(None)
    return count


def _copies(count: int) -> tuple[Document, ...]:
    """The documents so many times over, each copy with ids of its own."""
    return tuple(
        document.model_copy(
            update={
                "id": f"{document.id}{copy}",
                "claims": tuple(claim.model_copy(update={"id": f"{claim.id}-{copy}"}) for claim in document.claims),
            }
        )
        for copy in range(count)
        for document in documents()
    )


def _told(number: int, today: date) -> Interview:
    """An interview after which so many messages were sent, all of which were answered without news."""
    held = today - timedelta(days=60)
    days = (held + timedelta(days=1 + turn) for turn in range(number))
    sent = tuple(Message(sent_on=day, kind="other", channel="email", reply="no_news", replied_on=day) for day in days)
    return Interview(held_on=held, sent=sent)
