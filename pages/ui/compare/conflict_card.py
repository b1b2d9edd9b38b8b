"""One conflict in Markdown: its badge, the sides with their days here, and how and why the plan settles it. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from followup_rules import RULES, Claim, Meaning, SideMeaning
from pages.ui.phrases import letters
from pages.ui.text import plain

FLAG = ":blue[:material/flag:] **The plan:**"
MOST_FIGURES = 2
OTHER_WAYS: Mapping[str, str] = MappingProxyType(
    {
        "agreement": "by the days on which most articles agree",
        "reading": "by how the claims are read",
        "your_choice": "by you, in the draft",
    }
)
"""How a conflict is settled without a rule."""


def badge(meaning: Meaning) -> str:
    """What a conflict changes here: orange where it changes the plan, green where it only looks like one, else gray."""
    if not meaning.conflict.real:
        return ":green-badge[Not a real conflict]"
    if meaning.effect != "none":
        return f":orange-badge[{meaning.badge}]"
    if not meaning.arises:
        return ":gray-badge[Does not arise here]"
    return ":gray-badge[One article says two things]" if meaning.conflict.kind == "within" else ":gray-badge[No effect now]"


def sides(meaning: Meaning, claims: Mapping[str, Claim]) -> str:
    """The sides, one a line: letters, what they say, their days or numbers, the articles' own figures, and what each alone would do."""
    stated = zip(meaning.sides, meaning.conflict.sides, strict=True)
    return "  \n".join(_side(side, [claims[claim] for claim in ids if claim in claims]) for side, ids in stated)


def settled(meaning: Meaning) -> str:
    """What the plan does and why, and by which rule."""
    does = f"{plain(meaning.settled)}. " if meaning.settled else ""
    return f"{FLAG} {does}{plain(meaning.conflict.because)} :small[:gray[{_way(meaning.conflict.settled_by)}]]"


def in_full(meaning: Meaning, claims: Mapping[str, Claim]) -> str:
    """The whole conflict as one piece, for the list of those that matter less."""
    return f"**{plain(meaning.conflict.question)}** {badge(meaning)}  \n{sides(meaning, claims)}\n\n{settled(meaning)}"


def _side(side: SideMeaning, claims: list[Claim]) -> str:
    figures = list(dict.fromkeys(f"“{claim.figure}”" for claim in claims if claim.figure))[:MOST_FIGURES]
    quoted = f" :small[:gray[{plain(', '.join(figures))}]]" if figures else ""
    allows = f": **{plain(side.allows)}**" if side.allows else ""
    alone = f" Alone: {plain(side.alone)}." if side.alone else ""
    return f"{letters(side.documents)} {plain(side.says)}{allows}.{alone}{quoted}"


def _way(settled_by: str) -> str:
    rule = next((rule for rule in RULES if rule.id == settled_by), None)
    if rule is None:
        return f"Settled {OTHER_WAYS[settled_by]}"
    return f"Rule: {rule.name}{', our own' if rule.ours else ''}"
