"""What a browser knows of the widgets on a page, and how it reports them to the server."""

from __future__ import annotations

from typing import TYPE_CHECKING

from streamlit.proto.WidgetStates_pb2 import WidgetState

if TYPE_CHECKING:
    from streamlit.proto.Element_pb2 import Element


def state_of(element: Element) -> WidgetState | None:
    """What a browser reports of a widget that nobody has touched; None for what reports nothing until it is used."""
    kind = element.WhichOneof("type")
    if kind in ("text_input", "text_area"):
        text = element.text_input if kind == "text_input" else element.text_area
        return WidgetState(id=text.id, string_value=text.value if text.set_value else text.default)
    if kind in ("radio", "selectbox"):
        one = element.radio if kind == "radio" else element.selectbox
        if one.set_value:
            return WidgetState(id=one.id, string_value=one.raw_value)
        return WidgetState(id=one.id, string_value=one.options[one.default]) if one.HasField("default") else WidgetState(id=one.id)
    if kind == "button_group":
        group = element.button_group
        state = WidgetState(id=group.id)
        chosen = list(group.raw_values) if group.set_value else [group.options[number].content for number in group.default]
        state.string_array_value.data.extend(chosen)
        return state
    if kind == "date_input":
        state = WidgetState(id=element.date_input.id)
        state.string_array_value.data.extend(element.date_input.value if element.date_input.set_value else element.date_input.default)
        return state
    return None


def pressed(element: Element) -> WidgetState:
    """What a browser reports of a button that was just pressed."""
    return WidgetState(id=element.button.id, trigger_value=True)
