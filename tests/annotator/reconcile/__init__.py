"""Asking a reconciliation service."""
