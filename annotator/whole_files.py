"""A file of text that is there whole, or as it was before."""

import os
from pathlib import Path


def put(file: Path, words: str, newline: str | None = None) -> None:
    """Write it beside its name, and then give it the name. Raises OSError and UnicodeError."""
    beside = file.with_name(f"{file.name}.{os.getpid()}.new")
    beside.write_text(words, encoding="utf-8", newline=newline)
    beside.replace(file)
