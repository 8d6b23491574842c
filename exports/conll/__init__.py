"""CoNLL columns: a token a line, and the entity that it is part of."""
