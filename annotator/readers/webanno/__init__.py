"""W3C Web Annotation files of our own, read back into the records that they were written from."""

from annotator.readers.webanno.file import read_webanno

__all__ = ["read_webanno"]
