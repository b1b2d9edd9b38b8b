"""The explained plan beside the bare decision in two rule engines, its share of a click, and how it grows."""

from __future__ import annotations

import asyncio
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
            clicks.append(seen.clicks.server_each)
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
    return "**Share of a click** that changes an answer.\n\n" + table(
        ("plan(), ms", "plans in a click", "click, server ms", "share", "goal"), [row]
    )


def _plans_in_a_click() -> int:
    """How often one click on the way back to the plan asks for a plan."""
    with app_at_the_plan() as app:
        app.run()
        press(app, QUESTION)()
        choose(app, ANSWERS[0])
        with mock.patch("followup_rules.planning.situation_of", wraps=situation_of) as asked:
            press(app, ON)()
        return asked.call_count


def _by_documents(rounds: int) -> str:
    interview, today = answers().interview, measured_day()
    several = {copies * len(documents()): _copies(copies) for copies in COPIES}
    times = {
        number: Figure.of(_seconds_each(partial(plan, interview, today=today, documents=own), 200 // number + 1) for _ in range(rounds))
        for number, own in several.items()
    }
    return "**Growth with the documents**.\n\n" + _growth("documents", times)


def _by_messages(rounds: int) -> str:
    today = measured_day()
    times = {
        number: Figure.of(_seconds_each(partial(plan, _told(number, today), today=today), 50) for _ in range(rounds)) for number in MESSAGES
    }
    return "**Growth with the messages** that were sent.\n\n" + _growth("messages", times)


def _growth(what: str, times: dict[int, Figure]) -> str:
    """Times by number, each held against the time for the number before, times as much as the number has grown."""
    rows, before = [], 0
    for number, figure in times.items():
        share = Figure.of([figure.median * before / (times[before].median * number)]) if before else None
        rows.append((str(number), figure.text(MILLI, 2), share.text(digits=2) if share else "", verdict(share, LINEAR) if share else ""))
        before = number
    return table((what, "plan(), ms", "of growth with the number", "goal"), rows)


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
