"""Electronic books (EPUB 2 and 3): chapters in the order of their spine, pictures with captions."""
