"""The command line: a plan as text or JSON, and the work on the claims."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from datetime import date, datetime
from io import TextIOWrapper
from pathlib import Path
from typing import NoReturn, get_args

from pydantic import ValidationError

from followup_rules.claims import Document
from followup_rules.interview import (
    Channel,
    Interview,
    Message,
    MessageKind,
    Organisation,
    Outcome,
    Reply,
    Seniority,
    Stage,
    Style,
    Urgency,
    day_of,
    problems,
)
from followup_rules.library import DocumentError, documents, joined, load_document
from followup_rules.plan_text import plan_json, plan_text
from followup_rules.planning import plan

SENT_PARTS = ("day", "kind", "channel", "reply", "replied on", "back on")
TRUTH = {"yes": True, "no": False}
ON_CLAIMS = ("verify", "coverage", "fingerprints", "claims")


def main(argv: Sequence[str] | None = None) -> int:
    """Runs one command; 0 if all is well, 1 if a check found something, 2 for bad input."""
    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")  # a terminal that lacks a character shows "?" and the rest of the plan
    arguments = list(sys.argv[1:] if argv is None else argv)
    if arguments[:1] and arguments[0] in ON_CLAIMS:
        return _on_claims(arguments[0], arguments[1:])
    return _print_plan(arguments)


def _print_plan(arguments: list[str]) -> int:
    parser = _plan_parser()
    given = vars(parser.parse_args(arguments))
    as_json, today = given.pop("json"), given.pop("today")
    files, only = given.pop("document"), given.pop("only")
    try:
        interview = Interview(**{name: value for name, value in given.items() if value is not None})
        followed = list(joined([*documents(), *(load_document(path) for path in files)]))
        if only:
            followed = _chosen(followed, only)
        result = plan(interview, today=today, documents=followed)
    except ValidationError as error:
        _refuse("; ".join(f"{_option(field)}: {sentence}" for field, sentence in problems(error).items()))
    except (ValueError, OSError) as error:
        _refuse(str(error))
    sys.stdout.write(plan_json(result) if as_json else plan_text(result, today=today))
    return 0


def _chosen(followed: list[Document], only: list[str]) -> list[Document]:
    unknown = sorted(set(only) - {document.id for document in followed})
    if unknown:
        message = f"There is no document {unknown[0]}; choose from {', '.join(document.id for document in followed)}"
        raise DocumentError(message)
    return [document for document in followed if document.id in only]


def _on_claims(command: str, arguments: list[str]) -> int:
    if command == "claims":
        from followup_rules.claims_page import main as claims_page  # noqa: PLC0415, a plan needs none of these

        return claims_page(arguments)
    from followup_rules.coverage import main as coverage  # noqa: PLC0415, as above
    from followup_rules.fingerprints import main as fingerprints  # noqa: PLC0415, as above
    from followup_rules.verify import main as verify  # noqa: PLC0415, as above

    commands = {"verify": verify, "coverage": coverage, "fingerprints": fingerprints}
    parser = argparse.ArgumentParser(prog=f"python -m followup_rules {command}")
    parser.add_argument("sources", type=Path, help="the folder with the text of the articles")
    folder = parser.parse_args(arguments).sources
    if not folder.is_dir():
        _refuse(f"There is no folder {folder}; give the one that holds the text of the articles")
    return commands[command](folder, sys.stdout)


def _plan_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m followup_rules",
        allow_abbrev=False,
        description="The follow-up plan for one interview, with its reasons.",
        epilog=f"On the claims: python -m followup_rules {{{','.join(ON_CLAIMS)}}} --help",
    )
    parser.add_argument("--held-on", type=_day, required=True, metavar="DAY", help="the day of the interview, as 2026-11-20")
    parser.add_argument("--today", type=_day, default=datetime.now().astimezone().date(), metavar="DAY", help="plan as if it were this day")
    parser.add_argument("--named-day", type=_day, metavar="DAY", help="the last day of what they said about timing")
    parser.add_argument("--delayed-on", type=_day, metavar="DAY", help="the day they announced a delay without a new day")
    parser.add_argument("--delayed-from", type=_day, metavar="DAY", help="the day they had named before that delay, if still ahead then")
    parser.add_argument("--other-offer-by", type=_day, metavar="DAY", help="the day another offer must be answered by")
    for name, kind in (("seniority", Seniority), ("urgency", Urgency), ("organisation", Organisation), ("stage", Stage), ("style", Style)):
        parser.add_argument(f"--{name}", choices=get_args(kind))
    parser.add_argument("--late-in-hiring", type=_truth, metavar="{yes,no}", help="near the end of their interviewing")
    parser.add_argument("--channel", choices=get_args(Channel), help="how you have been in touch")
    parser.add_argument("--asked-channel", choices=get_args(Channel), help="the way they asked you to use")
    parser.add_argument("--barred-channels", nargs="+", choices=get_args(Channel), help="the ways they ruled out")
    parser.add_argument("--outcome", choices=get_args(Outcome))
    parser.add_argument("--country", help="two letters, for working days; US if not given")
    parser.add_argument("--region", help="state or region, for its own public holidays")
    parser.add_argument(
        "--sent",
        type=_message,
        action="append",
        metavar="MESSAGE",
        help=f"one message, as {':'.join(SENT_PARTS)}; the last three may be left out. Kinds: {', '.join(get_args(MessageKind))}. "
        f"Replies: {', '.join(get_args(Reply))}. May be repeated",
    )
    parser.add_argument("--document", type=Path, action="append", default=[], metavar="FILE", help="one more document to follow")
    parser.add_argument("--only", nargs="+", default=[], metavar="ID", help="follow only these documents")
    parser.add_argument("--json", action="store_true", help="print JSON")
    return parser


def _day(text: str) -> date:
    try:
        return day_of(text)
    except ValueError:
        message = f"“{text}” is not a day; write it as 2026-11-20"
        raise argparse.ArgumentTypeError(message) from None


def _truth(text: str) -> bool:
    if text not in TRUTH:
        message = f"“{text}” is neither yes nor no"
        raise argparse.ArgumentTypeError(message)
    return TRUTH[text]


def _message(text: str) -> Message:
    fields = ("sent_on", "kind", "channel", "reply", "replied_on", "back_on")
    if text.count(":") >= len(fields):
        message = f"“{text}” has too many parts; write it as {':'.join(SENT_PARTS)}"
        raise argparse.ArgumentTypeError(message)
    given = {field: part for field, part in zip(fields, text.split(":"), strict=False) if part}
    try:
        return Message.model_validate(given)
    except ValidationError as error:
        field, sentence = next(iter(problems(error).items()))
        message = f"“{text}”: {SENT_PARTS[fields.index(field)] if field in fields else field}: {sentence}"
        raise argparse.ArgumentTypeError(message) from None


def _option(field: str) -> str:
    return f"--{field.replace('_', '-')}"


def _refuse(sentence: str) -> NoReturn:
    sys.stderr.write(f"{sentence}\n")
    raise SystemExit(2)
