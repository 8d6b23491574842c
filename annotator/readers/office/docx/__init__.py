"""Word documents (ECMA-376, transitional and strict): text, tracked changes, notes, pictures."""
