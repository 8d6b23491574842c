"""Names of an article, found without a register: where they stand, as what, as whom, and why."""
