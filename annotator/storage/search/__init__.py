"""The index of words in the project file, and what is found through it."""
