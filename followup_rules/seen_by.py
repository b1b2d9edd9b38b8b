"""A plan as other documents see it: the same days, with the word of each of these documents on them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from followup_rules.claims import Document
from followup_rules.interview import Interview
from followup_rules.situation import situation_of
from followup_rules.steps import Plan, Step
from followup_rules.voices import voices_on
from followup_rules.windows_by_document import steps_with_history


def seen_by(documents: Iterable[Document], plan: Plan, interview: Interview, today: date) -> Plan:
    """The plan with the words of these documents on its days, whichever documents it was made from; no day moves.

    A step on which the plan has no word, such as a status check that is done, gets none.
    """
    situation = situation_of(interview, today, tuple(sorted(documents, key=lambda document: document.id)))
    histories = {step.kind: history for step, history in steps_with_history(plan.steps, situation)}

    def seen(step: Step) -> Step:
        day = step.done_on or step.recommended
        has_words = step.agree or step.divided or step.object or step.silent
        if day is None or not has_words or step.kind not in histories:
            return step
        voices = voices_on(day, situation.placed(step.kind, step.channel, histories[step.kind]), situation)
        return replace(step, agree=voices.agree, divided=voices.divided, object=voices.object, silent=voices.silent)

    return replace(plan, steps=tuple(seen(step) for step in plan.steps), next=None if plan.next is None else seen(plan.next))
