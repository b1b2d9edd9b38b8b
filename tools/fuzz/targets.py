"""What each part is fed with, and what must hold whatever it is fed with; any other exception is a finding."""

from __future__ import annotations

import io
from collections.abc import Callable, Mapping
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from types import MappingProxyType
from urllib.parse import parse_qs, urlencode

from followup_rules import (
    Details,
    DocumentError,
    Interview,
    Message,
    check,
    documents,
    draft,
    joined,
    load_document,
    plan,
    windows_by_document,
)
from followup_rules.cli import ON_CLAIMS, main
from followup_rules.library import FOLDER
from pages.ui.codec import read, written
from pages.ui.own_documents import taken_in
from tools.fuzz.made_up import made_up

HELD = date(2026, 11, 19)
TODAY = date(2026, 11, 27)
THANKED = Message(sent_on=date(2026, 11, 20), kind="thank_you", channel="email")
ASKED = Interview(held_on=HELD, sent=(THANKED,))
FRESH = Interview(held_on=date(2026, 11, 26), named_day=date(2026, 12, 4))
SITUATIONS = (ASKED, FRESH, Interview(held_on=HELD, outcome="rejected"), Interview(held_on=date(2026, 12, 1)))
BOUNDARY = "\n"
FILE_ENDS = b"\0"


@dataclass(frozen=True, slots=True)
class Target:
    """A part under attack: what one execution does with its bytes, and inputs to start from."""

    attack: Callable[[bytes], None]
    seeds: tuple[bytes, ...]


def attack_link(data: bytes) -> None:
    """A query string is read; what was read is written and read again as the same; the plan knows what to do with it."""
    parameters = parse_qs(data.decode("utf-8", "replace"), keep_blank_values=True)
    link = read(parameters, TODAY)
    again = read(parse_qs(urlencode(written(link.answers, link.place), doseq=True)), TODAY)
    _hold(again.answers == link.answers and again.place == link.place and not again.left_out, "a link does not survive being written")
    if link.answers.held_on is not None:
        plan(link.answers.interview, today=TODAY)


def attack_document(data: bytes) -> None:
    """A file is a document, or is refused in one line; a document can be followed, alone and beside the others."""
    try:
        document = load_document(data)
        together = joined((*documents(), document))
    except DocumentError as error:
        _hold("\n" not in str(error) and bool(str(error)), "a refusal is not one line")
        return
    for followed in ((document,), together):
        for interview in SITUATIONS:
            steps = plan(interview, today=TODAY, documents=followed).steps
            windows_by_document(interview, TODAY, followed, steps)


def attack_claims(data: bytes) -> None:
    """A document with claims that are nearly those of the five is refused in one line, or has a plan and windows of its own."""
    attack_document(made_up(data))


def attack_upload(data: bytes) -> None:
    """Whatever files are brought, each is taken in or refused by its name."""
    files = [(f"{number}.toml", raw) for number, raw in enumerate(data.split(FILE_ENDS))]
    taken = taken_in((), files)
    _hold(len(taken.documents) + len(taken.refusals) == len(files), "a file is neither taken in nor refused")
    _hold(len(joined((*documents(), *taken.documents))) == len(documents()) + len(taken.documents), "a document hides another")


def attack_details(data: bytes) -> None:
    """Whatever is typed comes out as lines of visible text, and for each recipient once."""
    details = _details(data)
    for value in (details.your_name, details.role, details.contact, details.company, *details.recipients, *details.emails):
        _hold(value.isprintable() or "\u200d" in value or "\u00a0" in value, "a detail holds what cannot be seen")
    _hold(tuple(address for _, address in details.by_address) == details.emails, "an address is lost")


def attack_draft(data: bytes) -> None:
    """A draft is made from any details; its subject is one line."""
    details = _details(data)
    interview = SITUATIONS[len(data) % len(SITUATIONS)]
    step = plan(interview, today=TODAY).next
    if step is not None:
        made = draft(interview, step, details, today=TODAY)
        _hold(bool(made.body) and len(made.subject.splitlines()) <= 1, "a draft without a body, or with lines in its subject")


