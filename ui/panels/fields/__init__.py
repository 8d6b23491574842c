"""Fields of the inspector. Each says what a person entered; none changes the project."""
