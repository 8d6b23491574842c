"""Counting a project in short steps, none of which reads all of it."""
