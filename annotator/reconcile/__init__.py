"""Asking a reconciliation service about entries: only when, and only what, a person says."""
