"""Pages of a scanned source, out of the facsimile of a file of ours."""

from annotator.model.page import Page, PageLine
from annotator.readers.tei.source import Source
from annotator.readers.tei.xml import Element, ranges, tei, words


def pages_of(source: Source) -> tuple[Page, ...]:
    """Raises ValueError for places that are no numbers, or lie outside of the text."""
    root = source.root.find(tei("facsimile"))
    return () if root is None else tuple(_page(source, one) for one in root)


def _page(source: Source, surface: Element) -> Page:
    notes = {note.get("n", ""): words(note) for note in surface.iterfind(tei("note"))}
    return Page(
        label=surface.get("n", ""),
        width=int(surface.get("lrx", "0")),
        height=int(surface.get("lry", "0")),
        image=notes.get("sha256", ""),
        media_type=notes.get("media-type", ""),
        link=notes.get("link", ""),
        lines=tuple(_line(source, zone) for zone in surface.iterfind(tei("zone"))),
    )


def _line(source: Source, zone: Element) -> PageLine:
    found = ranges(zone.get("corresp", ""))
    if not found:
        raise ValueError("a zone of the facsimile names no words")
    span = source.span(*found[0])
    left, top, right, bottom = (int(zone.get(name, "0")) for name in ("ulx", "uly", "lrx", "lry"))
    return PageLine(start=span.start, end=span.end, left=left, top=top, right=right, bottom=bottom)
