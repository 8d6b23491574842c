"""From a file that others made to the entries of an authority pack, one at a time.

Nothing is ever held whole: files may be larger than the memory. What cannot be read of a file is
told line by line; a file that is none of these, or breaks off, raises UnreadableFile.
"""

from collections.abc import Callable, Iterator
from pathlib import Path

from annotator.errors import UnreadableFile
from annotator.jobs import JobContext
from annotator.kept_open import is_kept_open
from annotator.model.pack import PackEntry, Refused
from annotator.readers.packs.counted import Counted
from annotator.readers.packs.geonames import geonames, is_geonames
from annotator.readers.packs.tables import table

Found = Iterator[PackEntry | Refused]


def form_of(path: Path) -> str:
    """What a file is: `SKOS`, `EAC-CPF`, `GeoNames` or `CSV`. Raises UnreadableFile."""
    return _recognised(path)[0]


def found_in(path: Path, job: JobContext) -> Found:
    """What a file holds, with progress in bytes. Raises UnreadableFile, Cancelled."""
    _, reader = _recognised(path)
    try:
        with path.open("rb") as file:
            yield from reader(Counted(file, path.stat().st_size, job, path.name))
    except OSError as error:
        raise _unreadable(path, error) from error


def _recognised(path: Path) -> tuple[str, Callable[[Counted], Found]]:
    if is_kept_open(path):
        raise UnreadableFile(f"{path.name}: this is the project that is open, and no list")
    try:
        with path.open("rb") as file:
            start = file.read(8192)
    except OSError as error:
        raise _unreadable(path, error) from error
    words = start.removeprefix(b"\xef\xbb\xbf").lstrip()
    if not words:
        raise UnreadableFile(f"{path.name}: the file is empty")
    if words.startswith((b"PK\x03\x04", b"\x1f\x8b")):
        raise UnreadableFile(f"{path.name}: this is packed; unpack it, and name what was in it")
    if words.startswith(b"<"):
        from annotator.readers.packs.eac import eac  # lxml, which tables do not need
        from annotator.readers.packs.skos import skos

        if b"www.w3.org/2004/02/skos/core" in start or b"<rdf:RDF" in start:
            return "SKOS", skos
        return "EAC-CPF", eac
    if b"\0" in start:
        raise UnreadableFile(
            f"{path.name}: this is no text; a pack is made of CSV, SKOS as RDF/XML, EAC-CPF or "
            "a table of GeoNames"
        )
    return ("GeoNames", geonames) if is_geonames(start) else ("CSV", table)


def _unreadable(path: Path, error: OSError) -> UnreadableFile:
    why = error.strerror or "it cannot be read"
    return UnreadableFile(f"{path.name}: {why}; check the name, and that you may read it")
