"""Five articles as cited claims, and the engine that settles their disagreements for one interview.

Knows no screen, and no clock but the command line's: answers in, plan out.
"""

from followup_rules.allowances import Allowance, Days
from followup_rules.checking import Check, check
from followup_rules.claims import Claim, Document
from followup_rules.clashes import Clash, clashes
from followup_rules.conflicts import Conflict, Side, conflicts
from followup_rules.details import Details
from followup_rules.drafting import Draft, draft
from followup_rules.interview import Channel, Interview, Message, problems
from followup_rules.library import DocumentError, documents, joined, load_document
from followup_rules.meaning import Meaning, SideMeaning, meaning, meanings
from followup_rules.planning import RULES_VERSION, plan
from followup_rules.precedence import RULES, Rule
from followup_rules.steps import Plan, Reason, Step
from followup_rules.windows_by_document import DocumentWindow, windows_by_document

__all__ = [
    "RULES",
    "RULES_VERSION",
    "Allowance",
    "Channel",
    "Check",
    "Claim",
    "Clash",
    "Conflict",
    "Days",
    "Details",
    "Document",
    "DocumentError",
    "DocumentWindow",
    "Draft",
    "Interview",
    "Meaning",
    "Message",
    "Plan",
    "Reason",
    "Rule",
    "Side",
    "SideMeaning",
    "Step",
    "check",
    "clashes",
    "conflicts",
    "documents",
    "draft",
    "joined",
    "load_document",
    "meaning",
    "meanings",
    "plan",
    "problems",
    "windows_by_document",
]
