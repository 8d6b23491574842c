"""Files read in the program itself: plain text, and XML and JSON with bounds of their own."""

from contextlib import suppress
from functools import partial
from pathlib import Path

from annotator.model.draft import ArticleDraft, Bundle
from annotator.readers.beside import beside


def read_here(
    path: Path, start: bytes, encoding: str | None, language: str | None
) -> ArticleDraft | Bundle:
    """Raises UnreadableFile, and OSError where the system refuses."""
    if _is_xml(path, start):
        return _tei(path.read_bytes(), path)
    if _is_json_ld(path, start):
        from annotator.readers.webanno.file import read_webanno

        return read_webanno(path.read_bytes(), path.name, partial(beside, path.parent))
    from annotator.readers.plain import read_file

    return read_file(path, encoding, language)


def _tei(data: bytes, path: Path) -> Bundle:
    """A file of ours, which says so in its header; else one of another program."""
    from annotator.readers.tei import NotOurs, read_tei  # lxml is not needed for text
    from annotator.readers.tei_others.file import read_other

    if any('"annotator"'.encode(wide) in data for wide in ("utf-8", "utf-16-le", "utf-16-be")):
        with suppress(NotOurs):
            return read_tei(data, path.name, partial(beside, path.parent))
    return read_other(data, path.name, partial(beside, path.parent))


def _is_xml(path: Path, start: bytes) -> bool:
    words = start.removeprefix(b"\xef\xbb\xbf").lstrip()
    return words.startswith((b"<?xml", b"<TEI")) or path.suffix.lower() in (".xml", ".tei")


def _is_json_ld(path: Path, start: bytes) -> bool:
    ending = path.suffix.lower()
    return ending == ".jsonld" or (ending == ".json" and b"ns/anno.jsonld" in start)
