"""Coverage-guided fuzzing of everything that takes text or bytes from outside: `python -m tools.fuzz`."""
