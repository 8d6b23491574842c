"""The articles of a project as a list, and what is done to several of them at once."""
