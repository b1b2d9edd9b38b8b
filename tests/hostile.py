"""Links that nobody would write by mistake: good ones with their values, names and encoding broken in every way."""

from __future__ import annotations

import random
from collections.abc import Iterator
from urllib.parse import quote, quote_plus

from pages.ui.link_fields import FIELDS

MARK = "Zorblax"
"""Stands in every hostile value, so that it can be looked for where it must not appear."""
GOOD = (
    {"v": "1", "on": "2026-11-19", "by": "day.2026-11-30", "sent": "thanks.email.2026-11-20", "guess": "US"},
    {
        "v": "1",
        "on": "2026-11-02",
        "by": "2w",
        "sent": "check.phone.2026-11-16.no-news.2026-11-17",
        "avoid": "text.letter",
        "country": "DE",
    },
    {"v": "1", "on": "2026-11-19", "by": "longer.2026-11-20", "outcome": "rejected", "ask": "sent", "message": "1"},
)
PAYLOADS = (
    f"<script>alert('{MARK}')</script>",
    f"![{MARK}](https://example.com/x.png)",
    f"[{MARK}](javascript:alert(1))",
    f":red[{MARK}]",
    f"$\\frac{{{MARK}}}{{0}}$",
    f"{{{{7*7}}}}{MARK}",
    f"%s%n%({MARK})s{{0.__class__}}",
    f"=HYPERLINK('{MARK}')",
    f"'; DROP TABLE answers; -- {MARK}",
    f"../../../../{MARK}\x00.toml",
    f"\u202e{MARK}\u2066\u200b",
    f"{MARK}\r\nSet-Cookie: a=b",
    f"\x1b[31m{MARK}\x07",
    f"🤞🏽{MARK}\u0301" * 40,
    MARK * 500,
    f"9999-12-31.{MARK}",
    f"thanks.email.0001-01-01.{MARK}",
    f"day.2026-02-30{MARK}",
    f"{'9' * 400}w{MARK}",
    f"{'thanks.' * 60}{MARK}",
    f"\u0662\u0660\u0662\u0666-11-19{MARK}",
)
EDGES = (
    "0001-01-01",
    "9999-12-31",
    "2028-11-22",
    "2024-02-29",
    "-1w",
    "0d",
    "400d",
    "18m",
    "new.9999-12-31",
    "longer.0001-01-01",
    "none",
    "",
)
RAW = (f"%ff%fe{MARK}", f"%{MARK}", f"%00{MARK}", f"%ed%a0%80{MARK}", f"a=b=c&&;={MARK}", f"on[]={MARK}", f"%u0041{MARK}")


def hostile_links(number: int) -> Iterator[str]:
    """That many query strings, the same on every run."""
    chance = random.Random(20261122)  # noqa: S311, no secret: the links have to be the same on every run
    for _ in range(number):
        yield _broken(chance)


def _broken(chance: random.Random) -> str:
    fields = list(chance.choice(GOOD).items())
    for _ in range(chance.randint(1, 4)):
        at = chance.randrange(len(fields))
        match chance.randrange(5):
            case 0:
                fields[at] = (fields[at][0], chance.choice(PAYLOADS))
            case 1:
                fields[at] = (fields[at][0], chance.choice(EDGES))
            case 2:
                fields += [(chance.choice([*FIELDS, "ask", "change", "message", "v"]), chance.choice((*PAYLOADS, *EDGES)))]
            case 3:
                fields += [fields[at]] * chance.randint(1, 40)
            case _:
                fields += [(chance.choice(PAYLOADS)[:200], fields[at][1])]
    chance.shuffle(fields)
    encode = chance.choice((quote, quote_plus))
    link = "&".join(f"{encode(name, safe='')}={encode(value, safe='')}" for name, value in fields)
    if chance.randrange(4) == 0:
        cut = chance.randrange(len(link))
        link = link[:cut] + chance.choice(RAW) + link[cut:]
    return link
