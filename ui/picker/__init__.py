"""The list at the caret that answers: who is meant."""
