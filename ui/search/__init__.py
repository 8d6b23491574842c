"""Search over the project: a line to ask in, and a concordance of what is found."""
