"""What to press on the card: the mail program when it is time, the calendar before that, and the way to the draft."""

from __future__ import annotations

import streamlit as st

from pages.ui.model import Result
from pages.ui.result import calendar_file, message_files
from pages.ui.result.message import Writing, message_of, writings

TO_DRAFT = "[Go to the draft](#your-draft)"


def show(result: Result) -> None:
    """One primary button where there is something to press, and one link."""
    step = result.plan.next
    if step is None:
        if writings(result):
            st.markdown(TO_DRAFT)
        return
    with st.container(horizontal=True, vertical_alignment="center"):
        ahead = step.recommended or step.earliest
        if result.plan.action == "act" and step.recommended is not None:
            message = message_of(Writing(step), result)
            if message.text.form == "email":
                message_files.mail_button(message, primary=True)
        elif ahead is not None and ahead > result.today:
            calendar_file.button(result, "Add to calendar", key="card_calendar", primary=True)
        st.markdown(TO_DRAFT if step.recommended else "[See the timeline](#your-timeline)")
