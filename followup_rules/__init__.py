"""Five articles as cited claims, and the engine that settles their disagreements for one interview.

Knows no screen and no clock: answers in, plan out.
"""

from followup_rules.checking import Check, check
from followup_rules.claims import Claim, Document
from followup_rules.details import Details
from followup_rules.drafting import Draft, draft
from followup_rules.interview import Channel, Interview, Message, problems
from followup_rules.library import DocumentError, documents, joined, load_document
from followup_rules.planning import RULES_VERSION, plan
from followup_rules.precedence import RULES, Rule
from followup_rules.steps import Plan, Reason, Step
from followup_rules.windows_by_document import DocumentWindow, windows_by_document

__all__ = [
    "RULES",
    "RULES_VERSION",
    "Channel",
    "Check",
    "Claim",
    "Details",
    "Document",
    "DocumentError",
    "DocumentWindow",
    "Draft",
    "Interview",
    "Message",
    "Plan",
    "Reason",
    "Rule",
    "Step",
    "check",
    "documents",
    "draft",
    "joined",
    "load_document",
    "plan",
    "problems",
    "windows_by_document",
]
