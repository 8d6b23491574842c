"""Panels beside the text."""
