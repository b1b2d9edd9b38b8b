"""Mutation testing of the engine's core: `python -m tools.mutation`."""
