"""Which reader takes which file: by what stands in its first bytes, then by its name.

A new format is one row here. Its reader is named, not imported, as it runs in the guarded child.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass

from annotator.readers import looks

START_BYTES = 4096
"""So much of a file is looked at."""
Looks = Callable[[bytes], bool]


@dataclass(frozen=True, slots=True, kw_only=True)
class Format:
    """A kind of file. `holds` looks at the first bytes, without a byte-order mark and blanks.

    `reader` is `module:function`. `version` goes into the recipe, and grows when the same file is
    read in another way.
    """

    name: str
    endings: tuple[str, ...]
    reader: str
    version: int = 1
    media_type: str
    holds: Looks = lambda start: False
    listing: str = ""
    """Of containers: the function that tells what they hold."""


_ZIP = b"PK\x03\x04"


def _zip_of(media_type: bytes) -> Looks:
    """An archive whose first member names its kind, as OpenDocument and EPUB ask for."""
    return lambda start: start.startswith(_ZIP) and b"mimetype" + media_type in start[:200]


def _word(start: bytes) -> bool:
    return start.startswith(_ZIP) and (b"[Content_Types].xml" in start or b"word/" in start)


FORMATS: tuple[Format, ...] = (
    Format(
        name="docx",
        endings=(".docx", ".docm", ".dotx"),
        reader="annotator.readers.office.docx.file:read",
        version=4,
        media_type="application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        holds=_word,
    ),
    Format(
        name="odt",
        endings=(".odt", ".ott"),
        reader="annotator.readers.office.odt.file:read",
        version=6,
        media_type="application/vnd.oasis.opendocument.text",
        holds=_zip_of(b"application/vnd.oasis.opendocument.text"),
    ),
    Format(
        name="epub",
        endings=(".epub",),
        reader="annotator.readers.books.file:read",
        version=3,
        media_type="application/epub+zip",
        holds=_zip_of(b"application/epub+zip"),
    ),
    Format(
        name="pdf",
        endings=(".pdf",),
        reader="annotator.readers.pdf.file:read",
        version=6,
        media_type="application/pdf",
        holds=lambda start: start.startswith(b"%PDF"),
    ),
    Format(
        name="alto",
        endings=(),
        reader="annotator.readers.ocr.alto:read",
        media_type="application/alto+xml",
        holds=lambda start: re.search(rb"<(?:\w+:)?alto[\s>]", start, re.IGNORECASE) is not None,
        version=5,
    ),
    Format(
        name="page xml",
        endings=(),
        reader="annotator.readers.ocr.page_xml:read",
        media_type="application/vnd.prima.page+xml",
        holds=lambda start: re.search(rb"<(?:\w+:)?PcGts[\s>]", start) is not None,
        version=6,
    ),
    Format(
        name="hocr",
        endings=(".hocr",),
        reader="annotator.readers.ocr.hocr:read",
        media_type="text/vnd.hocr+html",
        holds=lambda start: b"<" in start[:1] and b"ocr-system" in start or b"ocr_page" in start,
        version=6,
    ),
    Format(
        name="rtf",
        endings=(".rtf",),
        reader="annotator.readers.office.rtf.file:read",
        media_type="application/rtf",
        holds=lambda start: start.startswith(b"{\\rtf"),
        version=6,
    ),
    Format(
        name="old office",
        endings=(),
        reader="annotator.readers.office.old:read",
        media_type="application/x-ole-storage",
        holds=lambda start: start.startswith(b"\xd0\xcf\x11\xe0"),
    ),
    Format(
        name="wacz",
        endings=(".wacz",),
        reader="annotator.readers.captures.wacz:read",
        listing="annotator.readers.captures.wacz:listing",
        version=4,
        media_type="application/wacz",
    ),
    Format(
        name="warc",
        endings=(".warc", ".warc.gz"),
        reader="annotator.readers.captures.pages:read",
        listing="annotator.readers.captures.pages:listing",
        version=4,
        media_type="application/warc",
        holds=looks.warc,
    ),
    Format(
        name="mbox",
        endings=(".mbox", ".mbx"),
        reader="annotator.readers.mail.box:read",
        listing="annotator.readers.mail.box:listing",
        version=5,
        media_type="application/mbox",
        holds=looks.box,
    ),
    Format(
        name="mhtml",
        endings=(".mhtml", ".mht"),
        reader="annotator.readers.web.mhtml:read",
        version=5,
        media_type="multipart/related",
        holds=looks.mhtml,
    ),
    Format(
        name="eml",
        endings=(".eml",),
        reader="annotator.readers.mail.letter:read",
        version=5,
        media_type="message/rfc822",
        holds=looks.letter,
    ),
    Format(
        name="markdown",
        endings=(".md", ".markdown"),
        reader="annotator.readers.web.markdown:read",
        version=4,
        media_type="text/markdown",
    ),
    Format(
        name="html",
        endings=(".html", ".htm", ".xhtml", ".xht", ".shtml"),
        reader="annotator.readers.web.page:read",
        version=4,
        media_type="text/html",
        holds=looks.html,
    ),
)

ENDINGS = (".txt", ".text", ".xml", ".tei", ".jsonld") + tuple(
    ending for kind in FORMATS for ending in kind.endings
)
"""Of the names of files that are read, for who asks a person to choose some."""


def recognised(name: str, start: bytes) -> Format | None:
    """The kind of a file, or None for plain text and the files that are not for the child."""
    words = start.removeprefix(b"\xef\xbb\xbf").lstrip()
    lower = name.lower()
    by_content = (kind for kind in FORMATS if kind.holds(words))
    by_name = (kind for kind in FORMATS if lower.endswith(kind.endings))
    return next(by_content, None) or next(by_name, None)
