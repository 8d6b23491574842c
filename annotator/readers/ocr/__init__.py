"""Pages that a program has read from pictures: ALTO, PAGE XML and hOCR, with every line's place."""
