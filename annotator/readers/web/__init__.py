"""Saved web pages: the article out of a page, its pictures, and what the page says of itself."""
