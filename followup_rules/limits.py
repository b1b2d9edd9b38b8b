"""How many status checks the documents allow, and when the plan stops. Precedence rule "stop"."""

from __future__ import annotations

from dataclasses import dataclass

from followup_rules.claims import Claim, Limit
from followup_rules.history import History
from followup_rules.precedence import MOST_CHECKS
from followup_rules.situation import Situation
from followup_rules.steps import Reason


@dataclass(frozen=True, slots=True)
class CheckLimit:
    """The limits in force.

    `unanswered`: checks without an answer after which the plan stops, the lowest that a followed document
    gives by the reading that the plan uses; None if none gives any. `claims` are those that limit status checks,
    `strictest` those that give `unanswered`. `is_ours`: no followed document limits the checks in all, or one allows more.
    `last` is the number of the last check that documents allow by its number, `last_claims` those that give it.
    """

    unanswered: int | None
    claims: tuple[str, ...]
    strictest: tuple[str, ...]
    is_ours: bool
    last: int = MOST_CHECKS
    last_claims: tuple[str, ...] = ()

    def reached(self, history: History) -> bool:
        """Whether no further status check belongs in the plan."""
        return history.checks >= self.last or (self.unanswered is not None and history.unanswered >= self.unanswered)


def none_at_all(limit: CheckLimit) -> Reason | None:
    """That no status check is allowed, where a followed document says so."""
    claims = limit.strictest if limit.unanswered == 0 else limit.last_claims if limit.last == 0 else ()
    return Reason("No status check at all.", claims, "stop") if claims else None


def check_limit(situation: Situation) -> CheckLimit:
    """The limits that the followed documents put on status checks."""
    binding = [(claim, _most_checks(claim.limit)) for _, claim in situation.claims("limit", _binds_checks)]
    fewest = min((most for _, most in binding if most is not None), default=None)
    named = [(claim, claim.limit.last_check) for _, claim in situation.claims("limit", _bars_a_check) if claim.limit is not None]
    last = min((number for _, number in named if number is not None), default=MOST_CHECKS)
    return CheckLimit(
        unanswered=fewest,
        claims=tuple(sorted(claim.id for claim, _ in binding)),
        strictest=tuple(sorted(claim.id for claim, most in binding if most == fewest)),
        is_ours=not binding or bool(allowing(situation, MOST_CHECKS + 1)),
        last=last,
        last_claims=tuple(sorted(claim.id for claim, number in named if number == last)),
    )


def allowing(situation: Situation, number: int) -> dict[str, tuple[str, ...]]:
    """The documents that allow that many status checks by some honest reading, each with its claims."""
    allowed: dict[str, tuple[str, ...]] = {}
    for document, claim in situation.claims("limit", _binds_checks):
        readings = [_most_checks(limit) for limit in (claim.limit, *(reading.limit for reading in claim.readings))]
        if any(most is not None and most >= number for most in readings):
            allowed[document] = (*allowed.get(document, ()), claim.id)
    return allowed


def cautions(situation: Situation) -> tuple[str, ...]:
    """The claims that speak against several messages without forbidding them."""
    return tuple(sorted(claim.id for _, claim in situation.claims("limit", _cautions)))


def _most_checks(limit: Limit | None) -> int | None:
    return None if limit is None else limit.checks


def _binds_checks(claim: Claim) -> bool:
    return _most_checks(claim.limit) is not None and claim.modality in ("must", "should")


def _bars_a_check(claim: Claim) -> bool:
    return claim.limit is not None and claim.limit.last_check is not None and claim.modality in ("must", "should")


def _cautions(claim: Claim) -> bool:
    most = _most_checks(claim.limit)
    return most is not None and most <= 1 and not _binds_checks(claim)
