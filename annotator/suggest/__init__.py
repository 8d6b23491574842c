"""Proposals for the person at the keys: spans, speakers, entries. Nothing here changes records."""
