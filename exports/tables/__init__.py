"""The project as tables: what `csv` and `xlsx` have in common."""
