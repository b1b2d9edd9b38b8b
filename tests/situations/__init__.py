"""Situations of real people, each with the days worked out by hand."""
