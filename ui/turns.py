"""Long work in turns of the event loop."""

BREATH_MS = 1
"""Between two turns of some milliseconds. A timer of 0 would come again before all others that
have become due meanwhile, and so make of two turns one silence."""
