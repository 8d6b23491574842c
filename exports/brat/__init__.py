"""brat standoff: a text, its annotations a line each, and the configuration that fits them."""
