"""Sheets of rows and columns: CSV, and the first sheet of an Excel workbook."""
