"""From files on disk to articles. Readers are found by what is in a file, then by its name."""

from contextlib import suppress
from functools import partial
from pathlib import Path

from annotator.errors import UnreadableFile
from annotator.model.draft import ArticleDraft, Bundle

LARGEST_BESIDE_BYTES = 100_000_000


def read(
    path: Path, encoding: str | None = None, language: str | None = None
) -> ArticleDraft | Bundle:
    """Read a file: an article of its own, or the records of an export of ours.

    Raises UnreadableFile, which names the file, the reason and what to do next.
    """
    if not path.exists():
        raise UnreadableFile(f"{path.name}: there is no such file")
    if not path.is_file():
        raise UnreadableFile(f"{path.name}: this is a folder; name the files in it")
    try:
        with path.open("rb") as file:
            start = file.read(4096)
        if _is_xml(path, start):
            return _tei(path.read_bytes(), path)
        if _is_json_ld(path, start):
            from annotator.readers.webanno.file import read_webanno

            return read_webanno(path.read_bytes(), path.name, partial(_beside, path.parent))
        from annotator.readers.plain import read_file

        return read_file(path, encoding, language)
    except OSError as error:
        why = error.strerror or "it cannot be read"
        raise UnreadableFile(f"{path.name}: {why}; check that you may read it") from error


def _tei(data: bytes, path: Path) -> Bundle:
    """A file of ours, which says so in its header; else one of another program."""
    from annotator.readers.tei import NotOurs, read_tei  # lxml is not needed for text
    from annotator.readers.tei_others.file import read_other

    if any('"annotator"'.encode(wide) in data for wide in ("utf-8", "utf-16-le", "utf-16-be")):
        with suppress(NotOurs):
            return read_tei(data, path.name, partial(_beside, path.parent))
    return read_other(data, path.name)


def _beside(folder: Path, address: str) -> bytes | None:
    """The file that another names, when it lies in the file's own folder or below."""
    wanted = (folder / address).resolve()
    if "://" in address or not wanted.is_relative_to(folder.resolve()) or not wanted.is_file():
        return None
    return wanted.read_bytes() if wanted.stat().st_size <= LARGEST_BESIDE_BYTES else None


def _is_xml(path: Path, start: bytes) -> bool:
    words = start.removeprefix(b"\xef\xbb\xbf").lstrip()
    return words.startswith((b"<?xml", b"<TEI")) or path.suffix.lower() in (".xml", ".tei")


def _is_json_ld(path: Path, start: bytes) -> bool:
    ending = path.suffix.lower()
    return ending == ".jsonld" or (ending == ".json" and b"ns/anno.jsonld" in start)
