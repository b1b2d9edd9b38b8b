"""Writes the floor: a page that shows the app's result and one of its questions, and works out nothing."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from bench.floor.recorder import Recorder, recorded
from bench.in_process import app_at_the_plan, choose, press
from bench.interview import ANSWERS, ON, QUESTION
from tools.app_server import ROOT

HEAD = '''"""What the app shows for one interview, hard-coded."""

import datetime

import streamlit as st
{imports}

def no_file():
    return b""


def to_question():
    st.query_params.from_dict({question})
    st.session_state["asked"] = True


def to_result():
    st.query_params.from_dict({result})
    st.session_state["changed"] = True
'''
TAIL = """

if st.session_state.pop("asked", False):
    question()
elif "change" in st.query_params:
    chosen()
elif "changed" in st.session_state:
    changed()
else:
    loaded()
"""


def write(folder: Path, *, usual: bool = False) -> Path:
    """Write the page into a folder and give its path; with `usual`, Altair builds each chart anew on every run."""
    with app_at_the_plan() as app:
        loaded = _screen(app.run, {QUESTION: "to_question"}, usual=usual)
        question = _screen(press(app, QUESTION), {ON: "to_result"}, usual=usual)
        to_question = dict(app.query_params)
        chosen = _screen(partial(choose, app, ANSWERS[0]), {ON: "to_result"}, usual=usual)
        changed = _screen(press(app, ON), {QUESTION: "to_question"}, usual=usual)
        to_result = dict(app.query_params)
    screens = {"loaded": loaded, "question": question, "chosen": chosen, "changed": changed}
    functions = [f"\n\ndef {name}():\n" + "\n".join(f"    {line}" for line in screen.lines) + "\n" for name, screen in screens.items()]
    imports = "\nfrom bench.floor.usual import chart\n" if usual else ""
    page = folder / "app.py"
    page.write_text(HEAD.format(imports=imports, question=to_question, result=to_result) + "".join(functions) + TAIL, "utf-8")
    (folder / "pages").mkdir(exist_ok=True)
    for other in (ROOT / "pages").glob("*.py"):
        (folder / "pages" / other.name).write_text('"""Only there to be linked to."""\n', "utf-8")
    return page


def _screen(run: Callable[[], object], callbacks: dict[str, str], *, usual: bool) -> Recorder:
    with recorded(callbacks, usual=usual) as recorder:
        run()
    return recorder
