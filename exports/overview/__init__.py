"""Charts of the overview as files: a picture, a table, data."""
