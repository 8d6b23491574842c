"""From files on disk to articles. Readers are found by what is in a file, then by its name."""

from pathlib import Path

from annotator.errors import UnreadableFile
from annotator.model.draft import ArticleDraft, Bundle


def read(
    path: Path, encoding: str | None = None, language: str | None = None
) -> ArticleDraft | Bundle:
    """Read a file of one article, or the records of an export of ours.

    Whoever reads several files, or containers, takes `reading.Reading`. Raises UnreadableFile,
    which names the file, the reason and what to do next.
    """
    from annotator.readers.guarded.given import Choices
    from annotator.readers.reading import Reading  # the child imports this package too

    with Reading() as reading:
        found = reading.read(path, Choices(encoding=encoding or "", language=language or ""))
    if isinstance(found, Bundle):
        return found
    if len(found) != 1:
        raise UnreadableFile(f"{path.name}: the file holds {len(found)} articles; choose one")
    return found[0]
