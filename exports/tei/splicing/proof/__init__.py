"""Proof of a file of others: read back, against the project, the original and its own records."""
