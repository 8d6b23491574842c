"""A workbook with the same tables as `exports/csv`, one a sheet."""
