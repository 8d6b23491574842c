"""PDF: text in the order in which columns are read, pictures with the captions beside them."""
