"""The reading view: a text and its annotations, painted page by page."""
