"""What a reading copy says, before it is a page, a print or anything else."""
