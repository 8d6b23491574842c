"""Backups of projects: how one is made and checked, where it stands, which ones stay."""
