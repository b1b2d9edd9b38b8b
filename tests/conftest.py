"""How hard hypothesis tries: the same examples on every run, on any machine, however slow."""

from __future__ import annotations

from hypothesis import HealthCheck, settings

settings.register_profile("same everywhere", derandomize=True, deadline=None, database=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("same everywhere")
