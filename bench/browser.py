"""The app beside its floor in a real browser: the first chart, from a click to the changed chart, what is loaded, what jumps."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from playwright.sync_api import sync_playwright

from bench.figures import Figure, table, verdict
from bench.interview import ANSWERS, ON, QUESTION, query
from bench.report import put, say
from bench.served import hard_coded, served
from tools.browser import launch_options, settle

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

VISITS = 5
"""How often each page is visited in a round."""
MOST_FIRST_CHART = 1.15
MOST_SHIFT = 0.001
"""The layout shift that rounds to nothing."""
MILLI, KILO = 1, 1e3
WATCH = """
window.measured = {shift: 0, from: 0, chart: null};
new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.measured.shift += entry.value;
}).observe({type: 'layout-shift', buffered: true});
addEventListener('pointerdown', () => { Object.assign(window.measured, {from: performance.now(), chart: null}); }, true);
const look = () => {
  const drawn = document.querySelector('[data-testid="stVegaLiteChart"] :is(canvas, svg.marks)');
  if (drawn && drawn.getBoundingClientRect().height > 0) window.measured.chart ??= performance.now();
  requestAnimationFrame(look);
};
requestAnimationFrame(look);
"""
"""Notes when a chart is first there after the last press, and adds up what moves without one."""
CHART_IS_THERE = "() => window.measured.chart !== null"
WAITED = "() => window.measured.chart - window.measured.from"


@dataclass
class Seen:
    """What one visit to a page saw: waits in milliseconds, sizes in bytes."""

    first_chart: float = 0
    changed_chart: float = 0
    shift: float = 0
    bytes: int = 0
    requests: int = 0


@dataclass
class Round:
    """The visits to one page, and the middle of each measure over them."""

    visits: list[Seen] = field(default_factory=list)

    def middle(self, name: str) -> float:
        """The middle value of one measure."""
        return Figure.of(getattr(visit, name) for visit in self.visits).median


def measure(rounds: int) -> None:
    """Run every round and put the table into the page."""
    seen: dict[str, list[Round]] = {"app": [], "floor": []}
    with ExitStack() as stack:
        pages = {"app": stack.enter_context(served()), "floor": stack.enter_context(served(stack.enter_context(hard_coded())))}
        browser = stack.enter_context(sync_playwright()).chromium.launch(**launch_options())  # type: ignore[arg-type]
        for page in pages.values():
            _visit(browser, page.url)
        for number in range(rounds):
            for name in pages:
                seen[name].append(Round())
            for _ in range(VISITS):
                for name, page in pages.items():
                    seen[name][-1].visits.append(_visit(browser, page.url))
            say(f"browser: round {number + 1} of {rounds}")
    put("browser", table(("", "app", "floor", "more", "ratio", "goal"), _rows(seen)))


def _visit(browser: Browser, url: str) -> Seen:
    """Open the plan with nothing kept from before, answer the question, and come back to the changed plan."""
    seen = Seen()
    with browser.new_context(
        viewport={"width": 1280, "height": 900}, locale="en-US", timezone_id="UTC", reduced_motion="reduce"
    ) as context:
        context.add_init_script(WATCH)
        page = context.new_page()
        _count(page, seen)
        page.goto(f"{url}/?{query()}")
        page.wait_for_function(CHART_IS_THERE)
        seen.first_chart = page.evaluate(WAITED)
        settle(page)
        page.get_by_role("button", name=QUESTION).click()
        page.get_by_text(ANSWERS[0], exact=False).first.click()
        settle(page)
        page.get_by_role("button", name=ON).click()
        page.wait_for_function(CHART_IS_THERE)
        seen.changed_chart = page.evaluate(WAITED)
        settle(page)
        seen.shift = page.evaluate("() => window.measured.shift")
    return seen


def _count(page: Page, seen: Seen) -> None:
    """Count what comes over the wire: files with their headers, and messages."""

    def loaded(event: dict[str, Any]) -> None:
        seen.bytes += int(event["encodedDataLength"])

    def received(event: dict[str, Any]) -> None:
        seen.bytes += len(event["response"]["payloadData"]) * 3 // 4

    def asked(_: dict[str, Any]) -> None:
        seen.requests += 1

    wire = page.context.new_cdp_session(page)
    wire.send("Network.enable")
    wire.on("Network.loadingFinished", loaded)
    wire.on("Network.webSocketFrameReceived", received)
    wire.on("Network.requestWillBeSent", asked)


def _rows(seen: dict[str, list[Round]]) -> Iterator[tuple[str, ...]]:
    measures = (
        ("first chart, ms", "first_chart", MILLI, MOST_FIRST_CHART),
        ("from the click to the changed chart, ms", "changed_chart", MILLI, None),
        ("loaded in the visit, kB", "bytes", KILO, None),
        ("requests", "requests", 1, None),
    )
    for words, name, unit, most in measures:
        app, floor = (Figure.of(each.middle(name) for each in seen[page]) for page in ("app", "floor"))
        goal = verdict(app.over(floor), most) if most else ""
        yield (words, app.text(unit), floor.text(unit), app.less(floor).text(unit), app.over(floor).text(digits=2), goal)
    app, floor = (Figure.of(each.middle("shift") for each in seen[page]) for page in ("app", "floor"))
    more = app.less(floor)
    yield ("layout shift", app.text(digits=3), floor.text(digits=3), more.text(digits=3), "", verdict(more, MOST_SHIFT))
