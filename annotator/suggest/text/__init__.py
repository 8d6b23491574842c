"""A text as the rules read it, in words and sentences, and what the program knows of words."""
