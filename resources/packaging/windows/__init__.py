"""The Windows installers, and what the executables there say of themselves."""
