"""OpenDocument texts (ISO 26300): text, tracked changes, notes, pictures with their captions."""
