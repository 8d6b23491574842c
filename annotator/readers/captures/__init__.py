"""Captures of web archives: WARC files (ISO 28500), and WACZ archives of them."""
