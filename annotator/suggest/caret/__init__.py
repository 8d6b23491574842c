"""What the caret is on: its name, its claim, and the steps by which a selection grows."""
