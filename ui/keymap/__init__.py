"""Which keys do what: the usual ones, and those that a person chose instead."""
