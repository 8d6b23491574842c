"""Backups: made, thinned, put back."""
