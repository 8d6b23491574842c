"""A chart as shapes, the same for the window and for a file: nothing here can draw."""
