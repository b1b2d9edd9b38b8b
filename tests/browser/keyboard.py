"""What somebody without a mouse does: go from stop to stop, see where they are, and press."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from tools.browser import settle

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Page

MOST_STOPS = 150
REACHED = """() => {
  const here = document.activeElement;
  if (here === document.body) return null;
  here.dataset.reached = 'yes';
  const named = here.ariaLabel || here.closest('label')?.innerText || (here.matches('a, button, summary') ? here.innerText : '');
  return named.replaceAll('\\u00a0', ' ');
}"""
HERE = "(document.activeElement.closest('label') ?? document.activeElement).innerText"
LOOKS = """async () => {
  const here = document.activeElement;
  const label = here.closest('label');
  const parts = [here, ...(label ? [label, ...label.querySelectorAll('*')] : [])];
  for (let part = here.parentElement, level = 0; part && level < 3; part = part.parentElement, level += 1) parts.push(part);
  const look = async () => {
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    document.getAnimations().filter((one) => one.effect.getTiming().iterations !== Infinity).forEach((one) => one.finish());
    return parts.flatMap((part) => [null, '::before', '::after'].map((pseudo) => {
      const style = getComputedStyle(part, pseudo);
      return [style.outline, style.boxShadow, style.borderColor, style.backgroundColor, style.textDecoration, style.color].join();
    })).join();
  };
  const focused = await look();
  here.blur();
  const blurred = await look();
  here.focus();
  await look();
  const box = (label ?? here).getBoundingClientRect();
  return {
    shows: focused !== blurred,
    seen: box.width > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
    is_this_page: here.matches('[data-testid="stPageLink-NavLink"]') && here.pathname === location.pathname,
  };
}"""
MISSED = """() => [...document.querySelectorAll('button, a[href], input, textarea, summary, [tabindex="0"]')]
  .filter((e) => e.checkVisibility({visibilityProperty: true}) && !e.disabled && !e.dataset.reached)
  .filter((e) => !e.matches('input[type="date"], input[type="file"]'))
  .filter((e) => !e.closest('[role="radiogroup"]')?.querySelector('[data-reached]'))
  .map((e) => e.ariaLabel || e.innerText || e.outerHTML.slice(0, 80))"""


@dataclass(frozen=True, slots=True)
class Stop:
    """Where the focus is: what it is called, whether the focus shows there, whether it is in sight, and whether it links to where it is."""

    name: str
    shows: bool
    seen: bool
    is_this_page: bool


def stops(page: Page) -> Iterator[Stop]:
    """Every stop of the Tab key, from where the focus is to the end of the page."""
    for name in _names(page):
        yield Stop(name, **page.evaluate(LOOKS))


def missed(page: Page) -> list[str]:
    """What can be pressed or filled and was no stop so far.

    Of a group with one stop the others are reached by arrows; a date is typed in parts, and a file chosen by a button,
    so the fields behind these need no stop.
    """
    found: list[str] = page.evaluate(MISSED)
    return found


def tab_to(page: Page, name: str) -> None:
    """Press Tab until something of that name has the focus, which must be in sight; past the end it goes on from the top."""
    for _ in range(2):
        for reached in _names(page):
            if name in reached:
                stop = Stop(reached, **page.evaluate(LOOKS))
                assert stop.shows or stop.is_this_page, f"the focus on “{name}” does not show"
                assert stop.seen, f"“{name}” has the focus out of sight"
                return
    message = f"“{name}” is not reached by Tab"
    raise AssertionError(message)


def press(page: Page, name: str, key: str = "Enter") -> None:
    """Go to something by its name and press it."""
    tab_to(page, name)
    page.keyboard.press(key)
    settle(page)


def choose(page: Page, first: str, answer: str) -> None:
    """Go into a group of answers by its first one and move down to the answer that is wanted."""
    press(page, first, "Space")
    for _ in range(MOST_STOPS):
        if answer in page.evaluate(HERE):
            return
        page.keyboard.press("ArrowDown")
        settle(page)
    message = f"“{answer}” is not reached by the arrows"
    raise AssertionError(message)


def switch_to(page: Page, first: str, wanted: str) -> None:
    """Go to a switch by the first of its options and on to the one that is wanted."""
    settle(page)
    tab_to(page, first)
    page.keyboard.press("ArrowRight")
    page.wait_for_function(f"(wanted) => {HERE}.includes(wanted)", arg=wanted)
    page.keyboard.press("Space")
    settle(page)


def _names(page: Page) -> Iterator[str]:
    """What each press of Tab reaches, by name, up to the end of the page."""
    for _ in range(MOST_STOPS):
        page.keyboard.press("Tab")
        reached = page.evaluate(REACHED)
        if reached is None:
            return
        yield reached
    message = "the Tab key never comes to the end"
    raise AssertionError(message)
