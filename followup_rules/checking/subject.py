"""What a message is checked against: the step, the details, the channel and the occasion."""

from __future__ import annotations

from dataclasses import dataclass

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
    def own_words(self) -> str:
        """Everything that the user typed into the details, in small letters: no fault is found with it."""
        return "\n".join(str(value) for value in self.details.model_dump(exclude={"tone", "length", "ask_next_steps"}).values()).casefold()
