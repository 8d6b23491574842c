"""Checks of a TEI file, whose findings name the annotation and say what to do."""
