"""Annotations as JSON Lines: how other programs hand them in and take them out."""
