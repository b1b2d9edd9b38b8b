"""Takes over what was entered on a question, or says at the field why it cannot; and leads on from there."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import streamlit as st
from pydantic import ValidationError

from followup_rules.contradictions import Problem
from followup_rules.interview import problems
from pages.ui.answers import Answers
from pages.ui.codec import go
from pages.ui.form import Form, Problems
from pages.ui.place import HOME, Place

PROBLEMS = "problems"
OWN_DOCUMENTS = "own_document"
"""How the names of what the session keeps of own documents begin."""


def attempt(form: Form, read: Callable[[Form], Answers], then: Callable[[Answers], Place]) -> None:
    """Reads the fields; goes to the next place, or stays and keeps the problems and everything that was typed."""
    found = entered(form, read)
    if isinstance(found, Answers):
        leave_for(found, then(found))
    else:
        st.session_state[PROBLEMS] = (form.place, found)


def entered(form: Form, read: Callable[[Form], Answers]) -> Answers | Mapping[str, str]:
    """The answers with what the fields hold; where they cannot be used, a sentence for each field."""
    try:
        answers = read(form)
        if answers.held_on is not None:
            _ = answers.interview  # raises where they contradict each other
    except Problem as problem:
        return {problem.field: problem.sentence}
    except Problems as several:
        return several.sentences
    except ValidationError as error:
        return problems(error)
    return answers


def leave_for(answers: Answers, place: Place = HOME) -> None:
    """Goes to a place and forgets the problems of the last one."""
    st.session_state.pop(PROBLEMS, None)
    go(answers, place)


def start_afresh(answers: Answers, place: Place = HOME) -> None:
    """Goes to a place with another interview, and forgets all that was typed and changed for the last one.

    The user's own documents stay: they belong to no interview.
    """
    for key in [key for key in st.session_state if not str(key).startswith(OWN_DOCUMENTS)]:
        del st.session_state[key]
    leave_for(answers, place)


def problems_at(place: Place) -> Mapping[str, str]:
    """The sentences for the fields of a place that could not be used, if that was the last try."""
    where, sentences = st.session_state.get(PROBLEMS, (HOME, {}))
    return sentences if where == place else {}
