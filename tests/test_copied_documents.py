"""A changed copy of a document says what its own claims say."""

from __future__ import annotations

from followup_rules import documents


def test_a_copy_without_claims_has_none_about_anything() -> None:
    """What the original has worked out about its claims does not stick to the copy."""
    original = documents()[3]
    assert original.claims_about["timing"]
    copied = original.model_copy(update={"claims": ()})
    assert not any(copied.claims_about.values())
    assert original.claims_about["timing"]
