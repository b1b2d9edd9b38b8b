"""How single answers are written in a link: a message as "thanks.email.2026-11-20", their words as "day.2026-11-30"."""

from __future__ import annotations

from collections.abc import Mapping
from typing import cast

from followup_rules.interview import Channel, Message, MessageKind, Reply, day_of
from pages.ui.answers import CHANNELS, Said, Unit

KINDS: dict[str, MessageKind] = {"thanks": "thank_you", "check": "status_check", "feedback": "feedback_request", "other": "other"}
REPLIES: dict[str, Reply] = {
    "none": "none",
    "automatic": "automatic",
    "no-news": "no_news",
    "new-date": "new_date",
    "bounced": "not_delivered",
}
UNITS: dict[str, Unit] = {"d": "days", "b": "working days", "w": "weeks", "m": "months"}
LONGEST = {"days": 400, "working days": 280, "weeks": 60, "months": 18}
"""The longest time that can be entered; a longer one is taken for a slip."""
LONGEST_PART = 80


def channel_of(text: str) -> Channel:
    """A channel by its name; ValueError for anything else."""
    return CHANNELS[CHANNELS.index(cast("Channel", text))]


def message_text(message: Message) -> str:
    """A message in a link: kind, channel, day, and what came back with its day and the day they are back."""
    parts = [
        _name(KINDS, message.kind),
        message.channel,
        message.sent_on.isoformat(),
        _name(REPLIES, message.reply),
        message.replied_on.isoformat() if message.replied_on else "",
        message.back_on.isoformat() if message.back_on else "",
    ]
    while parts[-1] in ("", "none"):
        parts.pop()
    return ".".join(parts)


def message_of(text: str) -> Message:
    """The message of `message_text`; ValueError (also pydantic's) if it is none."""
    kind, channel, sent_on, reply, replied_on, back_on, *more = [*text[:LONGEST_PART].split("."), "", "", "", "", ""]
    if kind not in KINDS or (reply or "none") not in REPLIES or any(more) or len(text) > LONGEST_PART:
        raise ValueError(text[:LONGEST_PART])
    return Message(
        kind=KINDS[kind],
        channel=channel_of(channel),
        sent_on=day_of(sent_on),
        reply=REPLIES[reply or "none"],
        replied_on=day_of(replied_on) if replied_on else None,
        back_on=day_of(back_on) if back_on else None,
    )


def said_text(said: Said) -> str:
    """What they said, in a link: "none", "unsure", "day.2026-11-30", "new.2026-12-04", "2w" or "longer.2026-11-25".

    A delay is followed by the day that they had named until then, if it was still ahead: "longer.2026-11-25.2026-12-11".
    """
    if said.how == "within":
        return f"{said.count}{_name(UNITS, said.unit)}"
    word = "new" if said.how == "new_day" else said.how
    return ".".join([word, *(day.isoformat() for day in (said.day, said.before) if day is not None)])


def said_of(text: str) -> Said:
    """What `said_text` wrote; ValueError if it did not."""
    if text == "none":
        return Said("none")
    if text == "unsure":
        return Said("unsure")
    if text[-1:] in UNITS and text[:-1].isdecimal() and text.isascii() and len(text) <= len("400d"):
        unit, count = UNITS[text[-1]], int(text[:-1])
        if not 1 <= count <= LONGEST[unit]:
            raise ValueError(text)
        return Said("within", count=count, unit=unit)
    word, _, day = text[:LONGEST_PART].partition(".")
    if word == "day":
        return Said("day", day_of(day))
    if word == "new":
        return Said("new_day", day_of(day))
    if word == "longer":
        told_on, _, before = day.partition(".")
        return Said("longer", day_of(told_on), before=day_of(before) if before else None)
    raise ValueError(text[:LONGEST_PART])


def _name(words: Mapping[str, str], meaning: str) -> str:
    """The word of a link for one of our own values."""
    return next(word for word, value in words.items() if value == meaning)