def attack_check(data: bytes) -> None:
    """Any text of a message is judged; each finding points into the text."""
    text = data.decode("utf-8", "replace")
    interview = SITUATIONS[len(data) % len(SITUATIONS)]
    step = plan(interview, today=TODAY).next
    if step is not None:
        found = check(text, interview, step, Details(), today=TODAY, channel=step.channel)
        _hold(bool(found), "a message without any finding")


def attack_command_line(data: bytes) -> None:
    """Any arguments, one a line, print a plan or are refused with exit code 2; work on the claims, which may write a file, is left out."""
    arguments = data.decode("utf-8", "replace").split(BOUNDARY)
    if arguments[0] in ON_CLAIMS or any("/" in argument for argument in arguments):
        return
    told, refused = io.StringIO(), io.StringIO()
    with redirect_stdout(told), redirect_stderr(refused):
        try:
            code: object = main(arguments)
        except SystemExit as ended:
            code = ended.code
    _hold(code in (0, 2) and bool((refused if code else told).getvalue()), "neither a plan nor a refusal")


def _details(data: bytes) -> Details:
    """Details from lines of text, in the order of the fields; the last field takes what is left."""
    lines = data.decode("utf-8", "replace").split(BOUNDARY)
    fields = [name for name in Details.model_fields if name not in ("recipients", "emails", "ask_next_steps", "tone", "length")]
    filled: dict[str, object] = dict(zip(fields, lines, strict=False))
    rest = lines[len(fields) :]
    filled |= {"recipients": tuple(rest[::2]), "emails": tuple(rest[1::2])}
    filled |= {"tone": ("warm", "formal")[len(data) % 2], "length": ("short", "full")[len(lines) % 2]}
    return Details.model_validate(filled)


def _hold(holds: object, what: str) -> None:
    if not holds:
        raise AssertionError(what)


LINKS = (
    b"v=1&on=2026-11-19&by=day.2026-11-30&sent=thanks.email.2026-11-20&guess=US",
    b"v=1&on=2026-11-19&by=2w&sent=check.phone.2026-11-26.no-news.2026-11-27&avoid=phone.text&country=DE&region=BY&ask=sent&message=1",
    b"v=1&on=2026-11-19&by=longer.2026-11-20&outcome=rejected&offer=2026-12-01&urgency=urgent&change=asked&example=yes",
)
DETAILS = b"Sam Rivera\n+1 555 0100\nAnalyst\nNorthwind\nstock data\nit fits\nfive years\ntwo months\nMs Okafor\nokafor@example.com"
MESSAGE = b"Dear Ms Okafor,\n\nThank you for your time on Friday. Is there any news on the analyst role?\n\nKind regards\nSam Rivera"
ARGUMENTS = (
    b"--held-on\n2026-11-19\n--today\n2026-11-27\n--named-day\n2026-11-25\n--json",
    b"--held-on=2026-11-19\n--today=2026-11-27\n--sent\n2026-11-20:thank_you:email:no_news:2026-11-21\n--only\nA\nE\n--country\nDE",
)
OWN = b"""id = "own"
title = "My coach"

[[claims]]
id = "own-1"
section = "Notes"
paragraph = 1
sentences = [1]
says = "Ask on day six."
modality = "should"
timing = { step = ["status_check_1"], after = "interview", from = 6 }
"""
TARGETS: Mapping[str, Target] = MappingProxyType(
    {
        "link": Target(attack_link, LINKS),
        "document": Target(attack_document, tuple(path.read_bytes()[:3000] for path in sorted(Path(FOLDER).glob("*.toml")))),
        "claims": Target(attack_claims, (bytes(range(64)), bytes(range(255, 0, -3)))),
        "upload": Target(attack_upload, (OWN + FILE_ENDS + OWN.replace(b"own", b"two"),)),
        "details": Target(attack_details, (DETAILS,)),
        "draft": Target(attack_draft, (DETAILS,)),
        "check": Target(attack_check, (MESSAGE,)),
        "command-line": Target(attack_command_line, ARGUMENTS),
    }
)
