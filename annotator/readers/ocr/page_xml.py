"""PAGE XML (PRImA), as Transkribus, eScriptorium and OCR-D write it: one page a file."""

import re

from annotator.errors import UnreadableFile
from annotator.model.article import BlockKind
from annotator.model.draft import ArticleDraft
from annotator.readers.containers.parts import root_of
from annotator.readers.guarded.given import Given
from annotator.readers.ocr.edges import without_edges
from annotator.readers.ocr.scan import Box, ScanBlock, ScanLine, ScanPage, article_of, texts_of
from annotator.readers.tei.xml import Element
from annotator.readers.whole_numbers import whole

MEDIA_TYPE = "application/vnd.prima.page+xml"
_AROUND = ("header", "footer", "page-number", "catch-word", "signature-mark")
_KINDS = {
    "heading": BlockKind.SUBHEADING,
    "caption": BlockKind.CAPTION,
    "credit": BlockKind.CAPTION,
    "footnote": BlockKind.OTHER,
    "footnote-continued": BlockKind.OTHER,
    "endnote": BlockKind.OTHER,
    "marginalia": BlockKind.OTHER,
    "list-label": BlockKind.ITEM,
}
_STRUCTURE = re.compile(r"structure\s*\{[^}]*type:\s*([\w-]+)")
_PAIR = re.compile(r"(?<!\d)(-?\d{1,8})(?:\.\d+)?,(-?\d{1,8})(?!\d)")


def read(given: Given) -> list[ArticleDraft]:
    """What the guarded child calls."""
    root = root_of(given.data, "the file", given.name)
    pages = [_page(page, number) for number, page in enumerate(root.iter("{*}Page"), 1)]
    if not pages:
        raise UnreadableFile(f"{given.name}: this PAGE file has no page")
    without_edges(pages)
    return [article_of(pages, given, MEDIA_TYPE)]


def _page(page: Element, number: int) -> ScanPage:
    found = ScanPage(
        label=str(number),
        width=whole(page.get("imageWidth", "")),
        height=whole(page.get("imageHeight", "")),
        link=page.get("imageFilename", "").replace("\\", "/").strip(),
    )
    for region in _in_order(page):
        kind = _type(region)
        block = ScanBlock(
            _lines(region),
            kind=_KINDS.get(kind),
            credit=kind == "credit",
        )
        if kind in _AROUND:
            found.around += texts_of([block])
        else:
            found.blocks.append(block)
    return found


def _in_order(page: Element) -> list[Element]:
    """The regions of text in the order that the page names, then those it does not name."""
    regions = list(page.iter("{*}TextRegion"))
    known = {one.get("id", ""): one for one in reversed(regions)}
    order = page.find("{*}ReadingOrder")
    named: list[str] = []
    if order is not None:
        named = [one.get("regionRef", "") for one in _refs(order)]
    found = [known[name] for name in dict.fromkeys(named) if name in known]
    taken = set(found)
    return found + [one for one in regions if one not in taken]


def _refs(group: Element) -> list[Element]:
    """References to regions; where they have numbers, those decide, group within group."""
    found: list[Element] = []
    for one in sorted(group, key=lambda e: whole(e.get("index", ""))):
        found += [one] if one.get("regionRef") and not len(one) else _refs(one)
    return found


def _type(region: Element) -> str:
    said = region.get("type", "")
    custom = _STRUCTURE.search(region.get("custom", ""))
    return custom.group(1).lower() if custom else said


def _lines(region: Element) -> list[ScanLine]:
    """Of a region without lines, those of its text."""
    lines = [_line(one) for one in region.iterfind("{*}TextLine")]
    if not any(line.text for line in lines) and region.find("{*}TextRegion") is None:
        whole_text, box = _text(region), _box(region)
        lines = [ScanLine(" ".join(one.split()), box) for one in whole_text.splitlines()]
    return [line for line in lines if line.text]


def _line(line: Element) -> ScanLine:
    text = _text(line)
    if not text:
        words = (_text(word) for word in line.iterfind("{*}Word"))
        text = " ".join(word for word in words if word)
    return ScanLine(" ".join(text.split()), _box(line))


def _text(element: Element) -> str:
    """Of several readings of a line the first, which has the lowest index."""
    readings = sorted(element.iterfind("{*}TextEquiv"), key=lambda e: whole(e.get("index", "")))
    said = (r.findtext("{*}Unicode") or r.findtext("{*}PlainText") or "" for r in readings)
    return next(said, "")


def _box(line: Element) -> Box:
    """The rectangle around the outline of a line."""
    outline = line.find("{*}Coords")
    if outline is None:
        return 0, 0, 0, 0
    pairs = [(int(x), int(y)) for x, y in _PAIR.findall(outline.get("points", ""))]
    if not pairs:  # the form of before 2013
        points = list(outline.iterfind("{*}Point"))
        pairs = [(whole(p.get("x", "")), whole(p.get("y", ""))) for p in points]
    if not pairs:
        return 0, 0, 0, 0
    xs, ys = [x for x, _ in pairs], [y for _, y in pairs]
    return max(0, min(xs)), max(0, min(ys)), max(0, *xs), max(0, *ys)
