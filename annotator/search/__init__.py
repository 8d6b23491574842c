"""What is looked for, read from a line of words, and where in a text it stands."""
