"""The reading copy as pages for a browser. They ask for nothing that is not in them."""
