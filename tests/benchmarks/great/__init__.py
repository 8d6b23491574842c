"""One large project against every goal that it concerns, others beside it."""
