"""What the single keys do while the text has the focus."""
