"""What every reader keeps and says of the file that it was given."""

from collections.abc import Sequence
from hashlib import sha256

from annotator.model.article import Source
from annotator.model.draft import Blob
from annotator.sentences import counted


def original(
    name: str, data: bytes, *, media_type: str, encoding: str, characters: int, recipe: str = ""
) -> tuple[Source, Blob]:
    """The file as the article's source, and its bytes under the same checksum."""
    digest = sha256(data).hexdigest()
    source = Source(
        name=name,
        sha256=digest,
        size_bytes=len(data),
        characters=characters,
        encoding=encoding,
        media_type=media_type,
        recipe=recipe,
    )
    return source, Blob(sha256=digest, media_type=media_type, data=data)


def replacements(found: Sequence[tuple[int, str]]) -> list[str]:
    """The warning about characters that stand as U+FFFD now, with the first of them by offset."""
    if not found:
        return []
    first = ", ".join(f"U+{ord(char):04X} at {offset}" for offset, char in found[:5])
    return [
        counted(
            len(found),
            "1 character that XML cannot hold was replaced by U+FFFD ({first}); the original file "
            "is kept as it is",
            "{n} characters that XML cannot hold were replaced by U+FFFD ({first}); the original "
            "file is kept as it is",
            first=first,
        )
    ]
