"""The articles' windows on one axis with the agreement below, and its legend: on the result and on the comparison."""

from __future__ import annotations

import streamlit as st

from followup_rules.wording import day_name
from pages.ui import charts
from pages.ui.model import Result

LEGEND = ":violet-badge[■ thank-you] :blue-badge[■ status check] :blue-badge[□ second status check] :gray-badge[dashed: says both]"


def show(result: Result) -> None:
    """Legend and chart for the result's interview."""
    step = result.plan.next
    planned = f" :gray-badge[outlined day: your plan, {day_name(step.recommended)}]" if step and step.recommended else ""
    st.markdown(LEGEND + planned)
    shown = (result.interview, result.plan, result.windows, result.today, result.documents)
    spec, words = charts.windows_spec(*shown, dark=result.visitor.dark), charts.describe_windows(*shown)
    st.vega_lite_chart(spec, width="stretch", height=spec["height"], alt=words, key="chart_windows")
