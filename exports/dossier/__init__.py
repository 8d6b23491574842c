"""Dossiers: everything that a project says about one entry of the register, on one page."""
