"""What a message is checked against: the step, the details, the channel and the occasion."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from followup_rules.details import Details
from followup_rules.interview import Channel, Interview
from followup_rules.messages.forms import Form
from followup_rules.messages.occasion import Occasion
from followup_rules.steps import Step


@dataclass(frozen=True, slots=True)
class Subject:
    """Everything that is known about a message besides its words."""

    interview: Interview
    step: Step
    details: Details
    occasion: Occasion
    channel: Channel
    form: Form

    @property
    def known_days(self) -> tuple[date, ...]:
        """The days that a message may speak of, as the answers know them: the interview's, the one that they named, all others."""
        interview = self.interview
        messages = {day for message in interview.sent for day in (message.sent_on, message.replied_on, message.back_on)}
        others = {day for day in messages | {interview.other_offer_by, interview.delayed_on, interview.delayed_from} if day is not None}
        named = () if interview.named_day is None else (interview.named_day,)
        return self.occasion.held_on, *named, *sorted(others)

    @property
    def own_words(self) -> str:
        """Everything that the user typed into the details, in small letters: no fault is found with it."""
        return "\n".join(str(value) for value in self.details.model_dump(exclude={"tone", "length", "ask_next_steps"}).values()).casefold()
