"""W3C Web Annotation: one JSON-LD file an article, beside its text."""
