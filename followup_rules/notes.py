"""What a plan wants said beside its steps: what counts for nothing, what no article covers, what cancelled out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, timedelta
from types import MappingProxyType

from followup_rules.agreement import ONE_DAY
from followup_rules.bars import named_day_claims
from followup_rules.claims import STATUS_CHECKS
from followup_rules.history import arrived
from followup_rules.interview import Channel
from followup_rules.last_word import away_until
from followup_rules.precedence import MOST_CHECKS, WEEK_BETWEEN_CHECKS
from followup_rules.situation import Situation
from followup_rules.steps import Reason, Step
from followup_rules.wording import MESSAGE_NAMES, day_name, listed

WHERE_TO: Mapping[Channel, str] = MappingProxyType(
    {
        "email": "the address",
        "phone": "the number",
        "linkedin": "the profile",
        "letter": "the address",
        "text": "the number",
        "in_person": "the place",
    }
)
"""What to check where a message went astray."""
KEPT_FOR_THEM: tuple[Channel, ...] = ("email", "linkedin", "letter", "text")
"""Channels on which a message waits for whoever is away."""
OF_NO_WEIGHT = "it neither counts as a status check nor delays one"
ITS_ANSWER_COUNTS = "it does not count as a status check, but the day that they answered it with counts"
FEW_DAYS = timedelta(days=3)
"""A status check so soon after their answer to the thank-you gets a note; our choice."""


def notes(situation: Situation, steps: Iterable[Step]) -> tuple[Reason, ...]:
    """The notes for a plan with these steps."""
    planned = [step for step in steps if step.recommended is not None]
    check = next((step.recommended for step in planned if step.kind in STATUS_CHECKS), None)
    found = (
        *_messages(situation),
        *_thanks_answered(situation, check),
        *_before_their_day(situation, check),
        *_contact_away(situation, planned),
        *_other_offer(situation),
        *_cancelled_tempo(situation, check),
        *_holidays_skipped(situation, planned),
        *_beyond_every_window(planned),
        *_unknown_region(situation),
        *_holidays_in_parts(situation, planned),
    )
    return tuple(dict.fromkeys(found))


def _messages(situation: Situation) -> Iterator[Reason]:
    for message in sorted(situation.interview.sent, key=lambda m: (m.sent_on, m.kind, m.channel, m.reply)):
        what = f"The {MESSAGE_NAMES[message.channel]} of {day_name(message.sent_on)}"
        if not message.arrived:
            text = f"{what} never arrived, so it counts for nothing. Check {WHERE_TO[message.channel]} or use another channel."
            yield Reason(text, rule="stop", ours=True)
        elif message.kind == "other" or (message.kind == "feedback_request" and situation.interview.outcome == "waiting"):
            about = "was about something else" if message.kind == "other" else "asked for feedback"
            counts = message.reply == "new_date" and situation.interview.named_day is not None
            yield Reason(f"{what} {about}: {ITS_ANSWER_COUNTS if counts else OF_NO_WEIGHT}.", rule="stop", ours=True)
    count = len(arrived(situation.interview, "status_check"))
    if count > MOST_CHECKS:
        yield Reason(f"You have sent {count} status checks; the plan shows the first {MOST_CHECKS}.", rule="stop", ours=True)


def _thanks_answered(situation: Situation, check: date | None) -> Iterator[Reason]:
    """That they answered the thank-you without news, where the next status check would follow within a few days."""
    answers = [m.replied_on for m in arrived(situation.interview, "thank_you") if m.reply == "no_news" and m.replied_on is not None]
    interview = situation.interview
    if not answers or check is None or check - max(answers) > FEW_DAYS or interview.other_offer_by:
        return
    if interview.named_day is not None and interview.named_day > max(answers):
        return
    wait = situation.working_days.next_working(max(answers) + timedelta(days=WEEK_BETWEEN_CHECKS))
    text = (
        f"They answered your thank-you on {day_name(max(answers))}, without news. No article says how long to wait after that, "
        f"so it moves no day here. You may as well wait a week, until {day_name(wait)}."
    )
    yield Reason(text, ours=True)


def _before_their_day(situation: Situation, check: date | None) -> Iterator[Reason]:
    """That the next status check comes before the day that they named, where no followed document has a rule for it."""
    named = situation.interview.named_day
    if named is not None and check is not None and check <= named:
        about = "of such a day for a message that goes this way" if named_day_claims(situation) else "of such a day"
        text = f"They named {day_name(named)}. The articles you follow say nothing {about}, so the plan asks before it."
        yield Reason(f"{text} We would wait until it is over.", ours=True)


def _contact_away(situation: Situation, planned: Iterable[Step]) -> Iterator[Reason]:
    """That nobody reads a message before a day, where they told so, and what of the plan goes out before it."""
    away = away_until(situation.interview)
    if away is None or away < situation.today or situation.interview.outcome != "waiting":
        return
    back = situation.working_days.next_working(away)
    if back > situation.today:
        before = [step for step in planned if step.recommended is not None and step.recommended < back]
        advice = " ".join(_while_away(situation, before, back)) or "The plan has nothing to send before that."
        yield Reason(f"Your contact is away until {day_name(away)}. No article covers that. {advice}", ours=True)


def _while_away(situation: Situation, before: Iterable[Step], back: date) -> Iterator[str]:
    """What to do with each step that comes before they are back, and with another offer that does."""
    kept = [step for step in before if step.kind == "thank_you" and step.channel in KEPT_FOR_THEM]
    if kept:
        yield "The thanks may go out all the same: they wait until they are read."
    held_back = [step for step in before if step not in kept]
    by = situation.interview.other_offer_by
    offer_runs_out = by is not None and situation.today <= by < back
    if held_back and not offer_runs_out:
        yield f"We suggest holding {'the status check' if kept else 'a message'} back until {day_name(back)}, or asking who stands in."
    elif offer_runs_out:
        yield "With another offer to answer, we suggest asking who stands in."


def _other_offer(situation: Situation) -> Iterator[Reason]:
    by = situation.interview.other_offer_by
    if by is None or situation.interview.outcome not in ("waiting", "next_round"):
        return
    if by < situation.today:
        yield Reason(
            f"Your other offer had to be answered by {day_name(by)}. No article covers that, so it changes no day here.", ours=True
        )
        return
    asked = "the interview can be earlier" if by <= situation.interview.held_on else "they can decide before it"
    text = (
        f"Another offer has to be answered by {day_name(by)}. No article covers that. "
        f"We suggest telling them now, whatever the plan's own days, and asking whether {asked}."
    )
    yield Reason(text, ours=True)


def _cancelled_tempo(situation: Situation, check: date | None) -> Iterator[Reason]:
    tempo = situation.tempo
    if tempo.sooner and tempo.later and check is not None:
        cancelled = (
            "They cancel out."
            if tempo.net == 0
            else f"One for one they cancel out; what is left speaks for {'later' if tempo.net > 0 else 'sooner'}."
        )
        text = f"For sooner: {listed(tempo.sooner)}. For later: {listed(tempo.later)}. {cancelled}"
        yield Reason(text, tempo.claims, "tempo", ours=True)


def _holidays_skipped(situation: Situation, planned: Iterable[Step]) -> Iterator[Reason]:
    """The public holidays just before a step that a day off has moved."""
    skipped: dict[str, str] = {}
    for step in planned:
        if any(reason.rule == "working_days" for reason in step.reasons) and step.recommended is not None:
            skipped |= _holidays_before(situation, step.recommended)
    if skipped:
        yield Reason(f"Public holidays that the plan leaves out: {listed(skipped.values())}.", rule="working_days", ours=True)


def _holidays_before(situation: Situation, day: date) -> dict[str, str]:
    found: dict[str, str] = {}
    day -= ONE_DAY
    while not situation.working_days.is_working(day):
        name = situation.working_days.holiday(day)
        if name is not None:
            found = {day.isoformat(): f"{name}, {day_name(day)}"} | found
        day -= ONE_DAY
    return found


def _beyond_every_window(planned: Iterable[Step]) -> Iterator[Reason]:
    first = next(iter(planned), None)
    if first is not None and first.kind.startswith("status_check") and not first.agree and first.object:
        text = "No article agrees with this day. One friendly question still costs little."
        yield Reason(text, ours=True)


def _unknown_region(situation: Situation) -> Iterator[Reason]:
    if not situation.working_days.has_region:
        region, country = situation.interview.region, situation.interview.country
        yield Reason(
            f"We have no public holidays of their own for region {region}; those of {country} as a whole count.",
            rule="working_days",
            ours=True,
        )


def _holidays_in_parts(situation: Situation, planned: Iterable[Step]) -> Iterator[Reason]:
    """Where no region is known, the planned days on which some part of the country has a public holiday."""
    days = [step.recommended for step in planned if step.recommended is not None and step.kind in STATUS_CHECKS]
    found = [day_name(day) for day in days if situation.working_days.is_holiday_in_parts(day)]
    if found:
        verb = "is a public holiday" if len(found) == 1 else "are public holidays"
        text = f"{listed(found)} {verb} in some parts of the country. Add the region to your answers, and the plan minds its holidays."
        yield Reason(text, rule="working_days", ours=True)
