"""Interviews that nobody thought of: every field, with dates that fit together, and the day on which somebody asks."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from hypothesis import strategies as st

from followup_rules import Interview, Message

CHANNELS = ("email", "phone", "linkedin", "letter", "text", "in_person")
KINDS = ("thank_you", "status_check", "status_check", "feedback_request", "other")
REPLIES = ("none", "none", "automatic", "no_news", "new_date", "not_delivered")
PLACES = (("US", None), ("US", "CA"), ("GB", None), ("GB", "SCT"), ("DE", "BY"), ("SA", None), ("AE", None), ("JP", None), ("US", "ZZ"))
FACTS: dict[str, tuple[object, ...]] = {
    "seniority": (None, "entry", "mid", "senior"),
    "urgency": (None, "urgent", "normal"),
    "organisation": (None, "startup", "company", "government"),
    "stage": (None, "screening", "first", "technical", "final"),
    "late_in_hiring": (None, True, False),
    "style": (None, "formal", "informal"),
}


@dataclass(frozen=True)
class Situation:
    """Somebody's answers, and the day on which they ask for a plan."""

    interview: Interview
    today: date


def held_on() -> st.SearchStrategy[date]:
    """Days of interviews, over year's ends and a leap day."""
    return st.dates(date(2026, 8, 1), date(2028, 4, 30))


@st.composite
def messages(draw: st.DrawFn, /, held: date, today: date) -> Message:
    """A message sent between the interview and today; an answer, if it has a day, came by today."""
    sent_on = draw(st.dates(held, today))
    reply = draw(st.sampled_from(REPLIES))
    replied = None if reply == "none" else draw(st.none() | st.dates(sent_on, today))
    back = draw(st.none() | st.dates(sent_on, sent_on + timedelta(days=40))) if reply == "automatic" else None
    return Message.model_validate(
        {
            "sent_on": sent_on,
            "kind": draw(st.sampled_from(KINDS)),
            "channel": draw(st.sampled_from(CHANNELS)),
            "reply": reply,
            "replied_on": replied,
            "back_on": back,
        }
    )


@st.composite
def situations(draw: st.DrawFn, /, **fixed: object) -> Situation:
    """Any interview and a day to plan on; `fixed` pins fields of the interview."""
    held = draw(held_on())
    today = held + timedelta(days=draw(st.integers(0, 30) | st.integers(-10, 200)))
    answers: dict[str, Any] = {name: draw(st.sampled_from(values)) for name, values in FACTS.items()}
    sent = draw(st.lists(messages(held, today), max_size=4)) if today >= held else []
    dated = st.dates(held, held + timedelta(days=60))
    with_day = [message.answered_on for message in sent if message.reply == "new_date"]
    delayed_on = draw(st.none() | st.none() | st.dates(max([held, *with_day]), today)) if today >= held else None
    answers |= {
        "held_on": held,
        "sent": tuple(sent),
        "named_day": draw(dated if with_day else st.none() | dated) if delayed_on is None else None,
        "delayed_on": delayed_on,
        "delayed_from": draw(st.none() | st.dates(delayed_on, delayed_on + timedelta(days=60))) if delayed_on else None,
        "other_offer_by": draw(st.none() | dated),
        "outcome": draw(st.sampled_from(("waiting",) * 6 + ("next_round", "rejected", "offer", "withdrawn"))),
        "channel": draw(st.sampled_from((None, *CHANNELS))),
    }
    barred = draw(st.just(()) | st.lists(st.sampled_from(CHANNELS), unique=True, max_size=6).map(tuple))
    asked = [each for each in CHANNELS if each not in barred]
    answers |= {"barred_channels": barred, "asked_channel": draw(st.sampled_from([None, None, *asked]))}
    answers["country"], answers["region"] = draw(st.sampled_from(PLACES))
    return Situation(Interview.model_validate(answers | fixed), today)
