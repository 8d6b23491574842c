"""What is looked for and found."""
