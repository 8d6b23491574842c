"""Books: EPUB 2 and 3 out of pages that are written as XHTML."""

from tests.corpus_documents.making.zips import zipped

_CONTAINER = (
    '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0"><rootfiles>'
    '<rootfile full-path="OEBPS/book.opf" media-type="application/oebps-package+xml"/>'
    "</rootfiles></container>"
)
_DOCTYPE = (
    '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.1//EN" '
    '"http://www.w3.org/TR/xhtml11/DTD/xhtml11.dtd">'
)


def page(*body: str, doctype: bool = False) -> str:
    return (
        '<?xml version="1.0" encoding="utf-8"?>'
        + (_DOCTYPE if doctype else "")
        + '<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops">'
        f"<head><title>x</title></head><body>{''.join(body)}</body></html>"
    )


def epub(
    *pages: str,
    metadata: str = "",
    images: tuple[bytes, ...] = (),
    version: str = "3.0",
    not_linear: tuple[int, ...] = (),
    further: dict[str, bytes | str] | None = None,
) -> bytes:
    """A whole book. `not_linear` are the numbers of pages beside the text, from 1."""
    nav = page('<nav epub:type="toc"><ol><li><a href="c1.xhtml">One</a></li></ol></nav>')
    items = '<item id="nav" href="nav.xhtml" properties="nav" media-type="application/xhtml+xml"/>'
    spine = '<itemref idref="nav"/>'
    parts: dict[str, bytes | str] = {
        "mimetype": "application/epub+zip",
        "META-INF/container.xml": _CONTAINER,
        "OEBPS/nav.xhtml": nav,
    }
    for number, words in enumerate(pages, start=1):
        items += f'<item id="c{number}" href="text/c{number}.xhtml" '
        items += 'media-type="application/xhtml+xml"/>'
        linear = ' linear="no"' if number in not_linear else ""
        spine += f'<itemref idref="c{number}"{linear}/>'
        parts[f"OEBPS/text/c{number}.xhtml"] = words
    for number, data in enumerate(images, start=1):
        parts[f"OEBPS/images/{number}.png"] = data
    parts["OEBPS/book.opf"] = (
        f'<package xmlns="http://www.idpf.org/2007/opf" version="{version}"><metadata '
        f'xmlns:dc="http://purl.org/dc/elements/1.1/">{metadata}</metadata>'
        f"<manifest>{items}</manifest><spine>{spine}</spine></package>"
    )
    return zipped({**parts, **(further or {})}, stored="mimetype")
