"""The forms a message can take on each channel, and which wording each form uses."""

from __future__ import annotations

from typing import Literal

from followup_rules.interview import Channel

Form = Literal["email", "letter", "card", "message", "invitation", "text", "call", "voicemail", "in_person"]

FORMS: dict[Channel, tuple[Form, ...]] = {
    "email": ("email",),
    "phone": ("call", "voicemail"),
    "linkedin": ("message", "invitation"),
    "letter": ("letter", "card"),
    "text": ("text",),
    "in_person": ("in_person",),
}
"""The forms of each channel, the usual one first."""

WORDING: dict[Form, str] = {
    "email": "mail",
    "letter": "mail",
    "card": "note",
    "message": "note",
    "invitation": "invitation",
    "text": "text",
    "call": "call",
    "voicemail": "voicemail",
    "in_person": "in_person",
}
"""Which family of templates words a form: a letter reads as an email does, a card as a LinkedIn message does."""

SPOKEN: tuple[Form, ...] = ("call", "voicemail", "in_person")
"""Forms that are said and not sent: they need no signature, but an introduction."""


def form_on(channel: Channel, form: str | None = None) -> Form:
    """The form asked for, or the usual one of the channel; ValueError if the channel does not have it, or is none."""
    if channel not in FORMS:
        message = f"“{channel}” is no channel; choose one of {', '.join(FORMS)}"
        raise ValueError(message)
    forms = FORMS[channel]
    if form is None:
        return forms[0]
    for known in forms:
        if known == form:
            return known
    message = f"There is no “{form}” on this channel; choose {' or '.join(forms)}"
    raise ValueError(message)
