"""TEI files of our own, read back into the records that they were written from."""

from annotator.readers.tei.file import NotOurs, read_tei

__all__ = ["NotOurs", "read_tei"]
