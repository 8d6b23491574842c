"""What a whole project says in numbers: counted in storage, shaped here as charts and pictures."""
