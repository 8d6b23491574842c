"""The command line: what each command does. No Qt here."""
