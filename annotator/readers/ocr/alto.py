"""ALTO (Library of Congress), versions 2 to 4, of one page or of many."""

from annotator.errors import UnreadableFile
from annotator.model.article import BlockKind
from annotator.model.draft import ArticleDraft
from annotator.readers.containers.parts import root_of
from annotator.readers.guarded.given import Given
from annotator.readers.ocr.edges import without_edges
from annotator.readers.ocr.scan import (
    HYPHENS,
    Box,
    ScanBlock,
    ScanLine,
    ScanPage,
    article_of,
    texts_of,
)
from annotator.readers.office.styles import credits, kind_of
from annotator.readers.tei.xml import XML_LANG, Element

MEDIA_TYPE = "application/alto+xml"
_AROUND = ("header", "footer", "page-number", "running head")
_SPACE = "{*}PrintSpace"
_MARGINS = ("{*}TopMargin", "{*}BottomMargin", "{*}LeftMargin", "{*}RightMargin")


def read(given: Given) -> list[ArticleDraft]:
    """What the guarded child calls."""
    root = root_of(given.data, "the file", given.name)
    pages = [_page(page, root, number) for number, page in enumerate(root.iter("{*}Page"), 1)]
    if not pages:
        raise UnreadableFile(f"{given.name}: this ALTO file has no page")
    without_edges(pages)
    return [article_of(pages, given, MEDIA_TYPE)]


def _page(page: Element, root: Element, number: int) -> ScanPage:
    names = [one.text or "" for one in root.iter("{*}fileName")]
    found = ScanPage(
        label=page.get("PRINTED_IMG_NR") or page.get("PHYSICAL_IMG_NR") or str(number),
        width=_number(page, "WIDTH"),
        height=_number(page, "HEIGHT"),
        link=(names[number - 1] if number <= len(names) else "").replace("\\", "/").strip(),
    )
    tags = {
        one.get("ID", ""): one.get("LABEL", "")
        for one in root.iter("{*}LayoutTag", "{*}StructureTag")
    }
    space = page.find(_SPACE)
    found.blocks = _blocks(space if space is not None else page, tags, found)
    for margin in _MARGINS:
        for part in page.iterfind(margin):
            found.around += texts_of(_blocks(part, tags, found))
    return found


def _blocks(space: Element, tags: dict[str, str], page: ScanPage) -> list[ScanBlock]:
    found = []
    for block in space.iter("{*}TextBlock"):
        names = [tags.get(tag, "") for tag in block.get("TAGREFS", "").split()]
        made = ScanBlock(
            [_line(line, page) for line in block.iter("{*}TextLine")],
            kind=_kind(names),
            language=block.get("LANG") or block.get("language") or block.get(XML_LANG) or "",
            credit=any(map(credits, names)),
        )
        made.lines = [line for line in made.lines if line.text]
        if any(name.lower() in _AROUND for name in names):
            page.around += texts_of([made])
        else:
            found.append(made)
    return found


def _kind(names: list[str]) -> BlockKind | None:
    kinds = (kind_of(name) for name in names)
    found = next((kind for kind in kinds if kind is not None), None)
    return BlockKind.SUBHEADING if any(n.lower() == "heading" for n in names) else found


def _line(line: Element, page: ScanPage) -> ScanLine:
    words: list[str] = []
    whole = ""
    for part in line:
        name = str(part.tag).rpartition("}")[2]
        if name == "String":
            words.append(part.get("CONTENT", ""))
            page.unsure += _sureness(part.get("WC", "1")) < 0.5
            if part.get("SUBS_TYPE") == "HypPart1":
                whole = part.get("SUBS_CONTENT", "")
        elif name == "HYP" and words:
            sign = part.get("CONTENT", "-")
            words[-1] += "" if words[-1].endswith(HYPHENS) else sign
    if whole and words and not words[-1].endswith(HYPHENS):
        words[-1] += "-"
    return ScanLine(" ".join(word for word in words if word), _box(line), whole)


def _sureness(words: str) -> float:
    try:
        return float(words)
    except ValueError:
        return 1.0


def _box(element: Element) -> Box:
    left, top = _number(element, "HPOS"), _number(element, "VPOS")
    return left, top, left + _number(element, "WIDTH"), top + _number(element, "HEIGHT")


def _number(element: Element, name: str) -> int:
    try:
        return max(0, min(round(float(element.get(name, "0"))), 10_000_000))
    except (ValueError, OverflowError):
        return 0
