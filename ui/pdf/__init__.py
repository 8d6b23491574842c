"""The reading copy as PDF, painted by Qt: it needs no screen."""
