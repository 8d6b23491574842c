"""The sheet of settings: what a person chooses, found by words, acting at once."""
