"""W3C Web Annotation files of our own, read back into the records that they were written from."""
