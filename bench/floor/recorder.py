"""Listens to what a page asks of Streamlit and writes it down as plain code, with the values instead of what worked them out."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import date
from functools import wraps
from types import TracebackType
from typing import Any, Self
from unittest import mock

import streamlit as st

SHOWN = (
    *("button", "caption", "checkbox", "code", "container", "date_input", "download_button", "error", "expander", "grid", "header"),
    *("info", "link_button", "logo", "markdown", "number_input", "page_link", "pills", "popover", "radio", "segmented_control"),
    *("selectbox", "set_page_config", "space", "subheader", "success", "table", "text_area", "text_input", "title", "toggle"),
    *("vega_lite_chart", "warning"),
)
"""What a page may ask Streamlit to show."""
HOLDERS = ("container", "expander", "grid", "popover")
"""What holds other elements."""
CHOICES = ("pills", "radio", "segmented_control", "selectbox")


class Recorder:
    """The lines of code that show a page again; `callbacks` names the function that a button with these words calls in them."""

    def __init__(self, callbacks: dict[str, str], *, usual: bool) -> None:
        self.lines: list[str] = []
        self._callbacks = callbacks
        self._usual = usual
        self._depth = 0
        self._names = 0

    def call(self, target: str, name: str, original: Callable[..., Any], args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:  # noqa: ANN401, whatever Streamlit gives
        """Ask Streamlit as the page did, and keep the line; what holds other elements is followed."""
        result = original(*args, **kwargs)
        if name == "vega_lite_chart" and self._usual:
            name, args = "altair_chart", (_Built(args[0]),)
        line = f"{target}.{name}({', '.join(self._arguments(name, args, kwargs, result))})"
        if name not in HOLDERS:
            self._write(line)
            return result
        self._names += 1
        self._write(f"part_{self._names} = {line}")
        return _Part(self, f"part_{self._names}", result)

    @contextmanager
    def inside(self, part: str) -> Iterator[None]:
        """What is shown within a part of the page."""
        self._write(f"with {part}:")
        self._depth += 1
        before = len(self.lines)
        yield
        if len(self.lines) == before:
            self._write("pass")
        self._depth -= 1

    def _write(self, line: str) -> None:
        self.lines.append("    " * self._depth + line)

    def _arguments(self, name: str, args: tuple[Any, ...], kwargs: dict[str, Any], result: object) -> Iterator[str]:
        """The arguments as literals: labels instead of the function that words them, no callback but the ones that lead on."""
        words = kwargs.pop("format_func", str)
        label, rest = args[:1], list(args[1:])
        yield from (_literal(value) for value in label)
        if name in CHOICES:
            options = list(rest.pop(0) if rest else kwargs.pop("options"))
            yield repr([words(option) for option in options])
            if name in ("radio", "selectbox"):
                kwargs["index"] = options.index(result) if result in options else None
            else:
                kwargs["default"] = words(result) if result in options else None
        elif name == "download_button":
            yield "no_file"
            rest = rest[1:]
        yield from (_literal(value) for value in rest)
        kwargs.pop("args", None)
        if kwargs.pop("on_click", None) == "ignore":
            kwargs["on_click"] = "ignore"
        yield from (f"{key}={_literal(value)}" for key, value in kwargs.items() if key != "data")
        yield from (f"on_click={function}" for shown, function in self._callbacks.items() if name == "button" and shown in label[0])


@dataclass(frozen=True, slots=True)
class _Built:
    """A chart that Altair is to build again, from the specification that the page sent."""

    spec: dict[str, Any]


class _Part:
    """A part of the page that holds others: its methods are listened to as well."""

    def __init__(self, recorder: Recorder, name: str, part: Any) -> None:  # noqa: ANN401, one of Streamlit's own containers
        self._recorder, self._name, self._part = recorder, name, part

    def __getattr__(self, name: str) -> Callable[..., Any]:
        original = getattr(self._part, name)
        return _listening(self._recorder, self._name, name, original)

    def __enter__(self) -> Self:
        self._inside = self._recorder.inside(self._name)
        self._inside.__enter__()
        self._part.__enter__()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._part.__exit__(kind, error, trace)
        self._inside.__exit__(kind, error, trace)


@contextmanager
def recorded(callbacks: dict[str, str], *, usual: bool = False) -> Iterator[Recorder]:
    """Listens to every page that runs in this process; with `usual`, its charts become Altair's."""
    recorder = Recorder(callbacks, usual=usual)
    listening = {name: _listening(recorder, "st", name, getattr(st, name)) for name in SHOWN}
    with ExitStack() as stack:
        for name, listen in listening.items():
            stack.enter_context(mock.patch.object(st, name, listen))
        yield recorder


def _listening(recorder: Recorder, target: str, name: str, original: Callable[..., Any]) -> Callable[..., Any]:
    @wraps(original)
    def listen(*args: Any, **kwargs: Any) -> Any:  # noqa: ANN401, as Streamlit's own
        return recorder.call(target, name, original, args, kwargs)

    return listen


def _literal(value: object) -> str:
    """A value as code; TypeError for what has none."""
    if value is None or isinstance(value, str | int | float | bool | date):
        return repr(value)
    if isinstance(value, list | tuple):
        inner = ", ".join(_literal(item) for item in value)
        return f"[{inner}]"
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key!r}: {_literal(item)}" for key, item in value.items()) + "}"
    if isinstance(value, _Built):
        groups = [rows for layer in value.spec["layer"] if (rows := layer["data"]["values"])]
        return f"chart({value.spec['height']}, {_literal(groups)})"
    message = f"{value!r} cannot be hard-coded"
    raise TypeError(message)
