"""One finding about a message."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Check:
    """Whether a message has, or avoids, one thing.

    `met` None: a person has to judge it, or only the user can add it. `advice` is one sentence: what is
    there, or what to do. `claims` are the ids of the claims behind it; none means our own judgement.
    `where` quotes the words it is about, at `span` in the text; both are empty for the whole message.
    `better` is a wording to use instead.
    """

    element: str
    met: bool | None
    advice: str
    claims: tuple[str, ...] = ()
    where: str = ""
    better: str = ""
    span: tuple[int, int] | None = None
