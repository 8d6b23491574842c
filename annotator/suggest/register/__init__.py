"""The project's own list of entities, ready for look-up: by name, in order, ranked for a place."""
