"""Making the installers: `python3 dev.py package`. None of this is in what it makes."""
