"""The bundle and the installers."""
