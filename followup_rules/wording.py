"""How the engine writes days and lists in its sentences; the screens use the same."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from functools import lru_cache

WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
CHANNEL_NAMES = {
    "email": "email",
    "phone": "phone",
    "linkedin": "LinkedIn message",
    "letter": "letter or card",
    "text": "text message",
    "in_person": "in person",
}
BY_CHANNEL = {
    "email": "by email",
    "phone": "by phone",
    "linkedin": "on LinkedIn",
    "letter": "by letter or card",
    "text": "by text message",
    "in_person": "in person",
}
MESSAGE_NAMES = CHANNEL_NAMES | {"phone": "call", "in_person": "visit"}
"""What a message on a channel is called."""

STEP_NAMES = {
    "ask_timeline": "Ask when you will hear",
    "thank_you": "Thank-you",
    "status_check_1": "First status check",
    "status_check_2": "Second status check",
    "status_check_3": "Third status check",
    "ask_feedback": "Ask for feedback",
    "move_on": "Move on",
}


@lru_cache(maxsize=4096)
def day_name(day: date) -> str:
    """A day as "Tue 1 Dec", the same for every locale of the server."""
    return f"{WEEKDAYS[day.weekday()]} {day.day} {MONTHS[day.month - 1]}"


def day_beside(day: date, other: date) -> str:
    """A day as `day_name` writes it, with its year where that of the other day is another: "Fri 21 Nov 2025"."""
    return day_name(day) if day.year == other.year else f"{day_name(day)} {day.year}"


def listed(words: Iterable[str], last: str = "and") -> str:
    """Words as "A", "A and B" or "A, B and C"."""
    items = list(words)
    return items[0] if len(items) == 1 else f"{', '.join(items[:-1])} {last} {items[-1]}" if items else ""


def days(count: int) -> str:
    """A number of days in words: "1 day", "9 days"."""
    return f"{count} day" if count == 1 else f"{count} days"


def number(count: int) -> str:
    """A small number as the first word of a sentence: "Two"; larger ones in digits."""
    words = ("None", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten", "Eleven", "Twelve")
    return words[count] if 0 <= count < len(words) else str(count)


def sentence(words: str) -> str:
    """Words with the first letter in capitals, the rest as they are."""
    return words[:1].upper() + words[1:]
