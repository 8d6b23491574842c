"""The help: pages, their window, their site, and F1."""
