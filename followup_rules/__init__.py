"""Five articles as cited claims, and the engine that settles their disagreements for one interview.

Knows no screen and no clock: answers in, plan out.
"""

from followup_rules.claims import Claim, Document
from followup_rules.interview import Channel, Interview, Message, problems
from followup_rules.library import DocumentError, documents, load_document
from followup_rules.planning import RULES_VERSION, plan
from followup_rules.precedence import RULES, Rule
from followup_rules.steps import Plan, Reason, Step
from followup_rules.windows_by_document import DocumentWindow, windows_by_document

__all__ = [
    "RULES",
    "RULES_VERSION",
    "Channel",
    "Claim",
    "Document",
    "DocumentError",
    "DocumentWindow",
    "Interview",
    "Message",
    "Plan",
    "Reason",
    "Rule",
    "Step",
    "documents",
    "load_document",
    "plan",
    "problems",
    "windows_by_document",
]
