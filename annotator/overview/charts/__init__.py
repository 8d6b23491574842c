"""The charts of an overview, made of what was counted."""
