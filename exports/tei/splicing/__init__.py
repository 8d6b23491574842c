"""Files of other programs, with what was annotated put into them and nothing else changed."""
