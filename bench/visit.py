"""One visit to a served page, as a browser makes it: over the websocket, in Streamlit's own messages."""

from __future__ import annotations

import socket
import time
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from streamlit.proto.WidgetStates_pb2 import WidgetState
from websockets.asyncio.client import ClientConnection, connect
from websockets.typing import Subprotocol

from bench.widgets import pressed, state_of

if TYPE_CHECKING:
    from streamlit.proto.Element_pb2 import Element

SECONDS_TO_ANSWER = 300


@dataclass(frozen=True, slots=True)
class Shown:
    """A complete page: how long it took from the click (seconds), what came (bytes, messages), its elements by kind, its text."""

    seconds: float
    bytes: int
    messages: int
    kinds: Counter[str]
    text: str


@dataclass
class Visit:
    """A page in an open tab. `query` is what stands in the address; every method shows a whole page."""

    connection: ClientConnection
    query: str
    script: str = ""
    elements: list[Element] = field(default_factory=list)
    states: dict[str, WidgetState] = field(default_factory=dict)
    known: dict[str, ForwardMsg] = field(default_factory=dict)

    async def load(self) -> Shown:
        """Open the page, or reload it within the session."""
        return await self._run()

    async def press(self, words: str) -> Shown:
        """Press the first button that has these words. LookupError if there is none."""
        return await self._run(pressed(self._find("button", words)))

    async def choose(self, words: str) -> Shown:
        """Select an answer of the page's first list of answers."""
        radio = self._find("radio", "").radio
        self.states[radio.id] = WidgetState(id=radio.id, string_value=next(option for option in radio.options if words in option))
        return await self._run()

    async def type(self, label: str, text: str) -> Shown:
        """Type a text into the field with this label."""
        typed = self._find("text_input", label).text_input
        self.states[typed.id] = WidgetState(id=typed.id, string_value=text)
        return await self._run()

    def _find(self, kind: str, words: str) -> Element:
        for element in self.elements:
            if element.WhichOneof("type") == kind and words in getattr(element, kind).label:
                return element
        message = f"the page has no {kind} with “{words}”"
        raise LookupError(message)

    async def _run(self, *triggers: WidgetState) -> Shown:
        request = BackMsg()
        request.rerun_script.query_string = self.query
        request.rerun_script.page_script_hash = self.script
        request.rerun_script.widget_states.widgets.extend([*self.states.values(), *triggers])
        request.rerun_script.cached_message_hashes.extend(self.known)
        request.rerun_script.context_info.timezone = "UTC"
        request.rerun_script.context_info.locale = "en-US"
        started = time.perf_counter()
        await self.connection.send(request.SerializeToString())
        return await self._page(started)

    async def _page(self, started: float) -> Shown:
        """Take messages in until the page is complete."""
        self.elements = []
        size = count = 0
        kinds: Counter[str] = Counter()
        finished = False
        while not finished:
            self._acknowledge()
            raw = await self.connection.recv(decode=False)
            size, count = size + len(raw), count + 1
            finished = self._take(ForwardMsg.FromString(raw), kinds)
        seconds = time.perf_counter() - started
        states = [state for element in self.elements if (state := state_of(element)) is not None]
        self.states = {state.id: self.states.get(state.id, state) for state in states}
        text = "\n".join(element.markdown.body for element in self.elements if element.HasField("markdown"))
        return Shown(seconds, size, count, kinds, text)

    def _acknowledge(self) -> None:
        """Confirm what has come at once, where the system can.

        Streamlit's server holds small packets back until the last one is confirmed, which an idle system does 40 ms
        later. That wait would hide what the pages differ in; the measurements in a browser have it.
        """
        quick = getattr(socket, "TCP_QUICKACK", None)
        if quick is not None:
            self.connection.transport.get_extra_info("socket").setsockopt(socket.IPPROTO_TCP, quick, 1)

    def _take(self, message: ForwardMsg, kinds: Counter[str]) -> bool:
        """Keep what a message brings; True if it is the last one of a page."""
        kind = message.WhichOneof("type")
        if message.metadata.cacheable:
            self.known[message.hash] = message
        if kind == "ref_hash":
            message = self.known[message.ref_hash]
            kind = message.WhichOneof("type")
        if kind == "new_session":
            self.script = message.new_session.page_script_hash
        elif kind == "page_info_changed":
            self.query = message.page_info_changed.query_string
        elif kind == "delta" and message.delta.HasField("new_element"):
            self.elements.append(message.delta.new_element)
            kinds[str(message.delta.new_element.WhichOneof("type"))] += 1
        elif kind == "delta":
            kinds[f"block {message.delta.add_block.WhichOneof('type')}"] += 1
        return kind == "script_finished"


@asynccontextmanager
async def visit(url: str, query: str = "") -> AsyncIterator[Visit]:
    """A tab with the page at an address such as http://localhost:8501; closed afterwards."""
    address = url.replace("http", "ws", 1) + "/_stcore/stream"
    async with connect(
        address,
        subprotocols=[Subprotocol("streamlit")],
        max_size=None,
        compression=None,
        open_timeout=SECONDS_TO_ANSWER,
        ping_interval=None,
    ) as connection:
        yield Visit(connection, query)
