"""Everything in one .zip: the plan as text and JSON, the charts, the drafts, the calendar."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from followup_rules.details import Details
from followup_rules.drafting import Draft, draft, draft_beside_the_plan
from followup_rules.export.calendar_file import OPEN, ics_bytes
from followup_rules.export.email_file import eml_bytes
from followup_rules.export.names import draft_file_name
from followup_rules.export.text_file import txt_bytes
from followup_rules.interview import Interview
from followup_rules.messages.occasion import BesideThePlan
from followup_rules.plan_text import plan_json, plan_text
from followup_rules.steps import Plan

READABLE = 0o644 << 16
UNIX = 3
FIRST_YEAR, LAST_YEAR = 1980, 2107
"""The ones that the format can write."""


def zip_bytes(
    interview: Interview, plan: Plan, details: Details, *, today: date, charts: Mapping[str, bytes], beside: Iterable[BesideThePlan] = ()
) -> bytes:
    """An archive of the plan; `charts` maps file names to finished pictures, `beside` names messages that belong to no step.

    The same input gives the same bytes.
    """
    drafts = [draft(interview, step, details, today=today) for step in plan.steps if step.status in OPEN]
    drafts += [draft_beside_the_plan(message, interview, details, today=today) for message in beside]
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in _files(interview, plan, details, today, charts, drafts):
            entry = zipfile.ZipInfo(name, (min(max(today.year, FIRST_YEAR), LAST_YEAR), today.month, today.day, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr, entry.create_system = READABLE, UNIX
            archive.writestr(entry, content)
    return buffer.getvalue()


def _files(
    interview: Interview, plan: Plan, details: Details, today: date, charts: Mapping[str, bytes], drafts: Iterable[Draft]
) -> Iterator[tuple[str, bytes]]:
    yield "plan.txt", plan_text(plan, today=today).encode()
    yield "plan.json", plan_json(plan).encode()
    yield from sorted(charts.items())
    yield "calendar.ics", ics_bytes(interview, plan, details, today=today)
    for message in drafts:
        yield f"drafts/{draft_file_name(message, 'txt')}", txt_bytes(message)
        if message.form == "email":
            yield f"drafts/{draft_file_name(message, 'eml')}", eml_bytes(message, details, today=today)
