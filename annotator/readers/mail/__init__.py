"""Letters as mail programs keep them: one by one, and in boxes."""
