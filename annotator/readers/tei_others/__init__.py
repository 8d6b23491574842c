"""TEI files of other programs: opened as articles, with all their markup kept for the way back."""
