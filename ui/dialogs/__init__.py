"""Dialogs: for what does not fit beside the text."""
