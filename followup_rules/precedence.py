"""The plan's own rules: what settles a disagreement that agreement alone cannot, each with its reason.

This is the printable list. The modules that carry the rules out cite them by id.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Rule:
    """A named rule. `ours`: it stands in no document, so it holds whichever documents are followed.

    Of a rule that is not ours, what a claim says holds only where a document with such a claim is followed; what is left
    of it then is our own, and each reason says so.
    """

    id: str
    name: str
    says: str
    because: str
    ours: bool = False


RULES = (
    Rule(
        "named_day",
        "Their date",
        "Once they have named a day, only advice about named days times the first status check after it, from the day after it on.",
        "What this employer told you about this job outweighs advice about all jobs. The day itself is not over before it ends.",
    ),
    Rule(
        "spacing",
        "Room between messages",
        "A status check waits a week after the last one, or after an answer without news, and about a week after a thank-you; "
        "two days where they named a day or it has to be quick.",
        "No article that counts days between messages allows less, and the two days are our choice. A new day in their answer lifts it.",
    ),
    Rule(
        "stop",
        "When to stop",
        "After two status checks without an answer, or three in all, the plan stops.",
        "All checks count together, whoever got them. The strictest of the firm limits that articles give is the one that cannot annoy.",
    ),
    Rule(
        "calls",
        "Calls come late",
        "No status check by phone before the fifth working day after the interview, unless they asked you to call.",
        "A call interrupts. On an earlier day another channel takes its place, so that you lose no time.",
    ),
    Rule(
        "channel",
        "The channel",
        "What they asked for or ruled out, then the channel used so far, then what the articles say, then email.",
        "They know best how they want to be reached. No article tells you to ask for news by letter or at the door.",
    ),
    Rule(
        "one_message",
        "One message at a time",
        "The thank-you goes first. Once it is too late for one of its own, the status check carries the thanks.",
        "Two messages at once would press them. From day 7 on, no article has room for a separate thank-you and a question.",
    ),
    Rule(
        "outcome",
        "How it ended",
        "After a rejection you may ask for feedback, once. What no article covers, the plan does not advise on.",
        "The articles are about waiting for an answer.",
    ),
    Rule(
        "tempo",
        "Sooner or later",
        "Each fact that speaks for sooner or later moves the next status check two days, inside the days that an article allows.",
        "The articles give a direction without a number; two days is our choice. Opposite facts cancel out.",
        ours=True,
    ),
    Rule(
        "today",
        "Not in the past",
        "A step whose day has passed is planned for the next day on which it can be done.",
        "Nobody can write yesterday.",
        ours=True,
    ),
    Rule(
        "working_days",
        "Working days",
        "Status checks, calls and visits fall on a working day of the employer's country.",
        "A question that arrives on a day off is read late or in a hurry. A thank-you by email can wait in the inbox.",
        ours=True,
    ),
)

SHORTEST_AFTER_THANKS = 2
"""Days between a thank-you and a status check when it has to be quick; our choice."""
WEEK_BETWEEN_CHECKS = 7
"""Days between two status checks where no followed document says how long to wait; our choice."""
TEMPO_STEP = 2
"""Days for each net fact that speaks for sooner or later; our choice."""
WEEK_BEFORE_MOVING_ON = 7
"""Days after the last status check before the plan says to move on; our choice."""
THANKS_FIRST_THROUGH = 2
"""The last day after the interview on which a separate thank-you goes before anything else; our choice."""
ONE_MESSAGE_FROM = 7
"""The first day after the interview on which thanks and status check are one message; our choice."""
MOST_CHECKS = 3
"""None of the five allows more status checks than this."""
