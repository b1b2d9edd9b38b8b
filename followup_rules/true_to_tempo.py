"""Keeps a fact from moving a day against its direction where it also changes the channel. Precedence rule "tempo".

A document may say another thing of a call than of an email, so a senior job, which makes a call of it, could
bring the check forward, though it speaks for later.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import date
from itertools import chain, combinations

from followup_rules.channels import for_status_check
from followup_rules.situation import Situation, situation_of
from followup_rules.steps import Reason, Step
from followup_rules.tempo import Fields

MOST_FACTS = 6
"""Each one more doubles the work; the five articles know four. With more, in documents of one's own, days are left as they are."""
BARRING = frozenset({"named_day", "answered"})
AGAINST_ITS_DIRECTION = "A fact for later moves no check sooner, and one for sooner none later, whatever the channel."


def true_to_tempo(situation: Situation, step: Step, planned: Callable[[Situation], Step | None]) -> Step:
    """The step, or one with fewer facts, so that no fact moves the day against its direction; `planned` plans it for a situation.

    For each set of the facts for sooner, that of the facts for later counts with which the day is latest, and of these
    days the earliest. So one more fact for later can only raise the day, and one more for sooner only lower it.
    """
    tempo = situation.tempo
    sooner, later = _varied(tempo.sooner_fields), _varied(tempo.later_fields)
    if not 0 < len(sooner) + len(later) <= MOST_FACTS:
        return step
    fewer = {left_out: _without(situation, left_out) for left_out in _subsets((*sooner, *later))}
    if len({for_status_check(each)[:1] for each in fewer.values()}) == 1:
        return step
    days = {left_out: _day(planned(_as_of_the_interview(each))) for left_out, each in fewer.items()}
    latest = [max((left_out | more for more in _subsets(later)), key=days.__getitem__) for left_out in _subsets(sooner)]
    counts = min(latest, key=days.__getitem__)
    best = planned(fewer[counts]) if days[counts] != days[frozenset()] else None
    if best is None:
        return step
    return replace(best, reasons=(*best.reasons, Reason(AGAINST_ITS_DIRECTION, tempo.claims, "tempo", ours=True)))


def _varied(facts: Iterable[Fields]) -> tuple[Fields, ...]:
    """The facts without those about days and answers, which bar days and have no channel."""
    return tuple(fields for fields in facts if not BARRING.intersection(fields))


def _subsets(facts: tuple[Fields, ...]) -> Iterator[frozenset[Fields]]:
    """No fact, each one, each two, and so on."""
    return map(frozenset, chain.from_iterable(combinations(facts, count) for count in range(len(facts) + 1)))


def _without(situation: Situation, facts: Iterable[Fields]) -> Situation:
    """The situation as if nothing were known of some facts."""
    unknown = dict.fromkeys(chain.from_iterable(facts))
    return situation_of(situation.interview.model_copy(update=unknown), situation.today, situation.documents) if unknown else situation


def _as_of_the_interview(situation: Situation) -> Situation:
    """The situation on the day of the interview: later, days that have passed are moved to today and can no longer be told apart."""
    return situation_of(situation.interview, situation.interview.held_on, situation.documents)


def _day(step: Step | None) -> date:
    return date.max if step is None or step.recommended is None else step.recommended
