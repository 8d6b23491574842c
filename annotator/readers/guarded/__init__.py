"""Readers that take strangers' files apart, in a process of its own that is given little."""
