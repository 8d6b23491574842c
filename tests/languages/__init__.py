"""The translations of the program: their sources collected, kept and proved."""
