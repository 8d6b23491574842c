"""TEI P5: one file an article, as `ARCHITECTURE.md` describes and `annotator.rng` admits."""
