"""What an editor of a question gets: the question, the answers so far, the user, and what was wrong with the last try."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import TypeVar
from zlib import crc32

import streamlit as st

from pages.ui.answers import Answers
from pages.ui.codec import written
from pages.ui.phrases import full_day
from pages.ui.place import Place
from pages.ui.question import Question
from pages.ui.visitor import Visitor

T = TypeVar("T")


class Problems(Exception):
    """Several fields that cannot be used, each with its sentence."""

    def __init__(self, sentences: Mapping[str, str]) -> None:
        super().__init__("; ".join(sentences.values()))
        self.sentences = sentences


@dataclass(frozen=True)
class Form:
    """One question on the screen. `problems` holds the sentence for each field that could not be used."""

    question: Question
    answers: Answers
    visitor: Visitor
    place: Place
    problems: Mapping[str, str] = field(default_factory=dict)

    def key(self, name: str) -> str:
        """The key of a widget: new whenever the stored answers differ, so that it shows what is stored.

        The same in every process, so that a browser that reconnects to another server keeps what was typed.
        """
        return f"{self.question.id}.{name}.{self._stored}"

    @cached_property
    def _stored(self) -> int:
        return crc32(str(written(self.answers)).encode())

    def typed(self, name: str, kind: type[T]) -> T | None:
        """What the widget of that name holds, or None if it is empty or not on the screen."""
        value = st.session_state.get(self.key(name))
        return value if isinstance(value, kind) else None

    def show_problem(self, name: str) -> None:
        """The error of a field, next to it."""
        if name in self.problems:
            st.markdown(f":red[:material/error: **Error:** {self.problems[name]}]")

    def date_field(self, name: str, label: str, value: date | None = None) -> date | None:
        """A date with its error and the day as it was read: people write days and months in either order."""
        day = st.date_input(label, value=value, format=self.visitor.date_format, width=260, key=self.key(name))
        self.show_problem(name)
        if isinstance(day, date):
            st.markdown(f":gray[You entered {full_day(day)}]")
        return day if isinstance(day, date) else None

    def choice(self, name: str, label: str, options: Mapping[str, str], value: str | None = None) -> str | None:
        """Short answers to choose one from, with their error."""
        self.show_problem(name)
        names = list(options)
        place = names.index(value) if value in names else None
        chosen = st.radio(label, names, index=place, format_func=lambda option: options[option], horizontal=True, key=self.key(name))
        return chosen if isinstance(chosen, str) else None
