"""TEI files of our own, read back into the records that they were written from."""

from annotator.readers.tei.file import read_tei

__all__ = ["read_tei"]
