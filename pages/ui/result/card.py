"""The next-step card: the one next action with its day, why in two sentences, and what to press."""

from __future__ import annotations

import streamlit as st

from followup_rules.steps import Plan, Reason, Step
from pages.ui.charts.words import distance
from pages.ui.model import Result
from pages.ui.part import part
from pages.ui.phrases import heading
from pages.ui.result import sending
from pages.ui.result.reasons import reason_line
from pages.ui.text import plain
from pages.ui.voices import KEY, badges

MOST_SENTENCES = 2
NOTHING_UNTIL_THEN = "Until then there is nothing to send."


def show(result: Result) -> None:
    """The card of the plan's next step."""
    title = heading(result.plan, result.today, result.interview.outcome)
    with st.container(border=True):
        with st.container(gap=None):
            st.markdown(" ".join(state_badges(result)))
            st.title(f"{title.action} :blue[{title.when}]" if title.when else title.action, anchor=False)
        st.markdown(plain_sentences(result))
        with part("What to press"):
            sending.show(result)
        for note in side_notes(result.plan):
            st.markdown(f":gray[:material/info:] {reason_line(note, result.documents)}")
        step = result.plan.next
        if step is not None and step.recommended is not None:
            st.markdown(f"{' '.join(badges(step, result))}  \n{KEY} [Why this date](#why-this-date)")


def state_badges(result: Result) -> list[str]:
    """Where the next step stands: today, in so many days, late, or the last one."""
    plan, step = result.plan, result.plan.next
    if step is None or step.kind == "move_on":
        return [":gray-badge[:material/logout: Last step]" if step else ":gray-badge[:material/block: No step left]"]
    found = [":blue-badge[:material/flag: Your next step]"]
    if step.recommended is None:
        return found
    late = next((reason for reason in step.reasons if reason.rule == "today"), None)
    if plan.action == "act":
        found.append(":orange-badge[:material/today: today]")
    else:
        found.append(f":gray-badge[:material/schedule: {distance(step.recommended, result.today)}]")
    if late is not None:
        found.append(f":orange-badge[:material/history: {'late, still fine' if step.agree else 'late'}]")
    return found


def plain_sentences(result: Result) -> str:
    """The reasons that matter most for the next step, at most two, and, unless another offer presses, that nothing is to be sent before."""
    plan, step = result.plan, result.plan.next
    reasons = plan.notes if step is None else _telling(step)
    sentences = [plain(reason.text) for reason in reasons[:MOST_SENTENCES]]
    if plan.action == "wait" and not result.offer_presses:
        sentences.append(NOTHING_UNTIL_THEN)
    return " ".join(sentences)


def side_notes(plan: Plan) -> list[Reason]:
    """What the plan wants said and what the card does not say already; a moved day stands with the reasons of its step."""
    if plan.next is None:
        return list(plan.notes[MOST_SENTENCES:])
    return [note for note in plan.notes if note.rule != "working_days" and note not in plan.next.reasons]


def _telling(step: Step) -> list[Reason]:
    """The reasons that say more than who agrees, which the badges show; that one only where there is no other."""
    return [reason for reason in step.reasons if reason.rule is not None or reason.ours] or list(step.reasons)
