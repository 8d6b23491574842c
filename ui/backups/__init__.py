"""Backups in the window: made while people work, looked at, put back; and what came of a crash."""
