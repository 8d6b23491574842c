"""Files that ship with the program: tagsets, schemas, fonts, icons, samples."""

from importlib.resources import files
from importlib.resources.abc import Traversable


def resource(*parts: str) -> Traversable:
    """A shipped file, found alike from source, from a wheel and in a frozen program."""
    return files(__name__).joinpath(*parts)
