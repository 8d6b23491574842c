"""Pictures of the help, taken from the real program on the sample project."""
