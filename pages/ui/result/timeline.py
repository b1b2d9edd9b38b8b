"""Your timeline: the chart as a timeline or a calendar, its legend, and the same steps in words."""

from __future__ import annotations

import streamlit as st

from followup_rules.steps import Step
from followup_rules.wording import BY_CHANNEL
from pages.ui.charts.words import full_name
from pages.ui.frame import ROW_HEIGHT
from pages.ui.model import Result
from pages.ui.part import part
from pages.ui.phrases import step_line, window
from pages.ui.result import chart_files, waiting
from pages.ui.result.drawn import VIEWS, chart_of
from pages.ui.result.reasons import reason_lines
from pages.ui.switch import switch
from pages.ui.text import plain

ICONS = {"done": "check_circle", "missed": "event_busy", "optional": "help"}
CHANNEL_ICONS = {"phone": "call", "linkedin": "chat", "text": "sms", "in_person": "groups"}
KIND_ICONS = {"thank_you": "favorite", "ask_timeline": "question_answer", "move_on": "logout", "ask_feedback": "rate_review"}


def show(result: Result) -> None:
    """Chart, legend, list and table."""
    steps = result.plan.steps
    if not steps:
        return
    st.header("Your timeline", anchor="your-timeline")
    with st.container(height=ROW_HEIGHT, border=False):
        view = switch("Chart", VIEWS, key="timeline_view")
    with part("The chart"):
        _chart(result, view)
    for step in steps:
        with st.expander(_label(step, result), type="step", icon=f":material/{_icon(step, result)}:", key=f"step_{step.kind}"):
            st.markdown(reason_lines(step.reasons, result.documents))
    waiting.show(result)
    with st.expander("The same as a table", type="compact"):
        st.markdown(table(result))
    chart_files.show(result, view)


def _chart(result: Result, view: str) -> None:
    drawn = chart_of(view, result, dark=result.visitor.dark)
    st.vega_lite_chart(drawn.spec, width="stretch", height=drawn.spec["height"], alt=drawn.words, key=f"chart_{view}")
    st.markdown(f":gray[{plain(drawn.legend)}]")


def table(result: Result) -> str:
    """The steps as a table in Markdown: what, when, and the days between which it may be done."""
    rows = [
        f"| {full_name(step)}{f' {BY_CHANNEL[step.channel]}' if step.channel else ''} | {_when(step, result)} | {window(step)} |"
        for step in result.plan.steps
    ]
    return "\n".join(["| Step | Planned day | Earliest to latest |", "| --- | --- | --- |", *rows])


def _when(step: Step, result: Result) -> str:
    return step_line(step, result.plan, result.today).partition(": ")[2].partition(",")[0]


def _label(step: Step, result: Result) -> str:
    line = step_line(step, result.plan, result.today)
    if step != result.plan.next:
        return line
    name, colon, rest = line.partition(", ")
    return f"**{name}**{colon}{rest}"


def _icon(step: Step, result: Result) -> str:
    if step == result.plan.next:
        return "flag"
    return ICONS.get(step.status) or KIND_ICONS.get(step.kind) or CHANNEL_ICONS.get(step.channel or "email", "mail")
