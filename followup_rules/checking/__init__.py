"""Tells what a message has and lacks, and why: each element that the documents ask for, and what harms a message."""

from followup_rules.checking.judging import check, check_message
from followup_rules.checking.result import Check
from followup_rules.checking.subject import Subject

__all__ = ["Check", "Subject", "check", "check_message"]
