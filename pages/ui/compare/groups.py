"""The topics in three groups, so that the page never shows twenty at once."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from followup_rules.topics import MatrixTopic

GROUPS: Mapping[str, str] = MappingProxyType({"timing": "When and how", "message": "Message", "around": "Around it"})
TOPICS_OF: Mapping[str, tuple[MatrixTopic, ...]] = MappingProxyType(
    {
        "timing": ("thank_you", "named_day", "no_named_day", "second_check", "stopping", "channel", "calls", "tempo"),
        "message": ("thank_you_content", "status_check_content", "tone", "form", "personal", "addressee"),
        "around": ("before_leaving", "while_waiting", "moving_on", "feedback", "why_it_matters", "about"),
    }
)
