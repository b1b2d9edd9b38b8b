"""Follow one article only: the plan, and beside it the plan that each document alone would give, on the same axis."""

from __future__ import annotations

from dataclasses import dataclass

import streamlit as st

from followup_rules import Document, DocumentWindow, Plan
from followup_rules.planning import plan_for, situation_to_plan
from followup_rules.windows_by_document import windows_of
from followup_rules.wording import number
from pages.ui.charts import describe_mini, mini_spec, windows_scale
from pages.ui.compare.download import csv_button
from pages.ui.compare.model import Comparison
from pages.ui.kept import kept
from pages.ui.model import Result
from pages.ui.own_documents import followed
from pages.ui.part import part
from pages.ui.phrases import heading, step_line
from pages.ui.text import plain


@dataclass(frozen=True, slots=True)
class Single:
    """The plan of one document alone, with the days that it gives; of none for the plan of them all."""

    document: Document | None
    plan: Plan
    windows: tuple[DocumentWindow, ...] = ()


def singles(result: Result) -> list[Single]:
    """The user's plan first, then one for each document in its order."""
    found = [Single(None, result.plan)]
    for document in result.documents:
        situation = situation_to_plan(result.interview, result.today, [document])
        alone = plan_for(situation)
        found.append(Single(document, alone, windows_of(situation, alone.steps)))
    return found


def show(comparison: Comparison) -> None:
    """A card for each plan, and the download."""
    result = comparison.result
    found = kept("singles", comparison.facts, lambda: singles(result))
    st.header("Follow one article only", anchor="one-article")
    st.markdown("What you would do next if you trusted a single article, beside your plan. All on the same days.")
    scale = windows_scale(
        result.interview, [single.plan for single in found], [window for single in found for window in single.windows], result.today
    )
    with st.grid(3, min_column_width=300, border=True, gap="small") as grid:
        for single in found:
            with grid.container():
                with st.container(gap=None):
                    st.markdown(_whose(single))
                    st.subheader(heading(single.plan, result.today, result.interview.outcome).text, anchor=False)
                st.markdown(why(single))
                with part("The small chart"):
                    spec = mini_spec(result.interview, single.plan, single.windows, result.today, scale, dark=result.visitor.dark)
                    key = f"chart_mini_{single.document.id if single.document else 'plan'}"
                    st.vega_lite_chart(spec, width="stretch", alt=describe_mini(single.plan, result.today), key=key)
                st.markdown(f":small[:gray[{_then(single.plan, result)}]]")
    csv_button("Plans", "one-by-one", lambda: plan_rows(found, result))


def plan_rows(found: list[Single], result: Result) -> list[dict[str, str]]:
    """The plans for a file: one row for each step of each."""
    return [
        {
            "Followed": single.document.id if single.document else "the plan",
            "Next": heading(single.plan, result.today, result.interview.outcome).text,
            "Step": step_line(step, single.plan, result.today),
            "Because": " ".join(reason.text for reason in step.reasons),
        }
        for single in found
        for step in single.plan.steps
    ]


def _whose(single: Single) -> str:
    if single.document is None:
        return f":blue-badge[:material/flag: Your plan] :gray[all {number(len(followed())).lower()} weighed]"
    return f":gray-badge[{plain(single.document.id)}] :gray[{plain(single.document.name)}]"


def why(single: Single) -> str:
    """Why that comes next: the article's own advice on it, or the reason of the plan that tells most."""
    reasons = single.plan.next.reasons if single.plan.next else single.plan.notes
    if single.document is not None:
        cited = {claim for reason in reasons for claim in reason.claims}
        on_that_day = {claim for window in single.windows if _is_for_next(window, single.plan) for claim in window.claims}
        said = [claim for claim in single.document.claims if claim.id in cited]
        timed = [claim for claim in said if claim.id in on_that_day and claim.timing is not None and not claim.timing.not_before]
        if said:
            return plain(f"It says: {(timed or said)[0].says}")
        if not any(step.kind.startswith("status_check") for step in single.plan.steps):
            return "It does not say when to ask for news."
    telling = [reason for reason in reasons if reason.rule is not None and not reason.ours] or list(reasons)
    return plain(telling[0].text) if telling else ""


def _is_for_next(window: DocumentWindow, single: Plan) -> bool:
    """Whether the days of a window hold that of the next step."""
    step = single.next
    day = step.recommended if step is not None else None
    return step is not None and day is not None and window.step == step.kind and window.first <= day <= (window.last or day)


def _then(single: Plan, result: Result) -> str:
    """What follows the next step, in one line; what the document leaves open."""
    steps = [step for step in single.steps if step != single.next and step.status not in ("done", "missed")]
    lines = [step_line(step, single, result.today) for step in steps]
    return plain(". ".join(lines)) if lines else "Nothing after that"
