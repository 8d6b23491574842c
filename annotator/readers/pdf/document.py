"""PDF files opened with pdfium, and what keeps them from being opened, in words."""

import re

import pypdfium2
from pypdfium2 import PdfDocument, PdfiumError

from annotator.errors import UnreadableFile
from annotator.model.article import Metadata
from annotator.readers.manuscripts.describing import of_the_file

MOST_PAGES = 3_000
_PASSWORD = 4  # FPDF_ERR_PASSWORD
_DAY = re.compile(r"D:(\d{4})(\d{2})?(\d{2})?")


def opened(data: bytes, name: str) -> PdfDocument:
    """Raises UnreadableFile where it needs a password, is damaged or is too long."""
    try:
        document = pypdfium2.PdfDocument(data)
        pages = len(document)
    except PdfiumError as error:
        if error.err_code == _PASSWORD:
            raise UnreadableFile(
                f"{name}: it needs a password; save a copy without one and import that"
            ) from error
        raise UnreadableFile(
            f"{name}: the file is damaged or cut off ({str(error).rstrip('.')}); get a whole copy"
        ) from error
    if not pages:
        raise UnreadableFile(f"{name}: it has no pages; the file is damaged")
    if pages > MOST_PAGES:
        raise UnreadableFile(
            f"{name}: it has {pages:,} pages, more than {MOST_PAGES:,}; divide it first"
        )
    return document


def known(document: PdfDocument) -> Metadata:
    """What the file says of itself, but for the day on which a browser printed it."""
    try:
        said = document.get_metadata_dict(skip_empty=True)
    except ValueError:  # what is damaged there is no text
        return Metadata()
    words = said.get("Keywords", "").replace(";", ",").split(",")
    found = Metadata(
        title=_line(said.get("Title", "")),
        byline=_line(said.get("Author", "")),
        keywords=tuple(word.strip() for word in words if word.strip()),
        note=_line(said.get("Subject", "")),
    )
    printed = said.get("Creator", "").startswith("Mozilla/")
    return of_the_file(found, "" if printed else _day(said.get("CreationDate", "")))


def _line(words: str) -> str:
    return " ".join(words.replace("\0", " ").split())


def _day(words: str) -> str:
    found = _DAY.match(words)
    return "-".join(part for part in found.groups() if part) if found else ""
