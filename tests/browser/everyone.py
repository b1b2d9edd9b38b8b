"""What a screen owes everybody, whatever its size and theme; each fault is told in a line."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Literal

from axe_playwright_python.sync_playwright import Axe  # type: ignore[import-untyped]  # it ships none

from pages.ui.frame import NAME

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from playwright.sync_api import Page

HEADINGS = "() => [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map((h) => [+h.tagName[1], h.innerText])"
TOO_WIDE = """() => [document.documentElement, ...document.querySelectorAll('[data-testid="stMain"]')]
  .some((box) => box.scrollWidth > box.clientWidth)"""
CUT = """() => [...document.querySelectorAll('[role="radiogroup"], [data-testid="stHorizontalBlock"], table, pre')]
  .filter((box) => box.scrollWidth > box.clientWidth + 1)
  .map((box) => box.innerText.slice(0, 60))"""
CHART_NAMES = """() => [...document.querySelectorAll('[data-testid="stVegaLiteChart"]')].map((chart) => chart.ariaLabel || '')"""
CHART_TEXTS = """() => [...document.querySelectorAll('[data-testid="stVegaLiteChart"]')].flatMap((chart) => {
  const frame = chart.getBoundingClientRect();
  const texts = new Map();
  for (const text of chart.querySelectorAll('text')) {
    const {left, right, top, bottom} = text.getBoundingClientRect();
    const words = text.textContent.trim();
    if (words) texts.set(`${words} ${Math.round(left)} ${Math.round(top)}`, {words, left, right, top, bottom});
  }
  const all = [...texts.values()];
  const outside = (t) => t.left < frame.left - 1 || t.right > frame.right + 1 || t.top < frame.top - 4 || t.bottom > frame.bottom + 4;
  const meet = (a, b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 3 && b.top < a.bottom - 3;
  return [
    ...all.filter((t) => outside(t) || t.words.endsWith('…')).map((t) => `the chart cuts “${t.words}”`),
    ...all.flatMap((a, n) => all.slice(n + 1).filter((b) => meet(a, b)).map((b) => `“${a.words}” lies upon “${b.words}”`)),
  ];
})"""
FAILED = "[data-testid='stException'], :text('cannot be shown at the moment')"
WORDS = """() => {
  const shown = document.body.cloneNode(true);
  shown.querySelectorAll('script, style, noscript, [data-testid="stIconMaterial"], [translate="no"]').forEach((part) => part.remove());
  return shown.textContent;
}"""
NOT_FOR_PEOPLE = re.compile(
    r"\bNone\b(?! of)|\b(?:NaN|undefined|null|Traceback)\b|\b[a-z]+_[a-z_]+\b(?!\.\w)|\b[A-E]-[a-z]+-[a-z-]+|:material/|\{\}"
)
"""Raw ids, developers' words and markup that was meant to become something; the name of a file may be one."""
LOOK_IS_ON = """(wanted) => {
  const [red] = getComputedStyle(document.querySelector('.stApp')).backgroundColor.match(/\\d+/g);
  const charts = [...document.querySelectorAll('[data-testid="stVegaLiteChart"]')];
  return innerWidth === wanted.width && (red < 128) === wanted.dark
    && document.getAnimations().every((one) => one.playState !== 'running' || one.effect.getTiming().iterations === Infinity)
    && charts.every((chart) => Math.abs(chart.querySelector('svg')?.width.baseVal.value - chart.clientWidth) <= 2);
}"""


@dataclass(frozen=True, slots=True)
class Look:
    """A theme and a size of the screen in pixels."""

    scheme: Literal["light", "dark"]
    width: int
    height: int


LOOKS = (Look("dark", 1280, 900), Look("dark", 390, 844), Look("light", 390, 844), Look("light", 1280, 900))
"""Both themes at both sizes, in an order that changes one thing at a time."""
CORNERS = (LOOKS[1], LOOKS[3])
"""The two looks that differ in everything: enough for what hardly differs from a screen seen in all four."""


@dataclass(frozen=True, slots=True)
class Known:
    """A rule of axe that bare Streamlit breaks: where, as a part of the element's markup, and why nobody here can mend it."""

    rule: str
    where: str
    because: str


OF_STREAMLIT = (
    Known("presentation-role-conflict", "stFileUploaderDropzone", "the place to drop files has a label and a role that allows none"),
    Known("landmark-banner-is-top-level", "<header", "the open calendar of a date field has a header inside a dialog"),
    Known("landmark-no-duplicate-banner", "<header", "so there are two headers while it is open"),
    Known("landmark-unique", "<header", "and they bear no different names"),
    Known("region", 'role="listbox"', "the open list of a select field stands outside all landmarks"),
    Known("region", "stMainMenu", "and so does the open main menu"),
    Known("region", "Made with Streamlit", "with its last line"),
)
"""What bare Streamlit does itself, wherever it is used."""


def faults(page: Page, looks: Sequence[Look] = LOOKS, *, called: str | None = None) -> list[str]:
    """The faults of the screen that is open, in these looks; an empty list is the aim. It is `called` as its headline, or else this."""
    found: list[str] = []
    for look in looks:
        page.emulate_media(color_scheme=look.scheme)
        page.set_viewport_size({"width": look.width, "height": look.height})
        page.wait_for_function(LOOK_IS_ON, arg={"width": look.width, "dark": look.scheme == "dark"})
        found += [f"{look.scheme}, {look.width} pixels: {fault}" for fault in _faults_now(page, called)]
    return found


def too_wide(page: Page) -> Iterator[str]:
    """What does not fit into the width of the screen."""
    if page.evaluate(TOO_WIDE):
        yield "the page scrolls sideways"
    yield from (f"cut at its side: {words}" for words in page.evaluate(CUT))


def violations(page: Page) -> set[tuple[str, str]]:
    """What axe finds: the rule, and the markup of each element that breaks it."""
    results = Axe().run(page, options={"resultTypes": ["violations"]}).response["violations"]
    return {(result["id"], node["html"]) for result in results for node in result["nodes"]}


def known(rule: str, markup: str) -> Known | None:
    """The entry of `OF_STREAMLIT` for a violation, if there is one."""
    return next((entry for entry in OF_STREAMLIT if entry.rule == rule and entry.where in markup), None)


def _faults_now(page: Page, called: str | None) -> Iterator[str]:
    yield from (f"failed: {words}" for words in page.locator(FAILED).all_inner_texts())
    yield from (f"axe: {rule} at {markup[:160]}" for rule, markup in violations(page) if known(rule, markup) is None)
    yield from _faults_of_headings(page, called)
    yield from too_wide(page)
    yield from (f"a chart is called “{name}”" for name in page.evaluate(CHART_NAMES) if len(name.split()) < 4 or not name.endswith("."))
    yield from page.evaluate(CHART_TEXTS)
    yield from (f"a word for nobody: {word}" for word in NOT_FOR_PEOPLE.findall(page.evaluate(WORDS)))


def _faults_of_headings(page: Page, called: str | None) -> Iterator[str]:
    """One headline, which also names the page; below it no level is left out."""
    headings: list[tuple[int, str]] = page.evaluate(HEADINGS)
    headlines = [words for level, words in headings if level == 1]
    if len(headlines) != 1 or headings[0][0] != 1:
        yield f"headlines: {headlines}"
    elif _plain(page.title()).removeprefix("Error: ") != f"{_plain(called or headlines[0])} – {NAME}":
        yield f"the page is called “{page.title()}”"
    for (above, _), (level, words) in pairwise(headings):
        if level > above + 1:
            yield f"the heading “{words}” skips a level"


def _plain(words: str) -> str:
    """Words with plain spaces between them."""
    return words.replace("\u00a0", " ").strip()
