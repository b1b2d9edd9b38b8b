"""Measures the app: its clicks against the cheapest page with the same elements, its rules against rule engines, its start, and load."""
