"""Files of the kinds that archives receive, each with what is to be read from it."""
