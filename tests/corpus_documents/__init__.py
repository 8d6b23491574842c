"""Documents in the shapes of real life, made by scripts, with what must be read of each."""
