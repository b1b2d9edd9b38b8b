"""The result page: the next step first, then the timeline, the draft, the reasons, and the answers."""

from __future__ import annotations

import gc
from functools import cache

import streamlit as st

from pages.ui.answers import Answers
from pages.ui.attempt import start_afresh
from pages.ui.button import button
from pages.ui.codec import Link
from pages.ui.frame import frame, show_assumed_day, show_left_out
from pages.ui.model import result_of
from pages.ui.part import part
from pages.ui.phrases import heading
from pages.ui.result import answers, card, changing, draft, events, own_note, timeline, why
from pages.ui.visitor import Visitor


def show(link: Link, visitor: Visitor) -> None:
    """The whole page, from the answers in the URL."""
    result = result_of(link.answers, visitor)
    frame(heading(result.plan, result.today, result.interview.outcome).text, result.link)
    show_left_out(link)
    _example(link.answers)
    own_note.show()
    changing.show(result)
    card.show(result)
    show_assumed_day(visitor)
    events.show(result)
    with part("The timeline"):
        timeline.show(result)
    with part("The draft"):
        draft.show(result)
    with part("The comparison of the articles"):
        why.show(result)
    answers.show(result)
    _keep_what_is_loaded()


@cache
def _keep_what_is_loaded() -> None:
    """Once in a process: what the first result has loaded stays, so no collection has to look through it (up to 100 ms each).

    The visits that are open then are kept with it; what is garbage by then is not.
    """
    gc.collect()
    gc.freeze()


def _example(given: Answers) -> None:
    if given.example:
        with st.container(border=True, horizontal=True, vertical_alignment="center"):
            st.markdown("**This is an example.** An interview three days ago, thanks sent, a date named.", width="stretch")
            button("Plan my own interview", start_afresh, Answers(), key="own_interview", type="primary")
