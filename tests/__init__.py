"""Stories about what the program does, told by running it."""
