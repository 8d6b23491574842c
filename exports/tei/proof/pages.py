"""Pages of a scan, read back: surfaces with size and picture, zones with their words."""

from collections.abc import Iterator
from re import fullmatch

from annotator.model.page import Page
from annotator.plugins import Finding
from annotator.readers.tei.xml import Element, parsed, tei, words

_FORM = r"#string-range\(body,(\d+),(\d+)\)"


def pages_differ(pages: tuple[Page, ...], data: bytes) -> Iterator[Finding]:
    """In what the facsimile of a file is not the pages of the project."""
    if not pages and b"<facsimile" not in data:
        return
    root = parsed(data).find(tei("facsimile"))
    surfaces = list(root) if root is not None else []
    if len(surfaces) != len(pages):
        yield Finding(message=f"pages: {len(pages)} in the project, {len(surfaces)} in the file")
    for number, (page, surface) in enumerate(zip(pages, surfaces, strict=False), start=1):
        if _said(surface) != _expected(page):
            yield Finding(message=f"what is said of page {number} differs")
        zones = [_zone(zone) for zone in surface.iterfind(tei("zone"))]
        if zones != [(n.start, n.end, n.left, n.top, n.right, n.bottom) for n in page.lines]:
            yield Finding(message=f"the lines of page {number} differ")


def _expected(page: Page) -> list[str]:
    size = [str(page.width), str(page.height)]
    return [page.label, *size, page.image, page.link, page.media_type]


def _said(surface: Element) -> list[str]:
    notes = {note.get("n"): words(note) for note in surface.iterfind(tei("note"))}
    own = [surface.get(name, "") for name in ("n", "lrx", "lry")]
    return own + [notes.get(name, "") for name in ("sha256", "link", "media-type")]


def _zone(zone: Element) -> tuple[int, ...]:
    found = fullmatch(_FORM, zone.get("corresp", ""))
    if found is None:
        return ()
    start, length = map(int, found.groups())
    box = (zone.get(name, "") for name in ("ulx", "uly", "lrx", "lry"))
    return (start, start + length, *(int(side) if side.isdecimal() else -1 for side in box))
