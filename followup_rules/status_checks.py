"""The status checks: done ones, the next one with its day and channel, the ones after it, the optional last."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from followup_rules.adjusting import Schedule, moved_by_tempo, moved_to_today, moved_to_working_day, scheduled
from followup_rules.agreement import choose
from followup_rules.bars import Bar, bar_when_carrying_thanks, bars_for_check, last_separate_day, timing_claims
from followup_rules.channel_reasons import advised_against, channel_reason
from followup_rules.channels import NewsChannels, news_channels
from followup_rules.history import History, arrived
from followup_rules.last_word import away_until
from followup_rules.limits import CheckLimit, allowing, cautions
from followup_rules.placing import PlacedClaim, gives_days
from followup_rules.precedence import MOST_CHECKS, WEEK_BETWEEN_CHECKS
from followup_rules.situation import Situation
from followup_rules.steps import Reason, Step, StepKind
from followup_rules.thanking import PlaceOfThanks
from followup_rules.true_to_tempo import true_to_tempo
from followup_rules.voices import agreement_reason, voices_on
from followup_rules.wording import CHANNEL_NAMES, day_name, listed

KINDS: tuple[StepKind, ...] = ("status_check_1", "status_check_2", "status_check_3")


@dataclass(frozen=True, slots=True)
class Turn:
    """One status check that is to be planned: which one, after what, and where the thanks belong."""

    number: int
    history: History
    is_next: bool
    thanks: PlaceOfThanks

    @property
    def kind(self) -> StepKind:
        """The kind of step, by its number."""
        return KINDS[self.number - 1]

    def carries_thanks_on(self, day: date, situation: Situation) -> bool:
        """Whether the thanks are part of it on that day."""
        return self.thanks == "in the check" or (self.thanks == "by the day" and day > last_separate_day(situation))


def done_checks(situation: Situation) -> Iterator[Step]:
    """The status checks that reached them, numbered as sent; more than three cannot be told apart."""
    for kind, message in zip(KINDS, arrived(situation.interview, "status_check"), strict=False):
        answer = "They have not answered it." if message.unanswered else "They answered it."
        yield Step(kind, "done", done_on=message.sent_on, channel=message.channel, reasons=(Reason(answer, rule="stop"),))


def planned_checks(
    situation: Situation, history: History, limit: CheckLimit, news: NewsChannels, *, thanks: PlaceOfThanks
) -> Iterator[Step]:
    """The status checks still to come, each planned as if those before it stayed without an answer."""
    is_next = True
    while not limit.reached(history):
        turn = Turn(history.checks + 1, history, is_next, thanks if is_next else "apart")
        step = _planned(situation, turn, news)
        if step is not None and turn.is_next:
            step = _true_to_tempo(situation, turn, step)
        if step is None or step.recommended is None:
            return
        yield step
        history = history.with_check(step.recommended)
        is_next = False


def _true_to_tempo(situation: Situation, turn: Turn, step: Step) -> Step:
    return true_to_tempo(situation, step, lambda other: _planned(other, turn, news_channels(other)))


def optional_check(situation: Situation, history: History, news: NewsChannels) -> Step | None:
    """The check after the limit, where a followed document still allows one more; it has no recommended day."""
    number = history.checks + 1
    if number > MOST_CHECKS or history.checked_on is None:
        return None
    allowed = allowing(situation, number)
    if not allowed:
        return None
    also = list(_bars_beside(situation, news))
    earliest = max((bar.first for bar in (*bars_for_check(situation, history, news.channels[0]), *also)), default=history.checked_on)
    channels = news.on(earliest)
    claims = tuple(sorted(claim for ids in allowed.values() for claim in ids))
    who = f"Only {listed(allowed)} allows" if len(allowed) == 1 else f"{listed(allowed)} allow"
    reason = Reason(f"{who} one more attempt. The plan stops here; it is up to you.", claims, "stop")
    return Step(
        KINDS[number - 1],
        "optional",
        earliest=earliest,
        channel=channels[0],
        channels=channels,
        reasons=(
            reason,
            *(bar.reason for bar in also if bar.first == earliest),
            *channel_reason(situation, "any_status_check", channels[0]),
        ),
    )


def _bars_beside(situation: Situation, news: NewsChannels) -> Iterator[Bar]:
    """What bars days for the optional check alone: no call as yet, and a contact who is away."""
    if news.calls is not None and not news.others:
        yield _only_calls(*news.calls)
    away = away_until(situation.interview)
    if away is not None:
        yield Bar(
            situation.working_days.next_working(away), Reason(f"Your contact is away until {day_name(away)}.", rule="stop", ours=True)
        )


def _planned(situation: Situation, turn: Turn, news: NewsChannels) -> Step | None:
    """One status check on its best channel; None where no followed document times it or no channel is open."""
    if not news.channels:
        return None
    why_channel = channel_reason(situation, "any_status_check", news.channels[0])
    calls, others = news.calls, news.without_calls
    if calls is not None and not others.channels:
        return _on_channel(situation, turn, news, why_channel, _only_calls(*calls))
    step = _on_channel(situation, turn, news, why_channel)
    if step is None or step.channel != "phone" or calls is None or step.recommended is None or step.recommended >= calls[0]:
        return step
    text = f"No call before {day_name(calls[0])}; until then the {CHANNEL_NAMES[others.channels[0]]} takes its place."
    against = advised_against(situation, "any_status_check", others.channels[0])
    return _on_channel(situation, turn, others, (Reason(text, calls[1], "calls"), *against))


def _only_calls(first: date, claims: tuple[str, ...]) -> Bar:
    """The bar on days without calls, where the day has to give way because no other channel can."""
    return Bar(first, Reason(f"Only the phone is open, and no call for news should come before {day_name(first)}.", claims, "calls"))


def _on_channel(situation: Situation, turn: Turn, news: NewsChannels, why_channel: tuple[Reason, ...], *more: Bar) -> Step | None:
    placed = situation.placed(turn.kind, news.channels[0], turn.history)
    timing = timing_claims(situation, placed, turn.history)
    if not gives_days(timing):
        return None
    bars = [*bars_for_check(situation, turn.history, news.channels[0]), *more]
    carrying = bar_when_carrying_thanks(situation)
    schedule = _schedule(situation, turn, timing, [*bars, carrying] if turn.thanks == "in the check" else bars)
    voices = voices_on(schedule.recommended, placed, situation)
    day = schedule.recommended
    carries_thanks = turn.carries_thanks_on(day, situation)
    return Step(
        turn.kind,
        "due" if day == situation.today else "upcoming",
        earliest=schedule.earliest,
        recommended=day,
        latest=schedule.latest,
        channel=news.channels[0],
        channels=news.on(day),
        agree=voices.agree,
        divided=voices.divided,
        object=voices.object,
        silent=voices.silent,
        reasons=(
            agreement_reason(day, placed, voices),
            *(bar.reason for bar in _binding(bars, schedule.earliest)),
            *([carrying.reason] if carries_thanks else []),
            *schedule.reasons,
            *why_channel,
            *_lifted(situation, turn, day),
        ),
        carries_thanks=carries_thanks,
    )


def _schedule(situation: Situation, turn: Turn, timing: list[PlacedClaim], bars: list[Bar]) -> Schedule:
    first = max((bar.first for bar in bars), default=situation.interview.held_on + timedelta(days=1))
    schedule = scheduled(choose(timing, first))
    if turn.is_next:
        schedule = moved_by_tempo(schedule, situation.tempo, _last_for_later(situation, turn, schedule.recommended))
    planned = situation.working_days.next_working(schedule.recommended)
    return moved_to_working_day(moved_to_today(schedule, situation.today, planned), situation)


def _last_for_later(situation: Situation, turn: Turn, ideal: date) -> date | None:
    """Up to which day the tempo may put the check off: one that carries the thanks not at all, and none into carrying them."""
    last = last_separate_day(situation) if turn.thanks == "by the day" else None
    return ideal if turn.carries_thanks_on(ideal, situation) else last


def _binding(bars: list[Bar], earliest: date) -> list[Bar]:
    """The bars without which the window would begin sooner, and those that name the employer's day."""
    return [bar for bar in bars if bar.first == earliest or bar.reason.rule == "named_day"]


def _lifted(situation: Situation, turn: Turn, day: date) -> tuple[Reason, ...]:
    """The caution against several messages, where a new day has lifted the wait between them; after thanks only within a week."""
    warning, history = cautions(situation), turn.history
    soon_after_thanks = history.thanked_on is not None and day - history.thanked_on < timedelta(days=WEEK_BETWEEN_CHECKS)
    if not (history.answered and warning and (history.checked_on is not None or soon_after_thanks)):
        return ()
    last = "status check" if history.thanked_since else "message"
    text = f"Their new date lifts the wait after your last {last}. Mind the caution against several messages in a short time."
    return (Reason(text, warning, "spacing"),)
