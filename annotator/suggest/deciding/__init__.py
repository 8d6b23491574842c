"""Suggestions and a person's decisions on them: what is left open, taken, rejected, remembered."""
