"""Expressions of dates and what they say. Knows text only."""
