"""All of a project in files that need no program of ours: texts, JSON Lines, pictures, a README."""
