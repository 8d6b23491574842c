"""Going on where one was."""
