"""How a person reaches the core: a window and a command line."""
