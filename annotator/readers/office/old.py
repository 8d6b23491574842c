"""Documents of before 2007, and those of today that are locked: refused in words that help."""

from annotator.errors import UnreadableFile
from annotator.model.draft import ArticleDraft
from annotator.readers.guarded.given import Given

_LOCKED = "EncryptedPackage".encode("utf-16-le")
_WORD = "WordDocument".encode("utf-16-le")


def read(given: Given) -> list[ArticleDraft]:
    """Raises UnreadableFile in any case."""
    if _LOCKED in given.data:
        raise UnreadableFile(
            f"{given.name}: it needs a password; save a copy without one and import that"
        )
    what = "Word document" if _WORD in given.data else "office document"
    raise UnreadableFile(
        f"{given.name}: this is a {what} of before 2007; save it as DOCX or ODT and import that"
    )
