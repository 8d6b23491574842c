"""Whole articles annotated through the real window, and the keys that it takes."""
