"""CSV: four tables that any spreadsheet and any script can read."""
