"""Help without a network: pages of `resources/help`, their window, their site, F1, all keys."""
